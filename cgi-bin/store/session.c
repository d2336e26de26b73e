#include "store/session.h"

#include <string.h>

#include "base/utf8.h"
#include "rules/role.h"

#define AGENT_MOST	200
#define PEER_MOST	64

/* Bits of session_heads and session_duties. */
#define HEADS_AGENCY	1
#define HEADS_DIVISION	2
#define IS_OFFICER	1
#define IS_DRAFTER	2

/* What the row says; everything but the key of its forms. */
static void
take(struct mem *mem, const struct rows *rows, struct session *s)
{
	*s = (struct session){
		.id = row_int(rows, 0, 0), .person = row_int(rows, 0, 1),
		.roles = (uint64_t)row_int(rows, 0, 2),
		.strong = row_int(rows, 0, 4) != 0,
		.age = row_int(rows, 0, 5), .idle = row_int(rows, 0, 6),
		.locked = row_int(rows, 0, 7) != 0,
		.uid = row_text(rows, 0, 8),
		.language = row_text(rows, 0, 11), .theme = row_text(rows, 0, 12),
		.unit = row_int(rows, 0, 13), .unit_name = row_text(rows, 0, 14), .post = row_text(rows, 0, 15),
		.agency = row_int(rows, 0, 16), .agency_name = row_text(rows, 0, 17),
		.method = row_text(rows, 0, 18), .proved = row_int(rows, 0, 19),
	};
	s->name = row_text(rows, 0, 9)[0] == '\0' ? row_text(rows, 0, 10) :
	    mem_print(mem, "%s %s", row_text(rows, 0, 9), row_text(rows, 0, 10));
}

/* The number of which a statement has one. 1 or -1. */
static int
ask(struct db *db, struct mem *mem, enum sql sql, const struct val *val, size_t n, int64_t *number_r)
{
	struct rows rows;

	if (db_find(db, mem, sql, val, n, &rows) != 1)
		return -1;
	*number_r = row_int(&rows, 0, 0);
	return 1;
}

/* By a delegation he is the head of his agency; of the province, where he does not act as such in his own right. */
static void
act_for(const struct rows *rows, struct session *s)
{
	const uint64_t role = row_int(rows, 0, 2) != 0 ? ROLE_CHAIRMAN : ROLE_HEAD;

	if ((s->roles & role) != 0)
		return;
	s->delegation = row_int(rows, 0, 0);
	s->behalf = row_text(rows, 0, 1);
	s->roles |= role;
}

int
session_add_roles(struct db *db, struct mem *mem, struct session *s)
{
	int64_t heads, duties;
	struct rows g;
	int found;

	if (s->agency == 0)
		return 1;
	if (ask(db, mem, SQL_SESSION_HEADS, VALS(V_INT(s->agency), V_INT(s->agency), V_INT(s->person)), &heads) != 1 ||
	    ask(db, mem, SQL_SESSION_DUTIES, VALS(V_INT(s->person), V_INT(s->agency)), &duties) != 1)
		return -1;
	s->roles |= (heads & HEADS_AGENCY ? ROLE_HEAD : 0) | (heads & HEADS_DIVISION ? ROLE_DIVISION_HEAD : 0) |
	    (duties & IS_OFFICER ? ROLE_OFFICER : 0) | (duties & IS_DRAFTER ? ROLE_DRAFTER : 0);
	if ((s->roles & ROLE_HEAD) != 0)
		return 1;
	found = db_find(db, mem, SQL_SESSION_DELEGATION, VALS(V_INT(s->person), V_INT(s->agency)), &g);
	if (found == 1)
		act_for(&g, s);
	return found < 0 ? -1 : 1;
}

int
session_by_token(struct db *db, struct mem *mem, const uint8_t token[32], struct session *s)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_SESSION_BY_TOKEN, VALS(V_BYTES(token, 32)), &rows);

	if (found != 1)
		return found;
	take(mem, &rows, s);
	return row_bytes(&rows, 0, 3, s->form_key, sizeof(s->form_key)) != 1 || session_add_roles(db, mem, s) != 1 ? -1 :
	    ask(db, mem, SQL_SESSION_UNREAD, VALS(V_INT(s->person)), &s->unread);
}

