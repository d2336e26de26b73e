/* The rows of a batch with what was found in them, on the page and as a workbook. */
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "page/import.h"
#include "page/list.h"
#include "page/listing.h"

static const char *const kinds[] = { "loi", "xem", "tot", NULL };

const struct field import_rows_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
	LISTING_FIELD,
	{ 0 }
};

static bool
of_kind(const struct import_line *line, const char *kind)
{
	if (kind == NULL)
		return true;
	if (strcmp(kind, "loi") == 0)
		return line->bad;
	return !line->bad && (strcmp(kind, "xem") == 0) == (line->n > 0);
}

static void
fill_findings(struct visit *v, struct view *row, const struct import_book *book,
    const struct import_line *line)
{
	for (size_t i = 0; i < line->n; i++) {
		const struct import_finding *found = &line->finding[i];
		int column = book->map[line->sheet].column[found->field];
		struct view *finding = view_row(row, "findings");
		char name[4];

		view_flag(finding, "error", found->level == IMPORT_ERROR);
		view_text(finding, "field", visit_label(v, mem_print(v->mem, "import.field.%s",
		    import_field_name[found->field]), NULL, NULL));
		if (column >= 0)
			view_text(finding, "column", worksheet_column(name, column));
		view_text(finding, "text", import_finding_text(v, found));
		view_text(finding, "mend", import_finding_mend(v, found));
	}
}

static void
fill_line(struct visit *v, const struct import_book *book, const struct import_line *line)
{
	struct view *row = view_row(v->view, "Rows");
	const struct catalog_line *l = &line->line;

	view_text(row, "sheet", book->sheet[line->sheet].name);
	view_int(row, "number", line->row);
	view_text(row, "code", l->code);
	view_text(row, "division", l->division);
	view_text(row, "task", l->task);
	view_text(row, "output", l->output);
	if (l->group > 0)
		view_int(row, "group", l->group);
	if (l->points >= 0)
		view_text(row, "points", number_show(v->mem, l->points, 2, 0));
	if (l->coefficient > 0)
		view_text(row, "coefficient", number_show(v->mem, l->coefficient, 1, 0));
	view_text(row, "note", l->note);
	view_flag(row, "bad", line->bad);
	fill_findings(v, row, book, line);
}

static const struct listing_column columns[] = {
	{ "import.rows.sheet", 16, LIST_TEXT }, { "import.rows.row", 8, LIST_WHOLE },
	{ "import.field.code", 12, LIST_TEXT }, { "import.field.division", 26, LIST_TEXT },
	{ "import.field.task", 40, LIST_TEXT }, { "import.field.output", 34, LIST_TEXT },
	{ "import.field.group", 8, LIST_WHOLE }, { "import.field.points", 10, LIST_HUNDREDTHS },
	{ "import.field.coefficient", 10, LIST_TENTHS }, { "import.field.note", 30, LIST_TEXT },
	{ "import.rows.findings", 60, LIST_TEXT },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static void
add_line(struct visit *v, struct listing *l, const struct import_book *book,
    const struct import_line *line)
{
	const struct catalog_line *c = &line->line;
	const char *findings = "";

	listing_text(l, book->sheet[line->sheet].name);
	listing_int(l, line->row);
	listing_text(l, c->code);
	listing_text(l, c->division);
	listing_text(l, c->task);
	listing_text(l, c->output);
	listing_text(l, c->group == 0 ? NULL : mem_print(v->mem, "%d", c->group));
	listing_text(l, c->points < 0 ? NULL : number_plain(v->mem, c->points, 2));
	listing_text(l, c->coefficient <= 0 ? NULL : number_plain(v->mem, c->coefficient, 1));
	listing_text(l, c->note);
	for (size_t i = 0; i < line->n; i++)
		findings = mem_print(v->mem, "%s%s%s: %s", findings, i == 0 ? "" : "; ", visit_label(v,
		    mem_print(v->mem, "import.field.%s", import_field_name[line->finding[i].field]), NULL,
		    NULL), import_finding_text(v, &line->finding[i]));
	listing_text(l, findings);
}

static int
send_rows(struct visit *v, const struct import_book *book, const struct import_result *result,
    const char *kind)
{
	size_t n = 0, most = result->n < LISTING_MOST ? result->n : LISTING_MOST;
	struct listing *l = listing_new(v, columns, COLUMNS, most);

	for (size_t i = 0; i < result->n; i++)
		if (of_kind(&result->line[i], kind) && n++ < most)
			add_line(v, l, book, &result->line[i]);
	return listing_send(l, visit_label(v, "import.rows.title", NULL, NULL), "dong-nhap", (int64_t)n);
}

int
import_rows_show(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_result result;
	struct import_against against;
	const char *kind = form_text(v->form, "loai");
	int64_t page = list_number(v), seen = 0;
	int found = import_book(v, &catalog, &book);

	if (found != 1)
		return found;
	if (import_compared(v->flow, &catalog, &book, &result, &against) != 1)
		return -1;
	if (listing_asked(v))
		return send_rows(v, &book, &result, kind);
	for (size_t i = 0; i < result.n; i++)
		if (of_kind(&result.line[i], kind)) {
			if (seen / LIST_PAGE == page - 1)
				fill_line(v, &book, &result.line[i]);
			seen++;
		}
	list_pages(v, list_query(v, import_at(v, &book.batch, "dong/"), import_rows_fields, NULL), page,
	    seen);
	if (import_crumbs(v) != 1)
		return -1;
	import_places(v, &book.batch);
	visit_crumb(v, import_at(v, &book.batch, ""), book.batch.file_name);
	visit_crumb(v, NULL, visit_label(v, "import.rows.title", NULL, NULL));
	view_text(v->view, "kind", kind == NULL ? "tat-ca" : kind);
	view_int(v->view, "total", (int64_t)result.n);
	view_int(v->view, "bad", (int64_t)result.bad);
	view_int(v->view, "warned", (int64_t)result.warned);
	view_int(v->view, "fine", (int64_t)(result.n - result.bad - result.warned));
	return visit_page(v, "import/rows.cs", "import.rows.title");
}

static const char *
field_title(void *arg, enum import_field field)
{
	struct visit *v = arg;

	return visit_label(v, mem_print(v->mem, "import.field.%s", import_field_name[field]), NULL,
	    NULL);
}

int
import_rows_bad(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_result result;
	struct import_against against;
	const char *bytes;
	size_t n;
	int found = import_book(v, &catalog, &book);
	struct import_words words = {
		.finding = import_finding_text, .field = field_title, .arg = v,
	};

	if (found != 1)
		return found;
	words.title = visit_label(v, "import.bad.title", NULL, NULL);
	words.line = visit_label(v, "import.bad.line", book.batch.file_name, NULL);
	if (import_compared(v->flow, &catalog, &book, &result, &against) != 1)
		return -1;
	found = import_bad_rows(v->flow, &book, &result, &words, &bytes, &n);
	if (found != 1)
		return found;
	return reply_bytes(v->reply, REPLY_XLSX, mem_print(v->mem, "%s – %s.xlsx",
	    visit_label(v, "import.bad.file", NULL, NULL), catalog.agency_name), bytes, n);
}
