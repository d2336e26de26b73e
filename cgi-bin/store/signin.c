#include "store/signin.h"

#include "base/utf8.h"
#include "rules/role.h"

#define ACCOUNT_MOST	100
#define PEER_MOST	64
#define AGENT_MOST	200

int
signin_lock(struct db *db, struct mem *mem, const char *name, int64_t seconds)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SIGNIN_LOCK, VALS(V_TEXT(name), V_INT(seconds)), &rows) != 1)
		return -1;
	return row_int(&rows, 0, 0) == 1;
}

int
signin_unlock(struct db *db, struct mem *mem, const char *name)
{
	struct rows rows;

	return db_find(db, mem, SQL_SIGNIN_UNLOCK, VALS(V_TEXT(name)), &rows) == 1 ? 1 : -1;
}

int
signin_step_add(struct db *db, const uint8_t token[32], const struct signin_step *s)
{
	return db_exec(db, SQL_SIGNIN_STEP_ADD, VALS(V_BYTES(token, 32), V_INT(s->person),
	    V_TEXT(s->stage), s->seed.sealed == NULL ? V_NULL : V_BYTES(s->seed.sealed, s->seed.n),
	    V_TEXT(s->method), V_INT((int64_t)s->roles), V_TEXT(s->entry_uuid),
	    s->warn_seconds < 0 ? V_NULL : V_INT(s->warn_seconds), V_TEXT(s->back)), NULL);
}

int
signin_step_find(struct db *db, struct mem *mem, const uint8_t token[32], int64_t seconds,
    struct signin_step *s)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SIGNIN_STEP_FIND, VALS(V_BYTES(token, 32),
	    V_INT(seconds)), &rows);

	if (found != 1)
		return found;
	*s = (struct signin_step){
		.person = row_int(&rows, 0, 0), .stage = row_text(&rows, 0, 1),
		.method = row_text(&rows, 0, 2), .roles = (uint64_t)row_int(&rows, 0, 3),
		.entry_uuid = row_text(&rows, 0, 4),
		.warn_seconds = row_null(&rows, 0, 5) ? -1 : row_int(&rows, 0, 5),
		.tries = row_int(&rows, 0, 6), .back = row_text(&rows, 0, 7),
		.uid = row_text(&rows, 0, 8),
		.name = mem_print(mem, "%s %s", row_text(&rows, 0, 9), row_text(&rows, 0, 10)),
		.seed = factor_seed_at(&rows, 0, 11),
	};
	return 1;
}

int
signin_step_try(struct db *db, const uint8_t token[32])
{
	return db_exec(db, SQL_SIGNIN_STEP_TRY, VALS(V_BYTES(token, 32)), NULL);
}

int
signin_step_end(struct db *db, const uint8_t token[32])
{
	return db_change(db, SQL_SIGNIN_STEP_END, VALS(V_BYTES(token, 32)));
}

int
signin_step_clean(struct db *db)
{
	return db_exec(db, SQL_SIGNIN_STEP_CLEAN, NO_VALS, NULL);
}

int
signin_event_add(struct db *db, struct mem *mem, int64_t person, const char *account,
    const char *outcome, const char *method, const char *peer, const char *agent)
{
	return db_exec(db, SQL_SIGNIN_EVENT_ADD, VALS(V_ID(person),
	    V_TEXT(utf8_short(mem, account, ACCOUNT_MOST)), V_TEXT(outcome), V_TEXT(method),
	    V_TEXT(utf8_short(mem, peer, PEER_MOST)),
	    V_TEXT(utf8_short(mem, agent, AGENT_MOST))), NULL);
}

int
signin_event_list(struct db *db, struct mem *mem, int64_t person, int64_t most,
    struct signin_event **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SIGNIN_EVENT_LIST, VALS(V_INT(person), V_INT(most), V_INT(person),
	    V_INT(most), V_INT(most)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct signin_event){
			row_text(&rows, i, 0), row_text(&rows, i, 1), row_text(&rows, i, 2),
			row_text(&rows, i, 3), row_text(&rows, i, 4),
		};
	return 1;
}

int
signin_place_put(struct db *db, const char *account, const char *peer, uint64_t roles)
{
	return db_exec(db, SQL_SIGNIN_PLACE_PUT, VALS(V_TEXT(account), V_TEXT(peer),
	    V_INT((int64_t)roles)), NULL);
}

int
signin_place_forget_roles(struct db *db, const char *account)
{
	return db_exec(db, SQL_SIGNIN_PLACE_FORGET_ROLES, VALS(V_TEXT(account)), NULL);
}

int
signin_person_pin(struct db *db, int64_t person, const char *entry_uuid)
{
	return db_exec(db, SQL_SIGNIN_PERSON_PIN, VALS(V_TEXT(entry_uuid), V_INT(person)), NULL);
}

int
signin_roles_put(struct db *db, int64_t person, uint64_t roles)
{
	if (db_exec(db, SQL_SIGNIN_ROLES_CLEAR, VALS(V_INT(person)), NULL) != 1)
		return -1;
	for (int i = 0; i < ROLE_COUNT; i++)
		if ((roles >> i & 1) != 0 && db_exec(db, SQL_SIGNIN_ROLE_PUT, VALS(V_INT(person),
		    V_TEXT(role_name[i])), NULL) != 1)
			return -1;
	return 1;
}

int
signin_replace(struct db *db, const uint8_t token[32])
{
	return db_exec(db, SQL_SESSION_END_TOKEN, VALS(V_BYTES(token, 32)), NULL);
}
