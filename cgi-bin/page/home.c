#include "page/home.h"

#include "base/money.h"
#include "flow/duty.h"
#include "rules/role.h"

/* /: the home is the list of duties. */
static int
home_root(struct visit *v)
{
	return visit_to(v, "/viec-can-lam/");
}

static int
home_show(struct visit *v)
{
	const struct duty *duty;
	size_t n;

	if (duties_of(v->flow, &duty, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct view *row = view_row(v->view, "Duties");

		view_text(row, "text", visit_label(v, duty[i].label, duty[i].a, duty[i].b));
		view_text(row, "path", duty[i].path);
		view_text(row, "due", duty[i].due);
		view_flag(row, "late", duty[i].late);
		if (duty[i].count > 1)
			view_text(row, "count", money_show(v->mem, duty[i].count));
	}
	return visit_page(v, "home/show.cs", "home.title");
}

const struct route home_routes[] = {
	{ METHOD_GET, "/",		ROLE_PERSON, 0, NULL, home_root },
	{ METHOD_GET, "/viec-can-lam/",	ROLE_PERSON, 0, NULL, home_show },
	{ 0 }
};
