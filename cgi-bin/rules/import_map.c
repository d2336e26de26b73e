#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "rules/import_encoding.h"
#include "rules/import_inside.h"

#define LAST_ROW	1048576
#define LAST_COLUMN	255
#define MOST_SECTION	800	/* bytes: 200 letters */
#define MOST_HEAD	16000	/* bytes */
#define MOST_HEAD_LETTERS 4000

struct json *
import_map_json(struct mem *mem, const struct import_map *map)
{
	struct json *out = json_new(mem), *columns = json_new(mem);

	json_set_bool(out, "take", map->take);
	json_set_text(out, "encoding", import_encoding_name[map->encoding]);
	json_set_int(out, "head_first", map->head_first);
	json_set_int(out, "head_last", map->head_last);
	json_set_text(out, "section", map->section);
	json_set_bool(out, "shift_note", map->shift_note);
	json_set_bool(out, "remembered", map->remembered);
	for (int i = 0; i < IMPORT_FIELDS; i++)
		if (map->column[i] >= 0)
			json_set_int(columns, import_field_name[i], map->column[i]);
	json_set(out, "columns", columns);
	return out;
}

char *
import_head_text(struct mem *mem, const struct worksheet *sheet, const struct import_map *map)
{
	struct buf out;

	buf_start(&out, mem, MOST_HEAD);
	for (int number = map->head_first; number > 0 && number <= map->head_last; number++) {
		const struct worksheet_row *row = worksheet_row(sheet, number);

		for (size_t i = 0; row != NULL && i < row->n; i++)
			if (row->cell[i].kind == CELL_TEXT)
				buf_print(&out, "%d=%s|", row->cell[i].column,
				    import_fold(mem, row->cell[i].text));
	}
	return utf8_short(mem, out.p == NULL ? "" : out.p, MOST_HEAD_LETTERS);
}

static bool
same_map(const struct import_map *a, const struct import_map *b)
{
	bool same = a->take == b->take && a->head_first == b->head_first &&
	    a->head_last == b->head_last && a->shift_note == b->shift_note &&
	    strcmp(a->section, b->section) == 0;

	for (int i = 0; i < IMPORT_FIELDS; i++)
		same = same && a->column[i] == b->column[i];
	return same;
}

void
import_map_encode(struct mem *mem, const struct worksheet *file, const struct import_map *was,
    const struct import_map *guessed, enum import_encoding encoding, struct import_map *map)
{
	struct import_guess guess = { .map = *was };
	struct worksheet sheet;

	if (same_map(was, guessed)) {
		encoding_apply(mem, file, encoding, &sheet);
		import_guess(mem, &sheet, &guess);
	}
	*map = guess.map;
	map->encoding = encoding;
	map->remembered = false;
}

static int
small(const struct json *in, const char *key, int most, int absent)
{
	int64_t value;

	if (json_int(in, key, &value) != 1)
		return absent;
	return value >= 0 && value <= most ? (int)value : -2;
}

/* Maps from before this was asked have none. */
static enum import_encoding
encoding_named(const char *name)
{
	for (int i = 0; i < IMPORT_ENCODINGS; i++)
		if (name != NULL && strcmp(name, import_encoding_name[i]) == 0)
			return (enum import_encoding)i;
	return IMPORT_UNICODE;
}

int
import_map_read(struct mem *mem, const struct json *in, struct import_map *map)
{
	const struct json *columns = in == NULL ? NULL : json_get(in, "columns");
	const char *section = in == NULL ? NULL : json_text(in, "section");

	if (columns == NULL)
		return 0;
	*map = (struct import_map){
		.take = json_bool(in, "take"),
		.encoding = encoding_named(json_text(in, "encoding")),
		.head_first = small(in, "head_first", LAST_ROW, -2),
		.head_last = small(in, "head_last", LAST_ROW, -2),
		.section = section == NULL || strlen(section) > MOST_SECTION ? "" :
		    mem_text(mem, section),
		.shift_note = json_bool(in, "shift_note"),
		.remembered = json_bool(in, "remembered"),
	};
	if (map->head_first < 0 || map->head_last < map->head_first)
		return 0;
	for (int i = 0; i < IMPORT_FIELDS; i++) {
		map->column[i] = small(columns, import_field_name[i], LAST_COLUMN, -1);
		if (map->column[i] == -2)
			return 0;
	}
	return 1;
}
