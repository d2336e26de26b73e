#include "store/year_decision.h"

#include "base/digest.h"
#include "rules/sheet_ground.h"
#include "store/cells.h"
#include "store/classification.h"
#include "store/summary.h"

/* The columns of the view year_decision_named. */
enum column {
	D_ID, D_VERSION, D_RUN, D_KIND, D_REPLACES, D_NUMBER, D_DAY, D_SIGNER, D_REASON, D_CAUSE, D_STATED, D_MAKER, D_MADE_AT, D_NOTICE_NUMBER,
	D_NOTICE_DAY, D_PUBLIC_DAY, D_NOTICED_AT
};

static struct year_decision
take(const struct rows *rows, size_t r)
{
	return (struct year_decision){
		.id = row_int(rows, r, D_ID), .version = row_int(rows, r, D_VERSION), .run = row_int(rows, r, D_RUN),
		.kind = (enum decision_kind)word_index(decision_kind_name, DECISION_KINDS, row_word(rows, r, D_KIND)), .replaces = row_int(rows, r, D_REPLACES),
		.number = row_word(rows, r, D_NUMBER), .day = row_day(rows, r, D_DAY), .signer = row_word(rows, r, D_SIGNER), .reason = row_word(rows, r, D_REASON),
		.cause = row_null(rows, r, D_CAUSE) ? -1 : (int)word_index(decision_cause_name, DECISION_CAUSES, row_word(rows, r, D_CAUSE)),
		.stated = score_level_read(row_text(rows, r, D_STATED)),
		.notice_number = row_text(rows, r, D_NOTICE_NUMBER),
		.notice_day = row_day(rows, r, D_NOTICE_DAY), .public_day = row_day(rows, r, D_PUBLIC_DAY), .noticed_at = row_text(rows, r, D_NOTICED_AT),
	};
}

int
year_decisions(struct db *db, struct mem *mem, int64_t run, struct year_decision **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_DECISIONS, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = take(&rows, r);
	return 1;
}

int
year_decision_get(struct db *db, struct mem *mem, int64_t id, struct year_decision *d)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_DECISION_GET, VALS(V_INT(id)), &rows);

	if (found == 1)
		*d = take(&rows, 0);
	return found;
}

int
year_decision_insert(struct db *db, struct mem *mem, const struct year_decision *d, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_YEAR_DECISION_ADD, VALS(V_INT(d->run), V_TEXT(decision_kind_name[d->kind]), V_ID(d->replaces), V_TEXT(d->number),
	    V_TEXT(day_text(mem, d->day)), V_TEXT(d->signer), V_TEXT(d->reason), V_TEXT(d->cause < 0 ? NULL : decision_cause_name[d->cause]),
	    V_TEXT(score_level_text(d->stated)), V_INT(maker), V_ID(delegation)), id_r) == 1 ? 1 : -1;
}

int
year_decision_set_level(struct db *db, struct mem *mem, const struct classification *c, int64_t decision)
{
	return db_change(db, SQL_YEAR_DECISION_LEVEL, VALS(V_INT(decision), V_TEXT(year_standing_name[c->standing]),
	    V_TEXT(c->mean == NULL ? NULL : ratio_text(mem, c->mean)), c->mean == NULL ? V_NULL : V_INT(sheet_shown(mem, c->mean)),
	    V_TEXT(score_level_text(c->level)), V_TEXT(c->why), V_INT(c->id), V_INT(c->version)));
}

int
year_decision_end_run(struct db *db, int64_t run, int64_t version)
{
	return db_change(db, SQL_YEAR_DECISION_RUN, VALS(V_INT(run), V_INT(version)));
}

int
year_decision_step(struct db *db, int64_t decision, enum classification_act act, int64_t person, int64_t delegation, const char *reason)
{
	return db_exec(db, SQL_YEAR_DECISION_STEPS, VALS(V_TEXT(classification_act_name[act]), V_INT(person), V_ID(delegation), V_TEXT(reason),
	    V_INT(decision)), NULL) == 1 ? 1 : -1;
}

int
year_decision_send(struct db *db, int64_t decision)
{
	return db_exec(db, SQL_YEAR_DECISION_OUTBOX, VALS(V_INT(decision)), NULL) == 1 ? summary_touch_decision(db, decision) : -1;
}

int
year_decision_keep(struct db *db, int64_t decision, const char *body, const uint8_t digest[])
{
	return db_exec(db, SQL_YEAR_DECISION_FREEZE, VALS(V_INT(decision), V_TEXT(body), V_BYTES(digest, DIGEST_SIZE)), NULL) == 1 ? 1 : -1;
}

int
year_decision_kept(struct db *db, struct mem *mem, int64_t run, const char **body_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_YEAR_DECISION_FROZEN, VALS(V_INT(run)), &rows);

	*body_r = found == 1 ? row_text(&rows, 0, 0) : NULL;
	return found;
}

int
year_decision_all(struct db *db, struct mem *mem, int64_t year, struct decision_kept **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_DECISION_ALL, VALS(V_INT(year), V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct decision_kept *k = &(*list_r)[r];

		*k = (struct decision_kept){ .id = row_int(&rows, r, 0), .number = row_word(&rows, r, 1), .year = (int)row_int(&rows, r, 2) };
		k->body = row_bytes(&rows, r, 4, k->digest, sizeof(k->digest)) == 1 ? row_text(&rows, r, 3) : NULL;
	}
	return 1;
}

int
year_decision_set_notice(struct db *db, struct mem *mem, const struct year_decision *d, int64_t person)
{
	const int done = db_change(db, SQL_YEAR_DECISION_NOTICE, VALS(V_TEXT(d->notice_number), V_TEXT(day_text(mem, d->notice_day)),
	    V_TEXT(day_text(mem, d->public_day)), V_INT(person), V_INT(d->id), V_INT(d->version)));

	if (done != 1)
		return done;
	return db_exec(db, SQL_YEAR_DECISION_NOTICED, VALS(V_INT(d->id)), NULL) == 1 ? 1 : -1;
}

int
year_decision_people(struct db *db, struct mem *mem, int64_t decision, struct classification **list_r, size_t *n_r)
{
	return classification_select(db, mem, SQL_YEAR_DECISION_PEOPLE, VALS(V_INT(decision)), list_r, n_r);
}

int
year_decision_set_read(struct db *db, int64_t classification, int64_t person)
{
	return db_change(db, SQL_YEAR_DECISION_READ, VALS(V_INT(classification), V_INT(person)));
}

int
year_decision_unread(struct db *db, struct mem *mem, int64_t person, struct classification *c)
{
	struct classification *list;
	size_t n;

	if (classification_select(db, mem, SQL_YEAR_UNREAD, VALS(V_INT(person)), &list, &n) != 1)
		return -1;
	if (n > 0)
		*c = list[0];
	return n > 0;
}

int
year_decision_public(struct db *db, struct mem *mem, int64_t agency, int year, struct day on, struct classification **list_r, size_t *n_r)
{
	return classification_select(db, mem, SQL_YEAR_PUBLIC, VALS(V_INT(agency), V_INT(year), V_TEXT(day_text(mem, on))), list_r, n_r);
}

int
year_decision_levels(struct db *db, struct mem *mem, int year, struct decided_level **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_YEAR_DECISION_LEVELS, VALS(V_INT(year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct decided_level){ .agency = row_int(&rows, r, 0), .n = row_int(&rows, r, 3), .name = row_word(&rows, r, 1),
		    .level = score_level_read(row_text(&rows, r, 2)) };
	return 1;
}
