#include "store/bonus_stale.h"

#include "store/cells.h"

int
bonus_stale_shares(struct db *db, struct mem *mem, int64_t agency, struct bonus_stale **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_STALE_SHARES, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct bonus_stale){ .run = row_int(&rows, r, 0), .person = row_int(&rows, r, 1) };
	return 1;
}

int
bonus_stale_waiting(struct db *db, struct mem *mem, int64_t agency, int64_t *n_r)
{
	return row_count(db, mem, SQL_BONUS_STALE_WAITING, VALS(V_INT(agency)), n_r);
}

int
bonus_stale_of_year(struct db *db, struct mem *mem, int64_t year_run, int64_t *n_r)
{
	return row_count(db, mem, SQL_BONUS_STALE_OF_YEAR, VALS(V_INT(year_run)), n_r);
}

static void
take(struct mem *mem, const struct rows *rows, size_t r, struct bonus_moved *m)
{
	const struct day first = row_day(rows, r, 7);
	const char *total = row_text(rows, r, 5);

	*m = (struct bonus_moved){ .basis = row_int(rows, r, 0), .of_year = row_int(rows, r, 1) != 0, .now = row_int(rows, r, 2),
	    .edition = (int)row_int(rows, r, 3), .months = (int)row_int(rows, r, 4), .level = row_level(rows, r, 6),
	    .period = { first.year, first.month, (int8_t)row_int(rows, r, 4) }, .moved = row_int(rows, r, 8) != 0, .decided = row_int(rows, r, 9) != 0 };
	if (total == NULL || ratio_read(mem, total, &m->total) != 1)
		m->total = NULL;
}

int
bonus_stale_results(struct db *db, struct mem *mem, struct bonus_stale *s)
{
	struct bonus_moved *moved;
	struct rows rows, paid;

	if (db_list(db, mem, SQL_BONUS_STALE_RESULTS, VALS(V_INT(s->run), V_INT(s->person)), &rows) != 1 ||
	    db_find(db, mem, SQL_BONUS_STALE_PAID, VALS(V_INT(s->run), V_INT(s->person)), &paid) != 1)
		return -1;
	moved = mem_array(mem, rows.n + 1, sizeof(*moved));
	for (size_t r = 0; r < rows.n; r++)
		take(mem, &rows, r, &moved[r]);
	s->moved = moved;
	s->n = rows.n;
	s->award = row_int(&paid, 0, 0);
	s->entries = row_int(&paid, 0, 1);
	s->paid = row_int(&paid, 0, 2);
	return 1;
}

int
bonus_stale_decide(struct db *db, const struct bonus_stale *s, int64_t entry, const char *reason, int64_t person, int64_t under)
{
	for (size_t i = 0; i < s->n; i++) {
		const struct bonus_moved *m = &s->moved[i];
		int done;

		if (!m->moved || m->decided)
			continue;
		done = db_exec(db, SQL_BONUS_STALE_ADD, VALS(V_INT(m->basis), V_INT(m->now), V_TEXT(entry == 0 ? "keep" : "correct"), V_ID(entry),
		    V_TEXT(reason), V_INT(person), V_ID(under)), NULL);
		if (done != 1)
			return done;
	}
	return 1;
}

int
bonus_stale_decided(struct db *db, struct mem *mem, int64_t agency, struct bonus_stale_decided **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_STALE_DECIDED, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct bonus_stale_decided){ .entry = row_int(&rows, r, 1), .reason = row_word(&rows, r, 2), .decider = row_word(&rows, r, 3),
		    .decided_at = row_text(&rows, r, 4), .run = row_int(&rows, r, 5), .person = row_int(&rows, r, 6), .name = row_word(&rows, r, 7) };
	return 1;
}
