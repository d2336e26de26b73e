/* Boxes of a list that were ticked, each "id:version". */
#ifndef PAGE_CHOSEN_H
#define PAGE_CHOSEN_H

#include <stdbool.h>
#include <stddef.h>

#include "flow/chosen.h"

struct visit;

/* Those of the field "chosen". 1; 0: one of them is no "id:version", or there are more than CHOSEN_MOST. */
int	chosen_read(struct visit *, struct chosen list[CHOSEN_MOST], size_t *n_r);
/* The same of another field. */
int	chosen_read_as(struct visit *, const char *field, struct chosen list[CHOSEN_MOST], size_t *n_r);
/* Was it ticked in the form that was sent? */
bool	chosen_has(struct visit *, const char *value);
bool	chosen_has_as(struct visit *, const char *field, const char *value);

#endif
