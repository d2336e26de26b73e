/* How one sheet is read: head, columns, section, notes that slipped. */
#include <string.h>

#include "base/utf8.h"
#include "page/catalog.h"
#include "page/import.h"
#include "rules/import_encoding.h"

#define LAST_ROW	1048576
#define MOST_COLUMNS	40	/* that a form offers */
#define SAMPLE_ROWS	8
#define SAMPLE_LENGTH	60
#define TITLE_LENGTH	40
#define PREVIEW		4	/* cells shown before and after */
#define PREVIEW_LENGTH	90
#define COLUMN		.type = FIELD_INT, .min = 0, .max = 256

/* Field names of the columns, by enum import_field; 0: none, 1: A. */
static const char *const column_field[IMPORT_FIELDS] = {
	"col_number", "col_code", "col_division", "col_task", "col_detail", "col_output",
	"col_group", "col_frame", "col_points", "col_coefficient", "col_unit", "col_frequency",
	"col_posts", "col_people", "col_note", "col_section"
};

static const char *const encodings[] = { "unicode", "tcvn3", "vni", NULL };

const struct field import_sheet_fields[] = {
	{ .name = "take", .type = FIELD_FLAG },
	{ .name = "shift_note", .type = FIELD_FLAG },
	{ "section", FIELD_TEXT, .max = 200 },
	{ "encoding", FIELD_CHOICE, .choices = encodings },
	{ "head_first", FIELD_INT, .required = true, .min = 0, .max = LAST_ROW },
	{ "head_last", FIELD_INT, .required = true, .min = 0, .max = LAST_ROW },
	{ "col_number", COLUMN }, { "col_code", COLUMN }, { "col_division", COLUMN },
	{ "col_task", COLUMN }, { "col_detail", COLUMN }, { "col_output", COLUMN },
	{ "col_group", COLUMN }, { "col_frame", COLUMN }, { "col_points", COLUMN },
	{ "col_coefficient", COLUMN }, { "col_unit", COLUMN }, { "col_frequency", COLUMN },
	{ "col_posts", COLUMN }, { "col_people", COLUMN }, { "col_note", COLUMN },
	{ "col_section", COLUMN },
	{ 0 }
};

const struct field import_shift_fields[] = {
	{ .name = "shift_note", .type = FIELD_FLAG },
	{ 0 }
};

const struct field import_encoding_fields[] = {
	{ "encoding", FIELD_CHOICE, .required = true, .choices = encodings },
	{ 0 }
};

/* Where a person looks for the head: the columns are guessed anew, nothing is kept. */
const struct field import_head_fields[] = {
	{ "dau", FIELD_INT, .min = 1, .max = LAST_ROW },
	{ "cuoi", FIELD_INT, .min = 1, .max = LAST_ROW },
	{ 0 }
};

static const char *
encoding_title(struct visit *v, enum import_encoding encoding)
{
	return visit_label(v, mem_print(v->mem, "import.encoding.%s", import_encoding_name[encoding]),
	    NULL, NULL);
}

static enum import_encoding
encoding_posted(struct visit *v)
{
	const char *name = form_text(v->form, "encoding");
	int i = 0;

	while (name != NULL && i < IMPORT_ENCODINGS && strcmp(name, encodings[i]) != 0)
		i++;
	return name == NULL || i == IMPORT_ENCODINGS ? IMPORT_UNICODE : (enum import_encoding)i;
}

/* Cells as they stand in the file and as they would read. */
static void
fill_before_after(struct visit *v, struct view *node, const struct worksheet *file,
    const struct worksheet *read)
{
	int shown = 0;

	for (size_t i = 0; i < file->n && shown < PREVIEW; i++) {
		const struct worksheet_row *from = &file->row[i], *to = worksheet_row(read, from->number);

		for (size_t c = 0; c < from->n && shown < PREVIEW; c++) {
			const struct worksheet_cell *was = &from->cell[c], *now = worksheet_cell(to, was->column);
			struct view *row;
			char name[4];

			if (was->kind != CELL_TEXT || now == NULL || strcmp(was->text, now->text) == 0)
				continue;
			row = view_row(node, "preview");
			shown++;
			view_print(row, "place", "%s%d", worksheet_column(name, was->column), from->number);
			view_text(row, "before", utf8_short(v->mem, was->text, PREVIEW_LENGTH));
			view_text(row, "after", utf8_short(v->mem, now->text, PREVIEW_LENGTH));
		}
	}
}

void
import_fill_encoding(struct visit *v, struct view *node, const struct import_book *book, size_t at)
{
	bool converted = book->map[at].encoding != IMPORT_UNICODE;
	enum import_encoding of = converted ? book->map[at].encoding : book->found[at];
	const struct worksheet *file = &book->file[at];
	struct worksheet read;

	if (of == IMPORT_UNICODE)
		return;
	encoding_apply(v->mem, file, of, &read);
	view_flag(node, converted ? "converted" : "old_text", true);
	view_text(node, "encoding", import_encoding_name[of]);
	view_text(node, "encoding_text", visit_label(v, converted ? "import.encoding.is" :
	    "import.encoding.seems", encoding_title(v, of), NULL));
	view_text(node, "font", file->old_font);
	fill_before_after(v, node, file, &read);
}

