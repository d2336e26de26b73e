/*
 * A workbook of units, people and posts against the organisation as it stands: what is new, what
 * changes from a day on, what stays, what is wrong. Sheets are known by the titles of their columns.
 */
#ifndef RULES_ORGANISATION_PLAN_H
#define RULES_ORGANISATION_PLAN_H

#include "base/worksheet.h"
#include "rules/organisation.h"

enum plan_sheet { PLAN_UNITS, PLAN_PEOPLE, PLAN_POSTS, PLAN_SHEETS };
extern const char *const plan_sheet_name[PLAN_SHEETS];	/* labels organisation_import.sheet.<name> */

/* The columns of the three sheets, in the order in which a workbook of ours has them. */
enum plan_column {
	PLAN_UNIT_CODE, PLAN_UNIT_NAME, PLAN_PARENT, PLAN_AGENCY_KIND, PLAN_POSITION,
	PLAN_UID, PLAN_FAMILY, PLAN_GIVEN, PLAN_SORT_NAME, PLAN_MAIL, PLAN_NUMBER, PLAN_PERSON_KIND,
	PLAN_PERSON_UNIT, PLAN_TITLE, PLAN_RANK, PLAN_PERSON_POST,
	PLAN_POST_CODE, PLAN_POST_NAME, PLAN_SCOPE, PLAN_FRAME,
	PLAN_COLUMNS
};
extern const char *const plan_column_name[PLAN_COLUMNS]; /* labels organisation_import.column.<name> */
enum plan_sheet	plan_sheet_of(enum plan_column);

/* A row as it was written: "" where nothing stands. */
struct plan_cells {
	enum plan_sheet	 sheet;
	const char	*sheet_name;
	int		 number;	/* as the spreadsheet shows it */
	const char	*text[PLAN_COLUMNS];
};
/* The rows of the sheets that are known; *known_r: how many sheets are. */
struct plan_cells *plan_read(struct mem *, const struct worksheet *, size_t n, size_t *nrows_r,
	    size_t *known_r);
/* Words of a cell. 1; 0: they mean nothing here. */
int	plan_agency_kind(struct mem *, const char *, int *kind_r);
int	plan_person_kind(struct mem *, const char *, enum person_kind *kind_r);
int	plan_rank(struct mem *, const char *, enum rank *rank_r);
/* kind_r: NO_KIND for all agencies. 0: it may be the code of an agency. */
int	plan_scope(struct mem *, const char *, int *kind_r);

/* The organisation as it stands. */
struct plan_person {
	struct person_data data;
	enum person_kind kind;		/* on the day */
	const char	*number;	/* 12 digits, or NULL */
};
struct plan_post {
	struct post	 post;
	const char	*frame;		/* lines of its frame on the day */
};
struct plan_world {
	struct day	 day, today;
	const struct unit *unit;	/* as of today */
	size_t		 nunits;
	const struct plan_person *person;	/* by login name */
	size_t		 npeople;
	const struct holding *holding;	/* that hold on the day or later, by person */
	size_t		 nholdings;
	const struct plan_post *post;	/* by code */
	size_t		 nposts;
};

enum plan_verdict { PLAN_SAME, PLAN_NEW, PLAN_CHANGED, PLAN_BAD, PLAN_VERDICTS };
extern const char *const plan_verdict_name[PLAN_VERDICTS]; /* labels organisation_import.verdict.<name> */

struct plan_finding {
	const char	*word;		/* label organisation_import.finding.<word> */
	const char	*a, *b;
};
/* What a person's place becomes on the day. */
enum plan_place { PLACE_STAYS, PLACE_BEGINS, PLACE_MOVES, PLACE_AMENDED, PLACE_ENDS };

struct plan_row {
	enum plan_sheet	 sheet;
	const struct plan_cells *cells;
	const char	*key, *name;	/* code or login name; what it is called */
	enum plan_verdict verdict;
	struct plan_finding finding;	/* of a bad one */
	/* what it becomes; ids are 0 where new */
	struct unit	 unit;
	const char	*parent_code;
	struct plan_person person;
	bool		 rekind;	/* the kind changes on the day */
	bool		 renumber;	/* the number becomes another one at once */
	struct holding	 holding;	/* from the day on */
	const struct holding *was;	/* the place before, or NULL */
	enum plan_place	 place;
	const char	*unit_code, *post_code;	/* of the place, as written */
	struct plan_post post;
	const char	*agency_code;	/* of a post of one agency */
	bool		 reframe;	/* the frame changes on the day */
	/* what stands there before, or NULL */
	const struct unit *unit_was;
	const struct plan_person *person_was;
	const struct plan_post *post_was;
};

struct plan {
	struct plan_row	*row;		/* in the order of the workbook */
	size_t		 n;
	size_t		 count[PLAN_VERDICTS];
	size_t		 sheets;	/* that were known */
};

void	organisation_plan(struct mem *, const struct worksheet *, size_t n, const struct plan_world *,
	    struct plan *);

#endif
