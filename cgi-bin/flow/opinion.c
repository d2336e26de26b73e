/* Rounds of opinions: who sees them, what agencies answer, how it is received. */
#include "flow/opinion.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/see.h"
#include "rules/role.h"
#include "store/audit.h"
#include "store/opinion.h"

#define TOLD_MOST	100

int
opinion_rounds(struct flow *f, struct opinion_round **list_r, size_t *n_r)
{
	const struct see see = see_opinions(f->who);

	return opinion_round_select(f->db, f->mem, &see, list_r, n_r);
}

int
opinion_round_read(struct flow *f, int64_t id, struct opinion_round *round)
{
	const struct see see = see_opinions(f->who);

	return opinion_round_get(f->db, f->mem, id, &see, round);
}

/* What its agency does not see yet. */
static void
cover(const struct see *see, const struct opinion_round *round, struct opinion *o)
{
	if (see->all || !round->open)
		return;
	o->received = OPINION_UNRECEIVED;
	o->reply = "";
	o->received_at = NULL;
}

int
opinions_of(struct flow *f, int64_t id, struct opinion **list_r, size_t *n_r)
{
	const struct see see = see_opinions(f->who);
	struct opinion_round round;
	const int found = opinion_round_get(f->db, f->mem, id, &see, &round);

	if (found != 1)
		return found;
	if (opinion_select(f->db, f->mem, id, &see, list_r, n_r) != 1)
		return -1;
	for (size_t i = 0; i < *n_r; i++)
		cover(&see, &round, &(*list_r)[i]);
	return 1;
}

int
opinion_read(struct flow *f, int64_t id, int64_t agency, struct opinion_round *round, struct opinion *o)
{
	const struct see see = see_opinions(f->who);
	int found = opinion_round_get(f->db, f->mem, id, &see, round);

	if (found == 1)
		found = opinion_get(f->db, f->mem, id, agency, &see, o);
	if (found == 1)
		cover(&see, round, o);
	return found;
}

bool
opinion_sees_all(const struct who *who)
{
	return see_opinions(who).all;
}

bool
opinion_can(const struct flow *f, const struct opinion_round *round, const struct opinion *o, enum opinion_act act)
{
	return opinion_possible(round, o, act, day_today()) &&
	    opinion_may(act, f->who->roles, o->agency == f->who->agency);
}

struct opinion_write {
	const struct opinion *next;
	enum opinion_act act;
	struct refusal	*why;
	/* filled by begin_write */
	struct opinion_round round;
	struct opinion	 was;
};

/* The opinion in the version that the person saw; its round is neither closed nor opened meanwhile. 1; 0: refused; -1. */
static int
begin_write(struct flow *f, struct opinion_write *w)
{
	const struct see see = see_opinions(f->who);
	const uint64_t roles = f->who->roles;
	const bool own = w->next->agency == f->who->agency;
	int found = opinion_round_hold(f->db, f->mem, w->next->round);

	if (found == 1)
		found = opinion_round_get(f->db, f->mem, w->next->round, &see, &w->round);
	if (found == 1)
		found = opinion_get(f->db, f->mem, w->next->round, w->next->agency, &see, &w->was);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(w->why, "opinion.refused.gone", NULL);
	if (!opinion_may(w->act, roles, own))
		return catalog_refuse(w->why, "opinion.refused.not_you", NULL);
	if (!opinion_possible(&w->round, &w->was, w->act, day_today()))
		return catalog_conflict(w->why, w->act == OPINION_RECEIVE ? "opinion.refused.changed" :
		    w->round.open ? "opinion.refused.not_now" : "opinion.refused.closed");
	if (w->was.version != w->next->version)
		return catalog_conflict(w->why, "opinion.refused.changed");
	if (f->who->delegation != 0 && own && !opinion_may(w->act, roles & ~(uint64_t)ROLE_HEAD, own))
		f->delegation = f->who->delegation;
	return 1;
}

static struct json *
said_json(struct flow *f, enum opinion_stance stance, const char *words)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "stance", opinion_stance_name[stance]);
	json_set_text(json, "words", words);
	return json;
}

static const char *
round_path(struct flow *f, int64_t id)
{
	return mem_print(f->mem, OPINION_PLACE "%lld/", (long long)id);
}

