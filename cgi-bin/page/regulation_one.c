/* One version of a regulation: read, written, issued, sent, given up. */
#include <string.h>

#include "flow/bonus_trial.h"
#include "page/bonus_place.h"
#include "page/bonus_say.h"
#include "page/list.h"
#include "page/regulation.h"
#include "page/take_back.h"
#include "rules/bonus_check.h"
#include "rules/role.h"

static const struct field change_fields[] = {
	{ "regulation_name", FIELD_TEXT, .required = true, .max = REGULATION_NAME },
	{ "part_scope", FIELD_AREA, .max = REGULATION_PART },
	{ "part_criteria", FIELD_AREA, .max = REGULATION_PART },
	{ "part_amounts", FIELD_AREA, .max = REGULATION_PART },
	{ "part_steps", FIELD_AREA, .max = REGULATION_PART },
	{ "part_other", FIELD_AREA, .max = REGULATION_PART },
	{ "basis", FIELD_AREA, .max = REGULATION_BASIS },
	{ 0 }
};
static const struct field issue_fields[] = {
	{ "document_number", FIELD_TEXT, .required = true, .max = REGULATION_NUMBER },
	{ .name = "document_day", .type = FIELD_DAY, .required = true },
	{ "signer", FIELD_TEXT, .required = true, .max = REGULATION_NAME },
	{ .name = "from_day", .type = FIELD_DAY, .required = true },
	{ 0 }
};

static const char *
part_field(struct visit *v, int part)
{
	return mem_print(v->mem, "part_%s", regulation_part_name[part]);
}

int
regulation_open(struct visit *v, struct regulation_view *y, const char *here)
{
	const int found = regulation_read(v->flow, v->id[0], y);
	const char *name;

	if (found != 1)
		return found;
	regulation_fill(v, view_node(v->view, "Regulation"), &y->r);
	name = visit_label(v, "regulation.named", y->r.name, mem_print(v->mem, "%lld", (long long)y->r.number));
	bonus_crumb(v);
	visit_crumb(v, REGULATION_PLACE, regulation_say(v, "regulation.title"));
	visit_crumb(v, here == NULL ? NULL : regulation_path(v->mem, y->r.id, ""), name);
	if (here != NULL)
		visit_crumb(v, NULL, regulation_say(v, here));
	return 1;
}

static void
fill_parts(struct visit *v, const struct regulation *r)
{
	for (int p = 0; p < REGULATION_PARTS; p++) {
		struct view *row = view_row(v->view, "Parts");

		view_text(row, "name", visit_say(v, "regulation.part.", regulation_part_name[p]));
		view_text(row, "text", r->part[p]);
		view_flag(row, "rule", p == REGULATION_AMOUNTS);
	}
}

static void
fill_rule(struct visit *v, const struct bonus_rule *rule)
{
	size_t n;
	const struct bonus_setting *list = bonus_settings(v, rule, &n);

	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Settings");

		view_text(row, "name", list[i].name);
		view_text(row, "value", list[i].value);
	}
	for (size_t i = 0; i < rule->n; i++) {
		struct view *row = view_row(v->view, "Lines");

		view_int(row, "n", (int64_t)i + 1);
		view_text(row, "who", bonus_line_who(v, rule, &rule->line[i]));
		view_text(row, "gives", bonus_line_gives(v, rule, &rule->line[i]));
	}
}

static void
gap(struct visit *v, const char *text)
{
	view_text(view_row(v->view, "Gaps"), "text", text);
}

/* What it still needs before it can be issued; true: nothing. */
static bool
fill_gaps(struct visit *v, const struct regulation *r)
{
	const struct regulation_gaps gaps = regulation_gaps(v->mem, r);

	for (int p = 0; p < REGULATION_PARTS; p++)
		if ((gaps.parts & 1u << p) != 0)
			gap(v, visit_label(v, "regulation.gap.part", visit_say(v, "regulation.part.", regulation_part_name[p]), NULL));
	if (gaps.lines)
		gap(v, regulation_say(v, "regulation.gap.lines"));
	if (gaps.basis)
		gap(v, regulation_say(v, "regulation.gap.basis"));
	if (gaps.basis_file)
		gap(v, regulation_say(v, "regulation.gap.basis_file"));
	if (gaps.faults > 0)
		gap(v, visit_label(v, "regulation.gap.faults", mem_print(v->mem, "%zu", gaps.faults), NULL));
	return regulation_gapless(&gaps);
}

