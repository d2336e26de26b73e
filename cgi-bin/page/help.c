#include "page/help.h"

#include "rules/role.h"

/* Open to strangers: who cannot sign in needs it most. What is the visitor's own is marked. */
static int
help_show(struct visit *v)
{
	struct view *mine = view_node(v->view, "Mine");

	for (int i = 0; v->who != NULL && i < ROLE_COUNT; i++)
		view_flag(mine, role_name[i], (v->who->roles & (1u << i)) != 0);
	return visit_page(v, "help/show.cs", "help.title");
}

const struct route help_routes[] = {
	{ METHOD_GET, "/tro-giup/", 0, ROUTE_OPEN, NULL, help_show },
	{ 0 }
};
