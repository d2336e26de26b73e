/* /cong-viec/giao/…/chia: a product that several people or periods make, in exact shares. */
#include <string.h>

#include "page/list.h"
#include "page/work.h"
#include "rules/role.h"

#define PARTS_LEAST	4	/* lines that the form shows */
#define PARTS_MOST	20
#define PARTS_EMPTY	2	/* that are empty behind those that were typed */

/* A line a part; a name for all lines ends so. */
#define PERSON		"part_person[]"
#define SHARE		"part_share[]"
#define DEADLINE	"part_deadline[]"

static const struct field split_fields[] = {
	{ "subject", FIELD_TEXT, .max = SUBJECT_MOST },
	{ "quantity", FIELD_DECIMAL, .required = true, .min = 1, .max = QUANTITY_MOST, .places = 3 },
	{ PERSON, FIELD_ID, .many = true },
	{ SHARE, FIELD_TEXT, .many = true, .max = 20 },
	{ DEADLINE, FIELD_TEXT, .many = true, .max = 10 },
	{ .name = "part_person", .type = FIELD_FLAG },	/* where what is wrong with these columns is said */
	{ .name = "part_share", .type = FIELD_FLAG },
	{ .name = "part_deadline", .type = FIELD_FLAG },
	{ "reason", FIELD_TEXT, .max = REASON_MOST },
	{ "document", FIELD_TEXT, .max = DOCUMENT_MOST },
	{ 0 }
};

static const char *
cell(struct visit *v, const char *field, size_t i)
{
	const char *text = i < form_count(v->form, field) ? form_text_at(v->form, field, i) : NULL;

	return text == NULL ? "" : text;
}

static int64_t
whom(struct visit *v, size_t i)
{
	return i < form_count(v->form, PERSON) ? form_int_at(v->form, PERSON, i) : 0;
}

static size_t
lines(struct visit *v)
{
	const size_t n = form_count(v->form, SHARE);

	return n > PARTS_MOST ? PARTS_MOST : n;
}

static bool
blank(struct visit *v, size_t i)
{
	return whom(v, i) == 0 && cell(v, SHARE, i)[0] == '\0' && cell(v, DEADLINE, i)[0] == '\0';
}

static void
fill_parts(struct visit *v, const struct work_ground *g)
{
	size_t n = 0;

	for (size_t i = 0; i < lines(v); i++)
		n = blank(v, i) ? n : i + 1;
	n += PARTS_EMPTY;
	for (size_t i = 0; i < (n < PARTS_LEAST ? PARTS_LEAST : n); i++) {
		struct view *row = view_row(v->view, "Parts");

		view_int(row, "n", (int64_t)i + 1);
		view_text(row, "share", cell(v, SHARE, i));
		view_text(row, "deadline", cell(v, DEADLINE, i));
		for (size_t k = 0; k < g->npeople; k++) {
			struct view *option = view_row(row, "People");

			view_int(option, "id", g->people[k].person);
			view_text(option, "name", g->people[k].name);
			view_text(option, "unit", g->people[k].unit_name);
			view_flag(option, "on", g->people[k].person == whom(v, i));
		}
	}
}

static int
show(struct visit *v, int status)
{
	struct work_ground g;
	struct product p;
	int64_t agency;
	int found = work_ground(v->flow, &g);

	if (found == 1)
		found = work_ground_product(v->flow, &g, v->id[0], &p, &agency);
	if (found != 1)
		return found;
	visit_name_fields(v, split_fields);
	visit_default(v, "quantity", "1");
	work_fill_product(view_node(v->view, "Product"), v, &p);
	fill_parts(v, &g);
	work_fill_whens(v, &g);
	view_print(v->view, "path", WORK_GIVE_PLACE "/%lld/chia", (long long)v->id[0]);
	visit_crumb(v, WORK_UNIT_PLACE, work_unit_name(v));
	visit_crumb(v, WORK_GIVE_PLACE, work_say(v, "work.give"));
	visit_crumb(v, mem_print(v->mem, WORK_GIVE_PLACE "/%lld", (long long)v->id[0]), work_say(v, "work.to_whom"));
	visit_crumb(v, NULL, work_say(v, "work.split_title"));
	return visit_page_as(v, status, "work/split.cs", "work.split_title");
}

static int
split_page(struct visit *v)
{
	return show(v, 200);
}

/* What is wrong with a line is said at its cell, with its number. */
static void
read_part(struct visit *v, size_t i, struct assigned *to)
{
	const char *number = mem_print(v->mem, "%d", (int)i + 1);

	to->person = whom(v, i);
	to->quantity = form_int(v->form, "quantity", NULL);
	if (to->person == 0)
		form_error(v->form, "part_person", "work.refused.part_person", number, NULL);
	if (work_share_read(cell(v, SHARE, i), &to->share) != 1)
		form_error(v->form, "part_share", "work.refused.part_share", number, NULL);
	if (day_read(cell(v, DEADLINE, i), &to->deadline) != 1)
		form_error(v->form, "part_deadline", "work.refused.part_day", number, NULL);
}

/* The cells of the form that a refusal of the flow is about. */
static const char *
cell_of(const char *field)
{
	static const char *const names[][2] = {
		{ "person", "part_person" }, { "share", "part_share" }, { "deadline", "part_deadline" }, { "product", NULL },
	};

	for (size_t i = 0; field != NULL && i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(field, names[i][0]) == 0)
			return names[i][1];
	return field;
}

static int
split(struct visit *v)
{
	struct assigned to[PARTS_MOST];
	struct assignment a = {
		.row = v->id[0], .subject = list_typed(v, "subject"), .reason = list_typed(v, "reason"),
		.document = list_typed(v, "document"), .split = true, .to = to,
	};
	struct refusal why = { 0 };
	int done;

	for (size_t i = 0; i < lines(v); i++)
		if (!blank(v, i))
			read_part(v, i, &to[a.n++]);
	if (a.n < 2)
		form_error(v->form, "part_person", "work.refused.split_few", NULL, NULL);
	if (!form_ok(v->form))
		return show(v, 422);
	done = work_assign(v->flow, &a, 1, &why, NULL);
	why.field = cell_of(why.field);
	return visit_answer(v, done, &why, show);
}

const struct route work_split_routes[] = {
	{ METHOD_GET,  WORK_GIVE_PLACE "/:/chia",	ROLE_PERSON, 0, NULL, split_page },
	{ METHOD_POST, WORK_GIVE_PLACE "/:/chia",	ROLE_PERSON, 0, split_fields, split },
	{ 0 }
};
