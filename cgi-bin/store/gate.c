#include "store/gate.h"

int
gate_by_token(struct db *db, struct mem *mem, const uint8_t token[32], struct gate_session *g)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_GATE_SESSION, VALS(V_BYTES(token, 32)), &rows);

	if (found != 1)
		return found;
	*g = (struct gate_session){
		.session = {
			.id = row_int(&rows, 0, 0), .person = row_int(&rows, 0, 1),
			.roles = (uint64_t)row_int(&rows, 0, 2), .strong = row_int(&rows, 0, 3) != 0,
			.age = row_int(&rows, 0, 4), .idle = row_int(&rows, 0, 5),
			.locked = row_int(&rows, 0, 6) != 0, .uid = row_text(&rows, 0, 7),
		},
		.mail = row_text(&rows, 0, 10),
	};
	g->session.name = row_text(&rows, 0, 8)[0] == '\0' ? row_text(&rows, 0, 9) :
	    mem_print(mem, "%s %s", row_text(&rows, 0, 8), row_text(&rows, 0, 9));
	return 1;
}

int
gate_add_place(struct db *db, struct mem *mem, struct gate_session *g)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_GATE_PLACE, VALS(V_INT(g->session.person)), &rows);

	if (found != 1)
		return found < 0 ? -1 : 1;
	g->session.post = row_text(&rows, 0, 0);
	for (size_t i = 0; i < 3; i++)
		g->unit[i] = row_text(&rows, 0, 1 + i);
	g->agency = row_text(&rows, 0, 4);
	g->session.agency = row_int(&rows, 0, 5);
	return 1;
}

int
gate_add_groups(struct db *db, struct mem *mem, struct gate_session *g)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_GATE_GROUPS, VALS(V_INT(g->session.person)), &rows);

	if (found == 1)
		g->groups = row_text(&rows, 0, 0);
	return found < 0 ? -1 : 1;
}

int
gate_unit_stands(struct db *db, struct mem *mem, const char *code)
{
	struct rows rows;

	return db_find(db, mem, SQL_GATE_UNIT, VALS(V_TEXT(code)), &rows);
}

int
gate_groups_put(struct db *db, int64_t person, const char *names)
{
	return db_exec(db, SQL_GATE_GROUPS_PUT, VALS(V_INT(person), V_TEXT(names)), NULL);
}
