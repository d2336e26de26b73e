/* A work that a person proposes himself, until the head takes it up or declines it. */
#ifndef RULES_WORK_ASKED_H
#define RULES_WORK_ASKED_H

#include "rules/work.h"

struct work_asked {
	struct work	 work;		/* reason: why declined; while it is asked: why it is proposed */
	int64_t		 quantity;	/* 0: not said */
	struct day	 deadline;	/* no day: not said */
	const char	*asked_at;
};

#endif
