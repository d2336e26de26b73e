/* /ke-hoach: what plans of the province ask, and how far all are. */
#ifndef PAGE_PLAN_H
#define PAGE_PLAN_H

#include "flow/plan.h"
#include "page/visit.h"

extern const struct route plan_routes[];	/* plans, the board */
extern const struct route plan_late_routes[];	/* what is overdue */
extern const struct route plan_report_routes[];	/* the report to the committee of the province */
extern const struct route plan_task_routes[];	/* tasks, by Home Affairs */
extern const struct route plan_agency_routes[];	/* one agency, its documents */

extern const struct route plan_file_routes[];	/* files of its documents */
extern const struct route plan_upload_routes[];	/* upload */

#define ROLES_TICK (ROLES_APPRAISAL | ROLES_AGENCY)
/* The page of a task and an agency. */
int	plan_tick_show(struct visit *, int status);

/* "trước ngày 06/04/2026" */
const char	*plan_due_text(struct visit *, const struct plan_task *);
/* "Quá hạn 5 ngày", and the colour of its tag. */
const char	*plan_state_text(struct visit *, const struct plan_standing *);
const char	*plan_state_colour(const struct plan_standing *);
/* A plan with its paths. */
void	plan_fill(struct visit *, struct view *, const struct plan *);
/* A task: title, due, who acts, how it is known, paths. */
void	plan_fill_task(struct visit *, struct view *, const struct plan_task *);
/* A cell: state, days, document, where the catalog is. */
void	plan_fill_cell(struct visit *, struct view *, const struct plan_cell *);
/* Crumbs down to a plan; where the person sees it whole, with its path. */
void	plan_crumb(struct visit *, const struct plan *);

#endif
