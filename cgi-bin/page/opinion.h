/* /lay-y-kien: rounds of opinions that Home Affairs asks agencies for, and their answers. */
#ifndef PAGE_OPINION_H
#define PAGE_OPINION_H

#include "flow/opinion.h"
#include "page/visit.h"

extern const struct route opinion_routes[];		/* rounds */
extern const struct route opinion_said_routes[];	/* what one agency says, how it is received */

/* Rows of View.<list> for radios, with the labels root<value>; values end in NULL. */
void	opinion_options(struct visit *, const char *list, const char *const *values, const char *root);
/* "/lay-y-kien/7/" and what follows. */
const char	*opinion_path(struct visit *, int64_t round, const char *rest);
/* The crumbs down to a round (NULL: the index); text: of the page itself, or NULL where it is that. */
void	opinion_crumbs(struct visit *, const struct opinion_round *, const char *text);
/* What is asked: title, words, days, counts, paths. */
void	opinion_fill_round(struct visit *, struct view *, const struct opinion_round *);
/* What an agency says and how it was received. */
void	opinion_fill(struct visit *, struct view *, const struct opinion_round *, const struct opinion *);
/* View.Timeline. noun: "opinion_round" or "opinion". 1 or -1. */
int	opinion_fill_history(struct visit *, const char *noun, int64_t id);
/* A round with what the person sees in it: also the answer to what was refused. */
int	opinion_show_round(struct visit *, int status);

#endif
