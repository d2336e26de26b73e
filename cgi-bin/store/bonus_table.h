/* The rule of a draft as it is written: its settings and lines. Each is called while the draft is held. */
#ifndef STORE_BONUS_TABLE_H
#define STORE_BONUS_TABLE_H

#include "rules/bonus.h"
#include "store/db.h"

/* Holds a draft of an agency in a version, which is the next one from now on. 1; 0: changed meanwhile, or no draft; -1. */
int	bonus_table_touch(struct db *, int64_t regulation, int64_t version, int64_t agency);
/* All but the lines. 1 or -1. */
int	bonus_rule_set(struct db *, struct mem *, int64_t regulation, const struct bonus_rule *);
/* Behind all others. 1 or -1. */
int	bonus_line_add(struct db *, struct mem *, int64_t regulation, const struct bonus_line *, int64_t *id_r);
/* By its id. 1; 0: it is not there; -1. */
int	bonus_line_set(struct db *, struct mem *, int64_t regulation, const struct bonus_line *);
int	bonus_line_remove(struct db *, int64_t regulation, int64_t line, bool removed);
/* The order of all that are there. 1 or -1. */
int	bonus_line_order(struct db *, struct mem *, int64_t regulation, const int64_t *ids, size_t n);

#endif
