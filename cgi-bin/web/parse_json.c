#include "web/parse.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/json.h"
#include "base/utf8.h"

#define JSON_TYPE "application/json"

bool
parse_json_type(const char *type)
{
	const size_t n = sizeof(JSON_TYPE) - 1;

	if (strncasecmp(type, JSON_TYPE, n) != 0)
		return false;
	type += n + strspn(type + n, " \t");
	if (*type == '\0')
		return true;
	if (*type++ != ';')
		return false;
	type += strspn(type, " \t");
	if (strncasecmp(type, "charset=", 8) != 0)
		return false;
	return strcasecmp(type + 8, "utf-8") == 0 || strcasecmp(type + 8, "\"utf-8\"") == 0;
}

/* How deep the brackets of a text stand, and how many values it has at most. */
static void
measure(const char *text, size_t n, size_t *depth_r, size_t *values_r)
{
	size_t depth = 0;
	bool quoted = false;

	*depth_r = 0;
	*values_r = 1;
	for (size_t i = 0; i < n; i++) {
		const char c = text[i];

		if (quoted) {
			i += c == '\\';
			quoted = c != '"';
			continue;
		}
		quoted = c == '"';
		*values_r += c == ',' || c == '[' || c == '{';
		if (c == '[' || c == '{')
			depth++;
		else if ((c == ']' || c == '}') && depth > 0)
			depth--;
		if (depth > *depth_r)
			*depth_r = depth;
	}
}

int
parse_json(struct mem *mem, const char *text, size_t n, struct json **json_r)
{
	size_t depth, values;

	*json_r = NULL;
	if (!utf8_valid(text, n))
		return 400;
	measure(text, n, &depth, &values);
	if (depth > JSON_DEPTH)
		return 400;
	if (values > JSON_VALUES)
		return 413;
	*json_r = json_read_any(mem, text, n);
	return *json_r == NULL ? 400 : 0;
}

/* Is a language of the list refused, "en;q=0"? */
static bool
refused(const char *item, size_t n)
{
	const char *q = memchr(item, ';', n);

	if (q == NULL)
		return false;
	q += 1 + strspn(q + 1, " \t");
	return strncasecmp(q, "q=0", 3) == 0 && strspn(q + 3, ".0") == strcspn(q + 3, ", \t");
}

bool
parse_english(const char *languages)
{
	for (const char *item = languages; *item != '\0';) {
		const size_t n = strcspn(item, ",");

		if (!refused(item, n) && strncasecmp(item, "en", 2) == 0 && !isalpha((unsigned char)item[2]))
			return true;
		if (!refused(item, n) && strncasecmp(item, "vi", 2) == 0 && !isalpha((unsigned char)item[2]))
			return false;
		item += n;
		item += strspn(item, ", \t");
	}
	return false;
}

const char *
parse_bearer(const char *authorization)
{
	if (strncasecmp(authorization, "Bearer", 6) != 0 || authorization[6] != ' ')
		return NULL;
	return authorization + 6 + strspn(authorization + 6, " ");
}
