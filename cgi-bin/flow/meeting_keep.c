/* Who came and what was said, as chair and secretary write it down, and opinions in writing: a part of meeting.h. */
#include "flow/catalog_write.h"
#include "flow/meeting_inside.h"
#include "store/meeting.h"

struct attend_write {
	struct meeting_write w;
	const struct meeting_person *list;
	size_t		 n;
};

static int
attend_body(struct flow *f, void *arg)
{
	struct attend_write *a = arg;
	struct json *after = json_new(f->mem);
	int64_t present = 0, absent = 0;
	int done = meeting_begin_write(f, &a->w);

	if (done != 1)
		return done;
	for (size_t i = 0; i < a->n; i++) {
		const struct meeting_person *to = &a->list[i];

		if (meeting_invited(&a->w.v, to->person) == NULL)
			return catalog_conflict(a->w.why, "meeting.refused.changed");
		if (to->attendance == ATTENDANCE_ABSENT && to->absent_why[0] == '\0')
			return catalog_refuse(a->w.why, "meeting.refused.absent_why", NULL);
		present += to->attendance == ATTENDANCE_PRESENT;
		absent += to->attendance == ATTENDANCE_ABSENT;
		if (meeting_attend(f->db, a->w.id, to) != 1)
			return -1;
	}
	json_set_int(after, "present", present);
	json_set_int(after, "absent", absent);
	return meeting_mark(f->db, a->w.id) == 1 ? meeting_record(f, &a->w, "attendance", after, "") : -1;
}

int
meeting_note_attendance(struct flow *f, int64_t id, int64_t version, const struct meeting_person *list, size_t n, struct refusal *why)
{
	struct attend_write a = { { .id = id, .version = version, .needs = MEETING_KEEPS, .states = 1u << MEETING_CALLED, .why = why }, list, n };

	return flow_write(f, attend_body, &a);
}

struct word_write {
	struct meeting_write w;
	int64_t		 classification, version, speaker;
	const char	*words;
};

/* It is about this one, who is not the one who writes. 1; 0; -1. */
static int
begin_words(struct flow *f, struct word_write *o)
{
	const struct meeting_about *about;
	const int done = meeting_begin_write(f, &o->w);

	if (done != 1)
		return done;
	about = meeting_about_in(&o->w.v, o->classification);
	if (about == NULL)
		return catalog_conflict(o->w.why, "meeting.refused.changed");
	return about->person != f->who->person ? 1 : catalog_refuse(o->w.why, "meeting.refused.himself", NULL);
}

static int
record(struct flow *f, const struct word_write *o, const char *action)
{
	struct json *after = json_new(f->mem);

	json_set_int(after, "classification", o->classification);
	json_set_int(after, "speaker", o->speaker);
	return meeting_record(f, &o->w, action, after, mem_print(f->mem, "y-kien/%lld", (long long)o->classification));
}

static int
words_body(struct flow *f, void *arg)
{
	struct word_write *o = arg;
	int done = begin_words(f, o);

	if (done != 1)
		return done;
	done = meeting_say(f->db, o->w.id, o->classification, o->version, o->words, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(o->w.why, "meeting.refused.words_changed");
	return record(f, o, "words");
}

int
meeting_note_words(struct flow *f, int64_t id, int64_t classification, int64_t version, const char *words, struct refusal *why)
{
	struct word_write o = { { .id = id, .needs = MEETING_KEEPS, .states = 1u << MEETING_CALLED, .why = why }, classification, version, 0, words };

	return flow_write(f, words_body, &o);
}

static int
put_said(struct flow *f, const struct word_write *o, bool written)
{
	const struct meeting_said s = { .classification = o->classification, .person = o->speaker, .written = written, .words = o->words };

	return meeting_put_said(f->db, o->w.id, &s, f->who->person);
}

static int
said_body(struct flow *f, void *arg)
{
	struct word_write *o = arg;
	const int done = begin_words(f, o);
	const struct meeting_person *p = done == 1 ? meeting_invited(&o->w.v, o->speaker) : NULL;

	if (done != 1)
		return done;
	if (p == NULL)
		return catalog_refuse(o->w.why, "meeting.refused.not_invited", "speaker");
	if (p->attendance == ATTENDANCE_ABSENT)
		return catalog_refuse(o->w.why, "meeting.refused.absent", "speaker");
	return put_said(f, o, false) == 1 ? record(f, o, "said") : -1;
}

int
meeting_note_said(struct flow *f, int64_t id, int64_t classification, int64_t speaker, const char *words, struct refusal *why)
{
	struct word_write o = { { .id = id, .needs = MEETING_KEEPS, .states = 1u << MEETING_CALLED, .why = why }, classification, 0, speaker, words };

	return flow_write(f, said_body, &o);
}

static int
write_body(struct flow *f, void *arg)
{
	struct word_write *o = arg;
	const int done = begin_words(f, o);

	if (done != 1)
		return done;
	return put_said(f, o, true) == 1 ? record(f, o, "write") : -1;
}

int
meeting_write(struct flow *f, int64_t id, int64_t classification, const char *words, struct refusal *why)
{
	struct word_write o = { { .id = id, .needs = MEETING_WRITES, .states = 1u << MEETING_CALLED, .why = why }, classification, 0, f->who->person, words };

	return flow_write(f, write_body, &o);
}
