/*
 * Classifications on paper: Mẫu 02 of a decided one, from what its decision froze, and the bundle of a run, made by a press, kept
 * as they went out and found by their code; what was printed already is not printed again. Before the decision a draft, which is
 * not kept. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_CLASSIFICATION_PAPER_H
#define FLOW_CLASSIFICATION_PAPER_H

#include "flow/classification.h"
#include "rules/classification_paper.h"
#include "rules/sheet_paper.h"

struct render;

/* Is what was decided of it for the person who acts to read? */
bool	classification_shown(const struct classification_view *);
/* As it stands now, without a code: for the meeting and for signing. */
int	classification_draft(struct flow *, struct render *, const struct classification_view *, enum sheet_paper_file, const char **bytes_r, size_t *n_r);
/* That of a decided one; location leads back to it. */
int	classification_paper_make(struct flow *, struct render *, int64_t id, struct refusal *);
int	classification_paper_of(struct flow *, const struct classification_view *, struct classification_paper *);
int	classification_paper_file(struct flow *, const struct classification_view *, enum sheet_paper_file, const char **bytes_r, size_t *n_r);

/* Bundles of a run, for who decides, prepares or sees the province. 1 or -1. */
int	run_papers(struct flow *, int64_t run, struct classification_paper **list_r, size_t *n_r);
int	run_paper_make(struct flow *, struct render *, int64_t run, struct refusal *);
int	run_paper_file(struct flow *, int64_t run, int64_t paper, const char **bytes_r, size_t *n_r);

#endif
