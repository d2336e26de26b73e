/* /xep-loai/phieu/ID/: the classification of one person (Mẫu 02). */
#ifndef PAGE_CLASSIFICATION_H
#define PAGE_CLASSIFICATION_H

#include "flow/classification.h"
#include "page/visit.h"

extern const struct route classification_routes[];
extern const struct route classification_paper_routes[];	/* on paper */

/* A level (enum score_level) in words; NULL for LEVEL_NONE. */
const char	*classification_level(struct visit *, int level);
/* Part IV as it is proposed for a level by Art 23: Vietnamese, whatever the language of the page. "" for LEVEL_NONE. */
const char	*classification_handling(struct visit *, int level);
/* View.<list> of the own classifications: year, state, where they stand. 1 or -1. */
int	classification_fill_mine(struct visit *);

/* Asks for its page again, after what was refused. */
int	classification_show(struct visit *, int status);
/* View.Paper of one, View.Bundles of a run. 1 or -1. */
int	classification_fill_paper(struct visit *, const struct classification_view *);
int	classification_fill_bundles(struct visit *, int64_t run);

#endif
