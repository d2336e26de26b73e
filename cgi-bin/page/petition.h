/* What is said against sheets, and what rests on sheets that were corrected. */
#ifndef PAGE_PETITION_H
#define PAGE_PETITION_H

#include "page/visit.h"
#include "rules/petition.h"

extern const struct route petition_routes[];

/* "kept", "changed": how a petition is answered; ends in NULL. */
extern const char *const petition_outcomes[];
/* As options, labels <root>outcome.<name>. */
void	petition_fill_outcomes(struct visit *, const char *root);
/* What an answer was typed to be: the fields outcome, answer and document. */
struct petition	petition_answered(struct visit *, int64_t id);
/* All of a petition in a row but where it stands; root: of the labels state.<name>. counts: how many days are left is said. */
void	petition_fill(struct visit *, struct view *row, const char *root, const struct petition *, const struct workdays *, bool counts);

#endif
