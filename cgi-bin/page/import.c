#include "page/import.h"

#include <string.h>

#include "base/number.h"
#include "flow/import_unit.h"
#include "flow/similar_beside.h"
#include "page/catalog.h"

#define WAIT	"2; url=cho"	/* seconds until a page that waits looks again, as a machine */
#define NAMES_SHOWN 5		/* of those that nobody knows */
#define COUNTED_MOST 2000	/* rows */
#define LONG	15		/* seconds of waiting that are not usual */

int
import_catalog(struct visit *v, struct catalog *catalog)
{
	int found = catalog_read(v->flow, v->id[0], catalog);

	return found == 1 && !catalog->own ? 0 : found;
}

int
import_book(struct visit *v, struct catalog *catalog, struct import_book *book)
{
	int found = import_catalog(v, catalog);

	return found == 1 ? import_read(v->flow, catalog, v->id[1], book) : found;
}

int
import_crumbs(struct visit *v)
{
	struct catalog catalog;

	return catalog_open(v, &catalog);
}

const char *
import_at(struct visit *v, const struct import_batch *batch, const char *rest)
{
	return mem_print(v->mem, "/danh-muc/%lld/nhap/%lld/%s", (long long)batch->catalog,
	    (long long)batch->id, rest);
}

void
import_places(struct visit *v, const struct import_batch *batch)
{
	const char *path = import_at(v, batch, "");
	struct view *at = view_node(v->view, "Batch");

	view_text(at, "at", path);
	view_print(at, "rows", "%sdong/", path);
	view_print(at, "bad", "%sdong/?loai=loi", path);
	view_print(at, "warned", "%sdong/?loai=xem", path);
	view_print(at, "fine", "%sdong/?loai=tot", path);
	view_print(at, "changes", "%sthay-doi", path);
	view_print(at, "names", "%sphong", path);
	view_print(at, "bad_file", "%sdong-loi.xlsx", path);
}

const char *
import_finding_text(void *arg, const struct import_finding *finding)
{
	struct visit *v = arg;

	return visit_label(v, mem_print(v->mem, "import.finding.%s", finding->word), finding->a,
	    finding->b);
}

const char *
import_finding_mend(struct visit *v, const struct import_finding *finding)
{
	return visit_label(v, mem_print(v->mem, "import.mend.%s", finding->word), finding->a,
	    finding->b);
}

static void
fill_batch(struct visit *v, struct view *row, const struct import_batch *batch)
{
	view_int(row, "id", batch->id);
	view_text(row, "name", batch->file_name);
	view_text(row, "person", batch->person);
	view_text(row, "at", moment_show(v->mem, batch->created_at));
	view_text(row, "state", batch->state);
	view_text(row, "state_text", visit_label(v,
	    mem_print(v->mem, "import.state.%s", batch->state), NULL, NULL));
	view_int(row, "good", batch->good);
	view_int(row, "same", batch->same);
	view_int(row, "changed", batch->changed);
	view_int(row, "dropped", batch->dropped);
	view_int(row, "taken", batch->good + batch->changed);
	view_flag(row, "again", batch->same + batch->changed + batch->dropped > 0);
	view_int(row, "bad", batch->bad);
}

