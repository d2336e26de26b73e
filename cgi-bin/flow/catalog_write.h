/* Inside flow: what every write to a catalog begins and ends with. */
#ifndef FLOW_CATALOG_WRITE_H
#define FLOW_CATALOG_WRITE_H

#include "flow/flow.h"
#include "rules/catalog_type.h"
#include "store/catalog.h"

struct catalog_write {
	int64_t		 catalog;
	bool		 seen;		/* only in this version, the one that the person saw */
	int64_t		 version;
	enum catalog_act act;
	struct refusal	*why;
	/* filled by catalog_begin */
	struct catalog_held held;
	enum catalog_state to;
};

/* Fills the refusal; returns 0. */
int	catalog_refuse(struct refusal *, const char *label, const char *field);
/* The same for a change by somebody else; returns 0. */
int	catalog_conflict(struct refusal *, const char *label);
/*
 * Holds the catalog and checks scope, state, role and version. 1; 0: refused; -1.
 */
int	catalog_begin(struct flow *, struct catalog_write *);
/* Into the state that the act leads to. 1; 0; -1. */
int	catalog_proceed(struct flow *, struct catalog_write *);
/* Audits the act on the catalog with its change of state. 1 or -1. */
int	catalog_audit(struct flow *, const struct catalog_write *, struct json *after);

/* Points of the standard product of the catalog in hand; 0: none chosen. 1 or -1. */
int	catalog_standard_points(struct flow *, const struct catalog_write *, int64_t *points_r);
/* Name of the agency of a catalog in hand. NULL: broken. */
const char	*catalog_agency_name(struct flow *, const struct catalog_write *);
/*
 * Tells everybody with one of the roles once: heads and officers of its agency,
 * others of the province; not the one who acts. rest: where in the catalog the
 * notice leads. 1 or -1.
 */
int	catalog_tell(struct flow *, const struct catalog_write *, uint64_t roles,
	    const char *kind, const char *rest);
/* The same for who has taken its appraisal on, or all appraisers. */
int	catalog_tell_appraiser(struct flow *, const struct catalog_write *, const char *kind,
	    const char *rest);
/*
 * The people with one of the roles, each once, and by which; agency and its name: whose heads
 * and officers. 1 or -1.
 */
int	catalog_audience(struct flow *, uint64_t roles, int64_t agency, const char *name,
	    struct told **list_r, size_t *n_r);
/*
 * A catalog that is held: one that was signed off, or is with the chairman, goes back to the appraisers, because what
 * was signed is no longer what stands. Audited with the reason; its appraiser, the leaders of Home Affairs and, if it
 * was with him, the chairman are told. In another state nothing happens. 1 or -1.
 */
int	catalog_reopen(struct flow *, int64_t catalog, const struct catalog_held *, const char *reason);
/* Has every objection to a decision on equal works been answered? 1; 0: refused, which rows is said; -1. */
int	catalog_no_objection(struct flow *, const struct catalog_write *);
/* "/danh-muc/7/" and what follows. */
const char	*catalog_path(struct flow *, int64_t catalog, const char *rest);

#endif
