/* /thuong/luong-co-so/: the base salary of the country. */
#ifndef PAGE_BASE_SALARY_H
#define PAGE_BASE_SALARY_H

#include "page/visit.h"

extern const struct route base_salary_routes[];

#endif
