/* Inside the reports: how their sentences are said. */
#ifndef RULES_PROVINCE_REPORT_INSIDE_H
#define RULES_PROVINCE_REPORT_INSIDE_H

#include "rules/province_report_mask.h"

struct report_writing {
	struct mem	*mem;
	const struct report_figures *f;
	const struct report_masks *masks;
	struct report_line *line;
	size_t		 n;
	struct summary	 now, before;
};
void	report_say(struct report_writing *, enum report_part, const char *name, const char *a, const char *b);
/* How many, and what share that is. */
void	report_say_some(struct report_writing *, enum report_part, const char *name, int64_t n, int64_t whole);
const char	*report_count(const struct report_writing *, int64_t);
const char	*report_shown(const struct report_writing *, struct report_figure);
/* Works outside the catalog, where that is told. */
void	report_say_outside(struct report_writing *);

/* Of an agency alone: where its results and its catalog stand; its own level of a year. */
void	report_say_own(struct report_writing *);
void	report_say_own_rated(struct report_writing *);

#endif
