/* Is this installation able to serve? */
#ifndef FLOW_READY_H
#define FLOW_READY_H

#include "flow/flow.h"

struct ready {
	const char	*database, *directory, *outbox;	/* "ok", or a word for what is wrong */
	bool		 good;		/* serves people: database and directory; what waits to go out does not stop that */
};

void	ready_look(struct flow *, struct ready *ready_r);

#endif
