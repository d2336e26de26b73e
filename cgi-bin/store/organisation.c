#include "store/organisation.h"

#include "store/cells.h"
#include "store/holding.h"
#include "store/person.h"
#include "store/post.h"
#include "store/unit.h"

#define PERSON_VALUES	5	/* of person_add */
#define HOLDING_VALUES	8	/* of holding_add */

static int
select_people(struct db *db, struct mem *mem, const char *day, struct plan_world *world)
{
	struct plan_person *list;
	struct rows rows;

	if (db_list(db, mem, SQL_ORGANISATION_PEOPLE, VALS(V_TEXT(day)), &rows) != 1)
		return -1;
	world->person = list = mem_array(mem, rows.n + 1, sizeof(*list));
	world->npeople = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		int kind = word_index(person_kind_name, PERSON_KINDS, row_text(&rows, r, 8));

		person_take_data(&rows, r, &list[r].data);
		list[r].number = row_text(&rows, r, 9);
		list[r].kind = kind < 0 ? PERSON_CIVIL_SERVANT : (enum person_kind)kind;
	}
	return 1;
}

/* The frame of each post, as lines. */
static int
select_frames(struct db *db, struct mem *mem, struct day on, struct plan_post *post, size_t n)
{
	const char *day = day_text(mem, on);
	struct competency *list;
	struct rows rows;

	if (db_list(db, mem, SQL_ORGANISATION_FRAMES, VALS(V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t i = 0; i < n; i++) {
		size_t of = 0;

		for (size_t r = 0; r < rows.n; r++)
			if (row_int(&rows, r, 0) == post[i].post.id)
				list[of++] = (struct competency){ row_word(&rows, r, 1), row_word(&rows, r, 2),
				    row_day(&rows, r, 3), row_day(&rows, r, 4) };
		post[i].frame = competency_lines(mem, list, of, on);
	}
	return 1;
}

int
organisation_select(struct db *db, struct mem *mem, struct day on, struct day today,
    struct plan_world *world)
{
	const char *day = day_text(mem, on);
	struct holding *holding;
	struct plan_post *post;
	struct unit *unit;

	*world = (struct plan_world){ .day = on, .today = today };
	if (unit_select(db, mem, today, &unit, &world->nunits) != 1 ||
	    select_people(db, mem, day, world) != 1 ||
	    holding_world(db, mem, on, &holding, &world->nholdings) != 1 ||
	    post_world(db, mem, &post, &world->nposts) != 1 ||
	    select_frames(db, mem, on, post, world->nposts) != 1)
		return -1;
	world->unit = unit;
	world->holding = holding;
	world->post = post;
	return 1;
}

int
organisation_ids(struct db *db, struct mem *mem, struct person_id **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ORGANISATION_PERSON_IDS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct person_id){ row_int(&rows, r, 0), row_word(&rows, r, 1) };
	return 1;
}

int
organisation_add_people(struct db *db, struct mem *mem, const struct person_data *const *list,
    size_t n)
{
	struct val *vals = mem_array(mem, n * PERSON_VALUES + 1, sizeof(*vals));

	for (size_t i = 0; i < n; i++) {
		struct val *v = &vals[i * PERSON_VALUES];

		v[0] = V_TEXT(list[i]->uid);
		v[1] = V_TEXT(list[i]->family);
		v[2] = V_TEXT(list[i]->given);
		v[3] = V_TEXT(list[i]->sort_name);
		v[4] = V_TEXT(list[i]->mail);
	}
	return n == 0 ? 1 : db_bulk(db, SQL_PERSON_ADD, vals, PERSON_VALUES, n);
}

int
organisation_add_holdings(struct db *db, struct mem *mem, const struct holding *const *list,
    size_t n)
{
	struct val *vals = mem_array(mem, n * HOLDING_VALUES + 1, sizeof(*vals));

	for (size_t i = 0; i < n; i++) {
		struct val *v = &vals[i * HOLDING_VALUES];

		v[0] = V_INT(list[i]->person);
		v[1] = V_INT(list[i]->unit);
		v[2] = V_TEXT(list[i]->title);
		v[3] = V_TEXT(rank_name[list[i]->rank]);
		v[4] = V_INT(list[i]->main);
		v[5] = V_ID(list[i]->post);
		v[6] = V_TEXT(day_text(mem, list[i]->from));
		v[7] = V_TEXT(day_text(mem, list[i]->until));
	}
	return n == 0 ? 1 : db_bulk(db, SQL_HOLDING_ADD, vals, HOLDING_VALUES, n);
}
