/* Catalogs, rows and remarks as the templates see them. */
#include <string.h>

#include "base/number.h"
#include "page/catalog.h"
#include "page/list.h"
#include "page/layout.h"

static const char *const state_colour[CATALOG_STATES] = {
	"grey", "blue", "red", "blue", "yellow", "yellow", "green", "grey", "grey"
};

const char *const remark_kinds[] = { "change", "split", "add", "drop", "reason", NULL };

static const char *
typed(const struct form *form, const char *name)
{
	const char *text = form_text(form, name);

	return text == NULL ? "" : text;
}

struct catalog_line
catalog_typed_line(const struct form *form)
{
	const char *group = form_text(form, "group");
	bool pointed;
	const int64_t points = form_int(form, "points", &pointed);

	return (struct catalog_line){
		.code = typed(form, "code"), .section = typed(form, "section"),
		.division = typed(form, "division"), .task = typed(form, "task"),
		.detail = typed(form, "detail"), .output = typed(form, "output"),
		.group = group == NULL ? 0 : group[0] - '0', .points = pointed ? points : -1,
		.unit = typed(form, "unit"), .frequency = typed(form, "frequency"),
		.posts = typed(form, "posts"), .people = form_int(form, "people", NULL),
		.note = typed(form, "note"),
	};
}

const char *
catalog_at(struct visit *v, int64_t id, const char *rest)
{
	return mem_print(v->mem, "/danh-muc/%lld/%s", (long long)id, rest);
}

static const char *
word(struct visit *v, const char *root, const char *name)
{
	return visit_label(v, mem_print(v->mem, "%s%s", root, name), NULL, NULL);
}

void
catalog_fill(struct visit *v, struct view *to, const struct catalog *c)
{
	view_int(to, "id", c->id);
	view_text(to, "path", catalog_at(v, c->id, ""));
	view_text(to, "agency", c->agency_name);
	view_text(to, "kind", word(v, "agency.", agency_kind_name[c->kind]));
	view_text(to, "campaign", c->campaign_name);
	view_int(to, "year", c->year);
	view_int(to, "number", c->number);
	if (c->source != 0)
		view_flag(to, "supplement", true);
	view_text(to, "state", catalog_state_name[c->state]);
	view_text(to, "state_text", word(v, "catalog.state.", catalog_state_on(c->state, c->from,
	    c->until, day_today())));
	view_text(to, "colour", state_colour[c->state]);
	view_int(to, "rows", c->rows);
	view_int(to, "round", c->round);
	view_int(to, "version", c->version);
	view_text(to, "basis", c->basis);
	if (c->standard != 0) {
		view_text(to, "standard_code", c->standard_code);
		view_text(to, "standard_task", c->standard_task);
		view_text(to, "standard_reason", c->standard_reason);
		view_print(to, "standard_path", "/danh-muc/%lld/dong/%lld/chuan", (long long)c->id,
		    (long long)c->standard);
		view_text(to, "standard_points", number_show(v->mem, c->standard_points, 2, 0));
	}
	view_text(to, "submit_by", day_show(v->mem, c->submit_by));
	view_text(to, "approve_by", day_show(v->mem, c->approve_by));
	view_text(to, "decision_number", c->decision_number);
	view_text(to, "decision_day", day_show(v->mem, c->decision_day));
	view_text(to, "decision_file", c->decision_file == 0 ? NULL : c->decision_file_name);
	view_text(to, "from", day_show(v->mem, c->from));
	view_text(to, "until", day_show(v->mem, c->until));
	view_text(to, "moved_at", c->moved_at == NULL ? NULL : moment_show(v->mem, c->moved_at));
	view_int(to, "open_remarks", c->open_remarks);
	if (c->appraiser != 0) {
		view_text(to, "appraiser", c->appraiser_name);
		view_flag(to, "mine", v->who != NULL && c->appraiser == v->who->person);
	}
}

