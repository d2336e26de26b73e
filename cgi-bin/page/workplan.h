/* /cong-viec/ke-hoach: the plan of work of a unit for a year. */
#ifndef PAGE_WORKPLAN_H
#define PAGE_WORKPLAN_H

#include "flow/workplan.h"
#include "page/visit.h"

extern const struct route workplan_routes[];		/* the year, the form of a line */
extern const struct route workplan_give_routes[];	/* what falls in a period */
extern const struct route workplan_paste_routes[];	/* lines of Excel, lines of the year before */

#define WORKPLAN_AT \
	{ .name = "don-vi", .type = FIELD_ID }, \
	{ "nam", FIELD_INT, .min = 2000, .max = 2199 }

#define WORKPLAN_OF \
	{ .name = "don-vi", .type = FIELD_ID, .required = true }, \
	{ "nam", FIELD_INT, .required = true, .min = 2000, .max = 2199 }

/*
 * The plan that is asked for by "don-vi" and "nam": else the person's first unit, this year. Its names, years and units
 * are in the view. 1; 0: he keeps none; -1.
 */
int	workplan_asked(struct visit *, struct work_ground *, struct workplan *);
/* Crumbs down to the plan (path of the year) and what stands below it, or NULL. */
void	workplan_crumbs(struct visit *, const struct workplan *, const char *below);
/* What a line is, who does it, when it comes. */
void	workplan_fill_line(struct visit *, struct view *, const struct workplan_line *);
/* The lines of a plan that stand, as a file: in the columns in which they are pasted, then the months. */
int	workplan_file(struct visit *, const struct work_ground *, const struct workplan *);
/* "?don-vi=3&nam=2026" behind a path of the plan. */
const char	*workplan_path(struct visit *, const struct workplan *, const char *rest);

#endif