/* Where one of the own is tried out, a draft beside an issued one (0: none). */
static void
fill_trial(struct visit *v, const struct regulation *r, int64_t beside)
{
	const char *way = bonus_heads(v->who) ? "" : "cach=gia-dinh&";	/* who does not see people tries drafts on assumed ones */

	if (r->agency != v->who->agency || !regulation_writes(v->who) || r->state == REGULATION_DROPPED)
		return;
	if (r->state == REGULATION_DRAFT && beside != 0)
		view_print(v->view, "trial", TRIAL_PLACE "?%sa=%lld&b=%lld", way, (long long)beside, (long long)r->id);
	else
		view_print(v->view, "trial", TRIAL_PLACE "?%sa=%lld", way, (long long)r->id);
}

/* The other versions of its agency and kind that he sees. 1 or -1. */
static int
fill_others(struct visit *v, const struct regulation *r)
{
	struct regulation *list;
	int64_t beside = 0;
	size_t n;

	if (regulations_seen(v->flow, r->agency, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row;

		if (list[i].kind != r->kind || list[i].id == r->id || list[i].state == REGULATION_DROPPED)
			continue;
		if (beside == 0 && list[i].state == REGULATION_ISSUED)
			beside = list[i].id;
		row = view_row(v->view, "Others");
		regulation_fill(v, row, &list[i]);
		view_text(row, "compare", regulation_path(v->mem, r->id, mem_print(v->mem, "so-sanh/%lld/", (long long)list[i].id)));
	}
	fill_trial(v, r, beside);
	return 1;
}

/* From which version it was copied, where he sees that one. 1 or -1. */
static int
fill_before(struct visit *v, const struct regulation *r)
{
	struct regulation_view from;
	bool left = false;
	const int found = r->before == 0 ? 0 : regulation_read(v->flow, r->before, &from);

	if (found != 1)
		return found < 0 ? -1 : 1;
	for (size_t i = 0; i < from.r.rule.n; i++)
		left |= from.r.rule.line[i].unit != 0;
	regulation_fill(v, view_node(v->view, "Before"), &from.r);
	view_text(v->view, "Before.compare", regulation_path(v->mem, r->id, mem_print(v->mem, "so-sanh/%lld/", (long long)from.r.id)));
	view_flag(v->view, "Before.foreign", from.r.agency != r->agency);
	view_flag(v->view, "left_out", left && from.r.agency != r->agency && r->state == REGULATION_DRAFT);
	return 1;
}

static int
fill_dropped(struct visit *v, const struct regulation *r)
{
	const char *name, *at, *why;
	const int found = r->state != REGULATION_DROPPED ? 0 : regulation_drop_of(v->flow, r->id, &name, &at, &why);

	if (found == 1) {
		view_text(v->view, "dropped_by", regulation_who(v, name, at));
		view_text(v->view, "dropped_why", why);
	}
	return found < 0 ? -1 : 1;
}

static int
fill_remarks(struct visit *v, const struct regulation *r)
{
	struct regulation_remark *list;
	int64_t waiting = 0;
	size_t n;

	if (r->sent_at == NULL || (!regulation_remarks_on(v->who, r) && !regulation_answers(v->who, r) && !regulation_sees_all(v->who)))
		return 1;
	if (regulation_remarks(v->flow, r->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		waiting += list[i].answered_at == NULL;
	view_flag(v->view, "beside", true);
	view_int(v->view, "remarks", (int64_t)n);
	view_int(v->view, "waiting", waiting);
	return 1;
}

static void
fill_may(struct visit *v, const struct regulation_view *y, bool gapless)
{
	struct view *can = view_node(v->view, "Can");
	const bool own = y->r.agency == v->who->agency && regulation_writes(v->who), issued = y->r.state == REGULATION_ISSUED;

	if ((y->may & REGULATION_MAY_WRITE) != 0)
		view_text(can, "write", regulation_path(v->mem, y->r.id, "sua/"));
	if ((y->may & REGULATION_MAY_ISSUE) != 0 && y->r.state == REGULATION_DRAFT && gapless)
		view_text(can, "issue", regulation_path(v->mem, y->r.id, "ban-hanh/"));
	if (own)
		view_text(can, "table", regulation_path(v->mem, y->r.id, "bang/"));
	view_flag(can, "send", (y->may & REGULATION_MAY_ISSUE) != 0 && issued && y->r.sent_at == NULL);
	view_flag(can, "copy", regulation_writes(v->who) && y->r.state != REGULATION_DROPPED);
	view_flag(can, "own", y->r.agency == v->who->agency);
	view_flag(can, "sign", own && issued && y->r.file == 0);
	view_flag(can, "basis", (y->may & REGULATION_MAY_WRITE) != 0 && y->r.kind == BONUS_INCOME);
	view_flag(v->view, "signed", y->r.file != 0);
	view_flag(v->view, "basis_file", y->r.basis_file != 0);
}

/* What the checks say of a draft's rule, to who writes it. */
static void
fill_findings(struct visit *v, const struct regulation_view *y)
{
	const struct bonus_finding *list;
	size_t n;

	if ((y->may & REGULATION_MAY_WRITE) == 0 || y->r.rule.n == 0)
		return;
	list = bonus_check(v->mem, &y->r.rule, &n);
	view_int(v->view, "errors", (int64_t)bonus_findings(list, n, SEVERITY_ERROR));
	view_int(v->view, "warnings", (int64_t)bonus_findings(list, n, SEVERITY_WARNING));
	view_flag(v->view, "checked", true);
}

static int
show_one(struct visit *v, int status)
{
	struct regulation_view y;
	const int found = regulation_open(v, &y, NULL);
	bool gapless;

	if (found != 1)
		return found;
	fill_parts(v, &y.r);
	fill_rule(v, &y.r.rule);
	gapless = y.r.state != REGULATION_DRAFT || fill_gaps(v, &y.r);
	if (fill_others(v, &y.r) != 1 || fill_before(v, &y.r) != 1 || fill_dropped(v, &y.r) != 1 || fill_remarks(v, &y.r) != 1)
		return -1;
	fill_may(v, &y, gapless);
	fill_findings(v, &y);
	view_text(v->view, "basis", y.r.basis);
	view_print(v->view, "upload", "/tai-len/quy-che/%lld", (long long)y.r.id);
	if (status != 422)
		v->version = y.r.version;
	return visit_page_as(v, status, "regulation/show.cs", "regulation.title");
}

static int
one_page(struct visit *v)
{
	return show_one(v, 200);
}

/* Typed and as it stands, where somebody else saved meanwhile. */
static void
fill_now(struct visit *v, const struct regulation *r)
{
	const struct { const char *field, *label, *now; } text[] = { { "regulation_name", "regulation.name", r->name }, { "basis", "regulation.basis", r->basis } };

	for (int p = 0; p < REGULATION_PARTS; p++)
		if (strcmp(list_typed(v, part_field(v, p)), r->part[p]) != 0) {
			struct view *row = view_row(v->view, "Now");

			view_text(row, "name", visit_say(v, "regulation.part.", regulation_part_name[p]));
			view_text(row, "text", r->part[p]);
		}
	for (size_t i = 0; i < sizeof(text) / sizeof(*text); i++)
		if (strcmp(list_typed(v, text[i].field), text[i].now) != 0) {
			struct view *row = view_row(v->view, "Now");

			view_text(row, "name", visit_label(v, text[i].label, NULL, NULL));
			view_text(row, "text", text[i].now);
		}
}

static int
show_change(struct visit *v, int status)
{
	struct regulation_view y;
	const int found = regulation_open(v, &y, "regulation.change");
	bool open;

	if (found != 1)
		return found;
	open = (y.may & REGULATION_MAY_WRITE) != 0;
	if (!open && status == 200)
		return 0;
	visit_name_fields(v, change_fields);
	visit_default(v, "regulation_name", y.r.name);
	visit_default(v, "basis", y.r.basis);
	for (int p = 0; p < REGULATION_PARTS; p++)
		visit_default(v, part_field(v, p), y.r.part[p]);
	if (status == 409)
		fill_now(v, &y.r);
	view_flag(v->view, "open", open);
	if (status != 422)
		v->version = y.r.version;
	return visit_page_as(v, status, "regulation/change.cs", "regulation.change");
}

static int
change_page(struct visit *v)
{
	return show_change(v, 200);
}

static int
change_post(struct visit *v)
{
	struct regulation r = { .id = v->id[0], .version = form_version(v->form), .name = list_typed(v, "regulation_name"), .basis = list_typed(v, "basis") };
	struct refusal why = { 0 };

	for (int p = 0; p < REGULATION_PARTS; p++)
		r.part[p] = list_typed(v, part_field(v, p));
	if (!form_ok(v->form))
		return show_change(v, 422);
	return visit_answer(v, regulation_change(v->flow, &r, &why), &why, show_change);
}

static int
show_issue(struct visit *v, int status)
{
	const struct regulation *last = NULL;
	struct regulation_view y;
	const int found = regulation_open(v, &y, "regulation.issue");
	bool open, gapless;

	if (found != 1)
		return found;
	open = (y.may & REGULATION_MAY_ISSUE) != 0 && y.r.state == REGULATION_DRAFT;
	if (!open && status == 200)
		return 0;
	if (regulation_ended_by(v->flow, &y.r, &last) != 1)
		return -1;
	if (last != NULL)
		regulation_fill(v, view_node(v->view, "Last"), last);
	gapless = fill_gaps(v, &y.r);
	view_flag(v->view, "open", open && (gapless || status != 200));
	visit_name_fields(v, issue_fields);
	visit_default(v, "signer", mem_print(v->mem, "%s, %s", v->who->name, v->who->post));
	visit_default(v, "document_day", day_show(v->mem, day_today()));
	if (status != 422)
		v->version = y.r.version;
	return visit_page_as(v, status, "regulation/issue.cs", "regulation.issue");
}

static int
issue_page(struct visit *v)
{
	return show_issue(v, 200);
}

static int
issue_post(struct visit *v)
{
	const struct regulation r = { .id = v->id[0], .version = form_version(v->form), .document_number = list_typed(v, "document_number"),
	    .document_day = form_day(v->form, "document_day"), .signer = list_typed(v, "signer"), .from = form_day(v->form, "from_day") };
	struct refusal why = { 0 };

	if (!form_ok(v->form))
		return show_issue(v, 422);
	return visit_answer(v, regulation_issue(v->flow, &r, &why), &why, show_issue);
}

static int
send_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, regulation_send(v->flow, v->id[0], form_version(v->form), &why), &why, show_one);
}

static int
copy_post(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, regulation_begin_like(v->flow, v->id[0], &why), &why, show_one);
}

