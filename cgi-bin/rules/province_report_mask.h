/* Which rows of the reports of the province may be shown: as the comparison masks them (rules/compare.h), now and before. */
#ifndef RULES_PROVINCE_REPORT_MASK_H
#define RULES_PROVINCE_REPORT_MASK_H

#include "rules/compare.h"
#include "rules/province_report.h"

struct report_masks {
	struct compare_grid whole, kinds, groups;	/* the province, kinds of agencies, groups of staff */
	struct compare_grid agencies;			/* in the order of the figures; of an agency its units */
};
/* In mem. */
struct report_masks	 report_masks_of(struct mem *, const struct report_figures *);
/* May the results of a row not be told? Of groups there is no period before. */
bool	 report_masks_row(const struct compare_grid *, size_t row, bool before);
/* The province alone: its results, its work. */
bool	 report_masks_whole(const struct report_masks *, enum compare_class, bool before);

#endif
