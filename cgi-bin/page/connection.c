#include "page/connection.h"

#include "page/organisation.h"
#include "rules/role.h"

/* What is connected, and what it is for; in the order of the work. */
static const struct { const char *path, *label, *hint; } places[] = {
	{ "/quan-tri/ket-noi/nguon/",	"source.title",	"source.hint" },
	{ "/quan-tri/ket-noi/dong-loi/", "source.errors.title", "source.errors.hint" },
	{ "/quan-tri/ket-noi/ma-truy-cap/",	"token.title",	"token.hint" },
	{ "/quan-tri/nhap/",	"organisation_import.title",	"connection.workbook" },
	{ "/quan-tri/quoc-gia/",	"national.title",	"national.hint" },
	{ "/quan-tri/thu-muc/",	"directory.title",		"connection.directory" },
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
	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		struct view *row = view_row(v->view, "Places");

		view_text(row, "path", places[i].path);
		view_text(row, "name", visit_label(v, places[i].label, NULL, NULL));
		view_text(row, "hint", visit_label(v, places[i].hint, NULL, NULL));
	}
	connection_crumbs(v, NULL);
	return visit_page(v, "connection/places.cs", "connection.title");
}

const struct route connection_routes[] = {
	{ METHOD_GET, CONNECTION_PLACE, ROLE_ADMIN, 0, NULL, places_page },
	{ 0 }
};
