/* Levels of years from outside that are typed one by one, and those of a person. */
#include "flow/catalog_write.h"
#include "flow/past_inside.h"
#include "flow/year.h"
#include "store/notice.h"
#include "store/past.h"
#include "store/past_level.h"

/* The field of the form that a column is typed in. */
static const char *const field[PAST_COLUMNS] = {
	[PAST_UID] = "person", [PAST_NAME] = "person", [PAST_PERIOD] = "year", [PAST_BODY] = "body", [PAST_LEVEL] = "level",
	[PAST_NUMBER] = "document_number", [PAST_DAY] = "document_day",
};

struct entering {
	bool		 heads;
	int64_t		 person;
	const char	**text;
	struct refusal	*why;
};

/* Is the row new and sound? 1; 0: refused. */
static int
judged(struct flow *f, const struct entering *e, const struct past_row *row)
{
	const struct past_finding *first = &row->finding[0];

	if (row->nfindings == 0)
		return row->was == NULL ? 1 : catalog_refuse(e->why, "past_level.refused.stands", "year");
	catalog_refuse(e->why, first->column == PAST_UID ? "past_level.refused.person" :
	    mem_print(f->mem, "past.flaw.%s", past_flaw_name[first->flaw]), field[first->column]);
	e->why->a = first->a;
	return 0;
}

static int
enter_body(struct flow *f, void *arg)
{
	const struct entering *e = arg;
	struct past_scope s;
	struct past_world world;
	struct past_row row;
	int done = past_scope_of(f, true, e->heads, &s);

	if (done != 1 || !s.may_take)
		return done < 0 ? -1 : catalog_refuse(e->why, "past.refused.not_you", NULL);
	if (e->person == f->who->person)
		return catalog_refuse(e->why, "past_level.refused.own", "person");
	if (past_hold(f->db, f->mem, s.agency) != 1 || past_read_world(f, &s, &world) != 1)
		return -1;
	for (size_t i = 0; i < world.npeople; i++)
		if (world.person[i].id == e->person)
			e->text[PAST_UID] = world.person[i].uid;
	past_read_one(f->mem, e->text, &world, &row);
	done = judged(f, e, &row);
	if (done != 1)
		return done;
	past_act_for(f, &s);
	done = past_take_row(f, &s, &row, "", e->why);
	if (done != 1)
		return done;
	f->location = past_place(f, &s);
	return flow_notify(f, &(struct told){ e->person, "past", NULL }, "past_level_taken", past_when(f, &row.said),
	    row.said.document_number, YEAR_PLACE);
}

int
past_level_enter(struct flow *f, bool heads, int64_t person, const char *text[PAST_COLUMNS], struct refusal *why)
{
	struct entering e = { heads, person, text, why };

	return flow_write(f, enter_body, &e);
}

int
past_level_history(struct flow *f, int64_t person, struct past_history **list_r, size_t *n_r)
{
	return past_level_select_history(f->db, f->mem, person, list_r, n_r);
}
