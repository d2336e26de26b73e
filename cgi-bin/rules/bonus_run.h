/*
 * A division of a fund among the people of an agency for a period, under one version of its regulation. draft: counted as the data
 * stand; frozen: what it rests on and comes to is kept; decided: by a document, its shares are paid; dropped: with a reason,
 * what was frozen is kept. One that is opened again is dropped, and another draft begins in its place.
 */
#ifndef RULES_BONUS_RUN_H
#define RULES_BONUS_RUN_H

#include "rules/behalf.h"
#include "rules/bonus.h"
#include "rules/bonus_again.h"
#include "rules/regulation.h"
#include "rules/period.h"

enum bonus_run_state { BONUS_RUN_DRAFT, BONUS_RUN_FROZEN, BONUS_RUN_DECIDED, BONUS_RUN_DROPPED, BONUS_RUN_STATES };
/* "draft", "frozen", …: columns, labels bonus_run.state.<name>; ends in NULL. */
extern const char *const bonus_run_state_name[BONUS_RUN_STATES + 1];

struct bonus_run {
	int64_t		 id, version, agency;
	const char	*agency_name;
	enum bonus_kind	 kind;
	int64_t		 regulation, regulation_number;	/* its version of the agency and kind */
	const char	*regulation_name;
	struct period	 period;		/* of 1, 3, 6 or 12 months; its year is that of the fund */
	int64_t		 fund;			/* what is divided, the reserve in it */
	const char	*words;			/* why it was frozen though something was missing; "": nothing was */
	enum bonus_run_state state;
	int64_t		 reserve, spent;	/* of a frozen one */
	const char	*number, *signer;	/* of the decision */
	struct day	 day;
	const char	*reason;		/* why it was dropped */
	int64_t		 before;		/* in whose place it began; 0: of none */
	const char	*maker, *made_at, *freezer, *frozen_at, *decider, *decided_at, *dropper, *dropped_at;
	struct behalf	 maker_behalf, freezer_behalf, decider_behalf;
};

enum bonus_run_act { BONUS_RUN_FREEZE, BONUS_RUN_THAW, BONUS_RUN_DROP, BONUS_RUN_DECIDE, BONUS_RUN_ACTS };
/* May its head do that now? */
bool	bonus_run_may(enum bonus_run_act, enum bonus_run_state);

/* Why a draft is not frozen: labels bonus_run.refused.<name>. From BONUS_RUN_INCOMPLETE on words say why it goes on. */
enum bonus_run_flaw {
	BONUS_RUN_SOUND,
	BONUS_RUN_NOBODY,	/* there is nobody in it */
	BONUS_RUN_WRONG,	/* what a row says for somebody cannot be counted */
	BONUS_RUN_OVER,		/* a rate comes to more than the pot */
	BONUS_RUN_NOTHING,	/* nobody gets anything */
	BONUS_RUN_INCOMPLETE,	/* results are missing, or the period is not closed */
	BONUS_RUN_UNKNOWN,	/* a salary is missing */
	BONUS_RUN_FLAWS
};
extern const char *const bonus_run_flaw_name[BONUS_RUN_FLAWS];
/* The first of them. complete: the period is closed and nobody's result is missing. at_r: of BONUS_RUN_WRONG and UNKNOWN whose. */
enum bonus_run_flaw	bonus_run_judge(const struct bonus_result *, bool complete, size_t *at_r);

/* Every line of a proof holds. */
bool	bonus_proof_holds(const struct bonus_proof *);
/* The regulation of a kind among versions of an agency that is in force on a day; NULL: none. */
const struct regulation	*bonus_regulation_on(const struct regulation *, size_t n, enum bonus_kind, struct day);
/* A number exactly: "0,75", and where no decimal says it "1.234 5/7". In mem. */
char	*bonus_exact(struct mem *, const struct ratio *);
/* A digest in hex, in groups that lines break between. In mem. */
char	*bonus_digest_shown(struct mem *, const char *hex);

#endif
