/*
 * What `worker national` does: results that transactions wrote into the outbox become records for the national database; records
 * go out in batches; what is late is told once a day. A mode and a process of its own: a receiver that is slow or silent for
 * minutes never holds up a letter, and a wrong answer of it can end this process alone.
 *
 * What is promised. Each event becomes one record: record and mark are one transaction. Before a batch goes out its records are
 * marked as sent by this worker for a while, committed; accepted is only what they answer with message and hash. Where no answer
 * came they are asked whether they have it (national.ask_address), or get the same message again, by which they know it. Of a
 * person one record is under way at a time, in the order of the events; after one that was refused nothing of the same period
 * follows until somebody has mended or dropped it. So each is applied there once, in order, whoever dies in between.
 */
#ifndef FLOW_NATIONAL_WORK_H
#define FLOW_NATIONAL_WORK_H

#include "flow/flow.h"

struct national;		/* key, line and secrets, of a process */

/* From keys national.*. NULL: *why_r is one English sentence. Without a key to sign with there is nothing to do. */
struct national	*national_open(struct mem *, const struct config *, const char **why_r);
void		 national_close(struct national **);
/* The next piece of work. 1: one was done; 0: nothing to do now; -1: broken, it comes back. */
int		 national_work(struct flow *, struct national *);

#endif
