#include "store/mail.h"

#include "store/cells.h"

int
mail_clock(struct db *db, struct mem *mem, const char **now_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_MAIL_NOW, NO_VALS, &rows) != 1)
		return -1;
	*now_r = row_text(&rows, 0, 0);
	return 1;
}

int
mail_told_some(struct db *db, struct mem *mem)
{
	struct rows rows;

	return db_find(db, mem, SQL_MAIL_TOLD_WAITS, NO_VALS, &rows);
}

int
mail_told_take(struct db *db, struct mem *mem, int64_t most, struct mail_told **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MAIL_TOLD, VALS(V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct mail_told){ row_int(&rows, i, 0), row_int(&rows, i, 1) };
	return 1;
}

int
mail_told_end(struct db *db, int64_t outbox)
{
	return db_exec(db, SQL_MAIL_TOLD_DONE, VALS(V_INT(outbox)), NULL);
}

static struct mail_notice
notice_of(const struct rows *rows, size_t i)
{
	return (struct mail_notice){
		.id = row_int(rows, i, 0), .kind = row_text(rows, i, 1), .a = row_text(rows, i, 2),
		.b = row_text(rows, i, 3), .path = row_text(rows, i, 4),
		.reason = row_text(rows, i, 5), .reason_of = row_text(rows, i, 6),
		.created_at = row_text(rows, i, 7), .person = row_int(rows, i, 8),
		.name = row_text(rows, i, 9), .address = row_text(rows, i, 10),
		.language = row_text(rows, i, 11), .chosen = row_text(rows, i, 12),
	};
}

int
mail_notice_get(struct db *db, struct mem *mem, int64_t notice, struct mail_notice *notice_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_MAIL_NOTICE, VALS(V_INT(notice)), &rows);

	if (found == 1)
		*notice_r = notice_of(&rows, 0);
	return found;
}

int
mail_notice_wait(struct db *db, int64_t notice)
{
	return db_exec(db, SQL_MAIL_WAIT, VALS(V_INT(notice)), NULL);
}

int
mail_digest_person(struct db *db, struct mem *mem, const char *before, struct day day,
    int64_t *person_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_MAIL_DIGEST_NEXT, VALS(V_TEXT(before),
	    V_TEXT(day_text(mem, day))), &rows);

	if (found == 1)
		*person_r = row_int(&rows, 0, 0);
	return found;
}

int
mail_digest_notices(struct db *db, struct mem *mem, int64_t person, const char *before,
    struct mail_notice **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MAIL_DIGEST_OF, VALS(V_INT(person), V_TEXT(before)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = notice_of(&rows, i);
	return 1;
}

int
mail_digest_end(struct db *db, int64_t person, const char *before)
{
	return db_exec(db, SQL_MAIL_DIGEST_DONE, VALS(V_INT(person), V_TEXT(before)), NULL);
}

int
mail_insert(struct db *db, struct mem *mem, const struct mail *m, const char *failed)
{
	const char *state = failed == NULL ? "queued" : "failed";
	int64_t id;

	return db_insert(db, SQL_MAIL_ADD, VALS(V_INT(m->person), V_ID(m->notice),
	    V_TEXT(day_text(mem, m->digest)), V_TEXT(m->name), V_TEXT(m->address),
	    V_TEXT(m->language), V_TEXT(m->subject), V_TEXT(m->body), V_TEXT(m->message_id),
	    V_TEXT(state), V_TEXT(failed), V_TEXT(state)), &id);
}

struct taking {
	struct mem	*mem;
	int		 seconds;
	struct mail	*mail;
};

static int
take_body(struct db *db, void *arg)
{
	struct taking *t = arg;
	struct rows rows;
	int found = db_find(db, t->mem, SQL_MAIL_NEXT, NO_VALS, &rows);

	if (found != 1)
		return found;
	*t->mail = (struct mail){
		.id = row_int(&rows, 0, 0), .name = row_text(&rows, 0, 1),
		.address = row_text(&rows, 0, 2), .language = row_text(&rows, 0, 3),
		.subject = row_text(&rows, 0, 4), .body = row_text(&rows, 0, 5),
		.message_id = row_text(&rows, 0, 6), .tries = row_int(&rows, 0, 7) + 1,
		.created_at = row_text(&rows, 0, 8),
	};
	return db_exec(db, SQL_MAIL_HOLD, VALS(V_INT(t->seconds), V_INT(t->mail->id)), NULL);
}

int
mail_take(struct db *db, struct mem *mem, int seconds, struct mail *mail)
{
	struct taking taking = { mem, seconds, mail };

	return db_transact(db, NULL, take_body, &taking);
}

int
mail_handed(struct db *db, const struct mail *m)
{
	return db_change(db, SQL_MAIL_HAND, VALS(V_INT(m->id), V_INT(m->tries)));
}

int
mail_ended(struct db *db, const struct mail *m, const char *state, const char *answer)
{
	return db_change(db, SQL_MAIL_END, VALS(V_TEXT(state), V_TEXT(answer), V_INT(m->id),
	    V_INT(m->tries)));
}

int
mail_delayed(struct db *db, const struct mail *m, const char *answer, int seconds)
{
	return db_change(db, SQL_MAIL_LATER, VALS(V_TEXT(answer), V_INT(seconds), V_INT(m->id),
	    V_INT(m->tries)));
}

int
mail_lose(struct db *db, int64_t *n_r)
{
	return db_exec(db, SQL_MAIL_LOST, NO_VALS, n_r);
}

int
mail_retry(struct db *db, int64_t *n_r)
{
	return db_exec(db, SQL_MAIL_AGAIN, NO_VALS, n_r);
}

int
mail_troubles(struct db *db, struct mem *mem, struct mail_trouble *t)
{
	struct rows rows;

	*t = (struct mail_trouble){ 0 };
	if (db_list(db, mem, SQL_MAIL_TROUBLE, NO_VALS, &rows) != 1)
		return -1;
	for (size_t i = 0; i < rows.n; i++)
		if (row_text(&rows, i, 0)[0] == 'f') {
			t->failed = row_int(&rows, i, 1);
			t->answer = row_text(&rows, i, 2);
		} else
			t->unknown = row_int(&rows, i, 1);
	return 1;
}
