#include "page/bonus.h"

#include "flow/regulation.h"
#include "page/bonus_entry.h"
#include "page/bonus_place.h"
#include "rules/role.h"

static int
own_page(struct visit *v)
{
	if (bonus_entries_fill_own(v) != 1)
		return -1;
	bonus_places_fill(v);
	visit_crumb(v, NULL, visit_label(v, "bonus.title", NULL, NULL));
	return visit_page(v, "bonus/own.cs", "bonus.title");
}

const struct route bonus_routes[] = {
	{ METHOD_GET,  BONUS_PLACE,	ROLE_PERSON, 0, NULL, own_page },
	{ 0 }
};
