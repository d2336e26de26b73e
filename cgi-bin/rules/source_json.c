/* Rows of an answer in JSON. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "rules/source.h"
#include "rules/source_map.h"

#define UNREADABLE	"?"	/* what is neither text nor whole number */

/* What stands at the end of one path; NULL: nothing. */
static const struct json *
walk(struct mem *mem, const struct json *json, const char *path, size_t n)
{
	while (n > 0 && json != NULL) {
		size_t name = strcspn(path, ".[|");

		if (name > n)
			name = n;
		if (name > 0) {
			json = json_named(json) ? json_get(json, mem_copy(mem, path, name)) : NULL;
		} else if (*path == '[') {
			json = json_listed(json) ? json_at(json, (size_t)strtoul(path + 1, NULL, 10)) : NULL;
			name = strcspn(path, "]") + 1;
		} else {
			name = 1;
		}
		path += name;
		n -= name;
	}
	return json;
}

const struct json *
map_walk(struct mem *mem, const struct json *json, const char *path)
{
	return walk(mem, json, path, strlen(path));
}

/* A value as text; NULL: none. */
static const char *
shown(struct mem *mem, const struct json *json)
{
	const char *text = json_as_text(json);
	int64_t number;
	bool flag;

	if (text != NULL) {
		text = utf8_clean(mem, text, strlen(text), UTF8_LINE);
		return text == NULL ? UNREADABLE : text[0] == '\0' ? NULL : text;
	}
	if (json_as_int(json, &number) == 1)
		return mem_print(mem, "%lld", (long long)number);
	if (json_as_bool(json, &flag) == 1)
		return flag ? "true" : "false";
	return json == NULL || json_as_null(json) ? NULL : UNREADABLE;
}

/* What a mapping says of a field. */
static const char *
value(struct mem *mem, const struct json *json, const char *path)
{
	if (path == NULL)
		return NULL;
	if (path[0] == '=')
		return path[1] == '\0' ? NULL : path + 1;
	for (;;) {
		const size_t n = strcspn(path, "|");
		const char *text = shown(mem, walk(mem, json, path, n));

		if (text != NULL || path[n] == '\0')
			return text;
		path += n + 1;
	}
}

static void
take_row(struct mem *mem, const struct source_map *m, const struct json *json, struct day today, struct map_rows *rows)
{
	const char *path = m->around[MAP_POSITION], *of[MAP_FIELDS];

	for (int i = 0; i < MAP_FIELDS; i++)
		of[i] = value(mem, json, m->field[i]);
	map_add(mem, m, of, today, rows);
	if (path != NULL && strncmp(path, "[].", 3) == 0) {
		const char *at = value(mem, json, path + 3);

		if (at != NULL && (rows->position == NULL || source_further(at, rows->position)))
			rows->position = at;
	}
}

int
map_json(struct mem *mem, const struct source_map *m, const struct json *json, struct day today, struct map_rows *rows, const char **why_r)
{
	const char *path = m->around[MAP_LIST], *position = m->around[MAP_POSITION];
	const struct json *list = path == NULL ? json : map_walk(mem, json, path);
	const size_t n = json_count(list);

	*rows = (struct map_rows){ 0 };
	*why_r = !json_listed(list) ? "no_list" : n > MAP_MOST_ROWS ? "too_many" : NULL;
	if (*why_r != NULL)
		return 0;
	*rows = map_room(mem, m, n);
	for (size_t i = 0; i < n; i++)
		take_row(mem, m, json_at(list, i), today, rows);
	if (position != NULL && strncmp(position, "[].", 3) != 0)
		rows->position = value(mem, json, position);
	rows->next = value(mem, json, m->around[MAP_NEXT]);
	return 1;
}