int
session_of_calendar(struct db *db, struct mem *mem, const uint8_t token[32], struct session *s)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CALENDAR_PERSON, VALS(V_BYTES(token, 32)), &rows);

	if (found != 1)
		return found;
	take(mem, &rows, s);
	return session_add_roles(db, mem, s);
}

int
session_seen(struct db *db, int64_t session)
{
	return db_exec(db, SQL_SESSION_SEEN, VALS(V_INT(session)), NULL);
}

int
session_lock(struct db *db, int64_t session)
{
	return db_exec(db, SQL_SESSION_LOCK, VALS(V_INT(session)), NULL);
}

int
session_end(struct db *db, int64_t person, int64_t session, const char *why)
{
	return db_change(db, SQL_SESSION_END, VALS(V_TEXT(why), V_INT(session), V_INT(person)));
}

int
session_end_others(struct db *db, int64_t person, int64_t but, const char *why, int64_t *n_r)
{
	return db_exec(db, SQL_SESSION_END_OTHERS, VALS(V_TEXT(why), V_INT(person), V_INT(but)), n_r);
}

int
session_add(struct db *db, struct mem *mem, int64_t person, const uint8_t token[32],
    const uint8_t form_key[32], uint64_t roles, const char *method, const char *peer,
    const char *agent, const char *release, int64_t *id_r)
{
	const struct val vals[] = {
		V_BYTES(token, 32), V_INT(person), V_INT((int64_t)roles), V_BYTES(form_key, 32),
		V_TEXT(method), V_TEXT(utf8_short(mem, peer, PEER_MOST)),
		V_TEXT(utf8_short(mem, agent, AGENT_MOST)), V_TEXT(release),
	};
	const size_t n = sizeof(vals) / sizeof(*vals);

	if (release != NULL)
		return db_insert(db, SQL_SESSION_ADD_UNLOCK, vals, n, id_r);
	return db_insert(db, SQL_SESSION_ADD, vals, n - 1, id_r);
}

int
session_renew(struct db *db, int64_t session, const uint8_t token[32], const char *method)
{
	return db_change(db, SQL_SESSION_RENEW, VALS(V_BYTES(token, 32), V_TEXT(method),
	    V_INT(session)));
}

int
session_list(struct db *db, struct mem *mem, int64_t person, int64_t hours,
    struct session_line **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SESSION_LIST, VALS(V_INT(person), V_INT(hours)), &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct session_line){
			row_int(&rows, i, 0), row_text(&rows, i, 1), row_text(&rows, i, 2),
			row_text(&rows, i, 3), row_text(&rows, i, 4), row_text(&rows, i, 5),
			row_text(&rows, i, 6),
		};
	return 1;
}

int
session_persons(struct db *db, struct mem *mem, int64_t hours, int64_t seconds, int64_t most,
    struct session_person **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SESSION_PERSONS, VALS(V_INT(hours), V_INT(seconds), V_INT(most)),
	    &rows) != 1)
		return -1;
	*n_r = rows.n;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct session_person){
			row_int(&rows, i, 0), row_text(&rows, i, 1), row_text(&rows, i, 2),
			(uint64_t)row_int(&rows, i, 3), row_int(&rows, i, 3) == row_int(&rows, i, 4), row_text(&rows, i, 5),
		};
	return 1;
}

int
session_checked(struct db *db, int64_t person)
{
	return db_exec(db, SQL_SESSION_CHECKED, VALS(V_INT(person)), NULL);
}

int
session_roles(struct db *db, int64_t person, uint64_t roles)
{
	return db_exec(db, SQL_SESSION_ROLES, VALS(V_INT((int64_t)roles), V_INT((int64_t)roles),
	    V_INT(person), V_INT((int64_t)roles)), NULL);
}

int
session_expire(struct db *db, int64_t hours)
{
	return db_exec(db, SQL_SESSION_EXPIRE, VALS(V_INT(hours)), NULL);
}
