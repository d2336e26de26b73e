/* Lists of catalogs, rows, remarks and changes as files. */
#include "page/catalog.h"
#include "page/listing.h"

static const struct listing_column list_columns[] = {
	{ "catalog.list.agency", 40, LIST_TEXT }, { "catalog.list.kind", 14, LIST_TEXT },
	{ "catalog.list.campaign", 34, LIST_TEXT }, { "catalog.number", 10, LIST_WHOLE },
	{ "catalog.list.state", 18, LIST_TEXT }, { "catalog.list.rows", 10, LIST_WHOLE },
	{ "catalog.list.round", 8, LIST_WHOLE }, { "catalog.list.moved", 18, LIST_TEXT },
	{ "catalog.list.appraiser", 26, LIST_TEXT },	/* for those of the appraisal */
};
#define LIST_COLUMNS (sizeof(list_columns) / sizeof(*list_columns))

int
catalog_file(struct visit *v, const struct catalog_query *query)
{
	const bool appraisal = (v->who->roles & ROLES_APPRAISAL) != 0;
	struct catalog_query all = *query;
	struct catalog *list;
	struct listing *l;
	int64_t total;
	size_t n;

	all.most = LISTING_MOST;
	if (catalog_list(v->flow, &all, 1, &list, &n, &total) != 1)
		return -1;
	l = listing_new(v, list_columns, LIST_COLUMNS - !appraisal, n);
	for (size_t i = 0; i < n; i++) {
		const struct catalog *c = &list[i];

		listing_text(l, c->agency_name);
		listing_label(l, "agency.", agency_kind_name[c->kind]);
		listing_text(l, c->campaign_name);
		listing_int(l, c->number);
		listing_label(l, "catalog.state.", catalog_state_on(c->state, c->from, c->until,
		    day_today()));
		listing_int(l, c->rows);
		listing_int(l, c->round);
		listing_text(l, c->moved_at == NULL ? NULL : moment_show(v->mem, c->moved_at));
		if (appraisal)
			listing_text(l, c->appraiser == 0 ? NULL : c->appraiser_name);
	}
	return listing_send(l, visit_label(v, "catalog.title", NULL, NULL), "danh-muc", total);
}

static const struct listing_column row_columns[] = {
	{ "catalog.field.code", 12, LIST_TEXT }, { "catalog.field.section", 26, LIST_TEXT },
	{ "catalog.field.division", 26, LIST_TEXT }, { "catalog.field.task", 40, LIST_TEXT },
	{ "catalog.field.detail", 40, LIST_TEXT }, { "catalog.field.output", 34, LIST_TEXT },
	{ "catalog.field.group", 8, LIST_WHOLE }, { "catalog.field.points", 10, LIST_HUNDREDTHS },
	{ "catalog.field.coefficient", 10, LIST_TENTHS }, { "catalog.field.unit", 14, LIST_TEXT },
	{ "catalog.field.frequency", 14, LIST_TEXT }, { "catalog.field.posts", 24, LIST_TEXT },
	{ "catalog.field.people", 8, LIST_WHOLE }, { "catalog.field.note", 34, LIST_TEXT },
	{ "catalog.rows.findings", 40, LIST_TEXT },
};
#define ROW_COLUMNS (sizeof(row_columns) / sizeof(*row_columns))

/* All that the page shows as tags, one behind the other. */
static const char *
tags(struct visit *v, const struct catalog_checked *checked)
{
	const char *text = "";

	for (int i = 0; i < CATALOG_FINDINGS; i++)
		if (checked->findings & (1u << i))
			text = mem_print(v->mem, "%s%s%s", text, text[0] == '\0' ? "" : "; ",
			    visit_label(v, mem_print(v->mem, "finding.%s", catalog_finding_name[i]), NULL,
			    NULL));
	if (checked->row.flag != NULL)
		text = mem_print(v->mem, "%s%s%s", text, text[0] == '\0' ? "" : "; ", visit_label(v,
		    mem_print(v->mem, "catalog.flag.%s", checked->row.flag), NULL, NULL));
	if (checked->row.removed)
		text = mem_print(v->mem, "%s%s%s", text, text[0] == '\0' ? "" : "; ",
		    visit_label(v, "catalog.rows.removed", NULL, NULL));
	return text;
}

static void
add_row(struct visit *v, struct listing *l, const struct catalog_checked *checked)
{
	const struct catalog_line *line = &checked->row.line;

	listing_text(l, line->code);
	listing_text(l, line->section);
	listing_text(l, line->division);
	listing_text(l, line->task);
	listing_text(l, line->detail);
	listing_text(l, line->output);
	listing_text(l, line->group == 0 ? NULL : mem_print(v->mem, "%d", line->group));
	if (line->points < 0)
		listing_text(l, NULL);
	else
		listing_decimal(l, line->points, 2);
	if (line->coefficient <= 0)
		listing_text(l, NULL);
	else
		listing_decimal(l, line->coefficient, 1);
	listing_text(l, line->unit);
	listing_text(l, line->frequency);
	listing_text(l, line->posts);
	listing_text(l, line->people <= 0 ? NULL : mem_print(v->mem, "%lld", (long long)line->people));
	listing_text(l, line->note);
	listing_text(l, tags(v, checked));
}

