/* The rows of a batch with what was found in them, on the page and as a workbook. */
#include <string.h>

#include "base/number.h"
#include "base/utf8.h"
#include "page/import.h"

#define PAGE 50

static const char *const kinds[] = { "loi", "xem", "tot", NULL };

const struct field import_rows_fields[] = {
	{ "loai", FIELD_CHOICE, .choices = kinds },
	{ "trang", FIELD_INT, .min = 1, .max = 10000 },
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
			view_text(finding, "column", sheet_column(name, column));
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

static void
fill_pages(struct visit *v, const struct import_book *book, const char *kind, int64_t page,
    size_t total)
{
	int64_t last = (int64_t)((total + PAGE - 1) / PAGE);
	const char *path = mem_print(v->mem, "/danh-muc/%lld/nhap/%lld/dong/?%s%s%strang=",
	    (long long)book->batch.catalog, (long long)book->batch.id, kind == NULL ? "" : "loai=",
	    kind == NULL ? "" : kind, kind == NULL ? "" : "&");

	if (page > 1)
		view_print(v->view, "Pages.prev", "%s%lld", path, (long long)page - 1);
	if (page < last)
		view_print(v->view, "Pages.next", "%s%lld", path, (long long)page + 1);
	for (int64_t i = 1; i <= last; i++) {
		struct view *row;

		if (i != 1 && i != last && (i < page - 2 || i > page + 2))
			continue;
		row = view_row(v->view, "Pages.rows");
		view_int(row, "n", i);
		view_print(row, "path", "%s%lld", path, (long long)i);
		view_flag(row, "here", i == page);
	}
}

int
import_rows_show(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_result result;
	struct import_against against;
	const char *kind = form_text(v->form, "loai");
	bool set;
	int64_t page = form_int(v->form, "trang", &set);
	size_t seen = 0;
	int found = import_book(v, &catalog, &book);

	if (found != 1)
		return found;
	if (import_compared(v->flow, &catalog, &book, &result, &against) != 1)
		return -1;
	if (!set)
		page = 1;
	for (size_t i = 0; i < result.n; i++)
		if (of_kind(&result.line[i], kind)) {
			if (seen >= (size_t)(page - 1) * PAGE && seen < (size_t)page * PAGE)
				fill_line(v, &book, &result.line[i]);
			seen++;
		}
	fill_pages(v, &book, kind, page, seen);
	if (import_crumbs(v) != 1)
		return -1;
	import_places(v, &book.batch);
	visit_crumb(v, mem_print(v->mem, "/danh-muc/%lld/nhap/%lld/", (long long)catalog.id,
	    (long long)book.batch.id), book.batch.file_name);
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
	v->reply->status = 200;
	v->reply->type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	reply_attachment(v->reply, mem_print(v->mem, "%s – %s.xlsx",
	    visit_label(v, "import.bad.file", NULL, NULL), catalog.agency_name));
	buf_add(&v->reply->body, bytes, n);
	return 1;
}
