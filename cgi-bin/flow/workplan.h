/*
 * The plan of work of a unit for a year: whoever is in charge of the unit keeps its lines, and gives of them what falls in a
 * period, by the flow of every assignment. A line that is over ends and stays; what was given of it is never given twice.
 * 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_WORKPLAN_H
#define FLOW_WORKPLAN_H

#include "flow/chosen.h"
#include "flow/work_assign.h"
#include "store/workplan.h"

#define WORKPLAN_PLACE	"/cong-viec/ke-hoach/"

struct workplan_unit {
	int64_t		 id;
	const char	*name;
};
struct workplan {
	int64_t		 id;			/* 0: nothing is in it yet */
	struct workplan_unit unit;
	int		 year;
	struct workplan_line *line;		/* those that ended are last */
	size_t		 n;
	struct workplan_gift *gift;
	size_t		 ngifts;
};
/* Units whose plans the person keeps: the agency first, then in the order in which they were set up. In the arena. */
size_t	workplan_units(struct flow *, const struct work_ground *, struct workplan_unit **list_r);
/* 1; 0: not his to keep; -1. */
int	workplan_read(struct flow *, const struct work_ground *, int64_t unit, int year, struct workplan *);
int	workplan_line_read(struct flow *, const struct work_ground *, int64_t id, struct workplan_line *);
/* The place of a person that a line of a unit has, or NULL: he left the unit, or is not in charge of. */
const struct place	*workplan_place(const struct flow *, const struct work_ground *, int64_t unit, int64_t person);
/* What was given of a line in a month to a person that it has (0: open); NULL: nothing. */
const struct workplan_gift	*workplan_gift(const struct workplan *, int64_t line, int month, int64_t slot);
/* By when a line is due in a month; said_r: as the line says it. */
struct day	workplan_day(const struct work_ground *, const struct workplan_line *, int month, struct day *said_r);

/* A month of a line: nothing falls in it, or to all, to some, to nobody of it was given, whose day is over or not. */
enum workplan_cell { WORKPLAN_CELL_NONE, WORKPLAN_CELL_GIVEN, WORKPLAN_CELL_PART, WORKPLAN_CELL_DUE, WORKPLAN_CELL_MISSED, WORKPLAN_CELLS };
/* "none", "given", …: labels workplan.cell.<name>. */
extern const char *const workplan_cell_name[WORKPLAN_CELLS];
enum workplan_cell	workplan_cell(const struct work_ground *, const struct workplan *, const struct workplan_line *, int month,
			    size_t *given_r, size_t *of_r);

/*
 * May a line stand in the plan of a unit? Its product is found by its code, where it has no row. Fields of a refusal: code,
 * output, coefficient, person, month, until_month. 1; 0; -1.
 */
int	workplan_line_judge(struct flow *, const struct work_ground *, int64_t unit, struct workplan_line *, struct refusal *);
/* New lines, all or none. */
int	workplan_put(struct flow *, int64_t unit, int year, const struct workplan_line *, size_t n, struct refusal *);
/* A line in a version, as it shall be. */
int	workplan_change(struct flow *, const struct workplan_line *, struct refusal *);
/* It comes no more. */
int	workplan_end(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/* A line as it was pasted, looked at; why.label NULL: it is good. */
struct workplan_looked {
	struct workplan_line line;
	struct refusal	 why;
};
/* list_r[i] of pasted[i]. 1 or -1. */
int	workplan_look(struct flow *, const struct work_ground *, int64_t unit, const struct workplan_pasted *, size_t n,
	    struct workplan_looked **list_r);

/* A line of the year before that this year does not have. */
struct workplan_past {
	struct workplan_line line;		/* with those who are still there */
	const char	*left;			/* names of those who are not, "" */
	bool		 gone;			/* the catalog does not have its product any more */
};
int	workplan_past(struct flow *, const struct work_ground *, const struct workplan *, struct workplan_past **list_r, size_t *n_r);
/* Those that were chosen (a line, its version). */
int	workplan_take(struct flow *, int64_t unit, int year, const struct chosen *, size_t n, struct refusal *);

/* What falls in a period. */
enum workplan_state {
	WORKPLAN_NEW,		/* can be given */
	WORKPLAN_OPEN,		/* the same: to whom has to be said */
	WORKPLAN_LEFT,		/* its person left: to whom instead has to be said */
	WORKPLAN_GIVEN,
	WORKPLAN_WITHDRAWN,	/* given, and withdrawn since */
	WORKPLAN_PASSED,	/* its day is over */
	WORKPLAN_GONE,		/* the catalog of the period does not have its product */
	WORKPLAN_REFUSED,	/* for another reason: why */
	WORKPLAN_STATES
};
/* "new", "open", …: labels workplan.state.<name>. */
extern const char *const workplan_state_name[WORKPLAN_STATES];
struct workplan_fall {
	const struct workplan_line *line;
	int		 month;
	int64_t		 slot;			/* person as the line has him; 0: open */
	const char	*name;			/* of him, or of who has it now */
	struct day	 said, deadline;
	enum work_kind	 kind;			/* by the freeze of the plan of the period */
	enum workplan_state state;
	struct refusal	 why;
};
int	workplan_falls_in(struct flow *, const struct work_ground *, const struct workplan *, struct period, struct workplan_fall **list_r,
	    size_t *n_r);
/* How much that can be given is left of a period in the plans that the person keeps; the first unit with some, or 0. 1 or -1. */
int	workplan_left(struct flow *, const struct work_ground *, struct period, size_t *n_r, int64_t *unit_r);
/* One that was chosen, as it was seen, and who does it (0: nobody was said); set where the line says it. */
struct workplan_pick {
	int64_t		 line, version, slot, person;
	int		 month;
};
/* All that were chosen, in one write. reason: for what is extra. Fields of a refusal: chosen, to, reason. */
int	workplan_assign(struct flow *, int64_t unit, struct period, struct workplan_pick *, size_t n, const char *reason,
	    struct refusal *);

#endif
