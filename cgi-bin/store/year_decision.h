/* Decisions on levels, what they freeze, and how their people are told. */
#ifndef STORE_YEAR_DECISION_H
#define STORE_YEAR_DECISION_H

#include "rules/year_decision.h"
#include "store/db.h"

/* Those of a run, the first first. 1 or -1. */
int	year_decisions(struct db *, struct mem *, int64_t run, struct year_decision **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	year_decision_get(struct db *, struct mem *, int64_t id, struct year_decision *);
/* run, kind, replaces, number, day, signer, reason, cause, stated. 1 or -1. */
int	year_decision_insert(struct db *, struct mem *, const struct year_decision *, int64_t maker, int64_t delegation, int64_t *id_r);
/* standing, mean, level and why of one that nothing was decided of, in its version. 1; 0: changed meanwhile; -1. */
int	year_decision_set_level(struct db *, struct mem *, const struct classification *, int64_t decision);
/* 1; 0: changed meanwhile; -1. */
int	year_decision_end_run(struct db *, int64_t run, int64_t version);
/* A step of all that it is about. 1 or -1. */
int	year_decision_step(struct db *, int64_t decision, enum classification_act, int64_t person, int64_t delegation, const char *reason);
/* What it says of its people waits to be sent, and is counted into the sums of its year. 1 or -1. */
int	year_decision_send(struct db *, int64_t decision);
/* The places of its run. 1 or -1. */
int	year_decision_keep(struct db *, int64_t decision, const char *body, const uint8_t digest[]);
/* What the last one of a run kept of its places. 1; 0: nothing; -1. */
int	year_decision_kept(struct db *, struct mem *, int64_t run, const char **body_r);
/* All decisions of a year, 0: of every one, with what they kept; body NULL: nothing. 1 or -1. */
struct decision_kept {
	int64_t		 id;
	const char	*number, *body;
	int		 year;
	uint8_t		 digest[32];
};
int	year_decision_all(struct db *, struct mem *, int64_t year, struct decision_kept **list_r, size_t *n_r);

/* notice_number, notice_day, public_day, in its version; its people are told. 1; 0: changed meanwhile; -1. */
int	year_decision_set_notice(struct db *, struct mem *, const struct year_decision *, int64_t person);
/* Whom it is about. 1 or -1. */
int	year_decision_people(struct db *, struct mem *, int64_t decision, struct classification **list_r, size_t *n_r);
/* He has read his notice. 1; 0: he had, or it is not his; -1. */
int	year_decision_set_read(struct db *, int64_t classification, int64_t person);
/* The newest notice that somebody has not read. 1; 0: none; -1. */
int	year_decision_unread(struct db *, struct mem *, int64_t person, struct classification *);
/* The levels of an agency in a year that are shown in it on a day. 1 or -1. */
int	year_decision_public(struct db *, struct mem *, int64_t agency, int year, struct day, struct classification **list_r, size_t *n_r);
/* How many of an agency have a level of a year that stands; level LEVEL_NONE: none. By agency. 1 or -1. */
struct decided_level {
	int64_t		 agency, n;
	const char	*name;
	int		 level;
};
int	year_decision_levels(struct db *, struct mem *, int year, struct decided_level **list_r, size_t *n_r);

#endif
