/* How a plan is made, shared by its files; nobody else includes it. */
#ifndef RULES_ORGANISATION_PLAN_INSIDE_H
#define RULES_ORGANISATION_PLAN_INSIDE_H

#include "rules/organisation_plan.h"

struct planning {
	struct mem	*mem;
	const struct plan_world *world;
	struct plan	*plan;
	struct plan_row	**by_key;	/* all rows, by sheet and key */
};

/* Says what is wrong with a row; 0. */
int		 plan_bad(struct plan_row *, const char *word, const char *a, const char *b);
const char	*plan_cell(const struct plan_row *, enum plan_column);
/* 1; 0: the text is too long, and said so. */
int		 plan_fits(struct planning *, struct plan_row *, const char *text, size_t most);
/* The first row of a sheet with a key, or NULL. */
struct plan_row	*plan_row_of(const struct planning *, enum plan_sheet, const char *key);
/* The unit that a code means after the workbook; NULL: none. */
const struct unit *plan_unit_after(const struct planning *, const char *code);
const char	*plan_full_name(struct planning *, const struct person_data *);
/* The post that stands under a code, or NULL. */
const struct plan_post *plan_post_of(const struct planning *, const char *code);

void		 plan_judge_person(struct planning *, struct plan_row *);
/* The number of a person. An empty cell, and the mask of the one that stands, leave it. 1; 0: bad. */
int		 plan_read_number(struct planning *, struct plan_row *);
/* A number is of one person, after all people were judged. */
void		 plan_judge_numbers(struct planning *);
/* One head a unit a day, after everything else was judged. */
void		 plan_judge_heads(struct planning *);

#endif
