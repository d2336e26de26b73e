/* The minutes of a meeting: made from the data, written on, passed. A part of meeting.h. */
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/digest.h"
#include "flow/catalog_write.h"
#include "flow/meeting_inside.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "rules/dispatch.h"
#include "store/meeting.h"
#include "store/notice.h"

#define BLANK	"....."		/* what the words of the template leave to be filled in */

struct wording {
	struct flow	*flow;
	struct render	*render;
	const struct meeting_view *v;
	struct buf	*out;
	int		 part;
};

/* What is printed is Vietnamese. */
static const char *
say(const struct wording *w, const char *word, const char *a, const char *b)
{
	return label_fill(w->flow->mem, w->render, LANG_VI, mem_print(w->flow->mem, "meeting.paper.%s", word), a, b);
}

static void
line(const struct wording *w, const char *text)
{
	buf_print(w->out, "%s%s", w->out->n == 0 ? "" : "\n", text);
}

/* What people typed goes on in one paragraph. */
static const char *
flat(const struct wording *w, const char *text)
{
	char *out = mem_text(w->flow->mem, text);

	for (char *p = out; *p != '\0'; p++)
		if (*p == '\n' || *p == '\r')
			*p = ' ';
	return out;
}

static void
part(struct wording *w, const char *word)
{
	line(w, mem_print(w->flow->mem, "%s. %s", dispatch_roman(w->flow->mem, ++w->part), say(w, word, NULL, NULL)));
}

static const char *
number(const struct wording *w, int n)
{
	return mem_print(w->flow->mem, "%d", n);
}

static void
opening(const struct wording *w)
{
	const struct meeting *m = &w->v->m;
	struct mem *mem = w->flow->mem;

	line(w, mem_print(mem, "%s, %s, %s", say(w, "opening", mem_print(mem, "%02d", m->minute / 60), mem_print(mem, "%02d", m->minute % 60)),
	    say(w, "at", paper_day(mem, w->render, m->day), flat(w, m->place)), say(w, "holds", m->unit_name, number(w, m->year))));
}

static const char *
titled(const struct wording *w, const struct meeting_person *p)
{
	return mem_print(w->flow->mem, "%s (%s, %s)", p->name, p->title, p->unit_name);
}

/* Those who are so, in one line. */
static void
names(const struct wording *w, enum meeting_attendance as, const char *word)
{
	const struct meeting_view *v = w->v;
	struct buf out;

	buf_start(&out, w->flow->mem, MEETING_MINUTES * 4);
	for (size_t i = 0; i < v->npeople; i++) {
		const struct meeting_person *p = &v->person[i];

		if (p->left_out || p->attendance != as)
			continue;
		buf_print(&out, "%s%s%s%s", out.n == 0 ? "" : "; ", titled(w, p), p->absent_why[0] == '\0' ? "" : ": ", flat(w, p->absent_why));
	}
	if (out.n > 0)
		line(w, say(w, word, out.p, NULL));
}

static void
people(struct wording *w)
{
	const struct meeting_view *v = w->v;
	const struct meeting_person *chair = meeting_invited(v, v->m.chair), *secretary = meeting_invited(v, v->m.secretary);

	part(w, "people");
	if (chair != NULL)
		line(w, say(w, "chair", titled(w, chair), NULL));
	if (secretary != NULL)
		line(w, say(w, "secretary", titled(w, secretary), NULL));
	line(w, say(w, "invited", number(w, v->count.invited), NULL));
	line(w, say(w, "came", number(w, v->count.present), number(w, v->count.absent)));
	names(w, ATTENDANCE_PRESENT, "present");
	names(w, ATTENDANCE_ABSENT, "absent");
	for (size_t i = 0; i < v->npeople; i++)
		if (v->person[i].left_out)
			line(w, say(w, "left_out", titled(w, &v->person[i]), flat(w, v->person[i].reason)));
}

