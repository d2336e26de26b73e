#include "rules/source_seen.h"

#include <string.h>

#include "base/csv.h"
#include "base/utf8.h"

#define DEEP		6
#define VALUE_MOST	80	/* letters */

static const char *
value_shown(struct mem *mem, const struct json *json)
{
	int64_t number;
	bool flag;

	if (json_as_text(json) != NULL)
		return utf8_words(mem, json_as_text(json), VALUE_MOST);
	if (json_as_int(json, &number) == 1)
		return mem_print(mem, "%lld", (long long)number);
	return json_as_bool(json, &flag) != 1 ? "" : flag ? "true" : "false";
}

/* The path of a member; NULL: none can name it. */
static const char *
below(struct mem *mem, const char *path, const char *name)
{
	const char *clean = utf8_clean(mem, name, strlen(name), UTF8_LINE), *whole;

	if (clean == NULL || strcmp(clean, name) != 0 || name[0] == '\0' || name[0] == '=' || strpbrk(name, ".|[]") != NULL)
		return NULL;
	whole = mem_print(mem, "%s%s%s", path, path[0] == '\0' ? "" : ".", name);
	return strlen(whole) > MAP_MOST_TEXT ? NULL : whole;
}

static void
see_lists(struct mem *mem, const struct json *json, const char *path, int deep, struct source_seen *s)
{
	if (json_listed(json) && json_named(json_at(json, 0)) && s->nlists < SEEN_MOST) {
		s->list[s->nlists].path = path;
		s->list[s->nlists++].rows = json_count(json);
	}
	for (size_t i = 0; json_named(json) && deep > 0 && i < json_members(json); i++) {
		const char *at = below(mem, path, json_member(json, i));

		if (at != NULL)
			see_lists(mem, json_get(json, json_member(json, i)), at, deep - 1, s);
	}
}

static void
see_fields(struct mem *mem, const struct json *json, const char *path, int deep, struct source_seen *s)
{
	if (deep == 0 || s->n == SEEN_MOST)
		return;
	if (json_named(json)) {
		for (size_t i = 0; i < json_members(json); i++) {
			const char *at = below(mem, path, json_member(json, i));

			if (at != NULL)
				see_fields(mem, json_get(json, json_member(json, i)), at, deep - 1, s);
		}
	} else if (json_listed(json)) {
		if (json_count(json) > 0)
			see_fields(mem, json_at(json, 0), mem_print(mem, "%s[0]", path), deep - 1, s);
	} else if (path[0] != '\0') {
		s->field[s->n].path = path;
		s->field[s->n++].value = value_shown(mem, json);
	}
}

void
source_seen_json(struct mem *mem, const struct source_map *m, const struct json *json, struct source_seen *s)
{
	const char *path = m->around[MAP_LIST];
	const struct json *list;

	*s = (struct source_seen){ 0 };
	see_lists(mem, json, "", DEEP, s);
	list = map_walk(mem, json, path == NULL ? "" : path);
	if (!json_listed(list) && s->nlists > 0)
		list = map_walk(mem, json, s->list[0].path);
	see_fields(mem, json_listed(list) ? json_at(list, 0) : json, "", DEEP, s);
}

void
source_seen_csv(struct mem *mem, const char *text, size_t n, struct source_seen *s)
{
	struct worksheet sheet;

	*s = (struct source_seen){ 0 };
	if (csv_read(mem, text, n, &sheet) != 1 || sheet.n == 0)
		return;
	for (size_t i = 0; i < sheet.row[0].n && s->n < SEEN_MOST; i++) {
		const struct worksheet_cell *title = &sheet.row[0].cell[i];
		const struct worksheet_cell *cell = sheet.n < 2 ? NULL : worksheet_cell(&sheet.row[1], title->column);

		if (title->text[0] == '\0')
			continue;
		s->field[s->n].path = utf8_words(mem, title->text, VALUE_MOST);
		s->field[s->n++].value = cell == NULL ? "" : utf8_words(mem, cell->text, VALUE_MOST);
	}
}
