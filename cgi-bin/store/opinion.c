#include "store/opinion.h"

#include <string.h>

#include "base/name.h"
#include "store/cells.h"

#define SEE_VALS(see)	V_INT((see)->all), V_INT((see)->agency), V_INT((see)->inside)

static void
take_round(const struct rows *rows, size_t r, struct opinion_round *round)
{
	*round = (struct opinion_round){
		.id = row_int(rows, r, 0), .campaign = row_int(rows, r, 1), .campaign_name = row_word(rows, r, 2),
		.title = row_word(rows, r, 3), .words = row_word(rows, r, 4), .last = row_day(rows, r, 5),
		.open = strcmp(row_word(rows, r, 6), "open") == 0, .opener = row_word(rows, r, 7),
		.opened_at = row_text(rows, r, 8), .closed_at = row_text(rows, r, 9), .version = row_int(rows, r, 10),
		.asked = row_int(rows, r, 11), .sent = row_int(rows, r, 12), .other = row_int(rows, r, 13),
		.unreceived = row_int(rows, r, 14), .own_asked = !row_null(rows, r, 15),
		.own_sent = row_int(rows, r, 15) != 0,
	};
}

int
opinion_round_select(struct db *db, struct mem *mem, const struct see *see, struct opinion_round **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_OPINION_ROUNDS, VALS(SEE_VALS(see)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_round(&rows, r, &(*list_r)[r]);
	return 1;
}

int
opinion_round_get(struct db *db, struct mem *mem, int64_t id, const struct see *see, struct opinion_round *round)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_OPINION_ROUND_FIND, VALS(SEE_VALS(see), V_INT(id)), &rows);

	if (found == 1)
		take_round(&rows, 0, round);
	return found;
}

int
opinion_round_insert(struct db *db, struct mem *mem, const struct opinion_round *round, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_OPINION_ROUND_ADD, VALS(V_INT(round->campaign), V_TEXT(round->title),
	    V_TEXT(round->words), V_TEXT(day_text(mem, round->last)), V_INT(person)), id_r) == 1 ? 1 : -1;
}

int
opinion_ask(struct db *db, struct mem *mem, int64_t round, int64_t campaign, bool all, const int64_t *agency, size_t n,
    int64_t *asked_r)
{
	return db_exec(db, SQL_OPINION_ASK, VALS(V_INT(round), V_INT(campaign), V_INT(all),
	    V_TEXT(ids_text(mem, agency, n))), asked_r) == 1 ? 1 : -1;
}

int
opinion_round_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_OPINION_ROUND_HOLD, VALS(V_INT(id)), &rows);
}

int
opinion_round_put(struct db *db, struct mem *mem, const struct opinion_round *round, bool closed)
{
	return db_change(db, SQL_OPINION_ROUND_PUT, VALS(V_TEXT(round->open ? "open" : "closed"),
	    V_TEXT(day_text(mem, round->last)), V_INT(closed), V_INT(round->id), V_INT(round->version)));
}

static enum opinion_stance
stance_of(const struct rows *rows, size_t r, size_t c)
{
	return (enum opinion_stance)name_place(opinion_stance_name, OPINION_STANCES, row_text(rows, r, c));
}

static void
take_opinion(const struct rows *rows, size_t r, struct opinion *o)
{
	*o = (struct opinion){
		.id = row_int(rows, r, 0), .round = row_int(rows, r, 1), .agency = row_int(rows, r, 2),
		.agency_name = row_word(rows, r, 3), .agency_kind = row_word(rows, r, 4),
		.drafted = !row_null(rows, r, 5) || !row_null(rows, r, 6), .draft_stance = stance_of(rows, r, 5),
		.draft_words = row_word(rows, r, 6), .stance = stance_of(rows, r, 7), .words = row_word(rows, r, 8),
		.sender = row_word(rows, r, 9), .sent_at = row_text(rows, r, 10), .sent = row_day(rows, r, 11),
		.received = (enum opinion_received)name_place(opinion_received_name, OPINION_RECEIVED, row_text(rows, r, 12)),
		.reply = row_word(rows, r, 13), .received_at = row_text(rows, r, 14), .version = row_int(rows, r, 15),
	};
}

int
opinion_select(struct db *db, struct mem *mem, int64_t round, const struct see *see, struct opinion **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_OPINION_LIST, VALS(SEE_VALS(see), V_INT(round)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take_opinion(&rows, r, &(*list_r)[r]);
	return 1;
}

int
opinion_get(struct db *db, struct mem *mem, int64_t round, int64_t agency, const struct see *see, struct opinion *o)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_OPINION_FIND, VALS(SEE_VALS(see), V_INT(round), V_INT(agency)), &rows);

	if (found == 1)
		take_opinion(&rows, 0, o);
	return found;
}

int
opinion_put_draft(struct db *db, const struct opinion *o)
{
	return db_change(db, SQL_OPINION_DRAFT, VALS(V_TEXT(opinion_stance_name[o->draft_stance]),
	    V_TEXT(o->draft_words), V_INT(o->id), V_INT(o->version)));
}

int
opinion_put_sent(struct db *db, const struct opinion *o, int64_t person)
{
	return db_change(db, SQL_OPINION_SEND, VALS(V_TEXT(opinion_stance_name[o->stance]), V_TEXT(o->words),
	    V_INT(person), V_INT(o->id), V_INT(o->version)));
}

int
opinion_put_received(struct db *db, const struct opinion *o, int64_t person)
{
	return db_change(db, SQL_OPINION_RECEIVE, VALS(V_TEXT(opinion_received_name[o->received]), V_TEXT(o->reply),
	    V_INT(person), V_INT(o->id), V_INT(o->version)));
}

int
opinion_people(struct db *db, struct mem *mem, int64_t round, int64_t agency, struct day day, struct told **list_r,
    size_t *n_r)
{
	const struct val on = V_TEXT(day_text(mem, day)), of = V_INT(round), one = V_INT(agency);
	struct rows rows;

	if (db_list(db, mem, SQL_OPINION_PEOPLE, VALS(of, one, on, on, of, one, on, of, one, on, on), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t r = 0; r < rows.n; r++)
		told_add(*list_r, n_r, (struct told){ row_int(&rows, r, 0), row_word(&rows, r, 1),
		    row_word(&rows, r, 2) });
	return 1;
}

int
opinion_select_waiting(struct db *db, struct mem *mem, int64_t agency, struct opinion_round **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_OPINION_WAITING, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct opinion_round){ .id = row_int(&rows, r, 0), .title = row_word(&rows, r, 1),
		    .last = row_day(&rows, r, 2), .open = true };
	return 1;
}

int
opinion_select_due(struct db *db, struct mem *mem, struct day day, struct opinion_round **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_OPINION_DUE, VALS(V_TEXT(day_text(mem, day))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct opinion_round){ .id = row_int(&rows, r, 0), .title = row_word(&rows, r, 1),
		    .last = row_day(&rows, r, 2), .open = strcmp(row_word(&rows, r, 3), "open") == 0,
		    .asked = row_int(&rows, r, 4), .unreceived = row_int(&rows, r, 5) };
	return 1;
}