static int
last_column(const struct worksheet *sheet)
{
	int last = 0;

	for (size_t i = 0; i < sheet->n; i++)
		for (size_t c = 0; c < sheet->row[i].n; c++)
			if (sheet->row[i].cell[c].column > last)
				last = sheet->row[i].cell[c].column;
	return last < MOST_COLUMNS ? last : MOST_COLUMNS - 1;
}

static void
fill_columns(struct visit *v, const struct worksheet *sheet, const struct import_map *map)
{
	struct view *none = view_row(v->view, "Columns");

	view_text(none, "value", "0");
	view_text(none, "text", visit_label(v, "import.sheet.no_column", NULL, NULL));
	for (int c = 0; c <= last_column(sheet); c++) {
		const struct worksheet_cell *title = worksheet_cell(worksheet_row(sheet, map->head_last), c);
		struct view *row = view_row(v->view, "Columns");
		char name[4];

		if (title == NULL)
			title = worksheet_cell(worksheet_row(sheet, map->head_first), c);
		view_int(row, "value", c + 1);
		view_text(row, "text", title == NULL ? worksheet_column(name, c) :
		    mem_print(v->mem, "%s – %s", worksheet_column(name, c),
		    utf8_short(v->mem, title->text, TITLE_LENGTH)));
	}
}

/* The rows around the head as they stand in the sheet. */
static void
fill_sample(struct visit *v, const struct worksheet *sheet, const struct import_map *map)
{
	int last = last_column(sheet), shown = 0;
	char name[4];

	for (int c = 0; c <= last; c++)
		view_text(view_row(v->view, "Letters"), "text", worksheet_column(name, c));
	for (size_t i = 0; i < sheet->n && shown < SAMPLE_ROWS; i++) {
		const struct worksheet_row *from = &sheet->row[i];
		struct view *row;

		if (from->number < map->head_first - 1)
			continue;
		row = view_row(v->view, "Sample");
		shown++;
		view_int(row, "number", from->number);
		view_flag(row, "head", from->number >= map->head_first &&
		    from->number <= map->head_last);
		for (int c = 0; c <= last; c++) {
			const struct worksheet_cell *cell = worksheet_cell(from, c);

			view_text(view_row(row, "cells"), "text", cell == NULL ? "" :
			    utf8_short(v->mem, cell->text, SAMPLE_LENGTH));
		}
	}
}

static void
fill_form(struct visit *v, const struct import_map *map, const struct import_guess *guess)
{
	visit_default(v, "take", map->take ? "1" : "");
	visit_default(v, "shift_note", map->shift_note ? "1" : "");
	visit_default(v, "section", map->section);
	visit_default(v, "encoding", import_encoding_name[map->encoding]);
	for (int i = 0; i < IMPORT_ENCODINGS; i++) {
		struct view *row = view_row(v->view, "Encodings");

		view_text(row, "value", import_encoding_name[i]);
		view_text(row, "text", encoding_title(v, (enum import_encoding)i));
	}
	visit_default(v, "head_first", mem_print(v->mem, "%d", map->head_first));
	visit_default(v, "head_last", mem_print(v->mem, "%d", map->head_last));
	for (int i = 0; i < IMPORT_FIELDS; i++) {
		struct view *ground = view_node(v->view, "Ground");

		visit_default(v, column_field[i], mem_print(v->mem, "%d", map->column[i] + 1));
		if (guess->ground[i] != IMPORT_NO_GROUND && map->column[i] == guess->map.column[i])
			view_text(ground, column_field[i], visit_label(v, mem_print(v->mem,
			    "import.ground.%s", import_ground_name[guess->ground[i]]), NULL, NULL));
	}
	for (const struct field *f = import_sheet_fields; f->name != NULL; f++)
		view_text(view_node(v->page, "Form"), mem_print(v->mem, "%s.name", f->name), f->name);
}

