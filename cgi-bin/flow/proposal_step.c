/* The acts that move a proposal: from sending it to its answer. Part of proposal.h. */
#include "flow/parameter.h"
#include "flow/proposal_write.h"
#include "rules/office.h"
#include "store/proposal.h"

struct step {
	struct proposal_write w;
	const struct proposal_saying *say;
	struct proposal	 next;		/* what it becomes */
};

/* The clock stood while the sender was asked. */
static int
reply(struct flow *f, struct proposal *next)
{
	int64_t asked, now, due, minutes;

	if (office_moment(next->moved_at, &asked) != 1 || office_moment(next->now, &now) != 1 ||
	    office_moment(next->due_at, &due) != 1)
		return -1;
	minutes = office_minutes(asked, now);
	next->waited += minutes;
	next->due_at = office_text(f->mem, office_after(due, minutes));
	return 1;
}

/* A document of the answer has both number and day, and is not of tomorrow. */
static int
sound_document(const struct step *s, bool must)
{
	const struct proposal_saying *say = s->say;

	if (say->number == NULL && (must || say->day.year != 0))
		return proposal_refuse(s->w.why, "number", "error.required");
	if (say->day.year == 0 && say->number != NULL)
		return proposal_refuse(s->w.why, "day", "error.required");
	if (say->day.year != 0 && day_compare(say->day, day_today()) > 0)
		return proposal_refuse(s->w.why, "day", "proposal.refused.day_ahead");
	return 1;
}

static void
answer(struct step *s)
{
	struct proposal *next = &s->next;

	next->document_number = s->say->number;
	next->document_day = s->say->day;
	next->minutes = proposal_age(next);
	next->answered_at = next->now;
}

/* What it asks for holds from a day on, by the document of the answer. 1; 0; -1. */
static int
take_effect(struct flow *f, struct step *s)
{
	const struct proposal_saying *say = s->say;
	struct parameter_set set = {
		.agency = s->w.p.agency, .proposal = s->w.id, .other = s->w.p.content.other,
		.from = say->from, .document_number = say->number, .document_day = say->day,
	};

	if (s->w.p.content.kind != PROPOSAL_METHOD || s->w.p.state != PROPOSAL_AGREED)
		return 1;
	if (say->from.year == 0)
		return proposal_refuse(s->w.why, "from", "error.required");
	if (say->until.year != 0)
		set.end = day_of_number(day_number(say->until) + 1);
	for (int p = 0; p < PARAMETERS; p++)
		set.value[p] = s->w.p.content.value[p];
	return parameter_give(f, &set, s->w.why);
}

/* Nobody has it in hand any more; support has no draft. 1 or -1. */
static int
reopen(struct flow *f, struct proposal *next)
{
	next->handler = next->waited = 0;
	next->opinion = next->answer = next->outcome = "";
	next->forwarded_at = next->submitted_at = next->due_at = NULL;
	if (next->content.kind != PROPOSAL_SUPPORT)
		return 1;
	next->submitted_at = next->now;
	return proposal_due(f, next->content.kind, next->now, &next->due_at);
}

static void
recall(struct step *s)
{
	if (s->w.p.state == PROPOSAL_FORWARDED)
		s->next.forwarded_at = NULL;
	else
		s->next.outcome = s->next.answer = "";
}

/* What only some acts do. 1; 0: refused; -1. */
static int
act(struct flow *f, struct step *s)
{
	struct proposal *next = &s->next;
	int done = 1;

	switch (s->w.act) {
	case PROPOSAL_SUBMIT:
		next->submitted_at = next->now;
		return proposal_due(f, next->content.kind, next->now, &next->due_at);
	case PROPOSAL_RECEIVE:
		next->handler = f->who->person;
		return 1;
	case PROPOSAL_REPLY:
		return reply(f, next);
	case PROPOSAL_OPINE:
		next->opinion = s->say->words;
		return 1;
	case PROPOSAL_FORWARD:
		next->forwarded_at = next->now;
		return 1;
	case PROPOSAL_AGREE:
	case PROPOSAL_REFUSE:
		next->outcome = proposal_state_name[s->w.to];
		next->answer = s->say->words == NULL ? "" : s->say->words;
		return 1;
	case PROPOSAL_REOPEN:
		return reopen(f, next);
	case PROPOSAL_RECALL:
		recall(s);
		return 1;
	case PROPOSAL_ANSWER:
		next->answer = s->say->words;
		done = sound_document(s, false);
		break;
	case PROPOSAL_ENACT:
		done = sound_document(s, true);
		if (done == 1)
			done = take_effect(f, s);
		break;
	default:
		return 1;
	}
	if (done == 1)
		answer(s);
	return done;
}

static struct json *
said(struct flow *f, const struct step *s)
{
	struct json *after = json_new(f->mem);

	if (s->say->number != NULL) {
		json_set_text(after, "document_number", s->say->number);
		json_set_text(after, "document_day", day_text(f->mem, s->say->day));
	}
	if (s->say->from.year != 0)
		json_set_text(after, "from", day_text(f->mem, s->say->from));
	if (s->say->until.year != 0)
		json_set_text(after, "until", day_text(f->mem, s->say->until));
	return after;
}

/* What people read of the step: words, or the document. */
static const char *
words_of(struct flow *f, const struct step *s)
{
	if (s->w.act != PROPOSAL_ENACT)
		return s->say->words;
	return mem_print(f->mem, "%s, %s", s->say->number, day_show(f->mem, s->say->day));
}

static int
step_body(struct flow *f, void *arg)
{
	struct step *s = arg;
	int done = proposal_open_write(f, &s->w);

	if (done != 1)
		return done;
	s->next = s->w.p;
	done = act(f, s);
	if (done != 1)
		return done;
	s->next.state = s->w.to;
	done = proposal_put(f->db, f->mem, &s->next);
	if (done != 1)
		return done < 0 ? -1 : proposal_refuse(s->w.why, NULL, "proposal.refused.changed");
	f->location = proposal_path(f, s->w.id);
	if (proposal_record(f, &s->w, words_of(f, s), said(f, s)) != 1)
		return -1;
	return proposal_tell(f, &s->w);
}

int
proposal_do(struct flow *f, int64_t id, int64_t version, enum proposal_act what,
    const struct proposal_saying *say, struct refusal *why)
{
	struct step s = { { .id = id, .seen = true, .version = version, .act = what, .why = why }, say,
	    { 0 } };

	return flow_write(f, step_body, &s);
}
