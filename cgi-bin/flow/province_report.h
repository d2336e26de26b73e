/*
 * Reports of the province on a period or a year: to its committee and People's Committee, and of a year to the Ministry of Home
 * Affairs (Decree 335/2025 Art 26.1đ). For Home Affairs, which writes them, the chairman and auditors. And of an agency on its own
 * people to Home Affairs: for its head and officer, and for who sees those of the province. Read from the sums that the
 * worker keeps; nothing is kept here: what is still to be written is written in the .docx.
 */
#ifndef FLOW_PROVINCE_REPORT_H
#define FLOW_PROVINCE_REPORT_H

#include "flow/compare.h"
#include "paper/document.h"
#include "render/view.h"
#include "rules/chart.h"
#include "rules/province_report_table.h"

#define REPORT_PLACE	COMPARE_PLACE "bieu/"

enum report_kind { REPORT_PROVINCE, REPORT_MINISTRY, REPORT_AGENCY, REPORT_KINDS };
/* "province", "ministry", "agency": labels province_report.of.<name>. */
extern const char *const report_kind_name[REPORT_KINDS];

/* Is the report of an agency (0: of the province) his to see? */
bool	report_may(const struct flow *, int64_t agency);
/* Periods that can be reported on, the last first; months SUM_YEAR: a year. 1; 0: not his to see; -1. */
int	report_periods_read(struct flow *, int64_t agency, struct period **list_r, size_t *n_r);
/* 1; 0: no such period, or not his to see; -1. */
int	report_read(struct flow *, int64_t agency, struct period, struct report_figures *);
/* "tháng 10 năm 2026", "quý IV năm 2026", "năm 2026". */
const char	*report_period_words(struct flow *, const struct render *, enum lang, struct period);
/* What it is about: "kết quả … tháng 10/2026". */
const char	*report_about(struct flow *, const struct render *, enum lang, enum report_kind, struct period);
/* "còn 5 người, quá hạn", of an agency; "" where nothing is. */
const char	*report_remark(struct flow *, const struct render *, enum lang, const struct report_row *);
const char	*report_table_title(struct flow *, const struct render *, enum lang, const struct report_figures *, enum report_table_kind);
/* What files are called: "Báo cáo của Sở Tài chính". */
const char	*report_title(struct flow *, const struct render *, enum lang, const struct report_figures *, enum report_kind);
const char	*report_line_text(struct flow *, const struct render *, enum lang, const struct report_line *);

/* Levels of each group, and of the province of each kind of agencies, as shares. row: of each item, of the table from. */
struct report_chart {
	struct chart_data data;
	struct chart_item item[AGENCY_KINDS + SUM_GROUPS];	/* those of the data */
	const struct report_row *row[AGENCY_KINDS + SUM_GROUPS];
	enum report_table_kind from[AGENCY_KINDS + SUM_GROUPS];
	const char	*series[CHART_SERIES];
	struct chart_value value[(AGENCY_KINDS + SUM_GROUPS) * CHART_SERIES];
};
/* 0: there are no results to draw. */
int	report_chart(struct flow *, const struct render *, enum lang, const struct report_figures *, const struct report_masks *, struct report_chart *);

/* In Vietnamese whatever the language of the person. Of the ministry: of a year. 1; 0: too long; -1. */
int	report_file(struct flow *, struct render *, const struct report_figures *, enum report_kind, enum document_form, const char **bytes_r, size_t *n_r);
/* All its tables as a workbook, or one of them as CSV. 1 or -1. */
int	report_book(struct flow *, struct render *, enum lang, const struct report_figures *, const char **bytes_r, size_t *n_r);
int	report_csv(struct flow *, struct render *, enum lang, const struct report_figures *, enum report_table_kind, const char **bytes_r, size_t *n_r);

#endif
