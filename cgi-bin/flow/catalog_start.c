/* The beginning of a catalog: a draft in a campaign, or the next version. */
#include "flow/catalog.h"
#include "flow/catalog_write.h"
#include "store/campaign.h"
#include "store/catalog_row.h"
#include "store/shared.h"

struct start {
	int64_t		 campaign;
	struct refusal	*why;
};

static int
takes_part(struct flow *f, const struct start *s)
{
	struct campaign *open;
	struct campaign campaign;
	int64_t already;
	size_t n;
	int found = campaign_get(f->db, f->mem, s->campaign, &campaign);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(s->why, "campaign.refused.gone", NULL);
	if (!campaign.open)
		return catalog_refuse(s->why, "campaign.refused.closed", NULL);
	if (campaign_missing(f->db, f->mem, f->who->agency, day_today(), &open, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (open[i].id == s->campaign)
			return 1;
	found = catalog_at_work(f->db, f->mem, f->who->agency, &already);
	if (found < 0)
		return -1;
	return catalog_refuse(s->why, found == 1 ? "catalog.refused.already" :
	    "catalog.refused.not_in_campaign", NULL);
}

static int
start_body(struct flow *f, void *arg)
{
	const struct start *s = arg;
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = takes_part(f, s);

	if (done != 1)
		return done;
	done = catalog_insert(f->db, f->who->agency, s->campaign, "", 0, f->who->person, &id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(s->why, "catalog.refused.already", NULL);
	json_set_text(after, "state", catalog_state_name[CATALOG_DRAFT]);
	f->location = catalog_path(f, id, "");
	return flow_audit(f, "catalog", id, "start", NULL, after);
}

int
catalog_start(struct flow *f, int64_t campaign, struct refusal *why)
{
	struct start s = { campaign, why };

	return flow_write(f, start_body, &s);
}

static int
copy_rows(struct flow *f, const struct catalog_write *w, int64_t id)
{
	int64_t standard = 0;

	if (catalog_row_copy_all(f->db, w->catalog, id) != 1 ||
	    shared_adoption_copy(f->db, w->catalog, id) != 1 || catalog_mark(f->db, id) != 1)
		return -1;
	if (w->held.standard != 0 && (catalog_row_copied(f->db, f->mem, id, w->held.standard,
	    &standard) != 1 || catalog_put_standard(f->db, id, standard, "") != 1))
		return -1;
	return 1;
}

static int
next_body(struct flow *f, void *arg)
{
	struct catalog_write *w = arg;
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = catalog_begin(f, w);

	if (done != 1)
		return done;
	done = catalog_insert(f->db, w->held.agency, w->held.campaign, "", w->catalog,
	    f->who->person, &id);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "catalog.refused.already", NULL);
	json_set_int(after, "source", w->catalog);
	f->location = catalog_path(f, id, "");
	if (copy_rows(f, w, id) != 1 || flow_audit(f, "catalog", id, "start", NULL, after) != 1)
		return -1;
	return catalog_audit(f, w, NULL);
}

int
catalog_next(struct flow *f, int64_t id, struct refusal *why)
{
	struct catalog_write w = { .catalog = id, .act = CATALOG_COPY, .why = why };

	return flow_write(f, next_body, &w);
}
