/*
 * Everybody whom the rows of a decision table can be about. Each thing that rows ask for is cut into pieces in which all rows
 * answer alike; a cell takes a piece of each, and the rows that match in it are those that match in all its pieces.
 */
#ifndef RULES_BONUS_SPACE_H
#define RULES_BONUS_SPACE_H

#include "rules/bonus.h"

#define SPACE_TOTAL_MOST	100
#define SPACE_MONTHS_MOST	12
#define SPACE_ROWS_MOST		64

/* Standings (a level with a part of its totals) last: a walk goes through them first. */
enum space_axis { AXIS_MONTHS, AXIS_UNIT, AXIS_DISCIPLINE, AXIS_POSITION, AXIS_STANDING, SPACE_AXES };

struct space_piece {
	int		 which;			/* level, position, discipline */
	int64_t		 unit;			/* 0: any that no row names */
	const char	*unit_name;
	const struct ratio *from, *to;		/* total, months: from … up to below …; to NULL: to the most there is; from NULL: none */
	uint64_t	 rows;			/* that match there, as bits by index */
};

struct bonus_space {
	struct space_piece *piece[SPACE_AXES];	/* standings by level, each from its least total on */
	size_t		 n[SPACE_AXES];
	size_t		 level_at[BONUS_LEVELS + 1];	/* where the standings of a level begin; the last: their number */
};

struct space_cell {
	size_t		 at[SPACE_AXES];
	uint64_t	 rows;
};

/* Of a rule of at most SPACE_ROWS_MOST rows. */
void	bonus_space_of(struct mem *, const struct bonus_rule *, struct bonus_space *);
/* Each cell once. */
void	bonus_space_walk(const struct bonus_space *, void (*see)(void *, const struct space_cell *), void *);
/* The first of some rows; -1: none. */
int	space_first(uint64_t rows);
/* Does a row match nobody? Only people whom another one matches too? */
bool	space_empty(const struct bonus_space *, int row);
bool	space_inside(const struct bonus_space *, int row, int other);

/* Some pieces of each axis. */
struct space_box {
	bool		*in[SPACE_AXES];
};
struct space_box	space_box_of(struct mem *, const struct bonus_space *, const struct space_cell *);
bool	space_box_has(const struct space_box *, const struct space_cell *);
/* Takes in, axis by axis, what leaves a thing true of the rows of each of its cells; of levels whole ones alone. */
void	space_widen(const struct bonus_space *, struct space_box *, bool (*is)(const void *, uint64_t rows), const void *);
/* A box as the conditions of a row; elsewhere_r: of units that no row names. */
struct bonus_line	space_box_who(const struct bonus_space *, const struct space_box *, bool *elsewhere_r);

#endif
