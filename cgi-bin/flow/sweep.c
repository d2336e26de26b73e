#include "flow/sweep.h"

#include <string.h>
#include <time.h>

#include "base/log.h"
#include "flow/gate_group.h"
#include "flow/signin_open.h"
#include "store/calendar.h"
#include "store/session.h"
#include "store/signin.h"
#include "store/wait.h"

#define BATCH		200
#define SLICE		20	/* persons of one transaction: others wait for their rows no longer */
#define FRESH		15	/* seconds: a check that young is not repeated */
#define PASS_SECONDS	15
#define CALENDAR_FRESH	3600	/* seconds: who reads his calendar alone is looked up that often */

/* Persons of one batch with what the directory said. */
struct batch {
	struct flow	*flow;
	struct session_person *person;
	enum directory_answer *answer;
	uint64_t	*roles;
	const char	**groups;	/* NULL: not asked for */
	size_t		 n;
	size_t		 from;		/* of the slice in hand */
};

static bool
is_out(enum directory_answer answer)
{
	return answer == DIRECTORY_WRONG || answer == DIRECTORY_DISABLED ||
	    answer == DIRECTORY_ACCOUNT_EXPIRED;
}

static int
put_out(struct flow *f, const struct session_person *p, enum directory_answer answer)
{
	int64_t n;

	if (session_end_others(f->db, p->person, 0, "disabled", &n) != 1 ||
	    calendar_end_row(f->db, p->person, 0, "disabled") < 0)
		return -1;
	log_warn(304, "put out: person=%lld account=%s why=%s sessions=%lld", (long long)p->person,
	    p->uid, directory_answer_name[answer], (long long)n);
	return event(f, p->person, p->uid, "put_out", directory_answer_name[answer]);
}

static int
batch_body(struct db *db, void *arg)
{
	struct batch *b = arg;

	for (size_t i = b->from; i < b->n && i < b->from + SLICE; i++) {
		const struct session_person *p = &b->person[i];

		if (b->answer[i] == DIRECTORY_DOWN)
			continue;
		if (is_out(b->answer[i])) {
			if (put_out(b->flow, p, b->answer[i]) != 1)
				return -1;
			continue;
		}
		if (session_checked(db, p->person) != 1 ||
		    (b->answer[i] == DIRECTORY_GOOD && gate_group_put(b->flow, p->person, p->groups, b->groups[i]) != 1))
			return -1;
		if (p->alike && p->roles == b->roles[i])
			continue;
		log_info(305, "roles changed: person=%lld", (long long)p->person);
		if (session_roles(db, p->person, b->roles[i]) != 1 ||
		    calendar_checked(db, p->person, b->roles[i]) != 1 ||
		    signin_roles_put(db, p->person, b->roles[i]) != 1 ||
		    signin_place_forget_roles(db, p->uid) != 1)
			return -1;
	}
	return 1;
}

/*
 * Asks the directory for each. Where it fails at one person and still answers, the
 * others are not kept waiting for him; where it is down (0) the batch ends there.
 */
static int
ask_all(struct batch *b)
{
	struct flow *f = b->flow;

	for (size_t i = 0; i < b->n; i++) {
		struct directory_entry entry;
		const struct session_person *p = &b->person[i];

		b->answer[i] = directory_find(f->directory, f->mem, p->uid, &entry);
		if (b->answer[i] == DIRECTORY_DOWN &&
		    directory_alive(f->directory, f->mem) != DIRECTORY_GOOD) {
			b->n = i;
			return 0;
		}
		if (b->answer[i] != DIRECTORY_GOOD)
			continue;
		b->roles[i] = signin_roles(entry.groups);
		if (b->groups != NULL)
			b->groups[i] = signin_group_names(f, entry.groups);
		if (p->entry_uuid != NULL && strcmp(p->entry_uuid, entry.uuid) != 0)
			b->answer[i] = DIRECTORY_WRONG;
	}
	return 1;
}

/* 1: maybe more are due; 0: none, or the directory is down; -1. */
static int
one_batch(struct flow *f)
{
	struct batch b = { .flow = f };
	int up;

	if (session_persons(f->db, f->mem, config_int(f->config, "session.hours"), FRESH, BATCH,
	    &b.person, &b.n) != 1)
		return -1;
	if (b.n == 0)
		return 0;
	b.answer = mem_array(f->mem, b.n, sizeof(*b.answer));
	b.roles = mem_array(f->mem, b.n, sizeof(*b.roles));
	b.groups = mem_array(f->mem, b.n, sizeof(*b.groups));
	up = ask_all(&b);
	for (b.from = 0; b.from < b.n; b.from += SLICE)
		if (db_transact(f->db, NULL, batch_body, &b) != 1)
			return -1;
	return up == 1 && b.n == BATCH;
}

static int
calendar_body(struct db *db, void *arg)
{
	const struct batch *b = arg;
	const struct session_person *p = &b->person[b->from];

	if (is_out(b->answer[b->from]))
		return put_out(b->flow, p, b->answer[b->from]);
	return calendar_checked(db, p->person, b->roles[b->from]);
}

/* Who has a calendar need not have a session: his account and roles are looked at too. 1 or -1. */
static int
calendars(struct flow *f)
{
	struct batch b = { .flow = f };

	if (calendar_persons(f->db, f->mem, CALENDAR_FRESH, BATCH, &b.person, &b.n) != 1)
		return -1;
	b.answer = mem_array(f->mem, b.n + 1, sizeof(*b.answer));
	b.roles = mem_array(f->mem, b.n + 1, sizeof(*b.roles));
	ask_all(&b);
	for (; b.from < b.n; b.from++)
		if (b.answer[b.from] != DIRECTORY_DOWN && db_transact(f->db, NULL, calendar_body, &b) != 1)
			return -1;
	return 1;
}

int
sweep(struct flow *f)
{
	time_t end = time(NULL) + PASS_SECONDS;
	int more;

	signin_groups(f);
	if (session_expire(f->db, config_int(f->config, "session.hours")) != 1 ||
	    wait_clean(f->db) != 1 || signin_step_clean(f->db) != 1)
		return -1;
	do
		more = one_batch(f);
	while (more == 1 && time(NULL) < end);
	return more < 0 ? -1 : calendars(f);
}
