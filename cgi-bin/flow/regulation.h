/*
 * Regulations of bonuses (rules/regulation.h). The head and the officer of an agency write its drafts, the head issues; what was
 * issued and sent is read by the whole agency, by Home Affairs, the chairman, finance and auditors of all agencies, and by
 * heads and officers elsewhere, who may begin from it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_REGULATION_H
#define FLOW_REGULATION_H

#include "flow/flow.h"
#include "rules/regulation.h"

#define BONUS_PLACE		"/thuong/"
#define REGULATION_PLACE	BONUS_PLACE "quy-che/"

/* What he may do to one, as bits: write a draft; issue it and what follows. */
enum { REGULATION_MAY_WRITE = 1, REGULATION_MAY_ISSUE = 2 };

struct regulation_view {
	struct regulation r;		/* with its lines */
	unsigned	 may;
};
/* 1; 0: not his to see; -1. */
int	regulation_read(struct flow *, int64_t id, struct regulation_view *);
/* What he sees of the versions of his own agency, by kind, the newest first, without their lines. 1 or -1. */
int	regulations_own(struct flow *, struct regulation **list_r, size_t *n_r);
/* The same of any agency. 1 or -1. */
int	regulations_seen(struct flow *, int64_t agency, struct regulation **list_r, size_t *n_r);
/* Does he write regulations of his agency? Are amounts of its people his to see: of the head and who acts for him alone. */
bool	regulation_writes(const struct who *);
bool	bonus_heads(const struct who *);
/* "/thuong/quy-che/12/bang/": rest "bang/". */
const char	*regulation_path(struct mem *, int64_t id, const char *rest);

#endif
