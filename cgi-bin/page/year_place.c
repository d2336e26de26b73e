#include "page/year_place.h"

#include "flow/ground.h"
#include "flow/meeting.h"
#include "flow/party_opinion.h"
#include "flow/past.h"
#include "flow/rating.h"
#include "flow/record.h"
#include "flow/use.h"
#include "flow/year_calendar.h"
#include "flow/year_decision.h"
#include "flow/year_run.h"
#include "page/year_paper.h"
#include "page/past.h"
#include "rules/role.h"

/* Where the year goes on, for whom. */
#define ROLES_YEAR	(ROLES_AGENCY | ROLES_APPRAISAL | ROLE_CHAIRMAN)
static const struct { const char *path, *label; uint64_t roles; } places[] = {
	{ YEAR_CALENDAR_PLACE,	"year_calendar.title",	ROLE_PERSON },
	{ RATING_PLACE,		"rating.title",		ROLE_PERSON },
	{ RUN_PLACE,		"year_run.title",	ROLES_YEAR },
	{ MEETING_PLACE,	"meeting.title",	ROLE_PERSON },
	{ PARTY_PLACE,		"party_opinion.title",	ROLES_YEAR },
	{ GROUND_PLACE,		"ground.title",		ROLE_PERSON },
	{ USE_PLACE,		"use.title",		ROLES_YEAR },
	{ RECORD_PLACE,		"record.list",		ROLE_PERSON },
	{ PROVINCE_LEVELS,	"year_paper.title",	ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR },
	{ PAST_LEVEL_PLACE,	"past_level.title",	ROLES_PAST_AGENCY },
	{ PAST_LEVEL_PLACE "dung-dau/", "past_level.heads", ROLES_PAST_HEADS },
	{ PUBLIC_PLACE,		"year_public.title",	ROLE_PERSON },
};

static void
fill_place(struct visit *v, const char *path, const char *label)
{
	struct view *row = view_row(v->view, "Places");

	view_text(row, "path", path);
	view_text(row, "name", visit_label(v, label, NULL, NULL));
}

int
year_places_fill(struct visit *v)
{
	bool any;

	if (years_any(v->flow, &any) != 1)
		return -1;
	if (any)
		fill_place(v, YEAR_PLACE "don-vi/", "year.list");
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++)
		if ((v->who->roles & places[i].roles) != 0)
			fill_place(v, places[i].path, places[i].label);
	return 1;
}
