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
#include "page/list.h"
#include "rules/role.h"

#define ROLES_YEAR	(ROLES_AGENCY | ROLES_APPRAISAL | ROLE_CHAIRMAN)

/* Where the year goes on, for whom. */
static const struct list_place places[] = {
	{ YEAR_CALENDAR_PLACE,	"year_calendar.title", NULL,	ROLE_PERSON },
	{ RATING_PLACE,		"rating.title", NULL,		ROLE_PERSON },
	{ RUN_PLACE,		"year_run.title", NULL,	ROLES_YEAR },
	{ MEETING_PLACE,	"meeting.title", NULL,	ROLE_PERSON },
	{ PARTY_PLACE,		"party_opinion.title", NULL,	ROLES_YEAR },
	{ GROUND_PLACE,		"ground.title", NULL,		ROLE_PERSON },
	{ USE_PLACE,		"use.title", NULL,		ROLES_YEAR },
	{ RECORD_PLACE,		"record.list", NULL,		ROLE_PERSON },
	{ PROVINCE_LEVELS,	"year_paper.title", NULL,	ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR },
	{ PAST_LEVEL_PLACE,	"past_level.title", NULL,	ROLES_PAST_AGENCY },
	{ PAST_LEVEL_PLACE "dung-dau/", "past_level.heads", NULL, ROLES_PAST_HEADS },
	{ PUBLIC_PLACE,		"year_public.title", NULL,	ROLE_PERSON },
	{ 0 }
};

static const struct list_place of_others[] = {
	{ YEAR_PLACE "don-vi/",	"year.list", NULL,	ROLE_PERSON },
	{ 0 }
};

int
year_places_fill(struct visit *v)
{
	bool any;

	if (years_any(v->flow, &any) != 1)
		return -1;
	if (any)
		list_places(v, of_others);
	list_places(v, places);
	return 1;
}
