/* Clusters of works and what is decided of them, as store, flow and page hand them on; texts as in catalog_type.h. */
#ifndef RULES_CLUSTER_TYPE_H
#define RULES_CLUSTER_TYPE_H

#include <stdbool.h>
#include <stdint.h>

#include "rules/catalog.h"
#include "rules/catalog_move.h"

#define CLUSTER_STANDARD	10	/* the coefficient of a standard product, tenths */

/* A work with what a decision needs to know of it. */
struct cluster_row {
	struct catalog_line line;	/* merge: the decision that it belongs to */
	int64_t		 catalog, agency;
	const char	*agency_name;
	enum catalog_state state;	/* of its catalog */
	int64_t		 version;
	bool		 standard;	/* the standard product of its agency */
	bool		 accepted;
	int64_t		 middle;	/* the canonical row of the decision that it belongs to, where this is it, or its copy in a later version; else 0 */
	int64_t		 root;		/* the first decision that it belongs to; 0: none */
};

struct cluster_decision {
	int64_t		 id;
	const char	*kind;		/* "same", "different", "later" */
	int64_t		 row;		/* in the middle */
	int64_t		 root;		/* the first of those that it goes on from; 0: none */
	int64_t		 coefficient;	/* tenths; 0: not "same" */
	int64_t		 members, changed;
	const char	*maker, *made_at;
	const char	*undoer, *undone_at;	/* NULL: it counts */
	int64_t		 version;
	const char	*code, *task, *detail, *output, *agency;	/* of the row in the middle */
	int64_t		 objections;	/* not answered */
};

/* A work of a decision. */
struct cluster_joined {
	int64_t		 decision;
	struct cluster_row row;
	int64_t		 before, after;	/* coefficients, tenths; 0: none */
	const char	*objection, *objector, *objected_at;	/* objected_at NULL: none */
	const char	*answer, *outcome, *answerer, *answered_at;	/* outcome: "kept", "left"; NULL: none yet */
	int64_t		 version;
	bool		 live;		/* the row belongs to it as it stands */
	struct catalog_line middle;	/* the canonical row: id, code, task, detail, output */
	const char	*middle_agency;
	const char	*maker, *made_at;
};

#endif
