/*
 * Lines of work as they are copied from a sheet: who, the code of the product, what exactly, how many, by when, with a TAB
 * between. A first line whose last two cells are no number and no day is the heading.
 */
#ifndef RULES_WORK_PASTE_H
#define RULES_WORK_PASTE_H

#include "rules/work.h"

enum paste_column { PASTE_PERSON, PASTE_CODE, PASTE_SUBJECT, PASTE_QUANTITY, PASTE_DEADLINE, PASTE_COLUMNS };
#define PASTE_MOST	500

struct paste_line {
	int		 number;		/* from 1, as it stands in the text */
	const char	*cell[PASTE_COLUMNS];	/* cleaned, "" where there is nothing */
	int64_t		 quantity;		/* 0: none, or no number above 0 */
	struct day	 deadline;		/* no day: none, or no such day */
	bool		 long_cells;		/* more cells than columns, or a subject that is too long */
};
#define PASTE_SUBJECT_MOST	500

/* Empty lines are left out. 1; 0: more than PASTE_MOST. */
int	work_paste_read(struct mem *, const char *text, struct paste_line **list_r, size_t *n_r, bool *heading_r);
/* The next line of a text, from *at on. false: there is none. */
bool	paste_next(const char **at, const char **line_r, size_t *n_r);
/* The cells of a line, cleaned, "" where there is nothing. 1; 0: there are more of them than that. */
int	paste_cells(struct mem *, const char *line, size_t n, const char **cell, int ncells);
/* Does a name or a login mean this person? Letters are compared without marks. */
bool	work_paste_means(struct mem *, const char *cell, const char *name, const char *uid);

#endif