static int
sheet_page(struct visit *v, const struct catalog *catalog, const struct import_book *book,
    int status)
{
	size_t at = (size_t)v->id[2] - 1;
	const char *path = import_at(v, &book->batch, "");

	if (import_crumbs(v) != 1)
		return -1;
	import_places(v, &book->batch);
	visit_crumb(v, path, book->batch.file_name);
	visit_crumb(v, NULL, book->sheet[at].name);
	view_int(v->view, "Sheet.number", v->id[2]);
	view_text(v->view, "Sheet.name", book->sheet[at].name);
	view_flag(v->view, "Sheet.shift_offered", book->guess[at].shift_offered);
	import_fill_encoding(v, view_node(v->view, "Sheet"), book, at);
	view_flag(v->view, "may_take", catalog_can(v->flow, catalog, CATALOG_EDIT) &&
	    strcmp(book->batch.state, "read") == 0);
	view_int(v->view, "Sheet.head_first", book->map[at].head_first);
	view_int(v->view, "Sheet.head_last", book->map[at].head_last);
	fill_columns(v, &book->sheet[at], &book->map[at]);
	fill_sample(v, &book->sheet[at], &book->map[at]);
	fill_form(v, &book->map[at], &book->guess[at]);
	if (status != 422)
		v->version = book->batch.version;
	return visit_page_as(v, status, "import/sheet.cs", "import.sheet.title");
}

/* The batch with the sheet of id[2]. 1; 0: none; -1. */
static int
open_sheet(struct visit *v, struct catalog *catalog, struct import_book *book)
{
	int found = import_book(v, catalog, book);

	return found == 1 && (uint64_t)v->id[2] > book->n ? 0 : found;
}

static void
guess_again(struct visit *v, struct import_book *book)
{
	size_t at = (size_t)v->id[2] - 1;
	bool begins, ends;
	int first = (int)form_int(v->form, "dau", &begins);
	int last = (int)form_int(v->form, "cuoi", &ends);
	const char *section = book->map[at].section;

	if (!begins)
		return;
	if (!ends || last < first)
		last = first;
	import_guess_head(v->mem, &book->sheet[at], first, last, &book->guess[at]);
	book->guess[at].map.encoding = book->map[at].encoding;
	book->map[at] = book->guess[at].map;
	if (section[0] != '\0')
		book->map[at].section = section;
	view_flag(v->view, "guessed", true);
}

int
import_sheet_show(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	int found = open_sheet(v, &catalog, &book);

	if (found != 1)
		return found;
	guess_again(v, &book);
	return sheet_page(v, &catalog, &book, 200);
}

static void
read_map(struct visit *v, struct import_map *map)
{
	const char *section = form_text(v->form, "section");

	map->take = form_flag(v->form, "take");
	map->shift_note = form_flag(v->form, "shift_note");
	map->section = section == NULL ? "" : section;
	map->encoding = encoding_posted(v);
	map->head_first = (int)form_int(v->form, "head_first", NULL);
	map->head_last = (int)form_int(v->form, "head_last", NULL);
	for (int i = 0; i < IMPORT_FIELDS; i++)
		map->column[i] = (int)form_int(v->form, column_field[i], NULL) - 1;
	if (map->head_last < map->head_first)
		form_error(v->form, "head_last", "import.refused.head", NULL, NULL);
	if (map->take && map->column[IMPORT_TASK] < 0)
		form_error(v->form, "col_task", "import.refused.no_task", NULL, NULL);
	for (int i = 0; i < IMPORT_FIELDS; i++)
		for (int before = 0; before < i; before++)
			if (map->column[i] >= 0 && map->column[i] == map->column[before])
				form_error(v->form, column_field[i], "import.refused.column_twice", NULL,
				    NULL);
}

/* 1 saved; 0 refused: shown again with what was typed. */
static int
save(struct visit *v, const struct catalog *catalog, const struct import_book *book,
    const struct import_map *map, int64_t version)
{
	struct refusal why = { 0 };
	int done;

	if (!form_ok(v->form))
		return sheet_page(v, catalog, book, 422);
	done = import_save_map(v->flow, book, version, v->id[2], map, &why);
	if (done == 1)
		return visit_done(v);
	if (done < 0)
		return -1;
	visit_refused(v, &why);
	return sheet_page(v, catalog, book, why.conflict ? 409 : 422);
}

int
import_sheet_save(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_map map = { 0 };
	int found = open_sheet(v, &catalog, &book);

	if (found != 1)
		return found;
	read_map(v, &map);
	return save(v, &catalog, &book, &map, form_version(v->form));
}

/* The offer of the overview: notes one row down, or back where they stood, the rest as it is. */
int
import_sheet_shift(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_map map;
	int found = open_sheet(v, &catalog, &book);

	if (found != 1)
		return found;
	map = book.map[v->id[2] - 1];
	map.shift_note = form_flag(v->form, "shift_note");
	map.remembered = false;
	return save(v, &catalog, &book, &map, form_version(v->form));
}

/* The offer where the letters are of an old encoding, and the way back. */
int
import_sheet_encode(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_map map;
	size_t at;
	int found = open_sheet(v, &catalog, &book);

	if (found != 1)
		return found;
	at = (size_t)v->id[2] - 1;
	import_map_encode(v->mem, &book.file[at], &book.map[at], &book.guess[at].map,
	    encoding_posted(v), &map);
	return save(v, &catalog, &book, &map, form_version(v->form));
}
