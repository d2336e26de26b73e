/* Inside /bao-cao/bieu/: where the numbers of a report lead. */
#ifndef PAGE_PROVINCE_REPORT_INSIDE_H
#define PAGE_PROVINCE_REPORT_INSIDE_H

#include "flow/province_report.h"
#include "page/visit.h"

/* The address of a report, of the agency whose figures they are. */
const char	*report_path(struct visit *, int64_t agency, struct period);

/*
 * The view of the comparison that shows the same number under the same mask, and its rows under it. NULL: there is none. Of a
 * quarter the comparison adds its months, so only what is of one agency is led to.
 */
const char	*report_row_path(struct visit *, const struct report_figures *, enum report_table_kind, const struct report_row *);
const char	*report_cell_path(struct visit *, const struct report_figures *, const struct report_table *, const struct report_row *, size_t column);

/* A sentence as its words; those that are numbers lead to their rows. */
void	report_fill_line(struct visit *, struct view *, const struct report_figures *, const struct report_line *);

#endif
