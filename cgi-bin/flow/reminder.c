/* Agencies that are behind, and their reminders: a part of campaign.h. */
#include "flow/campaign.h"
#include "flow/catalog_write.h"
#include "rules/role.h"
#include "store/campaign.h"
#include "store/notice.h"

struct reminder {
	int64_t		 campaign;
	const int64_t	*agency;
	size_t		 n;
	struct refusal	*why;
};

int
campaign_behind(struct flow *f, const struct campaign *k, struct campaign_behind **list_r,
    size_t *n_r)
{
	return campaign_select_behind(f->db, f->mem, k->id, day_today(), list_r, n_r);
}

static bool
is_chosen(const struct reminder *r, int64_t agency)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->agency[i] == agency)
			return true;
	return false;
}

static int
remind_one(struct flow *f, const struct campaign *k, const struct campaign_behind *behind)
{
	struct told *people;
	size_t n;

	if (campaign_add_reminder(f->db, k->id, behind->agency, f->who->person) != 1 ||
	    catalog_audience(f, ROLES_AGENCY, behind->agency, behind->name, &people,
	    &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, "campaign_remind", k->name,
	    day_show(f->mem, k->submit_by), "/danh-muc/");
}

static int
remind_body(struct flow *f, void *arg)
{
	const struct reminder *r = arg;
	struct json *after = json_new(f->mem);
	struct campaign_behind *list;
	struct campaign k;
	int64_t reminded = 0;
	size_t n;
	int found = campaign_get(f->db, f->mem, r->campaign, &k);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(r->why, "campaign.refused.gone", NULL);
	if (!k.open)
		return catalog_refuse(r->why, "campaign.refused.closed", NULL);
	if (campaign_behind(f, &k, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		if (!is_chosen(r, list[i].agency))
			continue;
		if (remind_one(f, &k, &list[i]) != 1)
			return -1;
		reminded++;
	}
	if (reminded == 0)
		return catalog_refuse(r->why, "campaign.refused.none_behind", NULL);
	json_set_int(after, "agencies", reminded);
	f->location = mem_print(f->mem, "/danh-muc/dot/%lld/chua-trinh", (long long)k.id);
	return flow_audit(f, "campaign", k.id, "remind", NULL, after);
}

int
campaign_remind(struct flow *f, int64_t id, const int64_t *agency, size_t n, struct refusal *why)
{
	struct reminder r = { id, agency, n, why };

	return flow_write(f, remind_body, &r);
}
