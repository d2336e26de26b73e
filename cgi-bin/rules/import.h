/*
 * A catalog from the sheets of a workbook as offices write them: what each sheet
 * is, where its head stands, which column is what; then its rows, checked.
 * Every guess says what it rests on and can be changed by the person.
 */
#ifndef RULES_IMPORT_H
#define RULES_IMPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "base/worksheet.h"
#include "rules/catalog.h"
#include "rules/import_map.h"

enum import_verdict {
	IMPORT_CATALOG,
	IMPORT_CRITERIA,	/* the common criteria with the points of the legal form: not imported */
	IMPORT_CRITERIA_DIFFER,	/* the same with other points: not imported either */
	IMPORT_OTHER,
	IMPORT_VERDICTS
};
extern const char *const import_verdict_name[IMPORT_VERDICTS];

enum import_ground { IMPORT_NO_GROUND, IMPORT_BY_TITLE, IMPORT_BY_CONTENT, IMPORT_BY_PLACE,
	    IMPORT_GROUNDS };
extern const char *const import_ground_name[IMPORT_GROUNDS];

struct import_guess {
	enum import_verdict verdict;
	struct import_map map;
	enum import_ground ground[IMPORT_FIELDS];
	bool		 shift_offered;
	int		 shift_fits;	/* notes that name the group of the row below and not their own */
	const char	*standard_words; /* "Sản phẩm chuẩn = 5 điểm …", or NULL */
	int64_t		 standard_points; /* hundredths, from those words or the formulas; 0: not known */
	int		 standard_row;	/* that the formulas divide by ("/$H$5"), or 0 */
	const char	*basis;		/* "283/QĐ-UBND ngày 31/05/2026", or NULL */
};

void	import_guess(struct mem *, const struct worksheet *, struct import_guess *);
/* The same where a person says in which rows the head stands. */
void	import_guess_head(struct mem *, const struct worksheet *, int first, int last,
	    struct import_guess *);

enum import_level { IMPORT_ERROR, IMPORT_WARNING };

struct import_finding {
	enum import_level level;
	const char	*word;		/* label import.finding.<word>, how to mend: import.mend.<word> */
	const char	*a, *b;		/* its {1} and {2} */
	enum import_field field;
};

struct import_line {
	int		 sheet;		/* index */
	int		 row;		/* number in the sheet */
	struct catalog_line line;
	const char	*flag;		/* of the catalog row: "group", or NULL */
	struct import_finding *finding;
	size_t		 n;
	bool		 bad;		/* has an error: is not taken */
};

struct import_context {
	const struct catalog_group *frame;	/* CATALOG_GROUPS entries, by number */
	int64_t		 standard;	/* hundredths; 0: not chosen, the file may name it */
};

struct import_result {
	struct import_line *line;	/* in the order of the sheets */
	size_t		 n, bad, warned;
	int64_t		 standard;	/* used for the coefficients; 0: none known */
	size_t		*candidate;	/* lines whose coefficient is 1: may be the standard */
	size_t		 ncandidates;
};

/* Reads the sheets by their maps and checks the rows. */
void	import_check(struct mem *, const struct worksheet *, const struct import_map *, size_t n,
	    const struct import_context *, struct import_result *);

/*
 * The group that a cell names under a frame; 0: none. A date is what Excel made of
 * "1-10": *read_r is then the range that it was, else NULL.
 */
int	import_group(struct mem *, const struct worksheet_cell *, const struct catalog_group *frame,
	    const char **read_r);

#endif
