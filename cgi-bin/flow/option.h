/* Language and colours of the person who acts. */
#ifndef FLOW_OPTION_H
#define FLOW_OPTION_H

#include "flow/flow.h"

/*
 * language: "vi", "en" or NULL (as it is); theme: "system", "light", "dark" or
 * NULL. flow->location is where it leads, set by the caller. 1 or -1.
 */
int	option_change(struct flow *, const char *language, const char *theme);

#endif
