/*
 * Tasks that other systems give (plan 99 III.4). A task waits until who is in charge of the person confirms it as work, with the
 * product that counts; that its system says it is done is evidence, never a result by itself.
 */
#ifndef RULES_TASK_H
#define RULES_TASK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/day.h"
#include "base/json.h"
#include "base/mem.h"
#include "rules/row_member.h"

enum source_way { SOURCE_API, SOURCE_REST, SOURCE_EDXML, SOURCE_DROP, SOURCE_WAYS };
extern const char *const source_way_name[SOURCE_WAYS + 1];	/* "api", …; ends in NULL */
enum source_auth { AUTH_NONE, AUTH_BEARER, AUTH_OAUTH2, SOURCE_AUTHS };
extern const char *const source_auth_name[SOURCE_AUTHS + 1];	/* "none", …; ends in NULL */
enum task_state { TASK_WAITING, TASK_CONFIRMED, TASK_DECLINED, TASK_WITHDRAWN, TASK_STATES };
extern const char *const task_state_name[TASK_STATES];
/* Who mends a row that cannot be taken: the owner of the source, administrators, the officer of an agency. */
enum task_mender { MEND_SOURCE, MEND_ORGANISATION, MEND_CATALOG, TASK_MENDERS };
extern const char *const task_mender_name[TASK_MENDERS + 1];	/* "source", …; ends in NULL */

enum task_outcome { TASK_NEW, TASK_CHANGED, TASK_SAME, TASK_BAD, TASK_OUTCOMES };	/* of a row of a batch */
extern const char *const task_outcome_name[TASK_OUTCOMES];	/* "new", "changed", "same", "bad" */

/* A system that tasks come from. */
struct source {
	int64_t		 id, version;
	const char	*code, *name;
	enum source_way	 way;
	int64_t		 agency;	/* of whose people alone; 0: of all */
	const char	*agency_name;
	int64_t		 owner;
	const char	*owner_name;
	const char	*address, *token_address;
	enum source_auth auth;
	const char	*mapping;	/* canonical JSON */
	int64_t		 minutes;
	const char	*position;	/* its cursor */
	bool		 enabled;
	int64_t		 failures;
	const char	*next_at;
	const char	*client;	/* of oauth2: our name there */
	const char	*owner_uid;
	bool		 replay;	/* its open errors are to be taken again */
};

/*
 * A row as it came, in our words; texts NULL where it says nothing. Members of `POST /api/v1/tasks` and of a mapping have the
 * names that stand behind each.
 */
struct task_in {
	const char	*external;	/* external_id: 1 to 200 bytes */
	const char	*person;	/* person: login name, or mail, or the 12 digits of the personal number */
	const char	*subject;	/* 1 to 500 letters */
	const char	*document;	/* document */
	const char	*document_day;	/* document_day: 2026-11-30, 30/11/2026, 2026/11/30, or a time that begins so; as all days */
	const char	*assigner;
	const char	*product;	/* product: code of the agency's catalog in force */
	const char	*quantity;	/* quantity: "1" where absent; up to 3 decimals */
	const char	*given_on;	/* given_on: the day it comes where absent */
	const char	*deadline;
	const char	*done_on;	/* done_on: the source says that it is done */
	const char	*done_document;
	bool		 withdrawn;	/* withdrawn: the source takes it back */
};

/* The same, checked. */
struct task_good {
	const char	*external, *person, *subject, *document, *assigner, *product, *done_document;
	struct day	 document_day, given_on, deadline, done_on;	/* no day (year 0) where none */
	int64_t		 quantity;	/* thousandths */
	bool		 withdrawn;
};
/* What is wrong with a row: the member, label task.error.<word>, the value, who mends it. */
struct task_flaw {
	const char	*field, *word, *value;
	enum task_mender mender;
};
/*
 * Reads a row on a day. 1; 0: flaw_r is filled. Only what needs no database: whether the person and the product exist is asked
 * by flow/given_take.h.
 */
int	task_read(struct mem *, const struct task_in *, struct day today, struct task_good *, struct task_flaw *flaw_r);
/* The row as canonical JSON, members that it has alone; and back (unknown members are ignored). 1; 0: *odd_r as in rules/row_member.h. */
struct json	*task_json(struct mem *, const struct task_in *);
int	task_of_json(struct mem *, const struct json *, struct task_in *, const char **odd_r);
/* What the readings of rows answer of a flaw of the source: 0. value: as it came, kept as one short line. */
int	task_flawed(struct mem *, struct task_flaw *flaw_r, const char *field, const char *word, const char *value);
/* A text of a row as it is kept, "" where it says nothing, at most so many letters. 1; 0. */
int	task_text_read(struct mem *, const void *row, const struct row_member *, struct task_flaw *flaw_r, const char **text_r);
/* SHA-256 of what came. */
void	task_digest(struct mem *, const struct task_in *, uint8_t digest_r[32]);

/*
 * A row without person and subject that only tells what became of a task, which must be known: it was done, it was taken back
 * (a status message). task_read takes such rows.
 */
bool	task_tells(const struct task_in *);
/*
 * What its system has said of a task so far and what it says now, as one row: where it says nothing now, what it said stays.
 * A row that is no telling says also whether it is taken back.
 */
void	task_merge(struct mem *, const struct task_in *known, const struct task_in *now, struct task_in *to_r);

/* Is it the name of a member of a row? */
bool	task_has_member(const char *name);

/* A day in one of the forms of struct task_in, or a time that begins with one. 1; 0. */
int	task_day_read(struct mem *, const char *, struct day *day_r);

/* How a row names its person. */
enum task_named { NAMED_UID, NAMED_MAIL, NAMED_NUMBER, TASK_NAMEDS };
enum task_named	task_named(const char *person);

#endif
