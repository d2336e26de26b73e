#include "store/vote.h"

#include <string.h>

#include "base/name.h"
#include "store/cells.h"

static int
read_experts(struct db *db, struct mem *mem, int64_t catalog, struct vote *vote)
{
	struct vote_expert *list;
	struct rows rows;

	if (db_list(db, mem, SQL_VOTE_EXPERTS, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++)
		list[r] = (struct vote_expert){
			.id = row_int(&rows, r, 0), .name = row_word(&rows, r, 1), .post = row_word(&rows, r, 2),
			.row = row_int(&rows, r, 3), .fit = (enum vote_fit)name_place(vote_fit_name, VOTE_FITS, row_text(&rows, r, 4)),
			.note = row_word(&rows, r, 5), .code = row_word(&rows, r, 6), .task = row_word(&rows, r, 7),
			.output = row_word(&rows, r, 8), .group = (int)row_int(&rows, r, 9),
			.gone = row_int(&rows, r, 10) != 0, .version = row_int(&rows, r, 11),
		};
	vote->expert = list;
	vote->n = rows.n;
	return 1;
}

int
vote_get(struct db *db, struct mem *mem, int64_t catalog, struct vote *vote)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_VOTE_FIND, VALS(V_INT(catalog)), &rows);

	*vote = (struct vote){ 0 };
	if (found == 1)
		*vote = (struct vote){ .from = row_day(&rows, 0, 0), .until = row_day(&rows, 0, 1),
		    .way = (enum vote_way)name_place(vote_way_name, VOTE_WAYS, row_text(&rows, 0, 2)), .version = row_int(&rows, 0, 3) };
	return found < 0 ? -1 : read_experts(db, mem, catalog, vote);
}

int
vote_put(struct db *db, struct mem *mem, int64_t catalog, const struct vote *vote)
{
	const struct val from = V_TEXT(day_text(mem, vote->from)), until = V_TEXT(day_text(mem, vote->until)),
	    way = V_TEXT(vote_way_name[vote->way]);

	if (vote->version == 0)
		return db_exec(db, SQL_VOTE_ADD, VALS(from, until, way, V_INT(catalog)), NULL);
	return db_change(db, SQL_VOTE_PUT, VALS(from, until, way, V_INT(catalog), V_INT(vote->version)));
}

int
vote_expert_insert(struct db *db, int64_t catalog, const struct vote_expert *e, int64_t *id_r)
{
	return db_insert(db, SQL_VOTE_EXPERT_ADD, VALS(V_TEXT(e->name), V_TEXT(e->post), V_ID(e->row),
	    V_TEXT(vote_fit_name[e->fit]), V_TEXT(e->note), V_INT(catalog)), id_r) == 1 ? 1 : -1;
}

int
vote_expert_update(struct db *db, int64_t catalog, const struct vote_expert *e)
{
	return db_change(db, SQL_VOTE_EXPERT_PUT, VALS(V_TEXT(e->name), V_TEXT(e->post), V_ID(e->row),
	    V_TEXT(vote_fit_name[e->fit]), V_TEXT(e->note), V_INT(catalog), V_INT(e->id), V_INT(e->version)));
}

int
vote_expert_take_off(struct db *db, int64_t catalog, int64_t id, int64_t version)
{
	return db_change(db, SQL_VOTE_EXPERT_REMOVE, VALS(V_INT(catalog), V_INT(id), V_INT(version)));
}