int
import_list_page(struct visit *v, const struct catalog *catalog, int status)
{
	struct import_batch *list;
	size_t n;

	if (imports_of(v->flow, catalog, &list, &n) != 1 || import_crumbs(v) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		fill_batch(v, view_row(v->view, "Imports"), &list[i]);
	view_flag(v->view, "may_upload", catalog_can(v->flow, catalog, CATALOG_EDIT));
	view_text(v->page, "Form.file.name", "file");
	view_text(v->page, "Form.block.name", "block");
	return visit_page_as(v, status, "import/list.cs", "import.title");
}

static int
list_show(struct visit *v)
{
	struct catalog catalog;
	int found = import_catalog(v, &catalog);

	return found == 1 ? import_list_page(v, &catalog, 200) : found;
}

/* The offer for notes that slipped, with the letter of their column. */
static void
fill_shift(struct visit *v, struct view *row, const struct import_guess *guess)
{
	char letter[4];
	const char *column = worksheet_column(letter, guess->map.column[IMPORT_NOTE]);

	view_int(row, "shift_fits", guess->shift_fits);
	view_text(row, "shift_title", visit_label(v, "import.shift.title", column, NULL));
	view_text(row, "shift_button", visit_label(v, "import.shift.button", column, NULL));
}

/* The candidate that the formulas of its sheet divide by, else the first good one; NULL: none. */
static const struct import_line *
likely_standard(const struct import_book *book, const struct import_result *result)
{
	const struct import_line *first = NULL;

	for (size_t i = 0; i < result->ncandidates; i++) {
		const struct import_line *line = &result->line[result->candidate[i]];

		if (line->bad)
			continue;
		if (line->row == book->guess[line->sheet].standard_row)
			return line;
		if (first == NULL)
			first = line;
	}
	return first;
}

static void
fill_sheets(struct visit *v, const struct import_book *book, const struct import_result *result)
{
	for (size_t i = 0; i < book->n; i++) {
		const struct import_guess *guess = &book->guess[i];
		struct view *row = view_row(v->view, "Sheets");
		int64_t lines = 0, bad = 0;

		for (size_t l = 0; l < result->n; l++)
			if ((size_t)result->line[l].sheet == i) {
				lines++;
				bad += result->line[l].bad;
			}
		view_int(row, "number", (int64_t)i + 1);
		view_text(row, "name", book->sheet[i].name);
		view_flag(row, "hidden", book->sheet[i].hidden);
		import_fill_encoding(v, row, book, i);
		if (book->found[i] != IMPORT_UNICODE)
			view_flag(v->view, "old_text", true);
		view_text(row, "verdict", import_verdict_name[guess->verdict]);
		view_text(row, "verdict_text", visit_label(v, mem_print(v->mem,
		    "import.verdict.%s", import_verdict_name[guess->verdict]), NULL, NULL));
		view_flag(row, "take", book->map[i].take);
		view_flag(row, "remembered", book->map[i].remembered);
		view_text(row, "section", book->map[i].section);
		view_int(row, "lines", lines);
		view_int(row, "bad", bad);
		if (guess->shift_offered && book->map[i].take) {
			view_flag(row, book->map[i].shift_note ? "shifted" : "shift", true);
			fill_shift(v, row, guess);
			view_text(row, "first_note", guess->standard_words);
		}
	}
}

/* What the file says of itself: the decision that it came with, the standard product. */
static void
fill_offers(struct visit *v, const struct catalog *catalog, const struct import_book *book,
    const struct import_result *result)
{
	const struct import_line *likely = likely_standard(book, result);
	const char *basis = NULL, *words = NULL;

	for (size_t i = 0; i < book->n; i++) {
		if (basis == NULL)
			basis = book->guess[i].basis;
		if (words == NULL && book->map[i].take)
			words = book->guess[i].standard_words;
	}
	if (catalog->basis[0] == '\0')
		view_text(v->view, "basis", basis);
	view_text(v->view, "standard_words", words);
	if (catalog->standard != 0) {
		view_text(v->view, "standard_code", catalog->standard_code);
		view_text(v->view, "standard_task", catalog->standard_task);
		return;
	}
	for (size_t i = 0; i < result->ncandidates; i++) {
		const struct import_line *line = &result->line[result->candidate[i]];
		struct view *row;

		if (line->bad)
			continue;
		row = view_row(v->view, "Standards");
		view_text(row, "value", line->line.code);
		view_text(row, "text", mem_print(v->mem, "%s – %s (%s)", line->line.code,
		    line->line.task, number_show(v->mem, line->line.points, 2, 0)));
	}
	if (v->web->method == METHOD_GET && likely != NULL)
		view_text(v->page, "Form.standard.value", likely->line.code);
}

/* What becomes of the rows that stand in the catalog. */
static void
fill_merge(struct visit *v, const struct catalog *catalog, const struct import_merge *merge)
{
	static const char *const choice[] = { "keep", "drop" };

	view_flag(v->view, "stands", catalog->rows > 0);
	view_int(v->view, "same", (int64_t)merge->same);
	view_int(v->view, "changed", (int64_t)merge->changed);
	view_int(v->view, "fresh", (int64_t)merge->fresh);
	view_int(v->view, "gone", (int64_t)merge->gone);
	view_int(v->view, "seen", catalog->version);
	for (size_t i = 0; i < 2 && merge->gone > 0; i++) {
		struct view *row = view_row(v->view, "Gone");

		view_text(row, "value", choice[i]);
		view_text(row, "text", visit_label(v, mem_print(v->mem, "import.merge.%s", choice[i]),
		    mem_print(v->mem, "%zu", merge->gone), NULL));
	}
	view_text(v->page, "Form.gone.name", "gone");
	if (v->web->method == METHOD_GET)
		view_text(v->page, "Form.gone.value", choice[0]);
}

/* Names of divisions, and the first that nobody knows. */
static int
fill_names(struct visit *v, const struct import_book *book, const struct import_result *result)
{
	struct import_names names;

	if (import_names(v->flow, book, result, &names) != 1)
		return -1;
	view_int(v->view, "names", (int64_t)names.here);
	view_int(v->view, "unknown", (int64_t)names.unknown);
	for (size_t i = 0, shown = 0; i < names.here && shown < NAMES_SHOWN; i++)
		if (import_name_unknown(&names.list[i])) {
			view_text(view_row(v->view, "Unknown"), "name", names.list[i].shown);
			shown++;
		}
	return 1;
}

static int
fill_read(struct visit *v, const struct catalog *catalog, const struct import_book *book)
{
	struct import_result result;
	struct import_against against;

	if (import_compared(v->flow, catalog, book, &result, &against) != 1)
		return -1;
	fill_merge(v, catalog, &against.merge);
	fill_sheets(v, book, &result);
	if (fill_names(v, book, &result) != 1)
		return -1;
	fill_offers(v, catalog, book, &result);
	view_int(v->view, "lines", (int64_t)result.n);
	view_int(v->view, "good", (int64_t)(result.n - result.bad));
	view_int(v->view, "bad", (int64_t)result.bad);
	view_int(v->view, "warned", (int64_t)result.warned);
	view_text(v->page, "Form.standard.name", "standard");
	view_text(v->page, "Form.basis.name", "basis");
	return 1;
}

/*
 * How many rows of the catalog the province has already, while its agency may do something about it. A catalog of
 * more rows than any agency has is not looked through for a number.
 */
static int
fill_similar(struct visit *v, const struct catalog *catalog)
{
	struct beside_row *list;
	size_t n;

	if (catalog->rows > COUNTED_MOST || !catalog_can(v->flow, catalog, CATALOG_EDIT))
		return 1;
	if (beside_all(v->flow, catalog, &list, &n) != 1)
		return -1;
	view_flag(v->view, "may_reuse", true);
	view_int(v->view, "similar", (int64_t)n);
	return 1;
}

int
import_show_page(struct visit *v, const struct catalog *catalog, const struct import_book *book,
    int status)
{
	const struct import_batch *batch = &book->batch;

	if (import_crumbs(v) != 1)
		return -1;
	visit_crumb(v, mem_print(v->mem, "/danh-muc/%lld/nhap/", (long long)catalog->id),
	    visit_label(v, "import.title", NULL, NULL));
	visit_crumb(v, NULL, batch->file_name);
	import_places(v, batch);
	fill_batch(v, view_node(v->view, "Import"), batch);
	view_int(v->view, "edited", book->edited);
	view_flag(v->view, "may_undo", book->may_undo);
	view_flag(v->view, "may_take", catalog_can(v->flow, catalog, CATALOG_EDIT));
	if (status != 422)
		v->version = batch->version;
	if (strcmp(batch->state, "uploaded") == 0) {
		reply_header(v->reply, "Refresh", WAIT);
		view_flag(v->view, "long", batch->age >= LONG);
	}
	if (batch->why != NULL) {
		view_text(v->view, "why", visit_label(v,
		    mem_print(v->mem, "workbook.refused.%s", batch->why), NULL, NULL));
		view_text(v->view, "mend", visit_label(v,
		    mem_print(v->mem, "workbook.mend.%s", batch->why), NULL, NULL));
	}
	if (book->n > 0 && fill_read(v, catalog, book) != 1)
		return -1;
	if (strcmp(batch->state, "read") == 0)
		return visit_page_as(v, status, "import/read.cs", "import.title");
	if (strcmp(batch->state, "imported") == 0 && fill_similar(v, catalog) != 1)
		return -1;
	return visit_page_as(v, status, strcmp(batch->state, "imported") == 0 ?
	    "import/taken.cs" : "import/show.cs", "import.title");
}

static int
batch_show(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	int found = import_book(v, &catalog, &book);

	return found == 1 ? import_show_page(v, &catalog, &book, 200) : found;
}

/* The page that waits, asked for by itself: no act of the person. */
static int
batch_wait(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	int found = import_book(v, &catalog, &book);

	if (found != 1)
		return found;
	if (strcmp(book.batch.state, "uploaded") == 0)
		return import_show_page(v, &catalog, &book, 200);
	return visit_to(v, import_at(v, &book.batch, ""));
}

/* Shows the page of the batch again with what was refused. */
static int
show_refused(struct visit *v, const struct refusal *why)
{
	struct catalog catalog;
	struct import_book book;
	int found = import_book(v, &catalog, &book);

	visit_refused(v, why);
	return found == 1 ?
	    import_show_page(v, &catalog, &book, why->conflict ? 409 : 422) : found;
}

static const char *const gone_choices[] = { "keep", "drop", NULL };

static const struct field take_fields[] = {
	{ "standard", FIELD_TEXT, .max = 40 },
	{ "basis", FIELD_TEXT, .max = 300 },
	{ .name = "seen", .type = FIELD_ID },
	{ "gone", FIELD_CHOICE, .choices = gone_choices },
	{ 0 }
};

static int
batch_take(struct visit *v)
{
	struct import_choice choice = {
		.version = form_version(v->form), .standard = form_text(v->form, "standard"),
		.basis = form_text(v->form, "basis"), .seen = form_int(v->form, "seen", NULL),
	};
	const char *gone = form_text(v->form, "gone");
	struct catalog catalog;
	struct refusal why = { 0 };
	int done = import_catalog(v, &catalog);

	if (done != 1)
		return done;
	if (!form_ok(v->form))
		return show_refused(v, &why);
	choice.drop = gone != NULL && strcmp(gone, "drop") == 0;
	done = import_take(v->flow, &catalog, v->id[1], &choice, &why);
	if (done == 0)
		return show_refused(v, &why);
	return done == 1 ? visit_done(v) : -1;
}

static int
batch_undo(struct visit *v)
{
	struct catalog catalog;
	struct refusal why = { 0 };
	int done = import_catalog(v, &catalog);

	if (done != 1)
		return done;
	done = import_undo(v->flow, catalog.id, v->id[1], form_version(v->form), &why);
	if (done == 0)
		return show_refused(v, &why);
	return done == 1 ? visit_done(v) : -1;
}

const struct route import_routes[] = {
	{ METHOD_GET,  "/danh-muc/:/nhap/",			ROLES_AGENCY, 0, NULL, list_show },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/",			ROLES_AGENCY, 0, NULL, batch_show },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/cho",		ROLES_AGENCY, ROUTE_QUIET, NULL, batch_wait },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/trang/:",		ROLES_AGENCY, 0, import_head_fields, import_sheet_show },
	{ METHOD_POST, "/danh-muc/:/nhap/:/trang/:",		ROLES_AGENCY, 0, import_sheet_fields, import_sheet_save },
	{ METHOD_POST, "/danh-muc/:/nhap/:/trang/:/day-cot",	ROLES_AGENCY, 0, import_shift_fields, import_sheet_shift },
	{ METHOD_POST, "/danh-muc/:/nhap/:/trang/:/bang-ma",	ROLES_AGENCY, 0, import_encoding_fields, import_sheet_encode },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/dong/",		ROLES_AGENCY, 0, import_rows_fields, import_rows_show },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/phong",		ROLES_AGENCY, 0, NULL, import_names_show },
	{ METHOD_POST, "/danh-muc/:/nhap/:/phong",		ROLES_AGENCY, ROUTE_LARGE, import_names_fields, import_names_save },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/thay-doi",		ROLES_AGENCY, 0, import_changes_fields, import_changes_show },
	{ METHOD_GET,  "/danh-muc/:/nhap/:/dong-loi.xlsx",	ROLES_AGENCY, 0, NULL, import_rows_bad },
	{ METHOD_POST, "/danh-muc/:/nhap/:/nhan",		ROLES_AGENCY, 0, take_fields, batch_take },
	{ METHOD_POST, "/danh-muc/:/nhap/:/hoan-tac",		ROLES_AGENCY, 0, NULL, batch_undo },
	{ 0 }
};
