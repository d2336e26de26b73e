#include "web/route.h"

#include <string.h>

#include "base/number.h"

#define ROUTE_WORD	40
#define WORD_LETTERS	"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/* Matches one part; *path and *pattern are moved behind it. */
static bool
part_matches(const char **pattern, const char **path, int64_t *id, size_t *nids)
{
	size_t wanted = strcspn(*pattern, "/"), got = strcspn(*path, "/");
	char text[24];

	if (wanted == 1 && **pattern == '*') {
		if (got == 0 || got > ROUTE_WORD || got != strspn(*path, WORD_LETTERS))
			return false;
	} else if (wanted == 1 && **pattern == ':') {
		if (got == 0 || got >= sizeof(text) || *nids == ROUTE_IDS)
			return false;
		memcpy(text, *path, got);
		text[got] = '\0';
		if (number_int(text, 1, INT64_MAX, &id[(*nids)++]) != 1)
			return false;
	} else if (wanted != got || memcmp(*pattern, *path, got) != 0)
		return false;
	*pattern += wanted;
	*path += got;
	return true;
}

/* True if the whole path fits; *slash_r if only the last slash is missing. */
static bool
matches(const char *pattern, const char *path, int64_t *id, bool *slash_r)
{
	size_t nids = 0;

	*slash_r = false;
	for (;;) {
		if (!part_matches(&pattern, &path, id, &nids))
			return false;
		if (*pattern == '\0' || *path == '\0')
			break;
		pattern++;
		path++;
	}
	if (*pattern == '\0' && *path == '\0')
		return true;
	*slash_r = *path == '\0' && strcmp(pattern, "/") == 0;
	return *slash_r;
}

enum route_found
route_find(const struct route *route, size_t n, enum method method, const char *path,
    const struct route **route_r, int64_t id_r[ROUTE_IDS])
{
	enum route_found best = ROUTE_NONE;

	for (size_t i = 0; i < n; i++) {
		int64_t id[ROUTE_IDS] = { 0 };
		bool slash;

		if (!matches(route[i].path, path, id, &slash))
			continue;
		if (slash) {
			if (best == ROUTE_NONE && method == METHOD_GET && route[i].method == method)
				best = ROUTE_SLASH;
			continue;
		}
		if (route[i].method != method) {
			best = ROUTE_METHOD;
			continue;
		}
		*route_r = &route[i];
		memcpy(id_r, id, sizeof(id));
		return ROUTE_YES;
	}
	return best;
}
