/* Plans of work of units. */
#ifndef STORE_WORKPLAN_H
#define STORE_WORKPLAN_H

#include "rules/workplan.h"
#include "store/db.h"

/* The plan of a unit and a year. 1; 0: none yet; -1. */
int	workplan_find(struct db *, struct mem *, int64_t unit, int year, int64_t *id_r);
/* 1; 0: somebody else made it meanwhile; -1. */
int	workplan_insert(struct db *, int64_t agency, int64_t unit, int year, int64_t person, int64_t *id_r);
/* Its lines with who does them, also those that ended, which stand last. 1 or -1. */
int	workplan_select(struct db *, struct mem *, int64_t plan, struct workplan_line **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	workplan_line_get(struct db *, struct mem *, int64_t id, struct workplan_line *);
/* Nobody else changes it until the end of the transaction. 1; 0: another version, or it ended; -1. */
int	workplan_line_hold(struct db *, struct mem *, int64_t id, int64_t version);

/* A month and a person of a line for which it was given. */
struct workplan_gift {
	int64_t		 line, slot, work;	/* slot: person as the line has him; 0: open */
	int		 month;
	const char	*name;			/* who does it */
	bool		 stands;		/* it was not withdrawn since */
};
int	workplan_gifts(struct db *, struct mem *, const struct workplan_line *, size_t n, struct workplan_gift **list_r, size_t *n_r);

/* line, of its plan, with who does it. 1 or -1. */
int	workplan_line_insert(struct db *, const struct workplan_line *, int64_t person, int64_t under, int64_t *id_r);
/* 1; 0: changed meanwhile; -1. */
int	workplan_line_save(struct db *, const struct workplan_line *);
int	workplan_line_close(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
/* That it was given. 1; 0: it was already; -1. */
int	workplan_gift_insert(struct db *, const struct workplan_gift *);
/* What an outside work of a line became when it was given. 1 or -1. */
int	workplan_line_became(struct db *, int64_t line, int64_t outside);

#endif
