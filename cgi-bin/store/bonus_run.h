/* Runs of bonuses, what they froze, and what people have of them. */
#ifndef STORE_BONUS_RUN_H
#define STORE_BONUS_RUN_H

#include "rules/bonus_document.h"
#include "rules/bonus_run.h"
#include "store/db.h"

/* 1; 0: none; -1. */
int	bonus_run_get(struct db *, struct mem *, int64_t id, struct bonus_run *);
/* All of an agency, the last period first. 1 or -1. */
int	bonus_run_select(struct db *, struct mem *, int64_t agency, struct bonus_run **list_r, size_t *n_r);
/* One of an agency is held until the end of the transaction. 1; 0: none; -1. */
int	bonus_run_hold(struct db *, struct mem *, int64_t id, int64_t agency, int64_t *version_r, enum bonus_run_state *state_r);
/* One of an agency, a kind and a period that is neither decided nor dropped. 1; 0: none; -1. */
int	bonus_run_open(struct db *, struct mem *, int64_t agency, enum bonus_kind, struct period, int64_t *id_r);
/* agency, kind, regulation, period, fund, before. 1 or -1. */
int	bonus_run_insert(struct db *, const struct bonus_run *, int64_t maker, int64_t delegation, int64_t *id_r);

/* Of a draft in its version: words, reserve, spent. 1; 0: changed meanwhile; -1. */
int	bonus_run_set_frozen(struct db *, const struct bonus_run *, int64_t person, int64_t delegation);
/* What it froze, as bytes and as rows. 1 or -1. */
int	bonus_run_keep(struct db *, struct mem *, const struct bonus_document *, const char *body, const uint8_t digest[]);
/* 1; 0: nothing, or other bytes than those of the digest; -1. */
int	bonus_run_kept(struct db *, struct mem *, int64_t id, const char **body_r, uint8_t digest_r[]);
/* Whom a frozen one is about. 1 or -1. */
int	bonus_run_people(struct db *, struct mem *, int64_t id, int64_t **person_r, size_t *n_r);
/* id, version, reason of a draft or a frozen one. 1; 0: changed meanwhile; -1. */
int	bonus_run_set_dropped(struct db *, const struct bonus_run *, int64_t person);
/* Of a frozen one in its version: number, day, signer; its shares above 0 become entries. 1; 0: changed meanwhile; -1. */
int	bonus_run_set_decided(struct db *, struct mem *, const struct bonus_run *, int64_t person, int64_t delegation);

/* The row of a person in what a run froze. 1; 0: he has none; -1. */
int	bonus_run_place_of(struct db *, struct mem *, int64_t run, int64_t person, size_t *place_r);
/* Frozen ones of an agency. 1 or -1. */
int	bonus_run_waiting(struct db *, struct mem *, int64_t agency, int64_t *n_r);

/* Codes of the budget units of its fund. 1 or -1. */
int	bonus_run_budgets(struct db *, struct mem *, const struct bonus_run *, const char ***list_r, size_t *n_r);

/* What somebody has of runs that are decided, the last first. 1 or -1. */
struct bonus_own_share {
	int64_t		 run, amount;
	const char	*agency_name;
	enum bonus_kind	 kind;
	struct period	 period;
	int		 level;		/* or LEVEL_NONE */
	const char	*number;	/* of the decision */
	struct day	 day;
};
int	bonus_own_shares(struct db *, struct mem *, int64_t person, struct bonus_own_share **list_r, size_t *n_r);

#endif
