/* Made-up data for the private instance: an organisation, and the directory that fits it. */
#ifndef FLOW_DEMO_H
#define FLOW_DEMO_H

#include "flow/flow.h"

/* An instance that may show what a real one hides: demo = on, and the directory on this machine. */
bool	demo_here(const struct flow *);

/*
 * `danhgia demo`: takes the steps of sql/demo in order into an empty database.
 * Refuses one that holds units, and an installation without `demo = on`. Exit status.
 */
int	demo_load(struct flow *);
/*
 * `danhgia demo-story`: work under way in the made-up province, dates relative to today, by the
 * steps of sql/demo/story. Refuses a database that holds a campaign. Exit status.
 */
int	demo_story(struct flow *);
/* `danhgia demo-directory`: writes the people as LDIF, without passwords. Exit status. */
int	demo_directory(struct flow *);

#endif
