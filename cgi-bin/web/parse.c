#include "web/parse.h"

#include <ctype.h>
#include <string.h>

#include "base/escape.h"
#include "base/utf8.h"

#define COOKIES_MOST	50
#define BOUNDARY_MOST	70

/* Decodes %XX (and '+' where plus). NULL: a broken escape, NUL or invalid UTF-8. */
static char *
unescape(struct mem *mem, const char *p, size_t n, bool plus, size_t *n_r)
{
	char *to = mem_get(mem, n + 1);
	size_t used = 0;

	for (size_t i = 0; i < n; i++) {
		char c = p[i];

		if (c == '+' && plus)
			c = ' ';
		else if (c == '%') {
			if (i + 2 >= n || hex_digit(p[i + 1]) < 0 || hex_digit(p[i + 2]) < 0)
				return NULL;
			c = (char)(hex_digit(p[i + 1]) << 4 | hex_digit(p[i + 2]));
			i += 2;
		}
		to[used++] = c;
	}
	to[used] = '\0';
	*n_r = used;
	return utf8_valid(to, used) ? to : NULL;
}

/* Names are ours: letters, digits, '_', '-', '.'; "[]" behind one that comes once a row. */
static bool
name_good(const char *name, size_t n)
{
	if (n > 2 && memcmp(name + n - 2, "[]", 2) == 0)
		n -= 2;
	if (n == 0 || n > NAME_MOST)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!isalnum((unsigned char)name[i]) && strchr("_-.", name[i]) == NULL)
			return false;
	return true;
}

static size_t
count(const char *p, size_t n, char c)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++)
		found += p[i] == c;
	return found;
}

static int
one_pair(struct mem *mem, const char *p, size_t n, size_t most_value, struct web_pair *pair_r)
{
	const char *equals = memchr(p, '=', n);
	size_t nname = equals == NULL ? n : (size_t)(equals - p), nvalue, used;

	pair_r->name = unescape(mem, p, nname, true, &used);
	if (pair_r->name == NULL || !name_good(pair_r->name, used))
		return 400;
	nvalue = equals == NULL ? 0 : n - nname - 1;
	pair_r->value = unescape(mem, equals == NULL ? "" : equals + 1, nvalue, true, &used);
	if (pair_r->value == NULL)
		return 400;
	return used > most_value ? 413 : 0;
}

int
parse_pairs(struct mem *mem, const char *p, size_t n, size_t most, size_t most_value,
    struct web_pair **pairs_r, size_t *n_r)
{
	size_t room = n == 0 ? 0 : count(p, n, '&') + 1;
	const char *end = p + n;
	int refused;

	*n_r = 0;
	*pairs_r = NULL;
	if (room > most)
		return 413;
	*pairs_r = mem_array(mem, room + 1, sizeof(**pairs_r));
	while (p < end) {
		const char *amp = memchr(p, '&', (size_t)(end - p));
		size_t part = (size_t)((amp == NULL ? end : amp) - p);

		if (part > 0) {
			refused = one_pair(mem, p, part, most_value, &(*pairs_r)[*n_r]);
			if (refused != 0)
				return refused;
			(*n_r)++;
		}
		p += part + 1;
	}
	return 0;
}

/* A name that comes twice was planted by somebody: neither value counts. */
static void
drop_doubles(struct web_pair *pairs, size_t *n)
{
	size_t kept = 0;

	for (size_t i = 0; i < *n; i++)
		for (size_t j = 0; j < *n; j++)
			if (i != j && strcmp(pairs[i].name, pairs[j].name) == 0)
				pairs[i].value = NULL;
	for (size_t i = 0; i < *n; i++)
		if (pairs[i].value != NULL)
			pairs[kept++] = pairs[i];
	*n = kept;
}

void
parse_cookies(struct mem *mem, const char *text, struct web_pair **pairs_r, size_t *n_r)
{
	*pairs_r = mem_array(mem, COOKIES_MOST, sizeof(**pairs_r));
	*n_r = 0;
	while (*text != '\0' && *n_r < COOKIES_MOST) {
		size_t n, nname;

		text += strspn(text, "; ");
		n = strcspn(text, ";");
		nname = strcspn(text, "=;");
		if (nname < n && name_good(text, nname) && utf8_valid(text, n)) {
			(*pairs_r)[*n_r].name = mem_copy(mem, text, nname);
			(*pairs_r)[(*n_r)++].value = mem_copy(mem, text + nname + 1, n - nname - 1);
		}
		text += n;
	}
	drop_doubles(*pairs_r, n_r);
}

