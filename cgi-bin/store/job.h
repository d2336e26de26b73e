/* Work for a worker: taken by a lease, done once. */
#ifndef STORE_JOB_H
#define STORE_JOB_H

#include "store/db.h"

struct job {
	int64_t	id, object;
	int64_t	attempts;	/* before this one */
};

/* 1 or -1. */
int	job_add(struct db *, const char *kind, int64_t object);
/* Takes the oldest one for so many seconds, in a transaction. 1; 0: nothing to do; -1. */
int	job_take(struct db *, struct mem *, const char *kind, int seconds, struct job *);
/* So many percent are done; the lease goes on. 1; 0: another worker has it; -1. */
int	job_progress(struct db *, int64_t id, int64_t percent, int seconds);
/* why NULL: done, else failed. 1; 0: another worker ended it; -1. */
int	job_end(struct db *, int64_t id, const char *why);

#endif
