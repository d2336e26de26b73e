/*
 * The gate: our sessions before the applications of others. A place of theirs has a rule by name
 * (key gate.rule.<name>); the session is read at each request, so that a sign-out, a lock and an
 * account that was put out close every place at once.
 */
#ifndef FLOW_GATE_H
#define FLOW_GATE_H

#include "flow/flow.h"
#include "rules/gate.h"

struct gate;

enum gate_outcome {
	GATE_LET,
	GATE_STRANGER,		/* no session, or an ended one */
	GATE_LOCKED,
	GATE_REFUSED		/* not by this rule, or there is none of that name: logged */
};

/* What the application is told; NULL: not given by the rule, or not known. */
struct gate_told {
	enum gate_outcome outcome;
	const char	*uid, *name, *unit, *agency, *post, *mail, *roles, *groups;
};

/*
 * Reads the rules of the configuration, in mem. NULL: *why_r is one English sentence with file and
 * line. A rule that names a group which has no key gate.group.<name> is such a flaw.
 */
struct gate	*gate_open(struct mem *, const struct config *, const char **why_r);
/* The rules in the order of the file; NULL: no more. */
const struct gate_rule *gate_rule_at(const struct gate *, size_t i, const char **name_r);
/* Who comes with a cookie (NULL: none) to a place of a rule; act: as in web/authorizer.h. 1 or -1. */
int		 gate_ask(struct flow *, const struct gate *, const char *rule, const char *cookie, bool act,
		    struct gate_told *told_r);

#endif
