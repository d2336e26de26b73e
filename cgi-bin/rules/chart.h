/*
 * Charts as boxes, points and places of text in a drawing CHART_WIDTH wide: whole numbers alone, the same for
 * the screen and for paper. Names stand above their bars, so that a telephone shows them whole. Axes of bars
 * begin at 0 or below; nothing that comes out has a side below 0 or lies outside.
 */
#ifndef RULES_CHART_H
#define RULES_CHART_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"
#include "base/ratio.h"

#define CHART_WIDTH	480
#define CHART_SERIES	5		/* of lines and bars; parts of a stack: four levels and "none" */
#define CHART_TICKS	8
#define CHART_LIMIT	1000000000000	/* a value beyond is drawn as this one */

enum chart_kind { CHART_BARS, CHART_STACKS, CHART_LINES };
enum chart_given { CHART_VALUE, CHART_MASKED, CHART_ABSENT };

struct chart_value {
	int64_t		 value;		/* scaled by `places` */
	enum chart_given given;
	const char	*path;		/* where its rows are; NULL: no link */
};

/* A bar (of one or more series), a stack of them, or a moment on the lines. */
struct chart_item {
	const char	*name;
	const char	*path;		/* NULL: no link */
};

struct chart_data {
	enum chart_kind	 kind;
	int		 places;
	bool		 share;		/* stacks: each is as long as the axis, its parts are what they are of it */
	bool		 loose;		/* lines: the axis may begin above 0 */
	int64_t		 end;		/* the axis ends here (100,00 %) unless a value is greater; 0: where values do */
	const struct chart_item *item;
	size_t		 nitems;
	const char	*const *series;	/* names */
	size_t		 nseries;
	const struct chart_value *value;	/* nitems × nseries, item by item */
};

struct chart_tick {
	int		 at;		/* x of bars and stacks, y of lines */
	int64_t		 value;		/* of a share: percent */
};

/* A bar, a part of a stack, or what is hidden. */
struct chart_box {
	size_t		 item, series;
	int		 x, y, width, height;
	bool		 wide;		/* there is room for a figure inside */
};

/* Where something is said of an item, or of one of its series. */
struct chart_word {
	size_t		 item, series;
	int		 x, y;
};

struct chart_point {
	size_t		 item;
	int		 x, y;
	bool		 begins;	/* no line leads here from the point before */
};

struct chart {
	int		 height;
	int		 left, right, top, bottom;	/* of the axes */
	int		 zero;		/* where 0 is; of a loose axis its end */
	struct chart_tick tick[CHART_TICKS];
	size_t		 nticks;
	struct chart_box *box, *hidden;	/* drawn; hatched, as their figure is not shown */
	size_t		 nboxes, nhidden;
	struct chart_word *name, *word;	/* of items; of values of bars, of sums of stacks */
	size_t		 nnames, nwords;
	struct chart_point *point[CHART_SERIES];	/* of each line, in order */
	size_t		 npoints[CHART_SERIES];
};

/* In mem. Parts of a stack below 0 count as 0; one masked part hides its stack, as the rest would tell it. */
void	chart_draw(struct mem *, const struct chart_data *, struct chart *);
/* What a stack comes to; masked or absent where that is not to be told. */
struct chart_value	chart_sum(const struct chart_data *, size_t item);
/* A figure as it is written: "1.234", "87,50%". */
const char	*chart_figure(struct mem *, const struct chart_data *, int64_t value, const char *unit);
/* A tick of its axis. */
const char	*chart_tick_words(struct mem *, const struct chart_data *, int64_t value);
/* The greatest value that is told; 0 where none is above it. */
int64_t		chart_most(const struct chart_data *);
/* So many places of a ratio, the rest cut off; NULL: absent. */
struct chart_value	chart_ratio(struct mem *, const struct ratio *, int places);

#endif
