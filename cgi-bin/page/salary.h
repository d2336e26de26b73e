/* /thuong/luong/: salaries of the people of an agency, and one's own. */
#ifndef PAGE_SALARY_H
#define PAGE_SALARY_H

#include "page/visit.h"

extern const struct route salary_routes[];

/* Crumbs of a page below the list. */
void	salary_crumbs(struct visit *, const char *last);

#endif
