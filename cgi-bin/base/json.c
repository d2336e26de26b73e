#include "base/json.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_MOST	(16 * 1024 * 1024)
#define DEPTH_MOST	64
#define HOLDERS_MOST	100000		/* objects and lists: each takes hundreds of bytes outside the arena */
#define VALUES_MOST	1000000

/* Our name for json_t; a struct json is never made. */
static json_t *
own(struct json *j)
{
	return (json_t *)(void *)j;
}

static const json_t *
look(const struct json *j)
{
	return (const json_t *)(const void *)j;
}

static void
end(void *j)
{
	json_decref(j);
}

/* The arena holds one reference until its reset. */
static struct json *
keep(struct mem *mem, json_t *j)
{
	mem_later(mem, end, j);
	return (struct json *)(void *)j;
}

struct json *
json_new(struct mem *mem)
{
	return keep(mem, json_object());
}

struct json *
json_list(struct mem *mem)
{
	return keep(mem, json_array());
}

/* Numbers with a fraction are binary floating point: refused wherever they stand. */
static bool
has_real(const json_t *j)
{
	const json_t *value;
	const char *key;
	size_t i;

	if (json_is_real(j))
		return true;
	if (json_is_array(j))
		json_array_foreach(j, i, value)
			if (has_real(value))
				return true;
	if (json_is_object(j))
		json_object_foreach((json_t *)j, key, value)
			if (has_real(value))
				return true;
	return false;
}

/* What is too deep or holds too much, before it takes any memory; the library's own bound is 2,048 levels. */
static const char *
too_much(const char *text, size_t n)
{
	size_t holders = 0, values = 0;
	int depth = 0;
	bool quoted = false;

	if (n > TEXT_MOST)
		return "too long";

	for (size_t i = 0; i < n; i++) {
		if (quoted) {
			if (text[i] == '\\')
				i++;
			else if (text[i] == '"')
				quoted = false;
		} else if (text[i] == '"')
			quoted = true;
		else if (text[i] == '[' || text[i] == '{') {
			if (++depth > DEPTH_MOST)
				return "too deep";
			if (++holders > HOLDERS_MOST)
				return "too many objects and lists";
		} else if (text[i] == ']' || text[i] == '}')
			depth--;
		else if (text[i] == ',' && ++values > VALUES_MOST)
			return "too many values";
	}
	return NULL;
}

/* Without what it quotes of the text. */
static const char *
flaw_of(struct mem *mem, const json_error_t *e)
{
	const char *near = strstr(e->text, " near '");

	return mem_print(mem, "%.*s (line %d, byte %d)", near == NULL ? (int)strlen(e->text) : (int)(near - e->text), e->text, e->line, e->position);
}

struct json *
json_read_why(struct mem *mem, const char *text, size_t n, const char **why_r)
{
	json_error_t flaw;
	json_t *j = NULL;

	*why_r = too_much(text, n);
	if (*why_r == NULL && (j = json_loadb(text, n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &flaw)) == NULL)
		*why_r = flaw_of(mem, &flaw);
	return j == NULL ? NULL : keep(mem, j);
}

/* The bytes of a number that stands here, has a fraction and no exponent, and is a value; 0: none does. */
static size_t
fraction(const char *text, size_t n)
{
	static const char digits[] = "0123456789", of_number[] = "0123456789+-.eE";
	size_t at = text[0] == '-', whole = at, end;

	while (at < n && text[at] != '\0' && strchr(digits, text[at]) != NULL)
		at++;
	if (at == whole || (text[whole] == '0' && at > whole + 1) || at >= n || text[at] != '.')
		return 0;
	for (whole = ++at; at < n && text[at] != '\0' && strchr(digits, text[at]) != NULL; at++)
		;
	if (at == whole || (at < n && text[at] != '\0' && strchr(of_number, text[at]) != NULL))
		return 0;
	for (end = at; end < n && text[end] != '\0' && strchr(" \t\r\n", text[end]) != NULL; end++)
		;
	return end == n || strchr(",]}", text[end]) != NULL ? at : 0;
}

