/*
 * Parts that all agencies of a kind share (rules.md 7): A (leadership) and B.I (common), published by
 * Home Affairs, adopted by the agencies as they are.
 */
#ifndef RULES_SHARED_H
#define RULES_SHARED_H

#include "rules/catalog_type.h"

/* 1, 2: A and B.I of departments; 3, 4: of communes. */
#define SHARED_PARTS 4
#define SHARED_KIND(part)	((enum agency_kind)(((part) - 1) / 2))
#define SHARED_COMMON(part)	(((part) - 1) % 2 == 1)
#define SHARED_FIRST(kind)	((int64_t)(kind) * 2 + 1)	/* A of a kind; B.I follows it */
/* Of a place below 0, the number in its part. */
#define SHARED_NUMBER(place)	((place) + ((place) < -1000000 ? 2000000 : 1000000))
#define SHARED_IS_COMMON(place)	((place) >= -1000000)
/* Places of shared rows in a catalog: before all of the agency's own. */
#define SHARED_PLACE(part, position) ((SHARED_COMMON(part) ? -1000000 : -2000000) + (position))

/* What an agency may say of a shared work: who does it and how often. All else is fixed. */
#define SHARED_FREE	(1u << CATALOG_POSTS | 1u << CATALOG_PEOPLE | 1u << CATALOG_FREQUENCY | \
	    1u << CATALOG_NOTE | 1u << CATALOG_COEFFICIENT_FIELD)

struct shared_part {
	int64_t		 campaign;
	int64_t		 part;
	const char	*section;	/* of its rows in a catalog; "": nothing was written yet */
	int64_t		 published;	/* last version, or 0 */
	int64_t		 version;	/* of what is being written; 0: nothing yet */
	int64_t		 rows;		/* that are being written */
};

struct shared_row {
	struct catalog_line line;	/* id: of the shared row; section, code, words, group, points, unit */
	int64_t		 part;
	int64_t		 number;	/* version that it is of; 0: being written */
	int64_t		 position;
	bool		 removed;
	int64_t		 version;
};

struct shared_version {
	int64_t		 number;
	const char	*at;		/* moment, SQL */
	const char	*by;
	int64_t		 rows;
};

/* A section of a catalog from which a part may be filled. */
struct shared_source {
	int64_t		 catalog;
	const char	*agency, *section;
	int64_t		 rows;
	int64_t		 row;		/* one of them */
};

/* What an adoption does to a row of a catalog. */
struct shared_move {
	struct catalog_change change;
	const struct shared_row *shared; /* NULL: withdrawn, or a row that only follows the standard */
	const struct catalog_row *was;	/* NULL: a new one */
	bool		 follows;	/* only its coefficient: the standard is a shared work */
};

/* Does a section of a catalog say that it is the part ("A. Lãnh đạo", "B.I …", or its own title)? */
bool	shared_is_section(const struct shared_part *, const char *section);
/*
 * The moves that bring the rows of a catalog (removed ones too) to the shared ones: rows meet by the
 * shared row that they are of, own ones by code. A row that the agency does not have (why_not) is
 * renewed but stays out. standard: the row of the catalog, or 0. *loses_r: the standard is withdrawn.
 */
void	shared_moves(struct mem *, const struct shared_row *, size_t n, const struct catalog_row *rows,
	    size_t nrows, int64_t standard, struct shared_move **list_r, size_t *n_r, bool *loses_r);

#endif
