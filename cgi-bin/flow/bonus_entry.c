/* The ledger as it is read. */
#include "flow/bonus_entry.h"

#include "flow/absence.h"
#include "flow/bonus_fund.h"
#include "store/agency.h"

int
ledger_read(struct flow *f, struct bonus_entry_filter *filter, int64_t skip, int64_t most, struct bonus_entry **list_r, size_t *n_r,
    struct bonus_entry_sum sum_r[BONUS_ENTRY_TYPES])
{
	if (!bonus_heads(f->who))
		return 0;
	filter->agency = f->who->agency;
	return bonus_entry_select(f->db, f->mem, filter, skip, most, list_r, n_r) == 1 && bonus_entry_sums(f->db, f->mem, filter, sum_r) == 1 ? 1 : -1;
}

int
ledger_years(struct flow *f, int64_t **list_r, size_t *n_r)
{
	return bonus_entry_years(f->db, f->mem, f->who->agency, list_r, n_r);
}

int
ledger_one(struct flow *f, int64_t id, struct bonus_entry *e, struct bonus_entry **correction_r, size_t *n_r)
{
	const int found = bonus_entry_get(f->db, f->mem, id, e);

	if (found != 1 || !bonus_heads(f->who) || e->agency != f->who->agency)
		return found < 0 ? -1 : 0;
	return bonus_entry_corrections(f->db, f->mem, id, correction_r, n_r);
}

int64_t
ledger_version(const struct bonus_entry *e)
{
	return e->corrections + 1;
}

int
ledger_own(struct flow *f, struct bonus_entry **list_r, size_t *n_r)
{
	return bonus_entry_own(f->db, f->mem, f->who->person, list_r, n_r);
}

int
ledger_left(struct flow *f, enum bonus_kind kind, int year, struct bonus_fund_sum *sum)
{
	return bonus_fund_of(f, f->who->agency, kind, year, sum);
}

int
sudden_people(struct flow *f, struct member **list_r, size_t *n_r)
{
	const char *name;
	int64_t behalf = 0;
	size_t kept = 0;

	if (absence_people(f, list_r, n_r) != 1)
		return -1;
	if (f->who->delegation != 0 && delegation_head(f->db, f->mem, f->who->agency, day_today(), &behalf, &name) < 0)
		return -1;
	for (size_t i = 0; i < *n_r; i++)
		if ((*list_r)[i].person != f->who->person && (*list_r)[i].person != behalf)
			(*list_r)[kept++] = (*list_r)[i];
	*n_r = kept;
	return 1;
}
