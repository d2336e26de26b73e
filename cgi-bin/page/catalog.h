/* /danh-muc: catalogs, their rows, their way to being in force. */
#ifndef PAGE_CATALOG_H
#define PAGE_CATALOG_H

#include "flow/catalog.h"
#include "flow/catalog_step.h"
#include "page/visit.h"
#include "rules/role.h"

/* Who reads what experts said of a catalog; of an agency its own alone. */
#define ROLES_EXPERT	(ROLES_AGENCY | ROLES_PROVINCE)
#define ROLES_PART	(ROLES_AGENCY | ROLE_DIVISION_HEAD | ROLE_DRAFTER)

/* Letters of the fields of a row, as long as the columns of catalog_row. */
#define PLACE_MOST 200
#define POSTS_MOST 300
#define OUTPUT_MOST 500
#define TASK_MOST 1000
#define DETAIL_MOST 2000

extern const struct route catalog_routes[];		/* list, rows, history, export */
extern const struct route catalog_row_routes[];		/* one row */
extern const struct route catalog_fill_routes[];	/* many rows at once */
extern const struct route catalog_part_routes[];	/* parts of the divisions */
extern const struct route catalog_sheet_routes[];	/* rows as in a sheet */
extern const struct route catalog_step_routes[];	/* submit, return, appraise … */
extern const struct route catalog_remark_routes[];
extern const struct route catalog_approval_routes[];	/* chairman and decision */
extern const struct route supplement_routes[];		/* versions by days, what was withdrawn */
extern const struct route catalog_upload_routes[];	/* upload: the signed decision */
extern const struct route catalog_shared_routes[];	/* what all share, adopted */
extern const struct route campaign_routes[];
extern const struct route campaign_behind_routes[];	/* who has not submitted */

/*
 * The catalog of id[0], as View.Catalog, View.Can.<act>, View.At and crumbs; the
 * version of the form. 1; 0: none for this person; -1.
 */
int	catalog_open(struct visit *, struct catalog *);
/* View.Catalog of one that is at hand. */
void	catalog_fill(struct visit *, struct view *, const struct catalog *);
/* One row: texts, numbers as people write them, findings as words. */
/* What a list of rows shows, and the whole row. */
void	catalog_fill_listed(struct visit *, struct view *, const struct catalog_checked *);
void	catalog_fill_row(struct visit *, struct view *, const struct catalog_checked *);
/* What was typed into the fields of a row, its limits checked. */
struct catalog_line catalog_typed_line(const struct form *);
/* View.Groups of a frame with their ranges, a choice among them. */
void	catalog_frame_options(struct visit *, const struct catalog_group frame[CATALOG_GROUPS]);
/* Says at the field what group or points of a line are wrong under a frame; standard: 0 where none. */
void	catalog_check_typed(struct visit *, const struct catalog_group frame[CATALOG_GROUPS],
	    const struct catalog_line *, int64_t standard);
/* A field of a line as people write it; "" where there is nothing. */
const char *catalog_field_text(struct visit *, const struct catalog_line *, enum catalog_field);
/* The differences of two lists of rows as a list of View; the same ones are left out. */
void	catalog_fill_changes(struct visit *, const char *list, const struct catalog_change *, size_t n);
/* A division and its part. */
void	catalog_fill_division(struct visit *, struct view *, int64_t catalog,
	    const struct catalog_division *);
/* How many divisions are not done, as View.open_parts, for who may submit or edit. 1 or -1. */
int	catalog_fill_open(struct visit *, const struct catalog *);
/* A remark as a row of View.Remarks. */
void	catalog_fill_remark(struct visit *, struct view *, const struct remark *);
/* Rounds as View.Rounds; the reason of the last one, where it was returned, as View.returned. 1 or -1. */
int	catalog_fill_rounds(struct visit *, const struct catalog *);
/* View.Kinds and the names of the fields of a remark. */
void	catalog_fill_kinds(struct visit *);
/* "2,7"; NULL where there is none; "2,7 – 3,0" where the two are not the same. */
const char *catalog_coefficient_text(struct visit *, int64_t tenths);
const char *catalog_coefficient_range(struct visit *, int64_t least, int64_t most);
/* View.Groups: any, and each. */
void	catalog_group_options(struct visit *, const char *chosen);
/* "1" to "5", ends in NULL. */
extern const char *const catalog_groups[];
/* Kinds of remarks, ends in NULL. */
extern const char *const remark_kinds[];
/* Is the part the first of its section in a list of parts? */
bool	catalog_part_begins(const struct catalog_part *list, size_t i);
/* "B.II. Riêng · Văn phòng"; division NULL or "": the section alone. */
const char *catalog_part_text(struct visit *, const char *section, const char *division);
/* "/danh-muc/7/" and what follows. */
const char *catalog_at(struct visit *, int64_t id, const char *rest);
/* How a list of rows is narrowed; View.Sections and View.Divisions of the catalog. 1 or -1. */
struct catalog_filter catalog_filter_typed(struct visit *);
int	catalog_fill_parts(struct visit *, const struct catalog *, const struct catalog_filter *);

/* Of a supplement: what it supplements and how many rows differ, as View.Supplement; these, as View.Against. 1 or -1. */
int	supplement_fill(struct visit *, const struct catalog *);
/* On a page that shows them, until it is in force. */
void	supplement_show_rows(struct visit *, const struct catalog *);
/* Of a row that is out of the catalog: from when and by what, as View.withdrawn. 1 or -1. */
int	supplement_fill_row(struct visit *, const struct catalog *, int64_t row);

/* Lists as files, whole (page/listing.h). 1 or -1. */
int	catalog_file(struct visit *, const struct catalog_query *);
int	catalog_rows_file(struct visit *, const struct catalog *, const struct catalog_filter *);
int	catalog_remarks_file(struct visit *, const struct catalog *, const struct remark *, size_t n);
int	catalog_changes_file(struct visit *, const struct catalog *, const struct catalog_change *,
	    size_t n);
/* Sends the rows as a workbook that imports again. */
int	catalog_export(struct visit *);
/* The timeline. */
int	catalog_history(struct visit *);

#endif
