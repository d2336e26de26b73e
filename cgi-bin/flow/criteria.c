/* What holds, and the frame of the province. */
#include "flow/criteria.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/audit.h"
#include "store/criteria.h"

#define TOLD_MOST	100

int
criteria_on(struct flow *f, int64_t agency, struct day day, struct criteria_held *held)
{
	const int framed = frame_on(f->db, f->mem, day, &held->frame);
	const int worded = wording_on(f->db, f->mem, agency, day, &held->wording);

	held->framed = framed == 1;
	held->worded = worded == 1;
	return framed < 0 || worded < 0 ? -1 : 1;
}

int
criteria_read(struct flow *f, int64_t *agency, struct day day, struct criteria_held *held)
{
	if (*agency == 0 || !see_catalogs(f->who).all)
		*agency = f->who->agency;
	return criteria_on(f, *agency, day, held);
}

int
criteria_frames(struct flow *f, struct criteria_frame **list_r, size_t *n_r)
{
	return frame_select(f->db, f->mem, see_appraises(f->who), list_r, n_r);
}

int
criteria_frame_read(struct flow *f, int64_t id, struct criteria_frame *frame)
{
	return frame_get(f->db, f->mem, id, see_appraises(f->who), frame);
}

static const char *
frame_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, CRITERIA_PLACE "khung/%lld/", (long long)id);
}

/* The last version that was published. 1; 0: none; -1. */
static int
last_frame(struct flow *f, struct criteria_frame *frame)
{
	struct day last;

	if (frame_last(f->db, f->mem, &last) != 1)
		return -1;
	return last.year == 0 ? 0 : frame_on(f->db, f->mem, last, frame);
}

struct begin_write {
	int64_t		 source;	/* the version whose words it takes; 0: the last */
	struct refusal	*why;
};

static int
begin_body(struct flow *f, void *arg)
{
	const struct begin_write *w = arg;
	struct json *after = json_new(f->mem);
	struct criteria_frame source;
	int64_t id;
	int done, found = w->source == 0 ? last_frame(f, &source) : frame_get(f->db, f->mem, w->source, false, &source);

	if (found == 0 && w->source != 0)
		return catalog_refuse(w->why, "criteria.refused.gone", NULL);
	done = frame_insert(f->db, f->who->person, &id);
	if (done != 1 || found < 0)
		return done == 0 ? catalog_conflict(w->why, "criteria.refused.draft") : -1;
	for (int i = 0; i < CRITERIA && found == 1; i++)
		if (frame_put_line(f->db, id, i, &source.line[i]) != 1)
			return -1;
	f->location = frame_path(f, id);
	if (w->source == 0)
		return flow_audit(f, "criteria_frame", id, "begin", NULL, NULL);
	json_set_int(after, "source", w->source);
	return flow_audit(f, "criteria_frame", id, "again", NULL, after);
}

int
criteria_frame_begin(struct flow *f, int64_t source, struct refusal *why)
{
	struct begin_write w = { source, why };

	return flow_write(f, begin_body, &w);
}

/* A draft in the version that the person saw, held. 1; 0: refused; -1. */
static int
open_draft(struct flow *f, int64_t id, int64_t version, struct criteria_frame *frame, struct refusal *why)
{
	int found = frame_hold(f->db, f->mem, id);

	if (found == 1)
		found = frame_get(f->db, f->mem, id, true, frame);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "criteria.refused.gone", NULL);
	if (frame->published)
		return catalog_conflict(why, "criteria.refused.published");
	return frame->version == version ? 1 : catalog_conflict(why, "criteria.refused.changed");
}

struct line_write {
	int64_t		 id, version;
	int		 criterion;
	const struct criteria_line *line;
	struct refusal	*why;
};

static struct json *
line_json(struct flow *f, int criterion, const struct criteria_line *line)
{
	struct json *json = json_new(f->mem), *levels = json_list(f->mem);

	json_set_text(json, "code", criteria[criterion].code);
	json_set_text(json, "words", line->words);
	for (size_t i = 0; i < line->n; i++) {
		struct json *level = json_new(f->mem);

		json_set_int(level, "least", line->level[i].least);
		json_set_text(level, "words", line->level[i].words);
		json_add(levels, level);
	}
	json_set(json, "levels", levels);
	return json;
}

static int
line_body(struct flow *f, void *arg)
{
	const struct line_write *w = arg;
	struct criteria_frame was;
	int done = open_draft(f, w->id, w->version, &was, w->why);

	if (done != 1)
		return done;
	if (frame_put_line(f->db, w->id, w->criterion, w->line) != 1 ||
	    frame_touch(f->db, w->id, was.version) != 1)
		return -1;
	f->location = mem_print(f->mem, "%s#c%d", frame_path(f, w->id), w->criterion + 1);
	return flow_audit(f, "criteria_frame", w->id, "edit", line_json(f, w->criterion, &was.line[w->criterion]),
	    line_json(f, w->criterion, w->line));
}

