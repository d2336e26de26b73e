#include "page/connection.h"

#include "page/list.h"
#include "page/organisation.h"
#include "rules/role.h"

/* What is connected, and what it is for; in the order of the work. */
static const struct list_place places[] = {
	{ "/quan-tri/ket-noi/nguon/",	"source.title",	"source.hint", ROLE_ADMIN },
	{ "/quan-tri/ket-noi/dong-loi/", "source.errors.title", "source.errors.hint", ROLE_ADMIN },
	{ "/quan-tri/ket-noi/ma-truy-cap/",	"token.title",	"token.hint", ROLE_ADMIN },
	{ "/quan-tri/nhap/",	"organisation_import.title",	"connection.workbook", ROLE_ADMIN },
	{ "/quan-tri/quoc-gia/",	"national.title",	"national.hint", ROLE_ADMIN },
	{ "/quan-tri/thu-muc/",	"directory.title",		"connection.directory", ROLE_ADMIN },
	{ 0 }
};

void
connection_crumbs(struct visit *v, const char *text)
{
	organisation_crumbs(v, text == NULL ? NULL : CONNECTION_PLACE, visit_label(v, "connection.title", NULL, NULL));
	if (text != NULL)
		visit_crumb(v, NULL, text);
}

static int
places_page(struct visit *v)
{
	list_places(v, places);
	connection_crumbs(v, NULL);
	return visit_page(v, "connection/places.cs", "connection.title");
}

const struct route connection_routes[] = {
	{ METHOD_GET, CONNECTION_PLACE, ROLE_ADMIN, 0, NULL, places_page },
	{ 0 }
};