static void
fill_at(struct visit *v, const struct catalog *c)
{
	static const struct { const char *key, *rest; } place[] = {
		{ "rows", "" }, { "sheet", "bang/" }, { "undo", "bang/hoan-tac" },
		{ "parts", "phong/" }, { "remind", "phong/nhac" }, { "gather", "phong/ghep" }, { "add", "dong/them" }, { "import", "nhap/" },
		{ "submit", "trinh" }, { "withdraw", "rut" }, { "claim", "nhan-tham-dinh" },
		{ "release", "bo-nhan" }, { "return", "tra-lai" },
		{ "appraise", "tham-dinh" }, { "send", "gui" }, { "remarks", "y-kien" },
		{ "settle_all", "y-kien/giai-quyet-het" }, { "accept", "chap-nhan" },
		{ "changes", "so-sanh" }, { "history", "lich-su" }, { "decision", "quyet-dinh" },
		{ "file", "quyet-dinh/tep" },
		{ "step", "xu-ly" }, { "basis", "can-cu" }, { "copy", "phien-ban" }, { "drop", "huy" }, { "fill", "dien" }, { "export", "xuat.xlsx" },
		{ "shared", "dung-chung" }, { "papers", "ban-in/" }, { "similar", "giong" }, { "merged", "gop" }, { "vote", "binh-chon/" },
	};
	struct view *at = view_node(v->view, "At");

	for (size_t i = 0; i < sizeof(place) / sizeof(*place); i++)
		view_text(at, place[i].key, catalog_at(v, c->id, place[i].rest));
}

int
catalog_open(struct visit *v, struct catalog *c)
{
	struct view *can = view_node(v->view, "Can");
	int found = catalog_read(v->flow, v->id[0], c);

	if (found != 1)
		return found;
	catalog_fill(v, view_node(v->view, "Catalog"), c);
	for (int act = 0; act < CATALOG_ACTS; act++)
		view_flag(can, catalog_act_name[act],
		    catalog_can(v->flow, c, (enum catalog_act)act));
	view_flag(can, "experts", (v->who->roles & ROLES_EXPERT) != 0);
	fill_at(v, c);
	if (c->source != 0 && supplement_fill(v, c) != 1)
		return -1;
	visit_crumb(v, "/danh-muc/", visit_label(v, "layout.menu.catalog", NULL, NULL));
	visit_crumb(v, catalog_at(v, c->id, ""), c->agency_name);
	visit_default(v, "version", mem_print(v->mem, "%lld", (long long)c->version));
	return 1;
}

static void
fill_findings(struct visit *v, struct view *to, unsigned findings)
{
	for (int i = 0; i < CATALOG_FINDINGS; i++) {
		struct view *row;

		if ((findings & (1u << i)) == 0)
			continue;
		row = view_row(to, "findings");
		view_text(row, "text", word(v, "finding.", catalog_finding_name[i]));
		view_flag(row, "blocks", (CATALOG_BLOCKS & (1u << i)) != 0);
	}
}

/* Few members: from eleven on a node is given a table of its own, which costs more than all of them. */
void
catalog_fill_listed(struct visit *v, struct view *to, const struct catalog_checked *checked)
{
	const struct catalog_row *row = &checked->row;
	const struct catalog_line *l = &row->line;

	view_print(to, "path", "/danh-muc/%lld/dong/%lld", (long long)row->catalog, (long long)l->id);
	view_text(to, "code", l->code);
	view_text(to, "task", l->task);
	view_text(to, "detail", l->detail);
	view_text(to, "output", l->output);
	if (l->group != 0)
		view_int(to, "group", l->group);
	if (l->points >= 0)
		view_text(to, "points", number_show(v->mem, l->points, 2, 0));
	if (l->coefficient > 0)
		view_text(to, "coefficient", number_show(v->mem, l->coefficient, 1, 1));
	if (row->flag != NULL)
		view_text(to, "flag", word(v, "catalog.flag.", row->flag));
	if (row->remarks > 0)
		view_int(to, "remarks", row->remarks);
	view_flag(to, "removed", row->removed);
	if (row->accepted)
		view_flag(to, "accepted", true);
	view_flag(to, "merged", row->line.merge != 0);
	if (row->line.shared != 0)
		view_flag(to, "shared", true);
	fill_findings(v, to, checked->findings);
}