int
parse_path(struct mem *mem, const char *p, size_t n, const char **path_r)
{
	size_t used;
	char *path;

	for (size_t i = 0; i + 2 < n; i++)
		if (p[i] == '%' && p[i + 1] == '2' && (p[i + 2] == 'f' || p[i + 2] == 'F'))
			return 400;
	path = unescape(mem, p, n, false, &used);
	if (path == NULL || path[0] != '/' || strlen(path) != used)
		return 400;
	for (size_t i = 0; i < used; i++)
		if ((unsigned char)path[i] < 0x20 || path[i] == 0x7f || path[i] == ';' ||
		    path[i] == '\\' || path[i] == '%')
			return 400;
	if (strstr(path, "//") != NULL || strstr(path, "/./") != NULL ||
	    strstr(path, "/../") != NULL ||
	    (used >= 2 && strcmp(path + used - 2, "/.") == 0) ||
	    (used >= 3 && strcmp(path + used - 3, "/..") == 0))
		return 400;
	*path_r = path;
	return 0;
}

/* Behind the media type, at its parameters; NULL: another type. */
static const char *
parameters(const char *text, const char *type)
{
	size_t n = strlen(type);

	if (strncasecmp(text, type, n) != 0)
		return NULL;
	text += n;
	return text[strspn(text, " \t")] == '\0' || text[strspn(text, " \t")] == ';' ? text : NULL;
}

bool
parse_urlencoded(const char *type)
{
	return parameters(type, "application/x-www-form-urlencoded") != NULL;
}

/* A value in quotes, \" and \\ undone; *at_r behind it. NULL: it never ends. */
static char *
quoted(struct mem *mem, const char *at, const char **at_r)
{
	char *value = mem_get(mem, strlen(at) + 1), *to = value;

	for (; *at != '"'; at++) {
		if (*at == '\\' && (at[1] == '"' || at[1] == '\\'))
			at++;
		if (*at == '\0')
			return NULL;
		*to++ = *at;
	}
	*at_r = at + 1;
	return value;
}

/* The next "; key=value" or "; key="value"". 1; 0: no more; -1: malformed. */
static int
parameter(struct mem *mem, const char **at, const char **key_r, const char **value_r)
{
	const char *p = *at + strspn(*at, "; \t");
	size_t n = strcspn(p, "=; \t\"");

	if (*p == '\0')
		return 0;
	if (n == 0 || p[n] != '=')
		return -1;
	*key_r = mem_copy(mem, p, n);
	p += n + 1;
	if (*p == '"') {
		*value_r = quoted(mem, p + 1, at);
		return *value_r == NULL ? -1 : 1;
	}
	n = strcspn(p, "; \t");
	*value_r = mem_copy(mem, p, n);
	*at = p + n;
	return 1;
}

const char *
parse_boundary(struct mem *mem, const char *type)
{
	const char *at = parameters(type, "multipart/form-data"), *key, *value;

	while (at != NULL && parameter(mem, &at, &key, &value) == 1)
		if (strcasecmp(key, "boundary") == 0) {
			size_t n = strlen(value);

			return n == 0 || n > BOUNDARY_MOST ? NULL : value;
		}
	return NULL;
}

int
parse_disposition(struct mem *mem, const char *text, const char **name_r, const char **file_r)
{
	const char *at = parameters(text + strspn(text, " \t"), "form-data"), *key, *value;
	int found = 1;

	*name_r = *file_r = NULL;
	while (at != NULL && (found = parameter(mem, &at, &key, &value)) == 1) {
		const char **to = strcasecmp(key, "name") == 0 ? name_r :
		    strcasecmp(key, "filename") == 0 ? file_r : NULL;

		if (to == NULL)
			continue;
		if (*to != NULL)
			return 0;
		*to = value;
	}
	return found == 0 && *name_r != NULL && name_good(*name_r, strlen(*name_r));
}

bool
parse_same_origin(const char *origin, const char *host)
{
	static const char scheme[] = "https://";

	return strncmp(origin, scheme, sizeof(scheme) - 1) == 0 &&
	    strcasecmp(origin + sizeof(scheme) - 1, host) == 0;
}
