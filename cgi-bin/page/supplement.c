/* Supplements: opened, given up, against what they supplement; versions by days; what was withdrawn. */
#include "flow/supplement.h"
#include "page/catalog.h"
#include "page/list.h"

static const struct field version_fields[] = {
	{ .name = "ngay", .type = FIELD_DAY },
	{ "trang", FIELD_INT, .min = 1, .max = 100000 },
	{ 0 }
};

int
supplement_fill(struct visit *v, const struct catalog *c)
{
	struct view *to = view_node(v->view, "Supplement");
	struct supplement_tally tally;
	struct catalog_change *list;
	struct catalog base;
	size_t n;

	if (supplement_base(v->flow, c, &base) != 1 || supplement_changes(v->flow, c, &list, &n) != 1)
		return -1;
	tally = supplement_count(list, n);
	view_text(to, "path", catalog_at(v, base.id, ""));
	view_int(to, "number", base.number);
	view_text(to, "decision", base.decision_number);
	view_text(to, "from", day_show(v->mem, base.from));
	view_int(to, "added", tally.added);
	view_int(to, "changed", tally.changed);
	view_int(to, "gone", tally.gone);
	catalog_fill_changes(v, "Against", list, n);
	return 1;
}

void
supplement_show_rows(struct visit *v, const struct catalog *c)
{
	view_flag(v->view, "against", c->source != 0 && c->state != CATALOG_IN_FORCE && c->state != CATALOG_SUPERSEDED);
}

int
supplement_fill_row(struct visit *v, const struct catalog *c, int64_t row)
{
	const char *decision;
	struct day from;
	int found = catalog_row_withdrawn(v->flow, c, row, &from, &decision);

	if (found == 1)
		view_text(v->view, "withdrawn", visit_label(v, "supplement.row_withdrawn",
		    day_show(v->mem, from), decision));
	return found < 0 ? -1 : 1;
}

static void
fill_version(struct visit *v, struct view *to, const struct supplement_version *version)
{
	view_text(to, "path", catalog_at(v, version->id, ""));
	view_int(to, "number", version->number);
	view_text(to, "campaign", version->campaign);
	view_text(to, "decision", version->decision_number);
	view_text(to, "decision_day", day_show(v->mem, version->decision_day));
	view_text(to, "from", day_show(v->mem, version->from));
	view_text(to, "until", day_show(v->mem, version->until));
	view_int(to, "rows", version->rows);
	view_flag(to, "supplement", version->supplement);
	view_text(to, "state_text", visit_label(v, mem_print(v->mem, "catalog.state.%s",
	    catalog_state_on(version->state, version->from, version->until, day_today())), NULL, NULL));
}

static void
fill_withdrawn(struct visit *v, struct view *to, const struct supplement_row *row)
{
	view_print(to, "path", "/danh-muc/%lld/dong/%lld", (long long)row->catalog, (long long)row->line.id);
	view_text(to, "code", row->line.code);
	view_text(to, "task", row->line.task);
	view_text(to, "output", row->line.output);
	view_text(to, "coefficient", catalog_coefficient_text(v, row->line.coefficient));
	view_text(to, "from", day_show(v->mem, row->from));
	view_text(to, "decision", row->decision_number);
	view_text(to, "by", catalog_at(v, row->by, ""));
	view_int(to, "number", row->number);
}

/* Which version was in force on the day that was asked for. */
static int
fill_day(struct visit *v, const struct catalog *c)
{
	const struct day day = form_day(v->form, "ngay");
	struct catalog on;
	int found = day.year == 0 ? 0 : catalog_on_day(v->flow, c->agency, day, &on);

	view_text(v->page, "Form.ngay.name", "ngay");
	if (day.year == 0 || found < 0)
		return found < 0 ? -1 : 1;
	view_text(v->view, "day", day_show(v->mem, day));
	if (found == 1) {
		view_text(v->view, "on_path", catalog_at(v, on.id, ""));
		view_text(v->view, "on_text", visit_label(v, "supplement.on",
		    mem_print(v->mem, "%lld", (long long)on.number), on.decision_number));
	}
	return 1;
}

static int
show_versions(struct visit *v, int status)
{
	const bool posted = v->web->method == METHOD_POST;
	const int64_t page = posted ? 1 : list_number(v);
	struct supplement_version *versions;
	struct supplement_row *rows;
	struct catalog catalog;
	size_t nversions, nrows;
	int64_t total;
	int found = catalog_open(v, &catalog);

	if (found != 1)
		return found;
	if (catalog_versions(v->flow, &catalog, &versions, &nversions) != 1 ||
	    catalog_withdrawn(v->flow, &catalog, page, &rows, &nrows, &total) != 1 ||
	    (!posted && fill_day(v, &catalog) != 1))
		return -1;
	for (size_t i = 0; i < nversions; i++)
		fill_version(v, view_row(v->view, "Versions"), &versions[i]);
	for (size_t i = 0; i < nrows; i++)
		fill_withdrawn(v, view_row(v->view, "Withdrawn"), &rows[i]);
	view_int(v->view, "total", total);
	list_pages(v, mem_print(v->mem, "%s?", catalog_at(v, catalog.id, "phien-ban")), page, total);
	visit_crumb(v, NULL, visit_label(v, "supplement.versions", NULL, NULL));
	return visit_page_as(v, status, "supplement/versions.cs", "supplement.versions");
}

static int
versions_page(struct visit *v)
{
	return show_versions(v, form_ok(v->form) ? 200 : 422);
}

static int
start(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, supplement_open(v->flow, v->id[0], &why), &why, show_versions);
}

static int
drop(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, supplement_drop(v->flow, v->id[0], form_version(v->form), &why), &why,
	    show_versions);
}

const struct route supplement_routes[] = {
	{ METHOD_GET, "/danh-muc/:/phien-ban", ROLE_PERSON, 0, version_fields, versions_page },
	{ METHOD_POST, "/danh-muc/:/phien-ban", ROLES_AGENCY, 0, NULL, start },
	{ METHOD_POST, "/danh-muc/:/huy", ROLES_AGENCY, 0, NULL, drop },
	{ 0 }
};
