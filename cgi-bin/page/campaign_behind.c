/* Who has submitted nothing yet in a campaign, and a reminder to one or many of them. */
#include <string.h>

#include "base/number.h"
#include "flow/campaign.h"
#include "page/catalog.h"
#include "page/listing.h"

#define CHOSEN_MOST 200

static const struct field choose_fields[] = {
	{ .name = "tat-ca", .type = FIELD_FLAG },
	LISTING_FIELD,
	{ 0 }
};
static const struct field remind_fields[] = {
	{ "chosen", FIELD_TEXT, .many = true, .max = 20 },
	{ 0 }
};

/* 1; 0: one of them is no number, or there are too many. */
static int
read_chosen(struct visit *v, int64_t agency[CHOSEN_MOST], size_t *n_r)
{
	*n_r = form_count(v->form, "chosen");
	if (*n_r > CHOSEN_MOST)
		return 0;
	for (size_t i = 0; i < *n_r; i++) {
		const char *id = form_text_at(v->form, "chosen", i);

		if (id == NULL || number_int(id, 1, INT64_MAX, &agency[i]) != 1)
			return 0;
	}
	return 1;
}

static const char *
state_text(struct visit *v, const struct campaign_behind *b)
{
	return visit_label(v, b->state == NULL ? "campaign.behind.not_begun" :
	    mem_print(v->mem, "catalog.state.%s", b->state), NULL, NULL);
}

static void
fill_agency(struct visit *v, const struct campaign_behind *b, bool chosen)
{
	struct view *row = view_row(v->view, "Agencies");

	view_int(row, "id", b->agency);
	view_text(row, "name", b->name);
	view_text(row, "head", b->head);
	view_flag(row, "chosen", chosen);
	if (b->reminded_at != NULL)
		view_text(row, "reminded", moment_show(v->mem, b->reminded_at));
	if (b->catalog != 0) {
		view_text(row, "path", catalog_at(v, b->catalog, ""));
		view_int(row, "rows", b->rows);
	}
	view_text(row, "state", state_text(v, b));
}

static const struct listing_column columns[] = {
	{ "catalog.list.agency", 44, LIST_TEXT }, { "campaign.kind", 14, LIST_TEXT },
	{ "campaign.behind.head", 26, LIST_TEXT }, { "campaign.state", 20, LIST_TEXT },
	{ "catalog.list.rows", 10, LIST_WHOLE }, { "campaign.behind.reminded", 18, LIST_TEXT },
};
#define COLUMNS (sizeof(columns) / sizeof(*columns))

static int
send_list(struct visit *v, const struct campaign *k, const struct campaign_behind *list, size_t n)
{
	struct listing *l = listing_new(v, columns, COLUMNS, n);

	for (size_t i = 0; i < n; i++) {
		const struct campaign_behind *b = &list[i];

		listing_text(l, b->name);
		listing_label(l, "agency.", b->kind);
		listing_text(l, b->head);
		listing_text(l, state_text(v, b));
		listing_text(l, b->catalog == 0 ? NULL : mem_print(v->mem, "%lld", (long long)b->rows));
		listing_text(l, moment_show(v->mem, b->reminded_at));
	}
	return listing_send(l, k->name, "chua-trinh", (int64_t)n);
}

static int
show(struct visit *v, int status)
{
	const bool all = v->web->method != METHOD_POST && form_flag(v->form, "tat-ca");
	struct campaign campaign;
	struct campaign_behind *list;
	size_t n;
	int found = campaign_read(v->flow, v->id[0], &campaign);

	if (found != 1)
		return found;
	if (campaign_behind(v->flow, &campaign, &list, &n) != 1)
		return -1;
	if (listing_asked(v))
		return send_list(v, &campaign, list, n);
	for (size_t i = 0; i < n; i++)
		fill_agency(v, &list[i], all);
	view_text(v->view, "name", campaign.name);
	view_text(v->view, "submit_by", day_show(v->mem, campaign.submit_by));
	view_print(v->view, "path", "/danh-muc/dot/%lld/chua-trinh", (long long)campaign.id);
	view_int(v->view, "total", (int64_t)n);
	view_flag(v->view, "all", all);
	view_flag(v->view, "may", campaign.open && (v->who->roles & ROLES_APPRAISAL) != 0);
	if ((v->who->roles & ROLES_APPRAISAL) != 0)
		visit_crumb(v, "/danh-muc/dot/", visit_label(v, "layout.menu.campaign", NULL, NULL));
	visit_crumb(v, NULL, visit_label(v, "campaign.behind.title", NULL, NULL));
	return visit_page_as(v, status, "campaign/behind.cs", "campaign.behind.title");
}

static int
page(struct visit *v)
{
	return show(v, 200);
}

static int
remind(struct visit *v)
{
	int64_t agency[CHOSEN_MOST];
	struct refusal why = { 0 };
	size_t n;

	if (!form_ok(v->form))
		return show(v, 422);
	if (read_chosen(v, agency, &n) != 1)
		return visit_error(v, 400);
	return visit_answer(v, campaign_remind(v->flow, v->id[0], agency, n, &why), &why, show);
}

const struct route campaign_behind_routes[] = {
	{ METHOD_GET, "/danh-muc/dot/:/chua-trinh", ROLES_APPRAISAL | ROLE_CHAIRMAN, 0, choose_fields, page },
	{ METHOD_POST, "/danh-muc/dot/:/chua-trinh", ROLES_APPRAISAL, 0, remind_fields, remind },
	{ 0 }
};
