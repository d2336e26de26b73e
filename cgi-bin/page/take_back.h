/* The page on which what was set ahead is taken back: a day off, a calendar of periods, parameters of the province. */
#ifndef PAGE_TAKE_BACK_H
#define PAGE_TAKE_BACK_H

#include "page/visit.h"

extern const struct field take_back_fields[];	/* "reason" */

/* A line that says what it is; label: of its name. */
void	take_back_fact(struct visit *, const char *label, const char *value);
struct take_back_labels {
	const char	*title, *about, *why;
};
/* Behind its facts and the crumb of its list. path: its form; may: it still can be taken back. */
int	take_back_show(struct visit *, int status, const struct take_back_labels *, const char *path, int64_t version, bool may);
/* Takes it back as was asked in its form, or shows the page again. 1 or -1. */
int	take_back_post(struct visit *, int (*act)(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *),
	    int (*show)(struct visit *, int status));

#endif
