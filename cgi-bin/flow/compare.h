/*
 * Comparison over the sums that the worker keeps (rules/compare.h says what of them is shown). Home Affairs, the head of the province
 * and auditors compare the province; head and officer of an agency see it beside all others together. Nobody sees a person here.
 * 1: done, 0: not his to see, -1: broken.
 */
#ifndef FLOW_COMPARE_H
#define FLOW_COMPARE_H

#include "flow/flow.h"
#include "rules/compare.h"
#include "rules/leniency.h"
#include "rules/role.h"

#define COMPARE_PLACE	"/bao-cao/"
#define ROLES_COMPARE_ALL (ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR)
#define ROLES_COMPARE	(ROLES_COMPARE_ALL | ROLES_AGENCY)

bool	compare_sees_all(const struct flow *);

struct compare_ask {
	enum compare_what what;
	enum compare_by	 by;		/* what cannot be had is set right: of an agency no agencies, of the province no units, of what others have no posts */
	struct compare_span span;
	enum compare_with with;
	int		 kind;		/* enum agency_kind, or NO_KIND: all; of the province alone */
	int		 group;		/* enum summary_group, or -1: all; by agency or time alone */
	int64_t		 agency;	/* 0: the province */
};
struct compare_row {
	int64_t		 id;		/* agency, unit, post; of kinds, groups and periods their number from 0 */
	const char	*name;		/* NULL: by a label */
	struct compare_sum now, then;
	struct leniency	 leniency;	/* beside all others of the view */
	int64_t		 used, in_force;	/* rows of the catalog, -1: not said; of one period by agency, and together */
};
struct compare_agency {
	int64_t		 id;
	const char	*name;
	int		 kind;		/* enum agency_kind */
};
struct compare_view {
	struct compare_ask ask;		/* as it was set right */
	struct compare_span then;
	const char	*agency_name;	/* NULL: the province */
	struct compare_agency *agency;	/* all of these years, kind by kind */
	size_t		 nagencies;
	struct compare_row *row;
	size_t		 n;
	struct compare_row all;		/* together */
	struct compare_row province;	/* of an agency: the whole province, its own people too */
	const char	*until;		/* moment of the oldest count in it, NULL: nothing was counted */
	int64_t		 waiting;	/* agencies and periods that changed since */
};
/* The span of a row: over time each its own. */
struct compare_span	compare_row_span(const struct compare_ask *, const struct compare_row *);
/* Are its numbers those of classifications? */
bool	compare_classed(const struct compare_ask *);
/* 1; 0: not his to see; -1. */
int	compare_read(struct flow *, const struct compare_ask *, struct compare_view *);
/* The last month or quarter that is over, or this year: by which a page opens. */
struct compare_span	compare_span_default(enum compare_length);

#endif
