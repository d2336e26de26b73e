/* What an agency says beside the frame: from the draft to being in force. Part of criteria.h. */
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/criteria.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/criteria.h"
#include "store/criteria_round.h"

#define TOLD_WORDS	200	/* letters of a reason in a notice */

int
wordings(struct flow *f, struct criteria_wording **list_r, size_t *n_r)
{
	const struct see see = see_criteria(f->who);

	return wording_select(f->db, f->mem, &see, list_r, n_r);
}

int
wording_read(struct flow *f, int64_t id, struct criteria_wording *w)
{
	const struct see see = see_criteria(f->who);

	return wording_get(f->db, f->mem, id, &see, w);
}

/* Does the person see how it came about? */
static bool
inside(struct flow *f, const struct criteria_wording *w)
{
	const struct see see = see_criteria(f->who);

	return see.all || (see.inside && see.agency == w->agency);
}

int
wording_rounds(struct flow *f, const struct criteria_wording *w, struct criteria_round **list_r, size_t *n_r)
{
	*n_r = 0;
	return inside(f, w) ? criteria_round_select(f->db, f->mem, w->id, list_r, n_r) : 1;
}

int
wording_round_read(struct flow *f, const struct criteria_wording *w, int64_t number, struct criteria_round *round)
{
	return inside(f, w) && number > 0 ? criteria_round_get(f->db, f->mem, w->id, number, round) : 0;
}

int
wording_before(struct flow *f, const struct criteria_wording *w, struct criteria_round *round)
{
	return inside(f, w) ? criteria_round_before(f->db, f->mem, w, round) : 0;
}

bool
wording_can(const struct flow *f, const struct criteria_wording *w, enum wording_act act)
{
	if (act == WORDING_REOPEN && (w->end.year != 0 || day_compare(w->from, day_today()) <= 0))
		return false;
	return wording_may(w->state, act, f->who->roles, w->agency == f->who->agency, NULL);
}

bool
wording_can_begin(const struct flow *f)
{
	return f->who->agency != 0 && (f->who->roles & ROLES_AGENCY) != 0;
}

static const char *
wording_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, CRITERIA_PLACE "co-quan/%lld/", (long long)id);
}

/* The words of the last accepted one. 1; 0: none was; -1. */
static int
last_wording(struct flow *f, int64_t agency, struct criteria_wording *w)
{
	struct day last;

	if (wording_last(f->db, f->mem, agency, &last) != 1)
		return -1;
	return last.year == 0 ? 0 : wording_on(f->db, f->mem, agency, last, w);
}

static int
begin_body(struct flow *f, void *arg)
{
	const int64_t agency = f->who->agency;
	struct criteria_wording last;
	struct day frame;
	int64_t id;
	int done, found;

	if (frame_last(f->db, f->mem, &frame) != 1)
		return -1;
	if (frame.year == 0)
		return catalog_refuse(arg, "criteria.refused.no_frame", NULL);
	done = wording_insert(f->db, agency, f->who->person, &id);
	found = last_wording(f, agency, &last);
	if (done != 1 || found < 0)
		return done == 0 ? catalog_conflict(arg, "criteria.refused.under_way") : -1;
	if (found == 1 && wording_put_words(f->db, id, last.words) != 1)
		return -1;
	f->location = mem_print(f->mem, "%ssua", wording_path(f, id));
	return flow_audit(f, "criteria_wording", id, "begin", NULL, NULL);
}

int
wording_begin(struct flow *f, struct refusal *why)
{
	return wording_can_begin(f) ? flow_write(f, begin_body, why) :
	    catalog_refuse(why, "criteria.refused.not_you", NULL);
}

struct wording_write {
	int64_t		 id, version;
	enum wording_act act;
	const char	*const *words;	/* edit: of each criterion */
	const char	*reason;	/* return, reopen */
	const char	*const *remark;	/* return: of each criterion */
	struct day	 from;		/* accept */
	struct refusal	*why;
	/* filled by open_wording */
	struct criteria_wording was;
	enum wording_state to;
};