/* One after the other: what he gives himself, what was said. */
static void
one(const struct wording *w, int n, const struct meeting_about *a)
{
	const struct meeting_view *v = w->v;
	struct mem *mem = w->flow->mem;

	line(w, mem_print(mem, "%d. %s, %s, %s", n, a->name, a->title, a->unit_name));
	if (a->self_level != NULL)
		line(w, say(w, "self", label(w->render, LANG_VI, mem_print(mem, "sheet.level.%s", a->self_level)), NULL));
	else
		line(w, say(w, "silent", flat(w, a->silent_why[0] == '\0' ? BLANK : a->silent_why), NULL));
	for (size_t i = 0; i < v->nsaid; i++)
		if (v->said[i].classification == a->classification)
			line(w, say(w, v->said[i].written ? "wrote" : "said", v->said[i].name, flat(w, v->said[i].words)));
	line(w, say(w, "words", flat(w, a->words[0] == '\0' ? BLANK : a->words), NULL));
}

static const char *
compose(struct flow *f, struct render *render, const struct meeting_view *v)
{
	struct buf out;
	struct wording w = { f, render, v, &out, 0 };
	int n = 0;

	buf_start(&out, f->mem, MEETING_MINUTES * 4);
	opening(&w);
	people(&w);
	part(&w, "remarks");
	line(&w, say(&w, "reported", NULL, NULL));
	for (size_t i = 0; i < v->nabout; i++)
		if (!v->about[i].dropped)
			one(&w, ++n, &v->about[i]);
	part(&w, "end");
	line(&w, say(&w, "ended", BLANK, BLANK));
	line(&w, say(&w, "passed", NULL, NULL));
	return out.over ? NULL : out.p;
}

static const char *
ground_of(struct flow *f, const char *text)
{
	uint8_t hash[DIGEST_SIZE];

	digest_sha256(text, strlen(text), hash);
	return digest_hex(f->mem, hash, sizeof(hash));
}

bool
meeting_minutes_moved(struct flow *f, struct render *render, const struct meeting_view *v)
{
	const char *text = v->m.ground == NULL ? NULL : compose(f, render, v);

	return text != NULL && strcasecmp(ground_of(f, text), v->m.ground) != 0;
}

struct minutes_write {
	struct meeting_write w;
	struct render	*render;
	const char	*minutes;	/* NULL: from the data */
	bool		 moved;
};

static int
minutes_body(struct flow *f, void *arg)
{
	struct minutes_write *m = arg;
	const char *text = m->minutes, *ground = NULL;
	int done = meeting_begin_write(f, &m->w);

	if (done != 1)
		return done;
	if (text == NULL) {
		text = compose(f, m->render, &m->w.v);
		if (text == NULL)
			return catalog_refuse(m->w.why, "meeting.refused.long", NULL);
		ground = ground_of(f, text);
	}
	done = meeting_set_minutes(f->db, &m->w.v.m, text, ground);
	return done == 1 ? meeting_record(f, &m->w, m->minutes == NULL ? "make_minutes" : "minutes", NULL, "bien-ban") : done;
}

int
meeting_minutes_make(struct flow *f, struct render *render, int64_t id, int64_t version, struct refusal *why)
{
	struct minutes_write m = { { .id = id, .version = version, .needs = MEETING_CLOSES, .states = 1u << MEETING_CALLED, .why = why }, render, NULL, false };

	return flow_write(f, minutes_body, &m);
}

int
meeting_minutes_save(struct flow *f, int64_t id, int64_t version, const char *minutes, struct refusal *why)
{
	struct minutes_write m = { { .id = id, .version = version, .needs = MEETING_CLOSES, .states = 1u << MEETING_CALLED, .why = why }, NULL, minutes, false };

	return flow_write(f, minutes_body, &m);
}

static int
refuse_with(struct refusal *why, const char *label, const char *a, const char *b)
{
	*why = (struct refusal){ .label = label, .a = a, .b = b };
	return 0;
}

