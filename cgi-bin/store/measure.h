/* Counts of the whole instance, for /metrics and /readyz. */
#ifndef STORE_MEASURE_H
#define STORE_MEASURE_H

#include "store/db.h"

struct counts {
	int64_t	sessions;	/* open */
	int64_t	jobs;		/* waiting */
	int64_t	outbox;		/* rows and letters that wait */
	int64_t	outbox_age;	/* seconds of the oldest of them, 0: none */
	int64_t	letters_failed;	/* or may be lost, within the last day */
	int64_t	national, national_age, national_mend, national_late;	/* records that are not there; seconds; refused or held; behind a day */
};

/* 1 or -1. */
int	counts_now(struct db *, struct mem *, struct counts *counts_r);

/* What decides whether a power cut loses what was said to be saved. */
struct safety {
	bool		 flush;		/* innodb_flush_log_at_trx_commit is 1 */
	bool		 binlog;	/* sync_binlog is 1, or there is no binary log */
	bool		 doublewrite;
	const char	*version;	/* of the server, as it says it */
};

/* 1 or -1. */
int	safety_now(struct db *, struct mem *, struct safety *safety_r);

#endif