static int
open_wording(struct flow *f, struct wording_write *w)
{
	const struct see see = see_criteria(f->who);
	const uint64_t roles = f->who->roles;
	int found = wording_hold(f->db, f->mem, w->id);
	bool own;

	if (found == 1)
		found = wording_get(f->db, f->mem, w->id, &see, &w->was);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "criteria.refused.gone", NULL);
	own = w->was.agency == f->who->agency;
	if (!wording_possible(w->was.state, w->act))
		return catalog_conflict(w->why, "criteria.refused.not_now");
	if (!wording_may(w->was.state, w->act, roles, own, &w->to))
		return catalog_refuse(w->why, "criteria.refused.not_you", NULL);
	if (w->version != w->was.version)
		return catalog_conflict(w->why, "criteria.refused.changed");
	if (f->who->delegation != 0 &&
	    !wording_may(w->was.state, w->act, roles & ~(uint64_t)ROLE_HEAD, own, NULL))
		f->delegation = f->who->delegation;
	return 1;
}

static struct json *
words_json(struct flow *f, const char *const words[CRITERIA])
{
	struct json *json = json_new(f->mem);

	for (int i = 0; i < CRITERIA; i++)
		json_set_text(json, criteria[i].code, words[i]);
	return json;
}

static int
edit_body(struct flow *f, void *arg)
{
	struct wording_write *w = arg;
	int done = open_wording(f, w);

	if (done != 1)
		return done;
	if (wording_put_words(f->db, w->id, w->words) != 1 ||
	    wording_put(f->db, f->mem, &w->was, false, false, NULL) != 1)
		return -1;
	f->location = wording_path(f, w->id);
	return flow_audit(f, "criteria_wording", w->id, "edit", words_json(f, w->was.words), words_json(f, w->words));
}

int
wording_edit(struct flow *f, int64_t id, int64_t version, const char *const words[CRITERIA], struct refusal *why)
{
	struct wording_write w = { .id = id, .version = version, .act = WORDING_EDIT, .words = words, .why = why };

	return flow_write(f, edit_body, &w);
}

static bool
remarks(const struct wording_write *w)
{
	for (int i = 0; i < CRITERIA && w->remark != NULL; i++)
		if (w->remark[i][0] != '\0')
			return true;
	return false;
}

/* What an act needs to be done. 1; 0: refused; -1. */
static int
sound_act(struct flow *f, const struct wording_write *w)
{
	struct day last;

	if (w->act == WORDING_SUBMIT && w->was.said == 0)
		return catalog_refuse(w->why, "criteria.refused.nothing", NULL);
	if (w->reason == NULL && (w->act == WORDING_REOPEN || (w->act == WORDING_RETURN && !remarks(w))))
		return catalog_refuse(w->why, "error.required", "words");
	if (w->act == WORDING_REOPEN && w->was.end.year != 0)
		return catalog_refuse(w->why, "criteria.refused.not_last", NULL);
	if (w->act == WORDING_REOPEN && day_compare(w->was.from, day_today()) <= 0)
		return catalog_refuse(w->why, "criteria.refused.holds", NULL);
	if (w->act != WORDING_ACCEPT)
		return 1;
	if (w->from.year == 0)
		return catalog_refuse(w->why, "error.required", "from");
	if (day_compare(w->from, day_today()) < 0)
		return catalog_refuse(w->why, "criteria.refused.past", "from");
	if (wording_last(f->db, f->mem, w->was.agency, &last) != 1)
		return -1;
	return last.year == 0 || day_compare(w->from, last) > 0 ? 1 :
	    catalog_refuse(w->why, "criteria.refused.before_last", "from");
}