/* Something was said of everybody. */
static const struct meeting_about *
unsaid(const struct meeting_view *v)
{
	for (size_t i = 0; i < v->nabout; i++) {
		bool said = v->about[i].dropped || v->about[i].words[0] != '\0';

		for (size_t k = 0; k < v->nsaid; k++)
			said = said || v->said[k].classification == v->about[i].classification;
		if (!said)
			return &v->about[i];
	}
	return NULL;
}

/* What stands against closing. 1; 0: refused. */
static int
sound(struct flow *f, const struct minutes_write *m)
{
	const struct meeting_view *v = &m->w.v;
	const struct meeting_about *silent = meeting_silent(v->about, v->nabout), *without = unsaid(v);

	if (day_compare(day_today(), v->m.day) < 0)
		return refuse_with(m->w.why, "meeting.refused.ahead", NULL, NULL);
	if (v->count.unknown > 0)
		return refuse_with(m->w.why, "meeting.refused.unknown", mem_print(f->mem, "%d", v->count.unknown), NULL);
	if (!meeting_quorate(&v->count))
		return refuse_with(m->w.why, "meeting.refused.quorum", mem_print(f->mem, "%d", v->count.present), mem_print(f->mem, "%d", v->count.invited));
	if (silent != NULL)
		return refuse_with(m->w.why, "meeting.refused.silent", silent->name, NULL);
	if (without != NULL)
		return refuse_with(m->w.why, "meeting.refused.unsaid", without->name, NULL);
	if (v->m.minutes[0] == '\0')
		return refuse_with(m->w.why, "meeting.refused.no_minutes", NULL, NULL);
	if (strstr(v->m.minutes, BLANK) != NULL)
		return refuse_with(m->w.why, "meeting.refused.blank", NULL, NULL);
	return m->moved || !meeting_minutes_moved(f, m->render, v) ? 1 : catalog_refuse(m->w.why, "meeting.refused.moved", "moved");
}

/* They go on, but who was past a meeting before. 1; 0: changed meanwhile; -1. */
static int
met(struct flow *f, const struct meeting_write *w)
{
	for (size_t i = 0; i < w->v.nabout; i++) {
		const struct meeting_about *a = &w->v.about[i];
		const struct told told = { a->person, "met", NULL };
		const bool waits = strcmp(a->state, "open") == 0 || strcmp(a->state, "self") == 0;
		int done;

		if (a->dropped || !waits)
			continue;
		done = meeting_met(f->db, a->classification, f->who->person, f->delegation);
		if (done != 1)
			return done < 0 ? -1 : catalog_conflict(w->why, "meeting.refused.changed");
		if (flow_notify(f, &told, "meeting_closed", w->v.m.unit_name, meeting_when(f, &w->v.m), meeting_path(f, w->id, "")) != 1)
			return -1;
	}
	return 1;
}

static int
close_body(struct flow *f, void *arg)
{
	struct minutes_write *m = arg;
	struct json *after = json_new(f->mem);
	int done = meeting_begin_write(f, &m->w);

	if (done == 1)
		done = sound(f, m);
	if (done == 1)
		done = meeting_set_closed(f->db, &m->w.v.m, f->who->person, f->delegation);
	if (done == 1)
		done = met(f, &m->w);
	if (done != 1)
		return done;
	json_set_text(after, "minutes", ground_of(f, m->w.v.m.minutes));
	json_set_int(after, "present", m->w.v.count.present);
	json_set_int(after, "invited", m->w.v.count.invited);
	return meeting_record(f, &m->w, "close", after, "bien-ban");
}

int
meeting_close(struct flow *f, struct render *render, int64_t id, int64_t version, bool moved, struct refusal *why)
{
	struct minutes_write m = { { .id = id, .version = version, .needs = MEETING_CLOSES, .states = 1u << MEETING_CALLED, .why = why }, render, NULL, moved };

	return flow_write(f, close_body, &m);
}
