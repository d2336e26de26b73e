/* People: who they are, of which kind, what they hold. */
#ifndef FLOW_PERSON_H
#define FLOW_PERSON_H

#include "flow/organisation.h"

/* most: on a page. 1 or -1. */
int	person_list(struct flow *, const struct person_filter *, int64_t page, int64_t most,
	    struct person_line **list_r, size_t *n_r, int64_t *total_r);
/* A person with his kinds and places, the last first. 1; 0: none; -1. */
struct person_view {
	struct person_data data;
	struct person_kind_row *kind;
	size_t		 nkinds;
	struct holding	*holding;
	size_t		 nholdings;
};
int	person_look(struct flow *, int64_t id, struct person_view *);

/* sort_name NULL or "": made from the name. 1; 0; -1. */
int	person_enter(struct flow *, const struct person_data *, struct refusal *);
int	person_amend(struct flow *, const struct person_data *, struct refusal *);
/* The address of his page. */
const char	*person_place(struct flow *, int64_t id);
/* Who he is, for the audit. */
struct json	*person_told(struct flow *, const struct person_data *);
/* Of which kind he is from a day on. */
int	person_set_kind(struct flow *, int64_t id, enum person_kind, struct day from, struct refusal *);

/* `danhgia person UID FAMILY GIVEN`: the first administrator. The exit status. */
int	person_command(struct flow *);

#endif
