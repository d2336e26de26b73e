#include "base/number.h"
#include "flow/campaign.h"
#include "store/campaign.h"

struct campaign_write {
	const struct campaign *campaign;
	struct refusal	*why;
};

int
campaign_list(struct flow *f, struct campaign **list_r, size_t *n_r)
{
	return campaign_select(f->db, f->mem, list_r, n_r);
}

int
campaign_read(struct flow *f, int64_t id, struct campaign *campaign)
{
	return campaign_get(f->db, f->mem, id, campaign);
}

int
campaign_progress(struct flow *f, int64_t id, struct campaign_agency **list_r, size_t *n_r)
{
	return campaign_agencies(f->db, f->mem, id, list_r, n_r);
}

int
campaign_missed(struct flow *f, struct campaign **list_r, size_t *n_r)
{
	return campaign_missing(f->db, f->mem, f->who->agency, day_today(), list_r, n_r);
}

static int
refuse(struct refusal *why, const char *label, const char *field)
{
	*why = (struct refusal){ .label = label, .field = field };
	return 0;
}

static struct json *
campaign_json(struct flow *f, const struct campaign *k)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "year", k->year);
	json_set_text(json, "name", k->name);
	json_set_text(json, "document", k->document);
	json_set_text(json, "opens", day_text(f->mem, k->opens));
	json_set_text(json, "submit_by", day_text(f->mem, k->submit_by));
	json_set_text(json, "approve_by", day_text(f->mem, k->approve_by));
	return json;
}

/* Points of a group that are no range, or do not begin above the group before. */
static int
refuse_range(struct flow *f, struct refusal *why, int kind, int group)
{
	refuse(why, "campaign.refused.range", mem_print(f->mem, "%c%d_least",
	    kind == AGENCY_DEPARTMENT ? 'd' : 'c', group));
	why->a = mem_print(f->mem, "%d", group);
	return 0;
}

/* At least one kind of agency, ranges that rise. */
static int
sound_frame(struct flow *f, const struct campaign *k, struct refusal *why)
{
	bool any = false;

	for (int kind = 0; kind < AGENCY_KINDS; kind++) {
		int bad = catalog_frame_bad(k->frame[kind]);

		if (bad > 0)
			return refuse_range(f, why, kind, bad);
		any = any || bad == 0;
	}
	return any ? 1 : refuse(why, "campaign.refused.no_kind", "department");
}

/* Dates in order; the frame where it is given. */
static int
sound(struct flow *f, const struct campaign *k, bool frame, struct refusal *why)
{
	if (frame && day_compare(k->submit_by, k->opens) < 0)
		return refuse(why, "campaign.refused.submit_before_open", "submit_by");
	if (day_compare(k->approve_by, k->submit_by) < 0)
		return refuse(why, "campaign.refused.approve_before_submit", "approve_by");
	return frame ? sound_frame(f, k, why) : 1;
}

