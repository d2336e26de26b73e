/*
 * The sheets, or classifications, behind a number of a comparison: people, for who may see them: the head of an agency his own,
 * who sees the sheets of the province all (flow/see.h). 1: done, 0: not his to see, -1: broken.
 */
#ifndef FLOW_COMPARE_PEOPLE_H
#define FLOW_COMPARE_PEOPLE_H

#include "flow/compare.h"
#include "rules/compare_people.h"

#define COMPARE_PEOPLE_PLACE	"/phieu/so-lieu/"

bool	compare_people_may(const struct flow *, int64_t agency);
/* The address of their list, without base_path. */
const char	*compare_people_path(struct mem *, const struct compare_people *);
/* One page of them and how many there are; the name of the agency. */
int	compare_people(struct flow *, const struct compare_people *, int64_t page, struct compare_person **list_r, size_t *n_r, int64_t *total_r);

#endif
