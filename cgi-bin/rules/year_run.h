/*
 * The classification of a year by one deciding authority (Art 10.2, 20-21), and of one person in it (Mẫu 02): what there is of
 * both, in which state, and who is to do what. Read by everybody who touches the year.
 */
#ifndef RULES_YEAR_RUN_H
#define RULES_YEAR_RUN_H

#include "rules/organisation.h"
#include "rules/quota.h"
#include "rules/year.h"

#define RATE_USUAL	2000	/* hundredths of a percent (Art 20.5a) */
#define RATE_MOST	2500	/* of a body declared outstanding (Art 20.5b) */

enum year_run_state { RUN_OPEN, RUN_FROZEN, RUN_DECIDED, RUN_STATES };
/* "open", "frozen", "decided": columns, labels year_run.state.<name>; ends in NULL. */
extern const char *const year_run_state_name[RUN_STATES + 1];

struct year_run {
	int64_t		 id, version, authority;	/* unit: an agency; the province, of the heads of agencies */
	const char	*authority_name;
	bool		 province;		/* of heads */
	int		 year;
	enum year_run_state state;
	int		 base;			/* enum quota_base; -1 while open */
	int64_t		 rate;			/* hundredths of a percent */
	const char	*outstanding_number;	/* NULL: the body is not declared outstanding */
	struct day	 outstanding_day;
	const char	*group_number;		/* NULL: groups are not declared yet */
	struct day	 group_day;
	const char	*chosen_why;		/* NULL: by the ranking */
	const char	*opener, *opened_at, *freezer, *frozen_at;
};
struct year_group {
	int64_t		 id, position;
	const char	*name;
};

enum classification_state { CLASS_OPEN, CLASS_SELF, CLASS_MET, CLASS_PROPOSED, CLASS_DECIDED, CLASS_NOTICED, CLASS_STATES };
/* "open", "self", "met", "proposed", "decided", "noticed": columns, labels classification.state.<name>; ends in NULL. */
extern const char *const classification_state_name[CLASS_STATES + 1];
/* Acts in classification_step, in the order of its column; ends in NULL. */
enum classification_act {
	CLASS_ACT_OPEN, CLASS_ACT_WRITE, CLASS_ACT_RECALL, CLASS_ACT_RETURN, CLASS_ACT_SILENT, CLASS_ACT_MET, CLASS_ACT_PROPOSE,
	CLASS_ACT_UNPROPOSE, CLASS_ACT_CHOOSE, CLASS_ACT_DECIDE, CLASS_ACT_NOTICE, CLASS_ACT_REPLACE, CLASS_ACT_MOVE,
	CLASS_ACTS
};
extern const char *const classification_act_name[CLASS_ACTS + 1];

#define LEVEL_NONE	(-1)
/* Of an enum score_level, or LEVEL_NONE: as in the database, there NULL. */
const char	*year_level_name(int level);
/* Of a name; of none of them: LEVEL_NONE, as word_index says it. */
int		year_level_of(const char *name);
/* What somebody of a quota comes to, or LEVEL_NONE. */
int		quota_person_level(const struct quota_person *);

struct classification {
	int64_t		 id, version, run, person, authority;
	int		 year;
	int64_t		 edition, before;	/* before 0: the first */
	int64_t		 agency, unit;		/* of the main place when the run was opened */
	const char	*name, *uid, *title, *unit_name, *agency_name;
	enum rank	 rank;
	int64_t		 group;			/* 0: none yet */
	const char	*group_name;
	enum classification_state state;
	enum year_run_state run_state;
	int		 self_level;		/* enum score_level, or LEVEL_NONE; so are the others */
	const char	*report, *self_at, *silent_why, *met_at;
	int		 proposed_level;
	const char	*proposed_words, *handling, *proposed_at, *proposer;
	bool		 chosen;
	/* What was decided. */
	int64_t		 decision;		/* 0: nothing yet */
	int		 standing;		/* enum year_standing, or -1 */
	const struct ratio *mean;		/* NULL: none */
	int		 level;
	const char	*why;			/* quota_why_name, or the name of the ground; NULL: nothing yet */
	const char	*noticed_at, *read_at, *superseded_at;
};

/* Is he the head of his agency, whose level the head of the province decides; a deputy of one, or the head of a division? */
bool	classification_heads_agency(const struct classification *);
bool	classification_deputy_of_agency(const struct classification *);
bool	classification_heads_division(const struct classification *);
/* The party committee is asked (Art 21.1c, 2c). */
bool	classification_needs_party(const struct classification *);

/* What somebody is to a classification. */
#define CLASS_OWN	(1u << 0)	/* it is his: of the authority he is nothing to it then */
#define CLASS_DECIDES	(1u << 1)
#define CLASS_PREPARES	(1u << 2)	/* the advising body; who decides may prepare too */
#define CLASS_READS	(1u << 3)	/* who sees the province */
/* May he do one of write, recall, return, silent, propose, unpropose now? */
bool	classification_may(enum classification_act, enum classification_state, unsigned ties);

#endif
