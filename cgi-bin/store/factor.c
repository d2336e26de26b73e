#include "store/factor.h"

#include "store/db.h"

struct factor_seed
factor_seed_at(const struct rows *rows, size_t r, size_t c)
{
	const struct cell *cell = &rows->cell[r * rows->columns + c];

	return (struct factor_seed){ cell->p, cell->n };
}

int
factor_find(struct db *db, struct mem *mem, int64_t person, struct factor *f)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_FACTOR_FIND, VALS(V_INT(person)), &rows);

	*f = (struct factor){ 0 };
	if (found != 1)
		return found < 0 ? -1 : 1;
	f->secret = factor_seed_at(&rows, 0, 0);
	f->pending = factor_seed_at(&rows, 0, 1);
	f->last_step = row_int(&rows, 0, 2);
	f->enrolled_at = row_text(&rows, 0, 3);
	f->codes_left = row_int(&rows, 0, 4);
	return 1;
}

int
factor_pending(struct db *db, int64_t person, const struct factor_seed *seed)
{
	return db_exec(db, SQL_FACTOR_PENDING, VALS(V_INT(person), V_BYTES(seed->sealed, seed->n)),
	    NULL);
}

int
factor_put(struct db *db, int64_t person, const struct factor_seed *seed, int64_t step)
{
	return db_exec(db, SQL_FACTOR_PUT, VALS(V_INT(person), V_BYTES(seed->sealed, seed->n),
	    V_INT(step)), NULL);
}

int
factor_step(struct db *db, int64_t person, int64_t step)
{
	return db_change(db, SQL_FACTOR_STEP, VALS(V_INT(step), V_INT(person), V_INT(step)));
}

int
factor_drop(struct db *db, int64_t person)
{
	if (db_exec(db, SQL_RECOVERY_CLEAR, VALS(V_INT(person)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_FACTOR_DROP, VALS(V_INT(person)), NULL);
}

int
factor_codes(struct db *db, int64_t person, const uint8_t (*hash)[32], size_t n)
{
	if (db_exec(db, SQL_RECOVERY_CLEAR, VALS(V_INT(person)), NULL) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (db_exec(db, SQL_RECOVERY_ADD, VALS(V_INT(person), V_BYTES(hash[i], 32)),
		    NULL) != 1)
			return -1;
	return 1;
}

int
factor_code_use(struct db *db, int64_t person, const uint8_t hash[32])
{
	return db_change(db, SQL_RECOVERY_USE, VALS(V_INT(person), V_BYTES(hash, 32)));
}