int
catalog_rows_file(struct visit *v, const struct catalog *c, const struct catalog_filter *filter)
{
	struct catalog_checked *list;
	struct listing *l;
	size_t n;

	if (catalog_rows_found(v->flow, c, filter, &list, &n) != 1)
		return -1;
	l = listing_new(v, row_columns, ROW_COLUMNS, n);
	for (size_t i = 0; i < n; i++)
		add_row(v, l, &list[i]);
	return listing_send(l, visit_label(v, "catalog.export.title", c->agency_name, NULL), "san-pham",
	    (int64_t)n);
}

static const struct listing_column remark_columns[] = {
	{ "catalog.round", 8, LIST_WHOLE }, { "catalog.field.code", 12, LIST_TEXT },
	{ "catalog.field.task", 40, LIST_TEXT }, { "catalog.remark.kind_is", 18, LIST_TEXT },
	{ "catalog.remark.words", 50, LIST_TEXT }, { "catalog.remark.author", 24, LIST_TEXT },
	{ "catalog.remark.at", 18, LIST_TEXT }, { "catalog.remark.answer", 50, LIST_TEXT },
	{ "catalog.remark.answered_by", 24, LIST_TEXT }, { "catalog.remark.answered_at", 18, LIST_TEXT },
	{ "catalog.remark.state_is", 16, LIST_TEXT },
};
#define REMARK_COLUMNS (sizeof(remark_columns) / sizeof(*remark_columns))

int
catalog_remarks_file(struct visit *v, const struct catalog *c, const struct remark *list, size_t n)
{
	struct listing *l = listing_new(v, remark_columns, REMARK_COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		const struct remark *m = &list[i];

		listing_int(l, m->round);
		listing_text(l, m->row == 0 ? NULL : m->row_code);
		listing_text(l, m->row == 0 ? visit_label(v, "catalog.remark.whole", NULL, NULL) :
		    m->row_task);
		listing_label(l, "catalog.remark.kind.", m->kind);
		listing_text(l, m->words);
		listing_text(l, m->author);
		listing_text(l, moment_show(v->mem, m->at));
		listing_text(l, m->answer);
		listing_text(l, m->answered_by);
		listing_text(l, m->answered_at == NULL ? NULL : moment_show(v->mem, m->answered_at));
		listing_label(l, "catalog.remark.state.", m->state);
	}
	return listing_send(l, mem_print(v->mem, "%s, %s", visit_label(v, "catalog.remark.title", NULL,
	    NULL), c->agency_name), "y-kien", (int64_t)n);
}

static const struct listing_column change_columns[] = {
	{ "catalog.changes.kind", 14, LIST_TEXT }, { "catalog.field.code", 12, LIST_TEXT },
	{ "catalog.field.task", 40, LIST_TEXT }, { "catalog.changes.what", 20, LIST_TEXT },
	{ "layout.before", 40, LIST_TEXT }, { "layout.after", 40, LIST_TEXT },
};
#define CHANGE_COLUMNS (sizeof(change_columns) / sizeof(*change_columns))

/* One line for each field that changed; a row that is new or gone has one. */
static void
add_change(struct visit *v, struct listing *l, const struct catalog_change *change)
{
	static const char *const kind[] = { "same", "changed", "new", "gone" };
	const struct catalog_line *line = change->after == NULL ? change->before : change->after;
	unsigned fields = change->kind == CATALOG_CHANGED ? change->fields : 1;

	for (int field = 0; field < CATALOG_FIELDS; field++) {
		if ((fields & (1u << field)) == 0)
			continue;
		listing_label(l, "catalog.change.", kind[change->kind]);
		listing_text(l, line->code);
		listing_text(l, line->task);
		if (change->kind == CATALOG_CHANGED) {
			listing_label(l, "catalog.field.", catalog_field_name[field]);
			listing_text(l, catalog_field_text(v, change->before, (enum catalog_field)field));
			listing_text(l, catalog_field_text(v, change->after, (enum catalog_field)field));
		} else
			for (int i = 0; i < 3; i++)
				listing_text(l, NULL);
	}
}

int
catalog_changes_file(struct visit *v, const struct catalog *c, const struct catalog_change *list,
    size_t n)
{
	struct listing *l = listing_new(v, change_columns, CHANGE_COLUMNS, n * CATALOG_FIELDS);

	for (size_t i = 0; i < n; i++)
		if (list[i].kind != CATALOG_SAME)
			add_change(v, l, &list[i]);
	return listing_send(l, mem_print(v->mem, "%s, %s", visit_label(v, "catalog.changes.title", NULL,
	    NULL), c->agency_name), "thay-doi", 0);
}