static const struct take_back_labels drop_labels = { "regulation.drop", "regulation.drop_about", "regulation.drop_why" };

static int
show_drop(struct visit *v, int status)
{
	struct regulation_view y;
	const int found = regulation_read(v->flow, v->id[0], &y);
	bool may;

	if (found != 1)
		return found;
	may = (y.may & REGULATION_MAY_WRITE) != 0;
	if (!may && status == 200)
		return 0;
	take_back_fact(v, "regulation.name", y.r.name);
	take_back_fact(v, "regulation.version", mem_print(v->mem, "%lld", (long long)y.r.number));
	take_back_fact(v, "regulation.kind", visit_say(v, "bonus.kind.", bonus_kind_name[y.r.kind]));
	bonus_crumb(v);
	visit_crumb(v, REGULATION_PLACE, regulation_say(v, "regulation.title"));
	visit_crumb(v, regulation_path(v->mem, y.r.id, ""), y.r.name);
	return take_back_show(v, status, &drop_labels, regulation_path(v->mem, y.r.id, "bo"), y.r.version, may);
}

static int
drop_page(struct visit *v)
{
	return show_drop(v, 200);
}

static int
drop_post(struct visit *v)
{
	return take_back_post(v, regulation_drop, show_drop);
}

const struct route regulation_one_routes[] = {
	{ METHOD_GET,  REGULATION_PLACE ":/",		ROLE_PERSON, 0, NULL, one_page },
	{ METHOD_GET,  REGULATION_PLACE ":/sua/",	ROLES_AGENCY, 0, NULL, change_page },
	{ METHOD_POST, REGULATION_PLACE ":/sua/",	ROLES_AGENCY, ROUTE_LARGE, change_fields, change_post },
	{ METHOD_GET,  REGULATION_PLACE ":/ban-hanh/",	ROLE_HEAD, 0, NULL, issue_page },
	{ METHOD_POST, REGULATION_PLACE ":/ban-hanh/",	ROLE_HEAD, ROUTE_STRONG | ROUTE_FRESH, issue_fields, issue_post },
	{ METHOD_POST, REGULATION_PLACE ":/gui/",	ROLE_HEAD, 0, NULL, send_post },
	{ METHOD_POST, REGULATION_PLACE ":/ban-moi",	ROLES_AGENCY, 0, NULL, copy_post },
	{ METHOD_GET,  REGULATION_PLACE ":/bo",		ROLES_AGENCY, 0, NULL, drop_page },
	{ METHOD_POST, REGULATION_PLACE ":/bo",		ROLES_AGENCY, 0, take_back_fields, drop_post },
	{ 0 }
};
