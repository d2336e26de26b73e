#include "page/citation.h"

#include "base/number.h"

const char *
citation_path(struct visit *v, enum citation_row row)
{
	return mem_print(v->mem, "/tro-giup/can-cu/#can-cu-%s", citation[row].name);
}

static const char *
say(struct visit *v, const char *label, const char *first, const char *second)
{
	return visit_label(v, label, first, second);
}

static const char *
number(struct visit *v, int n)
{
	return mem_print(v->mem, "%d", n);
}

/* "điểm b khoản 2 Điều 14 Nghị định …" */
static const char *
place(struct visit *v, const struct citation *c)
{
	const char *source = say(v, mem_print(v->mem, "citation.source.%s", citation_source_name[c->source]), NULL, NULL);
	const char *clause = c->point[0] == '\0' ? say(v, "citation.clause", number(v, c->clause), NULL) :
	    say(v, "citation.point", c->point, number(v, c->clause));

	return c->article == 0 ? source : say(v, "citation.place",
	    say(v, "citation.article", clause, number(v, c->article)), source);
}

static int
list(struct visit *v)
{
	for (int i = 0; i < CITATIONS; i++) {
		const struct citation *c = &citation[i];
		struct view *row = view_row(v->view, "Citations");

		view_text(row, "name", c->name);
		view_text(row, "what", say(v, mem_print(v->mem, "citation.of.%s", c->name), NULL, NULL));
		view_text(row, "value", number_show(v->mem, c->number, c->scale == LAW_HUNDREDTHS ? 2 : 0, 0));
		view_text(row, "where", place(v, c));
		view_text(row, "from", day_show(v->mem, c->from));
	}
	visit_crumb(v, "/tro-giup/", say(v, "help.title", NULL, NULL));
	visit_crumb(v, NULL, say(v, "citation.title", NULL, NULL));
	return visit_page(v, "citation/list.cs", "citation.title");
}

/* Open to strangers, as the law is. */
const struct route citation_routes[] = {
	{ METHOD_GET, "/tro-giup/can-cu/", 0, ROUTE_OPEN, NULL, list },
	{ 0 }
};
