/*
 * The organisation: units, people, their places, posts. Every change is dated, written down and
 * one after the other; nothing is deleted. Administrators alone.
 */
#ifndef FLOW_ORGANISATION_H
#define FLOW_ORGANISATION_H

#include "flow/flow.h"
#include "rules/behalf.h"
#include "rules/organisation.h"

/* Every unit there ever was, called and placed as on a day. */
struct tree {
	struct day	 on;
	struct unit	*unit;		/* in the order of siblings */
	size_t		 n;
};
/* 1 or -1. */
int	tree_on(struct flow *, struct day, struct tree *);
/* NULL: none. */
const struct unit *tree_unit(const struct tree *, int64_t id);
/* The agency that a unit is or belongs to; NULL: the province or nothing. */
const struct unit *tree_agency(const struct tree *, const struct unit *);
/* Was it there on the day of the tree? */
bool	tree_stands(const struct tree *, const struct unit *);

/* What was done to a thing, the last first: at most 30. */
struct organisation_event {
	const char	*at, *who, *action;
	struct behalf	 behalf;
	const char	*before, *after;	/* JSON or NULL */
};
int	organisation_events(struct flow *, const char *noun, int64_t id,
	    struct organisation_event **list_r, size_t *n_r);

/* A refusal at a field; 0. */
int	organisation_refuse(struct refusal *, const char *field, const char *label, const char *a,
	    const char *b);
/* Somebody was faster; 0. */
int	organisation_changed(struct refusal *);

#endif