static int
say_body(struct flow *f, void *arg)
{
	struct opinion_write *w = arg;
	const bool send = w->act == OPINION_SEND;
	int done = begin_write(f, w);
	struct opinion next;

	if (done != 1)
		return done;
	next = *w->next;
	next.id = w->was.id;
	if ((send ? opinion_put_sent(f->db, &next, f->who->person) : opinion_put_draft(f->db, &next)) != 1)
		return -1;
	f->location = round_path(f, next.round);
	return send ? flow_audit(f, "opinion", next.id, "send", said_json(f, w->was.stance, w->was.words),
	    said_json(f, next.stance, next.words)) :
	    flow_audit(f, "opinion_draft", next.id, "save", said_json(f, w->was.draft_stance, w->was.draft_words),
	    said_json(f, next.draft_stance, next.draft_words));
}

int
opinion_write(struct flow *f, const struct opinion *said, bool send, struct refusal *why)
{
	struct opinion next = *said;
	struct opinion_write w = { .next = &next, .act = send ? OPINION_SEND : OPINION_WRITE, .why = why };

	next.agency = f->who->agency;
	next.draft_stance = said->stance;
	next.draft_words = said->words;
	if (send && said->stance == OPINION_NONE)
		return catalog_refuse(why, "error.required", "stance");
	if (send && said->stance == OPINION_OTHER && said->words[0] == '\0')
		return catalog_refuse(why, "opinion.refused.no_words", "words");
	return flow_write(f, say_body, &w);
}

static struct json *
received_json(struct flow *f, const struct opinion *o)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "received", opinion_received_name[o->received]);
	json_set_text(json, "reply", o->reply);
	return json;
}

static int
receive_body(struct flow *f, void *arg)
{
	struct opinion_write *w = arg;
	int done = begin_write(f, w);
	struct opinion next;
	struct told *people;
	size_t n;

	if (done != 1)
		return done;
	next = *w->next;
	next.id = w->was.id;
	if (opinion_put_received(f->db, &next, f->who->person) != 1)
		return -1;
	f->location = round_path(f, next.round);
	if (flow_audit(f, "opinion", next.id, "receive", received_json(f, &w->was), received_json(f, &next)) != 1)
		return -1;
	if (w->round.open)
		return 1;
	if (opinion_people(f->db, f->mem, next.round, next.agency, day_today(), &people, &n) != 1)
		return -1;
	return flow_notify_all(f, people, n, "opinion_received", w->round.title, NULL, round_path(f, next.round));
}

int
opinion_receive(struct flow *f, const struct opinion *received, struct refusal *why)
{
	struct opinion_write w = { .next = received, .act = OPINION_RECEIVE, .why = why };

	return flow_write(f, receive_body, &w);
}

int
opinion_history(struct flow *f, const char *noun, int64_t id, struct opinion_event **list_r, size_t *n_r)
{
	static const char *const told[] = { "stance", "received", "last" };
	struct audit_line *line;
	size_t lines;

	if (audit_of(f->db, f->mem, noun, id, TOLD_MOST, &line, &lines) != 1)
		return -1;
	*list_r = mem_array(f->mem, lines + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < lines; i++) {
		const struct json *after = line[i].after == NULL ? NULL :
		    json_read(f->mem, line[i].after, strlen(line[i].after));
		struct opinion_event *event = &(*list_r)[*n_r];

		if (strcmp(line[i].action, "draft") == 0)
			continue;
		*event = (struct opinion_event){ .at = line[i].at, .who = line[i].name, .behalf = line[i].behalf,
		    .action = line[i].action };
		for (size_t w = 0; w < sizeof(told) / sizeof(*told) && after != NULL && event->words == NULL; w++)
			event->words = json_text(after, told[w]);
		(*n_r)++;
	}
	return 1;
}

int
opinion_waiting(struct flow *f, struct opinion_round **list_r, size_t *n_r)
{
	*n_r = 0;
	if (f->who->agency == 0 || (f->who->roles & ROLES_AGENCY) == 0)
		return 1;
	return opinion_select_waiting(f->db, f->mem, f->who->agency, list_r, n_r);
}

int
opinion_due(struct flow *f, struct opinion_round **list_r, size_t *n_r)
{
	*n_r = 0;
	return see_appraises(f->who) ? opinion_select_due(f->db, f->mem, day_today(), list_r, n_r) : 1;
}
