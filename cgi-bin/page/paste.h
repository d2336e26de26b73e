/*
 * Lines that were pasted into a form (field "lines"), looked at, and sent once more to be taken: a digest (field "seen") says
 * that they are still those that were looked at.
 */
#ifndef PAGE_PASTE_H
#define PAGE_PASTE_H

#include "page/visit.h"

#define PASTE_LETTERS	200000	/* letters */
#define PASTE_SEEN_MOST	16

/* What was pasted, TABs kept; "". */
const char	*paste_lines(struct visit *);
/* Was this pressed (field "deed") for lines that were looked at as they stand now? */
bool	paste_agreed(struct visit *, const char *deed);
/* View.lines, View.seen. */
void	paste_fill(struct visit *);

#endif
