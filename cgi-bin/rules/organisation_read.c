/* What a workbook of the organisation says, row by row. All words are folded. */
#include <string.h>

#include "base/day.h"
#include "base/utf8.h"
#include "rules/organisation_plan.h"
#include "rules/table.h"

#define HEAD_WITHIN	20	/* rows in which a head is looked for */

const char *const plan_sheet_name[PLAN_SHEETS] = { "units", "people", "posts" };
const char *const plan_column_name[PLAN_COLUMNS] = {
	"unit_code", "unit_name", "parent", "agency_kind", "position",
	"uid", "family", "given", "sort_name", "mail", "number", "person_kind", "person_unit", "title", "rank",
	"person_post", "post_code", "post_name", "scope", "frame",
};
/* In both languages of the workbooks that we write. */
static const struct table_column title[PLAN_COLUMNS] = {
	{ { "ma don vi", "unit code" } }, { { "ten don vi", "unit name" } },
	{ { "thuoc don vi", "part of unit" } }, { { "loai co quan", "kind of agency" } }, { { "thu tu", "order" } },
	{ { "ten dang nhap", "login name" } }, { { "ho va ten dem", "family name" } }, { { "ten", "given name" } },
	{ { "ten de sap xep", "sorted by" } }, { { "thu dien tu", "mail" } },
	{ { "so dinh danh ca nhan", "identification number", "so dinh danh", "so cccd" } }, { { "loai", "kind" } },
	{ { "ma don vi", "unit code" } }, { { "chuc danh", "title" } }, { { "vai tro", "rank" } },
	{ { "ma vi tri viec lam", "post code" } },
	{ { "ma vi tri viec lam", "post code" } }, { { "ten vi tri viec lam", "post name" } },
	{ { "dung cho", "for" } }, { { "khung nang luc", "competency frame" } },
};
/* The title by which each sheet is known. */
static const enum plan_column sign[PLAN_SHEETS] = { PLAN_UNIT_NAME, PLAN_UID, PLAN_POST_NAME };

enum plan_sheet
plan_sheet_of(enum plan_column column)
{
	return column < PLAN_UID ? PLAN_UNITS : column < PLAN_POST_CODE ? PLAN_PEOPLE : PLAN_POSTS;
}

static bool
has_title(struct mem *mem, const struct worksheet_row *row, enum plan_column column)
{
	for (size_t i = 0; i < row->n; i++)
		if (table_is_title(mem, &row->cell[i], &title[column]))
			return true;
	return false;
}

/* The row of titles and what the sheet is. NULL: it is none of ours. */
static const struct worksheet_row *
head_of(struct mem *mem, const struct worksheet *sheet, enum plan_sheet *kind_r)
{
	for (size_t i = 0; i < sheet->n && i < HEAD_WITHIN; i++)
		for (int kind = 0; kind < PLAN_SHEETS; kind++)
			if (has_title(mem, &sheet->row[i], sign[kind])) {
				*kind_r = (enum plan_sheet)kind;
				return &sheet->row[i];
			}
	return NULL;
}

/* Where each column of the sheet stands; -1: it has none. */
static void
find_columns(struct mem *mem, const struct worksheet_row *head, enum plan_sheet kind,
    int column[PLAN_COLUMNS])
{
	for (int c = 0; c < PLAN_COLUMNS; c++) {
		column[c] = -1;
		for (size_t i = 0; i < head->n && plan_sheet_of((enum plan_column)c) == kind; i++)
			if (column[c] < 0 && table_is_title(mem, &head->cell[i], &title[c]))
				column[c] = head->cell[i].column;
	}
}

static const char *
text_of(struct mem *mem, const struct worksheet_cell *cell, enum plan_column column)
{
	if (cell == NULL || cell->kind == CELL_ERROR)
		return "";
	return utf8_clean(mem, cell->text, strlen(cell->text),
	    column == PLAN_FRAME ? UTF8_AREA : UTF8_LINE);
}

/* A row under the head. false: nothing stands in its columns. */
static bool
read_row(struct mem *mem, const struct worksheet_row *row, const int column[PLAN_COLUMNS],
    struct plan_cells *cells)
{
	bool any = false;

	for (int c = 0; c < PLAN_COLUMNS; c++) {
		cells->text[c] = column[c] < 0 ? "" :
		    text_of(mem, worksheet_cell(row, column[c]), (enum plan_column)c);
		any = any || cells->text[c][0] != '\0';
	}
	return any;
}

