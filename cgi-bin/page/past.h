/* /phieu/ngoai-he-thong: results from before the system or of another body; /xep-loai/truoc: levels of years from there. */
#ifndef PAGE_PAST_H
#define PAGE_PAST_H

#include "flow/past.h"
#include "page/visit.h"

extern const struct route past_routes[];
extern const struct route past_level_routes[];	/* levels typed one by one */
extern const struct route past_upload_routes[];	/* program upload */

#define ROLES_PAST_AGENCY	ROLES_AGENCY
#define ROLES_PAST_HEADS	(ROLES_APPRAISAL | ROLE_CHAIRMAN)

/* Is an address about heads of agencies? */
bool	past_of_heads(const struct visit *);
/* The scope that it is about, as the person who acts has it. 1; 0: not for him; -1. */
int	past_asked(struct visit *, struct past_scope *);
/* The page of all workbooks and results with the form for one more. */
int	past_list_show(struct visit *, int status);
/* The form for one level. 1 or -1. */
int	past_level_fill_form(struct visit *, const struct past_scope *);
/* Levels of the years of a person, for the page of his year (View.History). 1 or -1. */
int	past_level_fill_history(struct visit *, int64_t person);
/* A result: period, points, level, document, whence. */
void	past_fill(struct visit *, struct view *, const struct past_result *);
/* What stands of the person who acts, for his own page (View.Outside). 1 or -1. */
int	past_fill_mine(struct visit *);

#endif
