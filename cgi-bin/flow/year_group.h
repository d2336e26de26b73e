/*
 * Groups of similar tasks in a run (rules/year_group.h) and their freeze: who prepares the run begins with the usual ones,
 * moves people, merges; who decides freezes groups, base and rate by their documents, and opens them again while nobody is
 * proposed, chosen or decided. Afterwards only who came later gets a group. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_YEAR_GROUP_H
#define FLOW_YEAR_GROUP_H

#include "flow/year_run.h"
#include "rules/year_group.h"

struct year_groups {
	struct year_run	 run;
	struct year_authority may;
	struct year_group *group;
	size_t		 ngroups;
	struct classification *person;	/* as year_run_people orders them */
	size_t		 n;
	enum quota_base	 base;		/* of the run, or as the province decided for the year */
};
int	year_groups_read(struct flow *, int64_t run, struct year_groups *);
/* As the province decided for a year. 1 or -1. */
int	year_run_base(struct flow *, int year, enum quota_base *);

/* Each in the version of the run that was seen; name: of each usual group. Fields of a refusal in the order of the calls. */
int	year_groups_start(struct flow *, int64_t run, int64_t version, const char *const name[USUAL_GROUPS], struct refusal *);
int	year_groups_add(struct flow *, int64_t run, int64_t version, const char *name, struct refusal *);	/* group_name */
int	year_groups_rename(struct flow *, int64_t run, int64_t version, int64_t group, const char *name, struct refusal *);	/* renamed */
/* chosen, group; of classifications. */
int	year_groups_move(struct flow *, int64_t run, int64_t version, int64_t group, const int64_t *chosen, size_t n, struct refusal *);
/* All of one into another, which goes on alone. merged, into */
int	year_groups_merge(struct flow *, int64_t run, int64_t version, int64_t merged, int64_t into, struct refusal *);

/* rate and documents of the run as it is to be: group_number, group_day, rate, outstanding_number, outstanding_day. */
int	year_run_freeze_by(struct flow *, int64_t run, int64_t version, const struct year_run *, struct refusal *);
int	year_run_unfreeze_by(struct flow *, int64_t run, int64_t version, const char *reason, struct refusal *);

#endif
