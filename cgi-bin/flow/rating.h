/*
 * Ratings of organisations (Art 5-9): whose they are, what a unit says of its own year, and the levels that stand. Agencies
 * are rated by the head of the province, prepared by Home Affairs; divisions by the head of their agency, prepared by its
 * officer. Nobody of Home Affairs prepares that of Home Affairs. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RATING_H
#define FLOW_RATING_H

#include "flow/flow.h"
#include "rules/rating_run.h"

#define RATING_PLACE	"/xep-loai/to-chuc/"
#define RATING_RUN	RATING_PLACE "dot/"
#define RATING_SETS	RATING_PLACE "tieu-chi/"

/* What a person is to a unit's year. */
enum rating_tie {
	RATING_OWN	= 1,	/* writes what the unit says */
	RATING_SENDS	= 2,	/* and sends it, as its head */
	RATING_PREPARES	= 4,	/* appraises, on the side of the authority */
	RATING_DECIDES	= 8,	/* chooses and recognises */
	RATING_READS	= 16,	/* Home Affairs and the chairman, of divisions */
	RATING_MEMBER	= 32	/* works there: sees the level, once it is recognised */
};
#define RATING_AUTHORITY	(RATING_PREPARES | RATING_DECIDES)
#define RATING_INSIDE		(RATING_OWN | RATING_SENDS | RATING_AUTHORITY | RATING_READS)

/* A unit's year with what stands around it. */
struct rating_view {
	struct rated	 rated;
	struct rating_run run;
	unsigned	 ties;
	struct rating_criterion *criterion;
	size_t		 n;
	struct rated_points *points;		/* of each criterion, in their order */
	struct complaint *complaint;		/* for the authority alone */
	size_t		 ncomplaints;
	struct rating_step *step;
	size_t		 nsteps;
	struct rated_tasks counted;		/* by our own data: as frozen, or as of now where the unit still writes */
	int64_t		 below;			/* units right below that are rated and not recognised */
};
/* A member who is nothing else reads it once it is recognised. */
int	rating_look(struct flow *, int64_t id, struct rating_view *);
/* The same, held: nobody else writes it until the end of the transaction. For writes. */
int	rating_look_held(struct flow *, int64_t id, struct rating_view *);

/* What a person has to do with a year: units of his, runs of which he is on the side of the authority, or reads. */
struct rating_index {
	struct rated	*own;
	unsigned	*own_ties;
	size_t		 nown;
	struct rating_run *run;
	size_t		 nruns;
	int64_t		 opens[2];	/* authorities whose run he may open: the province, his agency */
	size_t		 nopens;
	bool		 ruled;		/* a criteria set is in force for the year */
};
int	rating_index(struct flow *, int year, struct rating_index *);
/* What the person is to the units of a run as a whole: RATING_AUTHORITY, RATING_READS. */
unsigned	rating_run_ties(const struct flow *, const struct rating_run *);

/* id, version, self, self_sound, self_remedied, report, self_level, points of each criterion; sends it too. */
int	rating_write(struct flow *, const struct rated *, const struct rated_points *, size_t n, bool sends, struct refusal *);
/* The unit takes its proposal back, or the authority returns it: with a reason. */
int	rating_give_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/*
 * What the year of a unit is to its head (Art 20.6): its recognised level, or CAP_NONE; owed: it is not recognised yet. An
 * agency owes it always; a division where its agency opened its rating; what is left out owes nothing.
 */
struct rating_cap {
	int64_t		 unit;
	bool		 agency;	/* it is one */
	int		 level;		/* answer: enum score_level, or CAP_NONE */
	bool		 owed;		/* answer */
};
/* unit and agency of each are there. 1 or -1. */
int	rating_caps(struct flow *, int year, struct rating_cap *, size_t n);

/*
 * Points of the criteria in their order, none above its most; given: those of the authority, else of the unit; whole: none is
 * missing. 1; 0: refused.
 */
int	rating_points_sound(const struct rating_view *, const struct rated_points *, size_t n, bool given, bool whole, struct refusal *);

/* "/xep-loai/to-chuc/7/" and what follows. */
const char	*rating_path(struct flow *, int64_t id, const char *rest);
/* "Sở Tài chính" is told: its head, and of an agency its officers. 1 or -1. */
int	rating_tell_unit(struct flow *, const struct rated *, const char *kind);
/* The act, in the steps and the audit. 1 or -1. */
int	rating_done(struct flow *, const struct rated *, const char *act, const char *reason, struct json *after);

#endif
