/* The made-up province of a private instance; see sql/demo. */
#ifndef STORE_DEMO_H
#define STORE_DEMO_H

#include "store/db.h"

/* 1: there are units already; 0: none; -1. */
int	demo_found(struct db *, struct mem *);
/* 1: there is a campaign already; 0: none; -1. */
int	demo_begun(struct db *, struct mem *);
/* An agency below the province. 1; 0: the code is taken; -1. */
int	demo_commune(struct db *, struct mem *, const char *code, const char *name, int64_t position);
/* uid, family, given, mail of everybody. 1 or -1. */
int	demo_people(struct db *, struct mem *, struct rows *rows_r);

#endif