/* Home Affairs of what came, the agency of what Home Affairs did. */
static int
tell(struct flow *f, const struct wording_write *w)
{
	static const char *const kinds[WORDING_ACTS] = {
		[WORDING_SUBMIT] = "criteria_submitted", [WORDING_ACCEPT] = "criteria_accepted",
		[WORDING_RETURN] = "criteria_returned", [WORDING_REOPEN] = "criteria_reopened",
	};
	const bool home = w->act == WORDING_SUBMIT;
	struct told *people;
	size_t n;

	if (kinds[w->act] == NULL)
		return 1;
	if (catalog_audience(f, home ? ROLE_APPRAISER : ROLES_AGENCY, w->was.agency,
	    w->was.agency_name, &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, kinds[w->act], w->was.agency_name,
	    w->act == WORDING_ACCEPT ? day_show(f->mem, w->from) :
	    w->act == WORDING_REOPEN ? utf8_short(f->mem, w->reason, TOLD_WORDS) : f->who->name,
	    wording_path(f, w->id));
}

/* 1; 0: it is one of two under way now; -1. */
static int
put_next(struct flow *f, const struct wording_write *w, const struct criteria_wording *next)
{
	bool twice = false;
	int done = wording_put(f->db, f->mem, next, w->act == WORDING_SUBMIT,
	    w->act == WORDING_ACCEPT || w->act == WORDING_RETURN, &twice);

	if (done == 0 && twice)
		return catalog_refuse(w->why, "criteria.refused.next_begun", NULL);
	return done == 1 ? 1 : -1;
}

/* The round that the act opens, ends or goes on with. 1 or -1. */
static int
put_round(struct flow *f, const struct wording_write *w)
{
	static const char *const outcome[WORDING_ACTS] = {
		[WORDING_WITHDRAW] = "withdrawn", [WORDING_ACCEPT] = "accepted", [WORDING_RETURN] = "returned",
	};
	const char *reason = w->act == WORDING_RETURN && w->reason != NULL ? w->reason : "";

	if (w->act == WORDING_SUBMIT)
		return criteria_round_insert(f->db, &w->was, f->who->person);
	if (w->act == WORDING_REOPEN)
		return criteria_round_reopen(f->db, w->id) == 1 ? 1 : -1;
	return criteria_round_end(f->db, w->id, outcome[w->act], f->who->person, reason,
	    w->act == WORDING_RETURN ? w->remark : NULL) == 1 ? 1 : -1;
}

static int
act_body(struct flow *f, void *arg)
{
	struct wording_write *w = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct criteria_wording next;
	int done = open_wording(f, w);

	if (done == 1)
		done = sound_act(f, w);
	if (done != 1)
		return done;
	next = w->was;
	next.state = w->to;
	next.from = w->from;
	if (w->act == WORDING_RETURN)
		next.reason = w->reason == NULL ? "" : w->reason;
	done = put_next(f, w, &next);
	if (done != 1)
		return done;
	if (put_round(f, w) != 1)
		return -1;
	json_set_text(before, "state", wording_state_name[w->was.state]);
	json_set_text(after, "state", wording_state_name[w->to]);
	json_set_text(after, "from", day_text(f->mem, next.from));
	if (w->act == WORDING_RETURN || w->act == WORDING_REOPEN)
		json_set_text(after, "reason", w->reason);
	if (w->act == WORDING_RETURN && remarks(w))
		json_set(after, "remarks", words_json(f, w->remark));
	f->location = wording_path(f, w->id);
	return flow_audit(f, "criteria_wording", w->id, wording_act_name[w->act], before, after) == 1 ?
	    tell(f, w) : -1;
}

int
wording_do(struct flow *f, int64_t id, int64_t version, enum wording_act act, const char *words, struct day from,
    const char *const *remark, struct refusal *why)
{
	struct wording_write w = { .id = id, .version = version, .act = act, .reason = words, .remark = remark,
	    .why = why };

	if (act == WORDING_ACCEPT)
		w.from = from;
	return flow_write(f, act_body, &w);
}
