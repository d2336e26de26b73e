/* Which division of the agency a name in a workbook is, matched by hand once. */
#include <string.h>

#include "flow/import_unit.h"
#include "page/catalog.h"
#include "page/import.h"

#define MOST_KEY	250
#define MOST_ANSWER	20
#define MOST_SHOWN	200	/* names; more come of a column that is none of divisions */

/* Three of each, in one order: the name, what the page said of it, what the person says. */
const struct field import_names_fields[] = {
	{ .name = "key[]", .type = FIELD_TEXT, .many = true, .max = MOST_KEY },
	{ .name = "was[]", .type = FIELD_TEXT, .many = true, .max = MOST_ANSWER },
	{ .name = "division[]", .type = FIELD_TEXT, .many = true, .max = MOST_ANSWER },
	{ 0 }
};

/* What was chosen for a name, in a form that comes back; else what stands. */
static const char *
chosen(struct visit *v, const struct import_name *name)
{
	for (size_t i = 0; i < form_count(v->form, "key[]"); i++) {
		const char *key = form_text_at(v->form, "key[]", i);
		const char *division = form_text_at(v->form, "division[]", i);

		if (key != NULL && division != NULL && strcmp(key, name->key) == 0)
			return division;
	}
	return name->said;
}

static const char *
name_of_division(const struct import_divisions *all, int64_t id)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->list[i].id == id)
			return all->list[i].name;
	return NULL;
}

static void
add_option(struct view *row, const char *value, const char *text, const char *now)
{
	struct view *option = view_row(row, "options");

	view_text(option, "value", value);
	view_text(option, "text", text);
	view_flag(option, "on", strcmp(value, now) == 0);
}

static void
fill_name(struct visit *v, const struct import_names *names, const struct import_name *name)
{
	struct view *row = view_row(v->view, name->rows > 0 ? "Names" : "Others");
	const char *now = chosen(v, name), *by_name = name_of_division(&names->all, name->by_name);

	view_text(row, "key", name->key);
	view_text(row, "shown", name->shown);
	view_text(row, "was", name->said);
	view_int(row, "rows", name->rows);
	view_flag(row, "unknown", import_name_unknown(name));
	add_option(row, import_match_name[IMPORT_MATCH_RULE], by_name == NULL ?
	    visit_label(v, "import.names.unknown", NULL, NULL) :
	    visit_label(v, "import.names.by_name", by_name, NULL), now);
	for (size_t i = 0; i < names->all.n; i++)
		add_option(row, mem_print(v->mem, "%lld", (long long)names->all.list[i].id),
		    names->all.list[i].name, now);
	add_option(row, import_match_name[IMPORT_MATCH_NONE],
	    visit_label(v, "import.names.none", NULL, NULL), now);
}

static int
names_page(struct visit *v, const struct catalog *catalog, const struct import_book *book,
    const struct import_names *names, int status)
{
	if (import_crumbs(v) != 1)
		return -1;
	import_places(v, &book->batch);
	visit_crumb(v, import_at(v, &book->batch, ""), book->batch.file_name);
	visit_crumb(v, NULL, visit_label(v, "import.names.title", NULL, NULL));
	for (size_t i = 0; i < names->n && i < MOST_SHOWN; i++)
		fill_name(v, names, &names->list[i]);
	if (names->n > MOST_SHOWN)
		view_text(v->view, "too_many", visit_label(v, "import.names.too_many",
		    mem_print(v->mem, "%zu", names->n), mem_print(v->mem, "%d", MOST_SHOWN)));
	view_flag(v->view, "may_take", catalog_can(v->flow, catalog, CATALOG_EDIT));
	return visit_page_as(v, status, "import/names.cs", "import.names.title");
}

/* The batch of the page with the names of its rows. 1; 0: none; -1. */
static int
open_names(struct visit *v, struct catalog *catalog, struct import_book *book,
    struct import_names *names)
{
	struct import_result result;
	struct import_against against;
	int found = import_book(v, catalog, book);

	if (found != 1)
		return found;
	if (import_compared(v->flow, catalog, book, &result, &against) != 1 ||
	    import_names(v->flow, book, &result, names) != 1)
		return -1;
	return 1;
}

int
import_names_show(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_names names;
	int found = open_names(v, &catalog, &book, &names);

	return found == 1 ? names_page(v, &catalog, &book, &names, 200) : found;
}

/* 1; 0: the lists do not belong together. */
static int
read_answers(struct visit *v, struct import_answer *answer, size_t n)
{
	if (form_count(v->form, "was[]") != n || form_count(v->form, "division[]") != n)
		return 0;
	for (size_t i = 0; i < n; i++) {
		answer[i] = (struct import_answer){
			form_text_at(v->form, "key[]", i), form_text_at(v->form, "was[]", i),
			form_text_at(v->form, "division[]", i),
		};
		if (answer[i].key == NULL || answer[i].was == NULL || answer[i].now == NULL)
			return 0;
	}
	return 1;
}

int
import_names_save(struct visit *v)
{
	struct catalog catalog;
	struct import_book book;
	struct import_names names;
	struct refusal why = { 0 };
	size_t n = form_count(v->form, "key[]");
	struct import_answer *answer = mem_array(v->mem, n + 1, sizeof(*answer));
	int done = open_names(v, &catalog, &book, &names);

	if (done != 1)
		return done;
	if (!form_ok(v->form))
		return names_page(v, &catalog, &book, &names, 422);
	if (read_answers(v, answer, n) != 1)
		return visit_error(v, 400);
	done = import_save_names(v->flow, &book, &names, answer, n, &why);
	if (done == 1)
		return visit_done(v);
	if (done < 0)
		return -1;
	visit_refused(v, &why);
	return names_page(v, &catalog, &book, &names, why.conflict ? 409 : 422);
}