/* Where it is wrong. 0; 1: nowhere. */
static int
sound_line(struct flow *f, int criterion, const struct criteria_line *line, struct refusal *why)
{
	size_t at;
	const enum criteria_flaw flaw = criteria_judge(&criteria[criterion], line, &at);
	const bool words = flaw == CRITERIA_FEW || flaw == CRITERIA_NO_LEVEL;

	if (flaw == CRITERIA_SOUND)
		return 1;
	return catalog_refuse(why, mem_print(f->mem, "criteria.refused.%s", criteria_flaw_name[flaw]),
	    flaw == CRITERIA_NO_WORDS ? "words" : mem_print(f->mem, "%s%zu", words ? "level" : "least", at + 1));
}

int
criteria_frame_edit(struct flow *f, int64_t id, int64_t version, int criterion, const struct criteria_line *line,
    struct refusal *why)
{
	struct line_write w = { id, version, criterion, line, why };

	return sound_line(f, criterion, line, why) == 1 ? flow_write(f, line_body, &w) : 0;
}

struct publish_write {
	const struct criteria_frame *next;
	struct refusal	*why;
};

/* Signed already, whole, and nothing that was scored is changed. 1; 0; -1. */
static int
sound_frame(struct flow *f, const struct criteria_frame *was, const struct publish_write *w)
{
	const struct criteria_frame *next = w->next;
	struct day last;

	if (was->said < CRITERIA)
		return catalog_refuse(w->why, "criteria.refused.unsaid", NULL);
	if (day_compare(next->document_day, day_today()) > 0)
		return catalog_refuse(w->why, "criteria.refused.day_ahead", "document_day");
	if (day_compare(next->from, next->document_day) < 0)
		return catalog_refuse(w->why, "criteria.refused.before_document", "from");
	if (frame_last(f->db, f->mem, &last) != 1)
		return -1;
	if (last.year == 0)
		return 1;
	if (day_compare(next->from, day_today()) < 0)
		return catalog_refuse(w->why, "criteria.refused.past", "from");
	return day_compare(next->from, last) > 0 ? 1 : catalog_refuse(w->why, "criteria.refused.before_last", "from");
}

static int
publish_body(struct flow *f, void *arg)
{
	const struct publish_write *w = arg;
	const struct criteria_frame *next = w->next;
	struct json *after = json_new(f->mem);
	struct criteria_frame was;
	struct told *people;
	size_t n;
	int done = open_draft(f, next->id, next->version, &was, w->why);

	if (done == 1)
		done = sound_frame(f, &was, w);
	if (done != 1)
		return done;
	if (frame_publish(f->db, f->mem, next) != 1 ||
	    criteria_people(f->db, f->mem, day_today(), &people, &n) != 1)
		return -1;
	json_set_text(after, "document_number", next->document_number);
	json_set_text(after, "document_day", day_text(f->mem, next->document_day));
	json_set_text(after, "from", day_text(f->mem, next->from));
	f->location = frame_path(f, next->id);
	if (flow_audit(f, "criteria_frame", next->id, "publish", NULL, after) != 1)
		return -1;
	return flow_notify_all(f, people, n, "criteria_published", next->document_number,
	    day_show(f->mem, next->from), frame_path(f, next->id));
}

int
criteria_frame_publish(struct flow *f, const struct criteria_frame *next, struct refusal *why)
{
	struct publish_write w = { next, why };

	return flow_write(f, publish_body, &w);
}

int
criteria_history(struct flow *f, const char *noun, int64_t id, struct criteria_event **list_r, size_t *n_r)
{
	struct audit_line *line;

	if (audit_of(f->db, f->mem, mem_print(f->mem, "criteria_%s", noun), id, TOLD_MOST, &line, n_r) != 1)
		return -1;
	*list_r = mem_array(f->mem, *n_r + 1, sizeof(**list_r));
	for (size_t i = 0; i < *n_r; i++) {
		const struct json *after = line[i].after == NULL ? NULL :
		    json_read(f->mem, line[i].after, strlen(line[i].after));

		(*list_r)[i] = (struct criteria_event){ .at = line[i].at, .who = line[i].name,
		    .behalf = line[i].behalf, .action = line[i].action };
		if (after != NULL) {
			(*list_r)[i].code = json_text(after, "code");
			(*list_r)[i].words = json_text(after, "reason");
		}
	}
	return 1;
}

int
criteria_waiting(struct flow *f, struct criteria_waits *waits)
{
	const uint64_t roles = f->who->roles;
	struct criteria_tally t;

	if (criteria_count(f->db, f->mem, f->who->agency, &t) != 1)
		return -1;
	*waits = (struct criteria_waits){
		.home = (roles & ROLES_APPRAISAL) != 0 ? t.home : 0,
		.frames = (roles & ROLE_APPRAISAL_LEAD) != 0 ? t.frames : 0,
		.own = (roles & ROLES_AGENCY) != 0 ? t.own : 0,
	};
	return 1;
}