struct plan_cells *
plan_read(struct mem *mem, const struct worksheet *sheet, size_t n, size_t *nrows_r, size_t *known_r)
{
	struct plan_cells *list;
	size_t rows = 0, most = 0;

	for (size_t i = 0; i < n; i++)
		most += sheet[i].n;
	list = mem_array(mem, most + 1, sizeof(*list));
	*known_r = 0;
	for (size_t i = 0; i < n; i++) {
		int column[PLAN_COLUMNS];
		enum plan_sheet kind;
		const struct worksheet_row *head = head_of(mem, &sheet[i], &kind);

		if (head == NULL)
			continue;
		++*known_r;
		find_columns(mem, head, kind, column);
		for (const struct worksheet_row *row = head + 1; row < sheet[i].row + sheet[i].n; row++) {
			list[rows] = (struct plan_cells){
				.sheet = kind, .sheet_name = sheet[i].name, .number = row->number,
			};
			if (read_row(mem, row, column, &list[rows]))
				rows++;
		}
	}
	*nrows_r = rows;
	return list;
}

struct word {
	const char	*words;
	int		 value;
};

static int
read_word(struct mem *mem, const char *text, const struct word *word, size_t n, int *value_r)
{
	const char *folded = utf8_fold(mem, text);

	for (size_t i = 0; i < n; i++)
		if (strcmp(word[i].words, folded) == 0) {
			*value_r = word[i].value;
			return 1;
		}
	return 0;
}
#define READ(mem, text, words, value_r) \
	read_word(mem, text, words, sizeof(words) / sizeof(*(words)), value_r)

static const struct word agencies[] = {
	{ "so, nganh", AGENCY_DEPARTMENT }, { "so", AGENCY_DEPARTMENT },
	{ "departments", AGENCY_DEPARTMENT }, { "department", AGENCY_DEPARTMENT },
	{ "xa, phuong", AGENCY_COMMUNE }, { "xa", AGENCY_COMMUNE }, { "phuong", AGENCY_COMMUNE },
	{ "communes and wards", AGENCY_COMMUNE }, { "commune", AGENCY_COMMUNE },
};

int
plan_agency_kind(struct mem *mem, const char *text, int *kind_r)
{
	return READ(mem, text, agencies, kind_r);
}

int
plan_scope(struct mem *mem, const char *text, int *kind_r)
{
	static const struct word words[] = {
		{ "moi co quan", NO_KIND }, { "all agencies", NO_KIND }, { "communes", AGENCY_COMMUNE },
	};

	return READ(mem, text, words, kind_r) == 1 || READ(mem, text, agencies, kind_r) == 1;
}

int
plan_person_kind(struct mem *mem, const char *text, enum person_kind *kind_r)
{
	static const struct word words[] = {
		{ "cong chuc", PERSON_CIVIL_SERVANT }, { "civil servant", PERSON_CIVIL_SERVANT },
		{ "can bo, vien chuc, nguoi khac", PERSON_OTHER }, { "can bo", PERSON_OTHER },
		{ "vien chuc", PERSON_OTHER }, { "khac", PERSON_OTHER },
		{ "official, public employee, other", PERSON_OTHER },
		{ "hop dong ho tro", PERSON_CONTRACT }, { "hop dong", PERSON_CONTRACT },
		{ "contract support staff", PERSON_CONTRACT },
	};
	int value, done = READ(mem, text, words, &value);

	if (done == 1)
		*kind_r = (enum person_kind)value;
	return done;
}

int
plan_rank(struct mem *mem, const char *text, enum rank *rank_r)
{
	static const struct word words[] = {
		{ "nguoi dung dau", RANK_HEAD }, { "cap truong", RANK_HEAD }, { "head", RANK_HEAD },
		{ "cap pho", RANK_DEPUTY }, { "deputy", RANK_DEPUTY },
		{ "chuyen vien, nhan vien", RANK_STAFF }, { "chuyen vien", RANK_STAFF },
		{ "nhan vien", RANK_STAFF }, { "staff", RANK_STAFF },
	};
	int value, done = READ(mem, text, words, &value);

	if (done == 1)
		*rank_r = (enum rank)value;
	return done;
}