void
catalog_fill_row(struct visit *v, struct view *to, const struct catalog_checked *checked)
{
	const struct catalog_row *row = &checked->row;
	const struct catalog_line *l = &row->line;

	catalog_fill_listed(v, to, checked);
	view_int(to, "id", l->id);
	view_text(to, "section", l->section);
	view_text(to, "division", l->division);
	view_text(to, "unit", l->unit);
	view_text(to, "frequency", l->frequency);
	view_text(to, "posts", l->posts);
	if (l->people > 0)
		view_int(to, "people", l->people);
	view_text(to, "note", l->note);
	view_int(to, "version", row->version);
	view_text(to, "why_not", row->why_not);
}

const char *
catalog_field_text(struct visit *v, const struct catalog_line *l, enum catalog_field field)
{
	const char *text[CATALOG_FIELDS] = {
		l->code, l->section, l->division, l->task, l->detail, l->output,
		l->group == 0 ? "" : mem_print(v->mem, "%d", l->group),
		l->points < 0 ? "" : number_show(v->mem, l->points, 2, 0),
		l->coefficient <= 0 ? "" : number_show(v->mem, l->coefficient, 1, 1),
		l->unit, l->frequency, l->posts,
		l->people <= 0 ? "" : mem_print(v->mem, "%lld", (long long)l->people), l->note
	};

	return text[field] == NULL ? "" : text[field];
}

/* What a row is that stands in one of two versions alone. */
static void
fill_whole(struct visit *v, struct view *to, const struct catalog_line *line)
{
	static const enum catalog_field said[] = { CATALOG_OUTPUT, CATALOG_GROUP, CATALOG_POINTS, CATALOG_COEFFICIENT_FIELD };

	for (size_t i = 0; i < sizeof(said) / sizeof(*said); i++) {
		const char *text = catalog_field_text(v, line, said[i]);
		struct view *part;

		if (text[0] == '\0')
			continue;
		part = view_row(to, "whole");
		view_text(part, "name", word(v, "catalog.field.", catalog_field_name[said[i]]));
		view_text(part, "text", text);
	}
}

void
catalog_fill_changes(struct visit *v, const char *name, const struct catalog_change *list, size_t n)
{
	static const char *const kind[] = { "same", "changed", "new", "gone" };

	for (size_t i = 0; i < n; i++) {
		const struct catalog_change *change = &list[i];
		const struct catalog_line *l = change->after == NULL ? change->before : change->after;
		struct view *row;

		if (change->kind == CATALOG_SAME)
			continue;
		row = view_row(v->view, name);
		view_text(row, "kind", kind[change->kind]);
		view_text(row, "kind_text", word(v, "catalog.change.", kind[change->kind]));
		view_text(row, "code", l->code);
		view_text(row, "task", l->task);
		if (change->kind != CATALOG_CHANGED)
			fill_whole(v, row, l);
		for (int field = 0; field < CATALOG_FIELDS; field++) {
			struct view *part;

			if (change->kind != CATALOG_CHANGED || (change->fields & (1u << field)) == 0)
				continue;
			part = view_row(row, "fields");
			view_text(part, "name", word(v, "catalog.field.", catalog_field_name[field]));
			view_text(part, "before", catalog_field_text(v, change->before, (enum catalog_field)field));
			view_text(part, "after", catalog_field_text(v, change->after, (enum catalog_field)field));
		}
	}
}

bool
catalog_part_begins(const struct catalog_part *list, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (strcmp(list[k].section, list[i].section) == 0)
			return false;
	return true;
}

const char *
catalog_part_text(struct visit *v, const char *section, const char *division)
{
	if (division == NULL || division[0] == '\0')
		return section[0] == '\0' ? visit_label(v, "catalog.remark.no_section", NULL, NULL) :
		    section;
	return section[0] == '\0' ? division : mem_print(v->mem, "%s · %s", section, division);
}