struct json *
json_read_exact(struct mem *mem, const char *text, size_t n, const char **why_r)
{
	char *to;
	size_t m = 0;
	bool quoted = false;

	if (n > TEXT_MOST || memchr(text, '.', n) == NULL)
		return json_read_why(mem, text, n, why_r);
	to = mem_get(mem, 2 * n + 1);
	for (size_t i = 0; i < n; i++) {
		const bool begins = !quoted && (i == 0 || memchr(" \t\r\n,:[", text[i - 1], 7) != NULL);
		const size_t number = begins ? fraction(text + i, n - i) : 0;

		if (number > 0) {
			to[m++] = '"';
			memcpy(to + m, text + i, number);
			m += number;
			to[m++] = '"';
			i += number - 1;
			continue;
		}
		if (text[i] == '"')
			quoted = !quoted;
		to[m++] = text[i];
		if (quoted && text[i] == '\\' && i + 1 < n)
			to[m++] = text[++i];
	}
	return json_read_why(mem, to, m, why_r);
}

struct json *
json_read_any(struct mem *mem, const char *text, size_t n)
{
	const char *why;

	return json_read_why(mem, text, n, &why);
}

struct json *
json_read(struct mem *mem, const char *text, size_t n)
{
	struct json *j = json_read_any(mem, text, n);

	return j == NULL || has_real(look(j)) ? NULL : j;
}

void
json_set_text(struct json *j, const char *key, const char *text)
{
	json_object_set_new(own(j), key, text == NULL ? json_null() : json_string(text));
}

void
json_set_int(struct json *j, const char *key, int64_t value)
{
	json_object_set_new(own(j), key, json_integer(value));
}

void
json_set_bool(struct json *j, const char *key, bool value)
{
	json_object_set_new(own(j), key, json_boolean(value));
}

void
json_set(struct json *j, const char *key, struct json *value)
{
	json_object_set(own(j), key, own(value));
}

void
json_add(struct json *list, struct json *value)
{
	json_array_append(own(list), own(value));
}

void
json_add_text(struct json *list, const char *text)
{
	json_array_append_new(own(list), text == NULL ? json_null() : json_string(text));
}

const char *
json_text(const struct json *j, const char *key)
{
	return json_string_value(json_object_get(look(j), key));
}

const char *
json_word(const struct json *j, const char *key)
{
	const char *text = json_text(j, key);

	return text == NULL ? "" : text;
}

int
json_int(const struct json *j, const char *key, int64_t *value_r)
{
	const json_t *value = json_object_get(look(j), key);

	if (!json_is_integer(value))
		return 0;
	*value_r = json_integer_value(value);
	return 1;
}

bool
json_bool(const struct json *j, const char *key)
{
	return json_is_true(json_object_get(look(j), key));
}

struct json *
json_get(const struct json *j, const char *key)
{
	return (struct json *)(void *)json_object_get(look(j), key);
}

size_t
json_count(const struct json *list)
{
	return json_array_size(look(list));
}

struct json *
json_at(const struct json *list, size_t i)
{
	return (struct json *)(void *)json_array_get(look(list), i);
}

bool
json_named(const struct json *j)
{
	return json_is_object(look(j));
}

bool
json_listed(const struct json *j)
{
	return json_is_array(look(j));
}

const char *
json_as_text(const struct json *j)
{
	return json_string_value(look(j));
}

int
json_as_int(const struct json *j, int64_t *value_r)
{
	if (!json_is_integer(look(j)))
		return 0;
	*value_r = json_integer_value(look(j));
	return 1;
}

int
json_as_bool(const struct json *j, bool *value_r)
{
	*value_r = json_is_true(look(j));
	return json_is_boolean(look(j));
}

bool
json_as_null(const struct json *j)
{
	return json_is_null(look(j));
}

size_t
json_members(const struct json *j)
{
	return json_object_size(look(j));
}

const char *
json_member(const struct json *j, size_t i)
{
	void *at = json_object_iter(own((struct json *)j));

	while (at != NULL && i-- > 0)
		at = json_object_iter_next(own((struct json *)j), at);
	return json_object_iter_key(at);
}

char *
json_write(struct mem *mem, const struct json *j)
{
	char *text = json_dumps(look(j), JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
	char *copy = mem_text(mem, text == NULL ? "null" : text);

	free(text);
	return copy;
}