static int
tell_members(struct flow *f, const struct campaign *k, int64_t id, const char *kind)
{
	const char *due = day_show(f->mem, k->submit_by);
	struct told *people;
	size_t n;

	if (campaign_members(f->db, f->mem, id, day_today(), &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kind, k->name, due, "/danh-muc/");
}

static int
open_body(struct flow *f, void *arg)
{
	const struct campaign_write *w = arg;
	int64_t id;

	if (campaign_insert(f->db, f->mem, w->campaign, f->who->person, &id) != 1 ||
	    flow_audit(f, "campaign", id, "open", NULL, campaign_json(f, w->campaign)) != 1)
		return -1;
	f->location = mem_print(f->mem, "/danh-muc/dot/%lld/", (long long)id);
	return tell_members(f, w->campaign, id, "campaign_opened");
}

int
campaign_open(struct flow *f, const struct campaign *k, struct refusal *why)
{
	struct campaign_write w = { k, why };

	return sound(f, k, true, why) == 1 ? flow_write(f, open_body, &w) : 0;
}

/* 1: still open in this version; 0: refused; -1. */
static int
current(struct flow *f, const struct campaign_write *w, struct campaign *was)
{
	int found = campaign_get(f->db, f->mem, w->campaign->id, was);

	if (found != 1)
		return found < 0 ? -1 : refuse(w->why, "campaign.refused.gone", NULL);
	if (!was->open)
		return refuse(w->why, "campaign.refused.closed", NULL);
	return 1;
}

static int
changed_meanwhile(const struct campaign_write *w)
{
	refuse(w->why, "campaign.refused.changed", NULL);
	w->why->conflict = true;
	return 0;
}

static int
edit_body(struct flow *f, void *arg)
{
	const struct campaign_write *w = arg;
	struct campaign was, after;
	int done = current(f, w, &was);

	if (done != 1)
		return done;
	if (day_compare(w->campaign->submit_by, was.opens) < 0)
		return refuse(w->why, "campaign.refused.submit_before_open", "submit_by");
	done = campaign_update(f->db, f->mem, w->campaign);
	if (done != 1)
		return done < 0 ? -1 : changed_meanwhile(w);
	f->location = mem_print(f->mem, "/danh-muc/dot/%lld/", (long long)was.id);
	after = *w->campaign;
	after.year = was.year;
	after.opens = was.opens;
	if (flow_audit(f, "campaign", was.id, "edit", campaign_json(f, &was),
	    campaign_json(f, &after)) != 1)
		return -1;
	if (day_compare(was.submit_by, after.submit_by) == 0)
		return 1;
	return tell_members(f, &after, was.id, "campaign_moved");
}

int
campaign_edit(struct flow *f, const struct campaign *k, struct refusal *why)
{
	struct campaign_write w = { k, why };

	return sound(f, k, false, why) == 1 ? flow_write(f, edit_body, &w) : 0;
}

/* {"commune":"1: 1-10, 2: 11-50"}: as the form had it. */
static struct json *
frame_json(struct flow *f, const struct campaign *k)
{
	struct json *json = json_new(f->mem);

	for (int kind = 0; kind < AGENCY_KINDS; kind++) {
		const char *text = "";

		for (int i = 0; i < CATALOG_GROUPS; i++) {
			const struct catalog_group *g = &k->frame[kind][i];

			if (g->number != 0)
				text = mem_print(f->mem, "%s%s%d: %s-%s", text, text[0] == '\0' ? "" : ", ",
				    g->number, number_plain(f->mem, g->least, 2),
				    number_plain(f->mem, g->most, 2));
		}
		if (text[0] != '\0')
			json_set_text(json, agency_kind_name[kind], text);
	}
	return json;
}

/* A group that catalogs may stand in is not left out. 1; 0. */
static int
keeps_groups(struct flow *f, const struct campaign *was, const struct campaign *k,
    struct refusal *why)
{
	for (int kind = 0; kind < AGENCY_KINDS; kind++)
		for (int i = 0; i < CATALOG_GROUPS; i++)
			if (was->frame[kind][i].number != 0 && k->frame[kind][i].number == 0) {
				refuse_range(f, why, kind, i + 1);
				return refuse(why, "campaign.refused.group_gone", why->field);
			}
	return 1;
}

static int
frame_body(struct flow *f, void *arg)
{
	const struct campaign_write *w = arg;
	struct campaign was;
	int done = current(f, w, &was);

	if (done == 1 && was.version != w->campaign->version)
		return changed_meanwhile(w);
	if (done == 1)
		done = keeps_groups(f, &was, w->campaign, w->why);
	if (done != 1)
		return done;
	done = campaign_update_frame(f->db, w->campaign);
	if (done != 1)
		return done < 0 ? -1 : changed_meanwhile(w);
	f->location = mem_print(f->mem, "/danh-muc/dot/%lld/", (long long)was.id);
	if (flow_audit(f, "campaign", was.id, "frame", frame_json(f, &was),
	    frame_json(f, w->campaign)) != 1)
		return -1;
	return tell_members(f, &was, was.id, "campaign_frame");
}

int
campaign_edit_frame(struct flow *f, const struct campaign *k, struct refusal *why)
{
	struct campaign_write w = { k, why };

	return sound_frame(f, k, why) == 1 ? flow_write(f, frame_body, &w) : 0;
}

static int
end_body(struct flow *f, void *arg)
{
	const struct campaign_write *w = arg;
	struct campaign was;
	int done = current(f, w, &was);

	if (done != 1)
		return done;
	done = campaign_shut(f->db, was.id, w->campaign->version);
	if (done != 1)
		return done < 0 ? -1 : changed_meanwhile(w);
	f->location = mem_print(f->mem, "/danh-muc/dot/%lld/", (long long)was.id);
	return flow_audit(f, "campaign", was.id, "close", NULL, NULL);
}

int
campaign_end(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct campaign k = { .id = id, .version = version };
	struct campaign_write w = { &k, why };

	return flow_write(f, end_body, &w);
}
