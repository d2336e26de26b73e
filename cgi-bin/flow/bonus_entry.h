/*
 * The ledger of an agency: its head, or who acts for him, reads it, gives sudden awards and corrects or reverses awards by entries
 * that are added; a person reads his own. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_BONUS_ENTRY_H
#define FLOW_BONUS_ENTRY_H

#include "flow/flow.h"
#include "flow/regulation.h"
#include "rules/agency.h"
#include "rules/bonus_entry.h"
#include "rules/bonus_fund.h"
#include "store/bonus_entry.h"

#define LEDGER_PLACE	BONUS_PLACE "so-chi/"
#define SUDDEN_PLACE	BONUS_PLACE "dot-xuat/"

/* Of his own agency: entries, sums by type, years; 0: not his to see. The agency of the filter is his. */
int	ledger_read(struct flow *, struct bonus_entry_filter *, int64_t skip, int64_t most, struct bonus_entry **list_r, size_t *n_r,
	    struct bonus_entry_sum sum_r[BONUS_ENTRY_TYPES]);
int	ledger_years(struct flow *, int64_t **list_r, size_t *n_r);
/* One, and what corrects it. */
int	ledger_one(struct flow *, int64_t id, struct bonus_entry *, struct bonus_entry **correction_r, size_t *n_r);
/* His own, of whatever agency. 1 or -1. */
int	ledger_own(struct flow *, struct bonus_entry **list_r, size_t *n_r);

/* To whom he may give a sudden award, and what is left of the fund of a year. 1 or -1. */
int	sudden_people(struct flow *, struct member **list_r, size_t *n_r);
int	ledger_left(struct flow *, enum bonus_kind, int year, struct bonus_fund_sum *);

/*
 * Fields of refusals: person, amount, document_day. person, year, amount, reason, document_*, signer of a sudden award; of a
 * correction all but person and year, of a reversal not the amount either.
 */
int	sudden_give(struct flow *, const struct bonus_entry *, struct refusal *);
int	ledger_correct(struct flow *, int64_t id, int64_t version, const struct bonus_entry *, struct refusal *);
int	ledger_reverse(struct flow *, int64_t id, int64_t version, const struct bonus_entry *, struct refusal *);
/* Of one, for two who correct it at once: how often it was corrected, and one. */
int64_t	ledger_version(const struct bonus_entry *);

/*
 * Inside flow: adds an entry of his agency in the write in hand, behind ledger_hold: checked, audited, its person told.
 * stands: of what it corrects; counted: its sum follows from the rule. 1; 0: refused; -1.
 */
int	ledger_hold(struct flow *);
int	ledger_add(struct flow *, struct bonus_entry *, int64_t stands, bool counted, struct refusal *);

#endif
