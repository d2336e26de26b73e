/* Inside flow: what every write to a proposal begins and ends with. */
#ifndef FLOW_PROPOSAL_WRITE_H
#define FLOW_PROPOSAL_WRITE_H

#include "flow/proposal.h"

struct proposal_write {
	int64_t		 id;
	bool		 seen;		/* only in this version, the one that the person saw */
	int64_t		 version;
	enum proposal_act act;
	struct refusal	*why;
	/* filled by proposal_open_write */
	struct proposal	 p;
	enum proposal_state to;
};

/* Fills the refusal; returns 0. field: or NULL. */
int	proposal_refuse(struct refusal *, const char *field, const char *label);
/* "/y-kien/7/" */
const char	*proposal_path(struct flow *, int64_t id);
/*
 * Holds it and checks scope, state, role and version; what is only the head's is done by the
 * delegation that the person has. 1; 0: refused; -1.
 */
int	proposal_open_write(struct flow *, struct proposal_write *);
/* The step with its words, and the audit row with the change of state. 1 or -1. */
int	proposal_record(struct flow *, const struct proposal_write *, const char *words,
	    struct json *after);
/* Tells those whom the act concerns. 1 or -1. */
int	proposal_tell(struct flow *, const struct proposal_write *);
/* Until when something sent now is to be answered. 1 or -1. */
int	proposal_due(struct flow *, enum proposal_kind, const char *now, const char **due_r);

#endif
