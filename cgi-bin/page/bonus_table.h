/* /thuong/quy-che/ID/bang/: the decision table of a regulation and its settings. */
#ifndef PAGE_BONUS_TABLE_H
#define PAGE_BONUS_TABLE_H

#include "flow/bonus_table.h"
#include "page/visit.h"

extern const struct route bonus_table_routes[], bonus_line_routes[], bonus_setting_routes[];

#define BONUS_TABLE_AT	REGULATION_PLACE ":/bang/"

/* The crumbs down to the table; it is the page itself where last is NULL. View.Regulation; View.at: the path of the table. */
void	bonus_table_head(struct visit *, const struct regulation *, const char *last);
/* Reads one that the visitor may write. 1; 0: there is none for him; -1. */
int	bonus_table_open(struct visit *, struct bonus_table *);

/* What a finding says: page/bonus_check_say.c. */
const char	*bonus_finding_text(struct visit *, const struct bonus_rule *, const struct bonus_finding *);
const char	*bonus_finding_mend(struct visit *, const struct bonus_rule *, const struct bonus_finding *);

/* As typed: exact, not below 0, at most `most`; NULL where nothing was typed or, said at the field, where it is none. */
const struct ratio	*bonus_typed_number(struct visit *, const char *field, int64_t most);
/* The same in đồng. 0 where nothing was typed. */
int64_t	bonus_typed_money(struct visit *, const char *field);

#endif
