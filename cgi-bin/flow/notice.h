/* The inbox of the person who acts. */
#ifndef FLOW_NOTICE_H
#define FLOW_NOTICE_H

#include "flow/flow.h"

struct inbox_row {
	int64_t		 id;
	const char	*kind;		/* label notice.<kind> */
	const char	*a, *b;
	const char	*at;		/* "24/11/2026 15:41" */
	const char	*reason, *reason_of;	/* label notice.reason.<reason>; NULL: not kept */
	const char	*record;	/* what it is about: "/danh-muc/7/" */
	bool		 first;		/* of its record on this page */
	bool		 unread;
	int64_t		 record_unread;
};

struct inbox {
	struct inbox_row *row;		/* by record, that of the newest first */
	size_t		 n;
	int64_t		 total;		/* without the page */
	int64_t		 newest;	/* of all: what the person may have seen */
};

/* A page (from 1) of `most`; unread: those alone. 1 or -1. */
int	inbox_of(struct flow *, bool unread, int64_t page, int64_t most, struct inbox *inbox_r);
/* Marks one read; flow->location is where it leads. 1; 0: not his; -1. */
int	inbox_open(struct flow *, int64_t notice);

enum inbox_part { INBOX_ONE, INBOX_RECORD, INBOX_ALL };
/*
 * Marks read and leads back; not what came after `last`, the newest that was shown (0: no
 * end). notice: the one, or any of the record. 1; 0: not his; -1.
 */
int	inbox_mark(struct flow *, enum inbox_part, int64_t notice, int64_t last, const char *back);

#endif
