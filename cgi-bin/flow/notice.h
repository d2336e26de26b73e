/* The inbox of the person who acts. */
#ifndef FLOW_NOTICE_H
#define FLOW_NOTICE_H

#include "flow/flow.h"

#define INBOX_PAGE 30

struct inbox_row {
	int64_t		 id;
	const char	*kind;		/* label notice.<kind> */
	const char	*a, *b;
	const char	*at;		/* "24/11/2026 15:41" */
	bool		 unread;
};

struct inbox {
	struct inbox_row *row;		/* newest first */
	size_t		 n;
	bool		 more;		/* there is a next page */
};

/* Page 1 is the newest. 1 or -1. */
int	inbox_of(struct flow *, int64_t page, struct inbox *inbox_r);
/* Marks one read; flow->location is where it leads. 1; 0: not his; -1. */
int	inbox_open(struct flow *, int64_t notice);
/* Marks all read; flow->location leads back to the inbox. 1 or -1. */
int	inbox_all_read(struct flow *);

#endif
