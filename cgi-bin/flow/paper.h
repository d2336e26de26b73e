/*
 * Catalogs on paper, and whether a paper is ours. A paper is made by a press of a person,
 * kept as it went out and found by its code: a code that were only computed could not say
 * what a draft held on the day on which it was printed. What was printed already is not
 * printed again.
 */
#ifndef FLOW_PAPER_H
#define FLOW_PAPER_H

#include "flow/flow.h"
#include "rules/classification_paper.h"
#include "rules/paper.h"
#include "rules/sheet_paper.h"

struct render;

#define PAPERS_SHOWN 50

struct paper_listed {
	struct paper	 paper;
	bool		 current;	/* it says what the catalog says today */
};

/*
 * May the person have a paper of a kind? What experts said is for the inside of the agency and for those who see
 * the province: form II of a catalog with a vote is not for others. 1 or 0; -1.
 */
int	paper_may(struct flow *, const struct catalog *, enum paper_kind);
/* The newest PAPERS_SHOWN of a catalog that the person may see. 1 or -1. */
int	papers_of(struct flow *, const struct catalog *, struct paper_listed **list_r, size_t *n_r);
/*
 * Prints the catalog, in Vietnamese whatever the language of the person; location leads to
 * its papers. 1; 0: refused; -1.
 */
int	paper_make(struct flow *, struct render *, int64_t catalog, enum paper_kind, struct refusal *);
/* The file of one. 1; 0: not of this catalog, or not for this person; -1. */
int	paper_file(struct flow *, const struct catalog *, int64_t id, enum paper_kind *kind_r,
	    const char **at_r, const char **bytes_r, size_t *n_r);

/* What anybody who holds a paper may know. */
struct paper_verdict {
	struct paper	 paper;
	struct catalog	 catalog;	/* as it stands today: agency, state, decision */
	bool		 same;		/* the content is still the one of the paper */
	bool		 ruled;		/* another catalog of the agency is in force: */
	struct catalog	 ruling;	/* its decision */
	bool		 of_sheets;	/* it is a paper of sheets: this one, and nothing above */
	struct sheet_paper sheets;
	bool		 of_year;	/* it is a paper of levels of a year: this one, and nothing above */
	struct classification_paper levels;
};

enum paper_found { PAPER_BROKEN = -1, PAPER_NONE, PAPER_FOUND, PAPER_WAIT };
/* Strangers ask; one who asks wrongly too often has to wait a minute. */
enum paper_found	paper_verify(struct flow *, const char *typed, struct paper_verdict *);

#endif
