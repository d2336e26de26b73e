#include "flow/import_parse.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "flow/import_cells.h"
#include "remote/bounded.h"
#include "remote/workbook.h"

#define MEMORY		(256u * 1024 * 1024)
#define ARENA		(220u * 1024 * 1024)
#define MOST_OLD_FONT	100
#define MOST_NAME	200

static void
write_sheet(FILE *out, const struct worksheet *sheet)
{
	fprintf(out, "S%c%s%c%d%c%.*s%c", CELLS_FIELD, sheet->name, CELLS_FIELD, sheet->hidden,
	    CELLS_FIELD, MOST_OLD_FONT, sheet->old_font == NULL ? "" : sheet->old_font, CELLS_FIELD);
	merges_write(out, sheet);
	fputc(CELLS_RECORD, out);
	for (size_t i = 0; i < sheet->n; i++) {
		fprintf(out, "R%c%d%c%d%c", CELLS_FIELD, sheet->row[i].number, CELLS_FIELD,
		    sheet->row[i].hidden, CELLS_FIELD);
		cells_write(out, &sheet->row[i]);
		fputc(CELLS_RECORD, out);
	}
}

/* A file by its path, or what is in it. */
struct given {
	const char	*path;		/* NULL: bytes */
	const void	*bytes;
	size_t		 n;
};

/* In the child: records to the parent. X and a word: refused; E: the end was reached. */
static int
read_in_child(FILE *out, void *arg)
{
	const struct given *given = arg;
	struct mem *mem = mem_new(ARENA);
	struct workbook book;
	enum workbook_refusal why = WORKBOOK_READ;
	int done = given->path != NULL ? workbook_read(mem, given->path, &book, &why) :
	    workbook_parse(mem, given->bytes, given->n, &book, &why);
	size_t rows = 0;

	if (done < 0)
		return 0;
	for (size_t i = 0; done == 1 && i < book.n; i++)
		rows += book.sheet[i].n;
	if (rows > IMPORT_MOST_ROWS) {
		done = 0;
		why = WORKBOOK_ROWS;
	}
	if (done == 0)
		fprintf(out, "X%c%s%c", CELLS_FIELD, workbook_refusal_name[why], CELLS_RECORD);
	for (size_t i = 0; done == 1 && i < book.n; i++)
		write_sheet(out, &book.sheet[i]);
	fprintf(out, "E%c", CELLS_RECORD);
	return 1;
}

/* Cuts the next field off a record; NULL: there is none. */
static char *
field(char **at)
{
	char *start = *at, *end;

	if (start == NULL)
		return NULL;
	end = strchr(start, CELLS_FIELD);
	if (end != NULL)
		*end++ = '\0';
	*at = end;
	return start;
}

static int
take_sheet(struct parsed *p, char *rest)
{
	struct import_sheet_row *sheet = &p->sheet[p->nsheets];
	const char *hidden, *font;

	if (p->nsheets >= WORKBOOK_MOST_SHEETS)
		return 0;
	sheet->number = (int64_t)++p->nsheets;
	sheet->name = field(&rest);
	hidden = field(&rest);
	font = field(&rest);
	sheet->merges = rest;
	if (rest == NULL || strlen(sheet->name) > MOST_NAME * 4)
		return 0;
	sheet->hidden = strcmp(hidden, "1") == 0;
	sheet->old_font = *font == '\0' ? NULL : font;
	return 1;
}

static int
take_row(struct parsed *p, char *rest)
{
	struct import_cells *row = &p->row[p->nrows];
	const char *number = field(&rest), *hidden = field(&rest);

	if (rest == NULL || p->nsheets == 0 || p->nrows >= IMPORT_MOST_ROWS)
		return 0;
	p->nrows++;
	*row = (struct import_cells){
		.sheet = (int64_t)p->nsheets, .number = strtol(number, NULL, 10),
		.hidden = strcmp(hidden, "1") == 0, .cells = rest,
	};
	return 1;
}

/* The records of the child; what it says is checked, as it read a stranger's file. */
static int
take_records(struct mem *mem, char *text, struct parsed *p)
{
	p->sheet = mem_array(mem, WORKBOOK_MOST_SHEETS, sizeof(*p->sheet));
	p->row = mem_array(mem, IMPORT_MOST_ROWS, sizeof(*p->row));
	for (char *end; (end = strchr(text, CELLS_RECORD)) != NULL; text = end + 1) {
		int done = 1;
		char kind = text[0];

		*end = '\0';
		if (kind == 'E')
			return 1;
		if (text[0] == '\0' || text[1] != CELLS_FIELD)
			return 0;
		if (kind == 'X')
			p->refused = text + 2;
		else
			done = kind == 'S' ? take_sheet(p, text + 2) :
			    kind == 'R' ? take_row(p, text + 2) : 0;
		if (done != 1)
			return 0;
	}
	return 0;
}

static int
parse(struct mem *mem, struct given *given, size_t most, struct parsed *p)
{
	const struct bounded limits = { .cpu_seconds = 5, .wall_seconds = 20, .memory = MEMORY, .output = most };
	enum bounded_end end;
	const char *out = NULL;
	size_t n = 0;

	*p = (struct parsed){ 0 };
	if (bounded_run(mem, &limits, read_in_child, given, &end, &out, &n) != 1)
		return -1;
	if (end == BOUNDED_TOO_MUCH)
		p->refused = workbook_refusal_name[WORKBOOK_TOO_MUCH];
	else if (end == BOUNDED_CRASHED)
		p->refused = workbook_refusal_name[WORKBOOK_DAMAGED];
	else if (take_records(mem, (char *)(uintptr_t)out, p) != 1) {
		log_error(612, "the reader of workbooks wrote what cannot be read");
		return -1;
	}
	return 1;
}

int
import_parse(struct mem *mem, const char *path, size_t most, struct parsed *p)
{
	if (access(path, R_OK) != 0) {
		log_error(615, "the spool has no file %s", path);
		return -1;
	}
	return parse(mem, &(struct given){ .path = path }, most, p);
}

int
import_parse_bytes(struct mem *mem, const void *bytes, size_t n, size_t most, struct parsed *p)
{
	return parse(mem, &(struct given){ .bytes = bytes, .n = n }, most, p);
}

int
import_parsed_sheet(struct mem *mem, const struct parsed *p, size_t at, struct worksheet *sheet)
{
	*sheet = (struct worksheet){
		.name = p->sheet[at].name, .hidden = p->sheet[at].hidden, .old_font = p->sheet[at].old_font,
		.row = mem_array(mem, p->nrows + 1, sizeof(*sheet->row)),
	};
	for (size_t i = 0; i < p->nrows; i++) {
		if (p->row[i].sheet != (int64_t)at + 1)
			continue;
		sheet->row[sheet->n] = (struct worksheet_row){ .number = (int)p->row[i].number };
		if (cells_read(mem, mem_text(mem, p->row[i].cells), &sheet->row[sheet->n++]) != 1)
			return -1;
	}
	return merges_read(mem, p->sheet[at].merges, sheet) == 1 ? 1 : -1;
}
