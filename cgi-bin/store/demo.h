/* The made-up province of a private instance; see sql/demo. */
#ifndef STORE_DEMO_H
#define STORE_DEMO_H

#include "base/day.h"
#include "store/db.h"

/* 1: there are units already; 0: none; -1. */
int	demo_found(struct db *, struct mem *);
/* 1: there is a campaign already; 0: none; -1. */
int	demo_begun(struct db *, struct mem *);
/* An agency below the province. 1; 0: the code is taken; -1. */
int	demo_commune(struct db *, struct mem *, const char *code, const char *name, int64_t position);
/* uid, family, given, mail of everybody. 1 or -1. */
int	demo_people(struct db *, struct mem *, struct rows *rows_r);

/* A sheet that the story confirmed, and who publishes it. */
enum demo_level { DEMO_LEVEL_STAFF = 1, DEMO_LEVEL_DIVISION, DEMO_LEVEL_AGENCY };
struct demo_sheet {
	int64_t		 agency, level;		/* enum demo_level: whose sheets rest on whose */
	struct day	 first;			/* of its month */
	int64_t		 person, version;
	int64_t		 publisher;
	const char	*uid, *name;		/* his */
};
/* Of all months before the last that it tells, in the order of publication. 1 or -1. */
int	demo_sheets(struct db *, struct mem *, struct demo_sheet **list_r, size_t *n_r);

/* An agency whose last year the story finishes and whose year it prepares. */
struct demo_year {
	int64_t		 agency, head;
	const char	*uid, *name;		/* of the head */
	int		 last, this;
	const char	*decision, *notice;	/* numbers */
	const char	*signer;
	struct day	 day;			/* of both */
};
/* 1 or -1. */
int	demo_years(struct db *, struct mem *, struct demo_year **list_r, size_t *n_r);

#endif
