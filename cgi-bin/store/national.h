/* Records for the national database as people look at them, decide on them, take them out by file and bring receipts in. */
#ifndef STORE_NATIONAL_H
#define STORE_NATIONAL_H

#include "base/sign.h"
#include "rules/national.h"
#include "rules/national_answer.h"
#include "store/db.h"

struct national_record {
	int64_t		 id, version, object, person, agency, edition, revision, attempts, export, hours;
	bool		 year, petition, alert, breach;
	bool		 arrived;	/* it may be there: no answer came to it, or it stands in a file */
	const char	*name, *uid, *agency_name, *period;
	enum national_state state;
	int		 lack;		/* enum national_lack, or LACK_NONE */
	int		 mender;	/* enum national_mender, or -1 */
	const char	*code, *words, *reason, *decider, *receipt, *message, *hash, *kid;
	const char	*result_at, *alert_at, *due_at, *next_at, *accepted_at, *made_at;
};
struct national_filter {
	const enum national_state *state;	/* of n; n 0: all */
	size_t		 n;
	bool		 alert, breach, last;	/* last: the newest first */
	int64_t		 agency, year;		/* 0: all */
	const char	*words;
};

struct national_board {
	int64_t		 count[NATIONAL_STATES], mend[NATIONAL_MENDERS];
	int64_t		 alert, breach, events;	/* events: without a record yet */
	const char	*oldest;		/* NULL: none waits */
	int64_t		 failures;
	const char	*why, *words;		/* of its last failure: label national.why.<why>; "": it works */
	const char	*answered_at, *next_at;
};
int	national_board_read(struct db *, struct mem *, struct national_board *);
/* How many each has to mend in an agency, or (0) in all. 1 or -1. */
int	national_mend_counts(struct db *, struct mem *, int64_t agency, int64_t count[NATIONAL_MENDERS]);
int	national_select(struct db *, struct mem *, const struct national_filter *, int64_t skip, int64_t most, struct national_record **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: none; -1. */
int	national_get(struct db *, struct mem *, int64_t id, struct national_record *);
/* The last of a person and a period ("2026-05"). 1; 0: none; -1. */
int	national_of_person(struct db *, struct mem *, int64_t person, const char *period, struct national_record *);
/* What was sent, or will be; NULL: it lacks something. 1; 0: none; -1. */
int	national_payload_get(struct db *, struct mem *, int64_t id, const char **payload_r);

/* why: the line failed, label national.why.<why>; "": they answered. */
struct national_try { int64_t number; const char *outcome, *why, *words, *at; };
int	national_tries(struct db *, struct mem *, int64_t record, struct national_try **list_r, size_t *n_r);
struct national_receipt { const char *way, *outcome, *receipt, *code, *words, *person, *at; };
int	national_receipts(struct db *, struct mem *, int64_t record, struct national_receipt **list_r, size_t *n_r);
struct national_revision { int64_t id, revision; enum national_state state; };
int	national_revisions(struct db *, struct mem *, int64_t record, struct national_revision **list_r, size_t *n_r);
/* Names of the officers of an agency, one behind the other; "": none. 1 or -1. */
int	national_officer_names(struct db *, struct mem *, int64_t agency, const char **names_r);
struct national_agency { int64_t id; const char *code, *name; };
/* Agencies, and those that have no code there. 1 or -1. */
int	national_code_lacking(struct db *, struct mem *, int64_t *agencies_r, int64_t *lacking_r);
int	national_agencies(struct db *, struct mem *, struct national_agency **list_r, size_t *n_r);

/* In a version. 1; 0: changed meanwhile; -1. */
int	national_set_again(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
int	national_set_held(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
int	national_set_dropped(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
/* All that were refused with a code. 1 or -1. */
int	national_set_again_all(struct db *, const char *code, int64_t person, const char *reason, int64_t *n_r);

/* The line is tried at once. 1 or -1. */
int	national_line_try(struct db *);

/* A receipt by hand; of a message that another has followed it is kept alone. 1; 0: there is no such message; -1. */
int	national_hand_take(struct db *, struct mem *, const struct national_hand *, int64_t person, bool *changed_r, int64_t *id_r);

struct national_code_row { int64_t id; enum national_code_kind kind; const char *ours, *theirs, *maker, *made_at; };
int	national_code_select(struct db *, struct mem *, struct national_code_row **list_r, size_t *n_r);
/* before: no row was newer when the person looked. 1; 0: one of this word is; -1. */
int	national_code_set(struct db *, struct mem *, const struct national_code *, int64_t before, int64_t person);

/* Files; what stands in one never changes. */
struct national_export { int64_t id, records; const char *form, *hash, *person, *at, *sender; };
int	national_export_insert(struct db *, struct mem *, const char *form, const char *sender, int64_t most, int64_t person, int64_t *id_r, int64_t *n_r);
int	national_exports(struct db *, struct mem *, struct national_export **list_r, size_t *n_r);
int	national_export_get(struct db *, struct mem *, int64_t id, struct national_export *);
int	national_export_rows(struct db *, struct mem *, int64_t id, struct national_signed **list_r, size_t *n_r);

#endif
