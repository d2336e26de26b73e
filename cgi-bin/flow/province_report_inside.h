/* Inside the reports: what those of the province and of an agency read alike. All but the last: 1 or -1. */
#ifndef FLOW_PROVINCE_REPORT_INSIDE_H
#define FLOW_PROVINCE_REPORT_INSIDE_H

#include "flow/province_report.h"

/* Rows of catalogs: of the period; of a year the last that were counted. */
int	report_read_rows(struct flow *, const struct report_figures *, struct report_agency *, size_t n);
/* Has the last day passed by which results stand: of sheets their publication, of a year its notices. */
int	report_read_due(struct flow *, const struct report_figures *, struct report_agency *, size_t n);
/* Petitions, the national database, and of a year its places and levels of organisations, of an agency or (0) all. */
int	report_read_beside(struct flow *, int64_t agency, struct report_figures *);
struct day	report_last_day(struct period);

/* The figures of an agency; the periods stand. 1; 0: it has no such period; -1. */
int	agency_report_read(struct flow *, int64_t agency, struct report_figures *);

#endif
