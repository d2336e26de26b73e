/* Pages of the rating of organisations. */
#ifndef PAGE_RATING_H
#define PAGE_RATING_H

#include "flow/rating.h"
#include "page/visit.h"
#include "rules/role.h"

extern const struct route rating_routes[], rating_form_routes[], rating_run_routes[], rating_set_routes[];

/* Who may be on the side of an authority. */
#define RATING_SIDE	(ROLE_HEAD | ROLE_OFFICER | ROLES_APPRAISAL | ROLE_CHAIRMAN)

/* "hoàn thành tốt nhiệm vụ"; NULL for LEVEL_NONE. */
const char	*rating_level_words(struct visit *, int level);
/* "92,5": hundredths. */
const char	*rating_number(struct visit *, int64_t hundredths);
/* name, state, colour of a unit's year, and where it stands. */
void		 rating_fill(struct visit *, struct view *, const struct rated *);
/* "Sở Tài chính, năm 2026" behind the list; last NULL: it is the page itself. */
void		 rating_crumbs(struct visit *, const struct rated *, const char *last);
/* View.Criteria: what a unit and, where given, the authority said of each; typed: the form in hand is about them. */
void		 rating_fill_criteria(struct visit *, const struct rating_view *, bool given);
/* View.Tasks: as the unit says, by our own data, and where given as appraised. */
void		 rating_fill_tasks(struct visit *, const struct rating_view *, bool given);
/* What keeps it from each level, and between which the authority chooses: View.Lacks, View.Levels. */
void		 rating_fill_law(struct visit *, const struct rated *);

#endif