void
catalog_fill_remark(struct visit *v, struct view *to, const struct remark *m)
{
	view_int(to, "id", m->id);
	view_int(to, "round", m->round);
	if (m->row != 0) {
		view_print(to, "row_path", "/danh-muc/%lld/dong/%lld", (long long)m->catalog,
		    (long long)m->row);
		view_text(to, "row_code", m->row_code);
		view_text(to, "row_task", m->row_task);
	}
	if (m->section != NULL) {
		view_text(to, "part", catalog_part_text(v, m->section, m->division));
		view_print(to, "part_path", "/danh-muc/%lld/?phan=%s%s%s", (long long)m->catalog,
		    layout_url(v->mem, m->section), m->division == NULL ? "" : "&phong=",
		    m->division == NULL ? "" : layout_url(v->mem, m->division));
	}
	view_text(to, "kind", word(v, "catalog.remark.kind.", m->kind));
	view_text(to, "words", m->words);
	view_text(to, "author", m->author);
	view_text(to, "at", moment_show(v->mem, m->at));
	view_text(to, "answer", m->answer);
	view_text(to, "answered_by", m->answered_by);
	view_text(to, "answered_at", m->answered_at == NULL ? NULL :
	    moment_show(v->mem, m->answered_at));
	view_text(to, "state", m->state);
	view_text(to, "state_text", word(v, "catalog.remark.state.", m->state));
	view_int(to, "version", m->version);
	view_print(to, "answer_path", "/danh-muc/%lld/y-kien/%lld/tra-loi", (long long)m->catalog,
	    (long long)m->id);
	view_print(to, "settle_path", "/danh-muc/%lld/y-kien/%lld/giai-quyet",
	    (long long)m->catalog, (long long)m->id);
}

/* Who signed and agreed, as what; a deputy does it for the head. */
static void
fill_signatures(struct visit *v, struct view *row, const struct catalog_round *round)
{
	if (strcmp(round->outcome, "agreed") == 0) {
		view_text(row, "ended_title", round->ended_title);
		if (strcmp(round->ended_rank, "deputy") == 0)
			view_text(row, "ended_for", word(v, "catalog.rounds.", "for_chairman"));
	}
	if (round->signed_at == NULL)
		return;
	view_text(row, "signed_by", round->signed_by);
	view_text(row, "signed_at", moment_show(v->mem, round->signed_at));
	view_text(row, "signed_title", round->signed_title);
	if (strcmp(round->signed_rank, "deputy") == 0)
		view_text(row, "signed_for", word(v, "catalog.rounds.", "for_director"));
}

int
catalog_fill_rounds(struct visit *v, const struct catalog *c)
{
	struct catalog_round *list;
	size_t n;

	if (catalog_rounds(v->flow, c, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		const struct catalog_round *round = &list[i];
		struct view *row = view_row(v->view, "Rounds");

		view_int(row, "number", round->number);
		view_text(row, "words", round->words);
		view_text(row, "standard_reason", round->standard_reason);
		view_text(row, "by", visit_name(v, round->submitted_by, &round->behalf));
		view_text(row, "at", moment_show(v->mem, round->submitted_at));
		view_text(row, "outcome", word(v, "catalog.rounds.", round->outcome));
		view_text(row, "reason", round->reason);
		view_text(row, "ended_by", round->ended_by);
		view_text(row, "ended_at", round->ended_at == NULL ? NULL :
		    moment_show(v->mem, round->ended_at));
		fill_signatures(v, row, round);
	}
	if (c->state == CATALOG_RETURNED && n > 0)
		view_text(v->view, "returned", visit_label(v, "catalog.rounds.because",
		    list[n - 1].reason, NULL));
	return 1;
}

void
catalog_fill_kinds(struct visit *v)
{
	for (const char *const *kind = remark_kinds; *kind != NULL; kind++) {
		struct view *row = view_row(v->view, "Kinds");

		view_text(row, "value", *kind);
		view_text(row, "text", word(v, "catalog.remark.kind.", *kind));
	}
	view_text(v->page, "Form.kind.name", "kind");
	view_text(v->page, "Form.words.name", "words");
}

const char *
catalog_coefficient_text(struct visit *v, int64_t tenths)
{
	return tenths == 0 ? NULL : number_show(v->mem, tenths, 1, 1);
}

const char *
catalog_coefficient_range(struct visit *v, int64_t least, int64_t most)
{
	return least == most ? catalog_coefficient_text(v, most) : mem_print(v->mem, "%s – %s",
	    catalog_coefficient_text(v, least), catalog_coefficient_text(v, most));
}

void
catalog_group_options(struct visit *v, const char *chosen)
{
	list_option(v, "Groups", "", visit_label(v, "cluster.any_group", NULL, NULL), chosen);
	for (const char *const *group = catalog_groups; *group != NULL; group++)
		list_option(v, "Groups", *group, *group, chosen);
}
