/* What is wrong with a new ground. */
#include "rules/ground.h"

#include <string.h>

const char *const ground_flaw_name[GROUND_FLAWS] = {
	NULL, "decided_missing", "discipline_alone", "penalty_missing", "no_penalty", "penalty_party", "penalty_administration",
	"concerns_missing", "discipline_alone", "order", "early", "future", "body_missing", "body_spare", "said_missing", "said_early",
	"said_why", "twice", "act", "said_other", "leader",
};
const char *const ground_flaw_field[GROUND_FLAWS] = {
	NULL, "decided_by", "decided_by", "penalty", "penalty", "penalty", "penalty", "concerns", "concerns", "act_until", "effective_day",
	"document_day", "act_body", "act_body", "counts_in", "counts_in", "counts_why", "document_number", "act_of", "counts_in", "ground_kind",
};

/* Who decided it, by which form, about what: of a discipline alone. */
static enum ground_flaw
check_discipline(const struct ground *g)
{
	if (g->kind != GROUND_DISCIPLINE)
		return g->decided != GROUND_NOTHING ? GROUND_DECIDED_SPARE : g->penalty != GROUND_NOTHING ? GROUND_PENALTY_SPARE :
		    g->concerns != GROUND_NOTHING ? GROUND_CONCERNS_SPARE : GROUND_SOUND;
	if (g->decided == GROUND_NOTHING)
		return GROUND_DECIDED_MISSING;
	if (g->concerns == GROUND_NOTHING)
		return GROUND_CONCERNS_MISSING;
	if (g->decided == GROUND_UNDECIDED)
		return g->penalty == GROUND_NOTHING ? GROUND_SOUND : GROUND_PENALTY_SPARE;
	if (g->penalty == GROUND_NOTHING)
		return GROUND_PENALTY_MISSING;
	if (g->penalty == PENALTY_EXPULSION && g->decided != GROUND_PARTY)
		return GROUND_PENALTY_PARTY;
	return g->penalty == PENALTY_DISMISSAL && g->decided != GROUND_ADMINISTRATION ? GROUND_PENALTY_ADMINISTRATION : GROUND_SOUND;
}

static enum ground_flaw
check_days(const struct ground *g, struct day today)
{
	if (day_compare(g->act.until, g->act.from) < 0)
		return GROUND_ORDER;
	if (day_compare(g->effective, g->act.until) < 0)
		return GROUND_EARLY;
	if (day_compare(g->document_day, today) > 0)
		return GROUND_FUTURE;
	if (g->unit == 0 && g->body[0] == '\0')
		return GROUND_BODY_MISSING;
	return g->unit != 0 && g->body[0] != '\0' ? GROUND_BODY_SPARE : GROUND_SOUND;
}

static enum ground_flaw
check_said(const struct ground *g)
{
	if (g->said == 0)
		return g->kind == GROUND_DISCIPLINE && g->decided == GROUND_UNDECIDED ? GROUND_SAID_MISSING : GROUND_SOUND;
	if (g->said < g->act.from.year)
		return GROUND_SAID_EARLY;
	return g->said_why[0] == '\0' ? GROUND_SAID_WHY : GROUND_SOUND;
}

static enum ground_flaw
check_beside(const struct ground *g, const struct ground *stand, size_t n, const struct ground **met_r)
{
	bool found = g->act_of == 0;

	for (size_t i = 0; i < n; i++) {
		*met_r = &stand[i];
		if (strcmp(stand[i].document_number, g->document_number) == 0 && day_compare(stand[i].document_day, g->document_day) == 0 &&
		    stand[i].kind == g->kind && stand[i].decided == g->decided)
			return GROUND_TWICE;
		if (g->act_of == 0 || stand[i].act_of != g->act_of)
			continue;
		found = true;
		if (g->said != 0 && stand[i].said != 0 && stand[i].said != g->said)
			return GROUND_SAID_OTHER;
	}
	*met_r = NULL;
	return found ? GROUND_SOUND : GROUND_ACT;
}

enum ground_flaw
ground_check(const struct ground *g, struct day today, const struct ground *stand, size_t n, const struct ground_place *place, size_t nplaces,
    const struct ground **met_r)
{
	enum ground_flaw flaw = check_discipline(g);

	*met_r = NULL;
	if (flaw == GROUND_SOUND)
		flaw = check_days(g, today);
	if (flaw == GROUND_SOUND)
		flaw = check_said(g);
	if (flaw == GROUND_SOUND)
		flaw = check_beside(g, stand, n, met_r);
	if (flaw == GROUND_SOUND && g->kind == GROUND_CORRUPTION && !ground_leads(place, nplaces, g->act))
		flaw = GROUND_LEADER;
	return flaw;
}
