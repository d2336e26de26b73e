/* Posts (vị trí việc làm) and their competency frames. */
#ifndef FLOW_POST_H
#define FLOW_POST_H

#include "flow/organisation.h"

/*
 * words: in code or name, "" all; agency: 0 all, else those that may be held in it; most: on a
 * page. 1 or -1.
 */
int	post_list(struct flow *, const char *words, int64_t agency, int64_t page, int64_t most,
	    struct post **list_r, size_t *n_r, int64_t *total_r);
/* With its frame in all of its time, the latest first. 1; 0: none; -1. */
int	post_look(struct flow *, int64_t id, struct post *, struct competency **frame_r, size_t *n_r);
/* 1; 0; -1. */
int	post_open(struct flow *, const struct post *, struct refusal *);
/* All but the code, by version. */
int	post_amend(struct flow *, const struct post *, struct refusal *);
/* Its frame from a day on: a line is a name, then behind "|" the level. By version. */
int	post_set_frame(struct flow *, int64_t id, int64_t version, const char *lines, struct day from,
	    struct refusal *);

#endif
