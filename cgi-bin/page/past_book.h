/* Rows of a workbook with their verdicts (rules/past.h) as its page shows them: results and levels from outside, salaries. */
#ifndef PAGE_PAST_BOOK_H
#define PAGE_PAST_BOOK_H

#include "page/visit.h"
#include "rules/past.h"

extern const struct field past_show_fields[], past_take_fields[];

struct past_shown {
	const size_t	*count;		/* by verdict */
	bool		 known, many;
	const void	*book;
	size_t		 n;		/* rows */
	enum past_verdict (*verdict)(const void *book, size_t);
	void		(*fill)(struct visit *, struct view *, const void *book, size_t);
};
/*
 * Tiles of the verdicts, what can be done with the whole, and a page of the rows that the filter lets through; none asked for: the
 * wrong ones, else all. path: of the workbook.
 */
void	past_book_fill(struct visit *, const struct past_shown *, const char *path);

#endif
