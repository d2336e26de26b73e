/*
 * What a run froze: the rule whole, the facts of everybody with what each rests on, the result. Canonical JSON (json_write); all
 * that is shown, proved and counted anew of a run comes from it alone. What is read back is the same as what was written, but for
 * the flaw of a formula.
 */
#ifndef RULES_BONUS_DOCUMENT_H
#define RULES_BONUS_DOCUMENT_H

#include "base/json.h"
#include "rules/bonus.h"

struct bonus_document {
	int64_t		 run, agency;
	const char	*agency_name;
	enum bonus_kind	 kind;
	int		 year, first_month, months;	/* the period */
	int64_t		 regulation;
	int		 version;
	const char	*number;		/* of the document that issued it, with its day; NULL: none */
	struct day	 day;
	int64_t		 fund;			/* of this run */
	const struct bonus_rule *rule;
	const struct bonus_person *person;
	const struct bonus_basis *basis;	/* of each of them */
	size_t		 n;
	const struct bonus_result *result;	/* bonus_count of the above */
};
/* The rule alone: what is kept of it and compared. */
struct json	*bonus_rule_json(struct mem *, const struct bonus_rule *);
/* 1; 0: not of this shape. Formulas are parsed again, one that can no longer be read has no expression; all in the arena. */
int	bonus_rule_read(struct mem *, const struct json *, struct bonus_rule *);
struct json	*bonus_document_write(struct mem *, const struct bonus_document *);
/* 1; 0: not of this shape. */
int	bonus_document_read(struct mem *, const struct json *, struct bonus_document *);

#endif
