/* The tables of the reports of the province: cells as figures, one and the same for paper, page and workbook. */
#ifndef RULES_PROVINCE_REPORT_TABLE_H
#define RULES_PROVINCE_REPORT_TABLE_H

#include "rules/province_report_mask.h"

/* Levels beside the period before; groups of staff; kinds of agencies; organisations by level; agency by agency, or unit by unit. */
enum report_table_kind { TABLE_LEVELS, TABLE_GROUPS, TABLE_KINDS, TABLE_RATED, TABLE_AGENCIES, TABLE_UNITS, REPORT_TABLES };
extern const char *const report_table_name[REPORT_TABLES + 1];	/* labels province_report.table.<name>; ends in NULL */
/* Has a report such a table? The one of its annex is the last. */
bool	report_has_table(const struct report_figures *, enum report_table_kind);

struct report_column {
	const char	*name;		/* label province_report.column.<name> */
	int		 width;		/* share of the width of an A4, as millimetres */
	enum report_form form;		/* FIGURE_NONE: words */
};
#define REPORT_COLUMNS	14
/* The first column names the row, the last of agencies is a remark; between them figures. */
struct report_row {
	const char	*label;		/* key of a label; NULL: text */
	const char	*text;
	int64_t		 id;		/* what it is of: an agency, a unit, or 0 */
	int		 kind, group;	/* enum agency_kind, enum summary_group; -1: none */
	bool		 section, sum;	/* a section has no figures */
	bool		 no_level;	/* of people without a level */
	bool		 whole[2];	/* now and before: all whose results are told have a level */
	bool		 late;
	int64_t		 owed;
	struct report_figure figure[REPORT_COLUMNS];
};
struct report_table {
	enum report_table_kind kind;
	bool		 year;
	const struct report_column *column;
	size_t		 ncolumns;
	struct report_row *row;
	size_t		 nrows;
};
/* In mem. The masks are those of the figures. */
struct report_table	 report_table_of(struct mem *, const struct report_figures *, const struct report_masks *, enum report_table_kind);

#endif
