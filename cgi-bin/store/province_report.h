/* What the reports of the province say beside the sums (store/summary.h). All: 1 or -1. */
#ifndef STORE_PROVINCE_REPORT_H
#define STORE_PROVINCE_REPORT_H

#include "rules/province_report.h"
#include "store/db.h"

/* Those that sums are kept of, the last first. */
int	report_periods(struct db *, struct mem *, struct period **list_r, size_t *n_r);
/* Against results of a period or a year, as they stand on a day. */
int	report_petitions(struct db *, struct mem *, struct period, struct day today, struct report_petitions *);
int	report_quota(struct db *, struct mem *, int year, struct report_group **list_r, size_t *n_r);
/* Records of a period for the national database; *connected_r: there ever was one. */
int	report_national(struct db *, struct mem *, struct period, struct report_national *, bool *connected_r);
int	report_rated(struct db *, struct mem *, int year, struct report_rated *);

#endif
