/*
 * The provincial directory (LDAP), met in this file alone.
 */
#ifndef REMOTE_DIRECTORY_H
#define REMOTE_DIRECTORY_H

#include "base/config.h"
#include "base/mem.h"

struct directory;

/* By the keys directory.*; connects when first used. Lives in mem. */
struct directory	*directory_open(struct mem *, const struct config *);
void			 directory_close(struct directory **);

#endif
