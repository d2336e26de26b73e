/* Browsers as people call them. */
#ifndef RULES_AGENT_H
#define RULES_AGENT_H

#include "base/mem.h"

/* "Chrome, Windows" of a User-Agent line; what is not recognised stays as it is. */
const char	*agent_name(struct mem *, const char *agent);

#endif
