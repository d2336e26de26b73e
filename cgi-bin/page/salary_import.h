/* /thuong/luong/tai-len/: salaries from a workbook. */
#ifndef PAGE_SALARY_IMPORT_H
#define PAGE_SALARY_IMPORT_H

#include "page/visit.h"

extern const struct route salary_import_routes[];
extern const struct route salary_upload_routes[];	/* program upload */

/* The page of all workbooks with the form for one more. */
int	salary_import_show(struct visit *, int status);

#endif
