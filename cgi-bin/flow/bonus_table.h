/*
 * The decision table of a regulation and its settings, as head and officer of the agency write them on a draft; who may read the
 * regulation reads them. Each write is made in the version of the regulation that was seen, and makes the next one.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BONUS_TABLE_H
#define FLOW_BONUS_TABLE_H

#include "flow/regulation.h"
#include "rules/bonus_check.h"
#include "rules/organisation.h"

struct bonus_table {
	struct regulation_view v;
	struct bonus_finding *finding;
	size_t		 nfindings;
	struct bonus_line *removed;	/* of a draft that he may write, the last first */
	size_t		 nremoved;
	const struct unit **division;	/* of its agency: today's, and those that its lines name */
	size_t		 ndivisions;
};
int	bonus_table_read(struct flow *, int64_t regulation, struct bonus_table *);
/* The line of an id; -1: it is not there. */
int	bonus_table_line(const struct bonus_table *, int64_t id);

/* id of the line; 0: a new one at a place, counted from 0, or behind all. Fields of a refusal: division. */
int	bonus_table_put(struct flow *, int64_t regulation, int64_t version, const struct bonus_line *, int place, struct refusal *);
/* So many places down, below 0: up. */
int	bonus_table_move(struct flow *, int64_t regulation, int64_t version, int64_t line, int by, struct refusal *);
/* What a finding about the line says without further thought: before another one, or away. */
int	bonus_table_mend(struct flow *, int64_t regulation, int64_t version, int64_t line, struct refusal *);
/* The same again, right behind it. */
int	bonus_table_copy(struct flow *, int64_t regulation, int64_t version, int64_t line, struct refusal *);
/* Put away; brought back to where it stood. */
int	bonus_table_remove(struct flow *, int64_t regulation, int64_t version, int64_t line, struct refusal *);
int	bonus_table_restore(struct flow *, int64_t regulation, int64_t version, int64_t line, struct refusal *);
/* All of a rule but its lines. */
int	bonus_table_settle(struct flow *, int64_t regulation, int64_t version, const struct bonus_rule *, struct refusal *);

#endif
