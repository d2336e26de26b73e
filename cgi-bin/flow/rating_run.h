/*
 * The rating of a year by one authority: opened for all its units, the places of the excellent among them (Art 8.5), the
 * authority's choice, recognition by a document. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_RATING_RUN_H
#define FLOW_RATING_RUN_H

#include "flow/rating.h"

struct rating_run_view {
	struct rating_run run;
	unsigned	 ties;
	struct rating_set set;
	struct rated	*list;
	size_t		 n;
	struct rated_quota quota;
	enum quota_base	 base;		/* as the province decided for the year */
	bool		 too_many;	/* are chosen, since the places became fewer */
	bool		 placed;	/* a candidate was recognised: rate and choice stand */
	struct day	 due;		/* of the calendar of the year */
	size_t		 missing;	/* units that have no row yet */
};
int	rating_run_look(struct flow *, int64_t id, struct rating_run_view *);

/* For all units right below it today, whose heads are told. */
int	rating_run_open(struct flow *, int64_t authority, int year, struct refusal *);
/* For those that came since. */
int	rating_run_add(struct flow *, int64_t id, struct refusal *);
/* id, version, rate, outstanding_number, outstanding_day. Fields of a refusal: rate, document_number, document_day. */
int	rating_run_rate(struct flow *, const struct rating_run *, struct refusal *);
/* Who of the candidates has the places, and why; reason NULL: those that the ranking says. */
int	rating_run_choose(struct flow *, int64_t id, int64_t version, const int64_t *rating, size_t n, const char *reason, struct refusal *);

struct render;
/* The table of it as "pdf" or "docx". 1; 0: too long; -1. */
int	rating_run_paper(struct flow *, struct render *, const struct rating_run_view *, const char *form, const char **bytes_r, size_t *n_r);

/* For writes: the run, held, in the version that was seen; ties: what the person has to be. */
#define ANY_VERSION	(-1)
int	rating_run_begin(struct flow *, int64_t id, int64_t version, unsigned ties, struct rating_run_view *, struct refusal *);
/* One of its units; NULL: none of them. */
struct rated	*rating_run_unit(const struct rating_run_view *, int64_t id);

struct rating_recognition {
	int64_t		 run, version;
	const int64_t	*rating;
	size_t		 n;
	const char	*number;
	struct day	 day;
};
/* Of units of a run by one document; each is told. */
int	rating_recognise(struct flow *, const struct rating_recognition *, struct refusal *);
/* What was recognised is appraised again. */
int	rating_reopen(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
