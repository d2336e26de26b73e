#include "rules/bonus_entry.h"

#include "rules/bonus_forecast.h"

const char *const bonus_entry_type_name[BONUS_ENTRY_TYPES + 1] = { "award", "sudden", "correction", "reversal", NULL };
const char *const bonus_entry_flaw_name[BONUS_ENTRY_FLAWS] = { NULL, "ahead", "nothing", "early", "lapsed", "own", "lacks", "below" };
const char *const bonus_entry_flaw_field[BONUS_ENTRY_FLAWS] = { NULL, "document_day", "amount", "document_day", "document_day", NULL, "amount", "amount" };

bool
bonus_entry_awards(const struct bonus_entry *e)
{
	return e->type == BONUS_ENTRY_AWARD || e->type == BONUS_ENTRY_SUDDEN;
}

int64_t
bonus_entry_stands(const struct bonus_entry *e)
{
	return bonus_entry_awards(e) ? e->amount + e->corrected : e->amount;
}

enum bonus_entry_flaw
bonus_entry_check(const struct bonus_entry *e, const struct bonus_entry_ground *g)
{
	const bool own = e->person == g->maker || (g->behalf != 0 && e->person == g->behalf);

	if (day_compare(e->document_day, g->today) > 0)
		return BONUS_ENTRY_AHEAD;
	if (e->amount == 0)
		return BONUS_ENTRY_NOTHING;
	if (e->amount > 0 && own && !g->counted)
		return BONUS_ENTRY_OWN;
	if (e->amount > 0 && !bonus_payable(e->year, e->document_day))
		return e->document_day.year < e->year ? BONUS_ENTRY_EARLY : BONUS_ENTRY_LAPSED;
	if (e->amount > g->left && e->amount > 0)
		return BONUS_ENTRY_LACKS;
	return g->stands + e->amount < 0 ? BONUS_ENTRY_BELOW : BONUS_ENTRY_SOUND;
}
