/* What reports say beside the sums (store/summary.h), of an agency or (0) of the province. All: 1 or -1. */
#ifndef STORE_PROVINCE_REPORT_H
#define STORE_PROVINCE_REPORT_H

#include "rules/province_report.h"
#include "store/db.h"

/* Those that sums are kept of, the last first. */
int	report_periods(struct db *, struct mem *, int64_t agency, struct period **list_r, size_t *n_r);
/* Against results of a period or a year, as they stand on a day. */
int	report_petitions(struct db *, struct mem *, int64_t agency, struct period, struct day today, struct report_petitions *);
int	report_quota(struct db *, struct mem *, int64_t agency, int year, struct report_group **list_r, size_t *n_r);
/* Records of a period for the national database; *connected_r: there ever was one. */
int	report_national(struct db *, struct mem *, int64_t agency, struct period, struct report_national *, bool *connected_r);
int	report_rated(struct db *, struct mem *, int64_t agency, int year, struct report_rated *);
/* What its head is called on a day; NULL: nobody is. */
int	report_head(struct db *, struct mem *, int64_t agency, struct day, const char **title_r);

#endif
