/* Inside flow: the parts of what `worker national` does. */
#ifndef FLOW_NATIONAL_INSIDE_H
#define FLOW_NATIONAL_INSIDE_H

#include <time.h>

#include "base/sign.h"
#include "flow/national_work.h"
#include "remote/http.h"
#include "store/national_work.h"

struct national {
	struct sign_key	*key;		/* NULL: records are not made */
	const char	*kid;
	struct http	*http;		/* NULL: nothing is sent */
	const char	*bearer;	/* of a file; NULL: none, or asked for */
	const char	*secret;	/* of client credentials, or NULL */
	bool		 renew;		/* the token was refused */
	time_t		 mended, told;	/* last looks */
};

/* Records of events; of those that lacked something (mended). 1: some; 0: none; -1. */
int	national_make(struct flow *, struct national *, bool mended);
/* One batch. 1: some; 0: none; -1. */
int	national_send(struct flow *, struct national *);
/* What is late, to who has to act: once a day, and again when it becomes graver. 1 or 0: nothing; -1. */
int	national_tell(struct flow *);

#endif
