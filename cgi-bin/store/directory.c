#include "store/directory.h"

#include "store/cells.h"

#define CHANGE_VALUES 25

int
directory_select(struct db *db, struct mem *mem, struct directory_world *w)
{
	struct directory_person_here *person;
	struct directory_word *word;
	struct rows people, words;

	if (db_list(db, mem, SQL_DIRECTORY_PEOPLE, NO_VALS, &people) != 1 ||
	    db_list(db, mem, SQL_DIRECTORY_WORDS, NO_VALS, &words) != 1)
		return -1;
	w->person = person = mem_array(mem, people.n + 1, sizeof(*person));
	w->word = word = mem_array(mem, words.n + 1, sizeof(*word));
	w->npeople = people.n;
	w->nwords = words.n;
	for (size_t r = 0; r < people.n; r++)
		person[r] = (struct directory_person_here){
			.id = row_int(&people, r, 0), .uid = row_word(&people, r, 1), .uuid = row_word(&people, r, 2),
			.family = row_word(&people, r, 3), .given = row_word(&people, r, 4), .mail = row_word(&people, r, 5),
			.number = row_word(&people, r, 6), .seen = row_int(&people, r, 7) != 0,
		};
	for (size_t r = 0; r < words.n; r++)
		word[r] = (struct directory_word){ row_word(&words, r, 0), row_int(&words, r, 1) };
	return 1;
}

int
directory_words_select(struct db *db, struct mem *mem, struct directory_word_named **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_WORDS_NAMED, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct directory_word_named){ row_word(&rows, r, 0), row_text(&rows, r, 1), row_word(&rows, r, 2),
		    moment_show(mem, row_text(&rows, r, 3)) };
	return 1;
}

int
directory_word_put(struct db *db, const char *said, int64_t unit, int64_t maker)
{
	return db_exec(db, SQL_DIRECTORY_WORD_PUT, VALS(V_TEXT(said), V_ID(unit), V_INT(maker)), NULL) < 0 ? -1 : 1;
}

int
directory_run_start(struct db *db, int64_t *id_r)
{
	return db_insert(db, SQL_DIRECTORY_RUN_ADD, NO_VALS, id_r);
}

int
directory_run_end(struct db *db, const struct directory_run *r)
{
	return db_change(db, SQL_DIRECTORY_RUN_END, VALS(V_INT(r->people), V_INT(r->whole), V_INT(r->known), V_INT(r->lacking),
	    V_INT(r->held), V_INT(r->unseen), V_INT(r->unplaced), V_INT(r->odd), V_INT(r->found), V_INT(r->fresh), V_INT(r->taken),
	    V_TEXT(r->why), V_TEXT(r->words), V_INT(r->id))) == 1 ? 1 : -1;
}

int
directory_run_select(struct db *db, struct mem *mem, int64_t most, struct directory_run **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_RUNS, VALS(V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct directory_run){
			.id = row_int(&rows, r, 0), .started_at = moment_show(mem, row_text(&rows, r, 1)),
			.ended_at = moment_show(mem, row_text(&rows, r, 2)), .people = row_int(&rows, r, 3),
			.whole = row_int(&rows, r, 4) != 0, .known = row_int(&rows, r, 5), .lacking = row_int(&rows, r, 6),
			.held = row_int(&rows, r, 7) != 0, .unseen = row_int(&rows, r, 8), .unplaced = row_int(&rows, r, 9),
			.odd = row_int(&rows, r, 10), .found = row_int(&rows, r, 11), .fresh = row_int(&rows, r, 12),
			.taken = row_int(&rows, r, 13), .why = row_text(&rows, r, 14), .words = row_word(&rows, r, 15),
		};
	return 1;
}

int
directory_seen_put(struct db *db, struct mem *mem, int64_t run, const int64_t *person, size_t n)
{
	return n == 0 || db_exec(db, SQL_DIRECTORY_SEEN_PUT, VALS(V_INT(run), V_TEXT(ids_text(mem, person, n))), NULL) >= 0 ? 1 : -1;
}

int
directory_unseen_select(struct db *db, struct mem *mem, struct day on, int64_t most, struct person_line **list_r, size_t *n_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_UNSEEN, VALS(V_TEXT(day), V_TEXT(day), V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct person_line){ .id = row_int(&rows, r, 0), .uid = row_word(&rows, r, 1), .name = row_word(&rows, r, 2),
		    .title = row_text(&rows, r, 3), .unit_name = row_text(&rows, r, 4) };
	return 1;
}

/* --- differences ---------------------------------------------------------------------- */

static enum change_kind
kind_at(const struct rows *rows, size_t r, size_t c)
{
	return (enum change_kind)word_index(change_kind_name, CHANGE_KINDS, row_word(rows, r, c));
}

static enum change_state
state_at(const struct rows *rows, size_t r, size_t c)
{
	return (enum change_state)word_index(change_state_name, CHANGE_STATES, row_word(rows, r, c));
}

int
directory_last_select(struct db *db, struct mem *mem, struct directory_last **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_LAST, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct directory_last *last = &(*list_r)[r];

		*last = (struct directory_last){ .id = row_int(&rows, r, 0), .kind = kind_at(&rows, r, 1),
		    .subject = row_word(&rows, r, 2), .state = state_at(&rows, r, 4) };
		row_bytes(&rows, r, 3, last->digest, sizeof(last->digest));
	}
	return 1;
}

static struct val
word_of(const char *const *names, int i)
{
	return i < 0 ? V_NULL : V_TEXT(names[i]);
}

int
directory_change_insert(struct db *db, struct mem *mem, const struct directory_change *const *list, size_t n, int64_t run)
{
	struct val *vals = mem_array(mem, n * CHANGE_VALUES + 1, sizeof(*vals));

	for (size_t i = 0; i < n; i++) {
		const struct directory_change *c = list[i];
		const struct val row[CHANGE_VALUES] = {
			V_TEXT(change_kind_name[c->kind]), V_TEXT(c->subject), V_ID(c->person), V_TEXT(c->title_of), V_TEXT(c->was),
			V_TEXT(c->becomes), V_ID(c->from_unit), V_ID(c->to_unit), V_TEXT(c->login), V_TEXT(c->uuid), V_TEXT(c->family),
			V_TEXT(c->given), V_TEXT(c->mail), V_TEXT(c->number[0] == '\0' ? NULL : c->number), V_TEXT(c->title),
			word_of(rank_name, c->rank), V_ID(c->post), V_TEXT(c->unknown_post), word_of(person_kind_name, c->person_kind), V_TEXT(c->cause),
			V_INT(c->people), V_TEXT(day_text(mem, c->from)), V_BYTES(c->digest, sizeof(c->digest)), V_INT(run), V_INT(run),
		};

		for (size_t v = 0; v < CHANGE_VALUES; v++)
			vals[i * CHANGE_VALUES + v] = row[v];
	}
	return n == 0 || db_bulk(db, SQL_DIRECTORY_CHANGE_ADD, vals, CHANGE_VALUES, n) == 1 ? 1 : -1;
}

int
directory_change_met(struct db *db, struct mem *mem, const int64_t *id, size_t n, int64_t run)
{
	return n == 0 || db_exec(db, SQL_DIRECTORY_CHANGE_MET, VALS(V_TEXT(ids_text(mem, id, n)), V_INT(run)), NULL) >= 0 ? 1 : -1;
}

int
directory_change_over(struct db *db, struct mem *mem, const int64_t *id, size_t n)
{
	return n == 0 || db_exec(db, SQL_DIRECTORY_CHANGE_OVER, VALS(V_TEXT(ids_text(mem, id, n))), NULL) >= 0 ? 1 : -1;
}

int
directory_change_past(struct db *db, int64_t run, bool held)
{
	return db_exec(db, SQL_DIRECTORY_CHANGE_PAST, VALS(V_INT(run), V_INT(held)), NULL) < 0 ? -1 : 1;
}

int
directory_change_tally(struct db *db, struct mem *mem, enum change_state state, int64_t count_r[CHANGE_KINDS])
{
	struct rows rows;

	for (int k = 0; k < CHANGE_KINDS; k++)
		count_r[k] = 0;
	if (db_list(db, mem, SQL_DIRECTORY_CHANGE_TALLY, VALS(V_TEXT(change_state_name[state])), &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		count_r[kind_at(&rows, r, 0)] = row_int(&rows, r, 1);
	return 1;
}

int
directory_change_unsaid(struct db *db, struct mem *mem, int64_t agency, int64_t *n_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_DIRECTORY_CHANGE_UNSAID, VALS(V_INT(agency), V_INT(agency), V_INT(agency)), &rows) != 1)
		return -1;
	*n_r = row_int(&rows, 0, 0);
	return 1;
}

/* The columns of directory_change_page. */
enum column {
	C_ID, C_KIND, C_SUBJECT, C_TITLE_OF, C_WAS, C_BECOMES, C_PERSON, C_FROM_UNIT, C_TO_UNIT, C_LOGIN, C_UUID, C_FAMILY, C_GIVEN,
	C_MAIL, C_NUMBER, C_TITLE, C_RANK, C_POST, C_UNKNOWN_POST, C_PERSON_KIND, C_CAUSE, C_PEOPLE, C_FROM, C_STATE, C_STUCK, C_STUCK_A, C_STUCK_B,
	C_TAKEN_FROM, C_REASON, C_ANSWERER, C_ANSWERED, C_FOUND, C_LAST_RUN
};

static void
take(const struct rows *rows, struct mem *mem, size_t r, struct directory_proposal *p)
{
	*p = (struct directory_proposal){
		.c = {
			.id = row_int(rows, r, C_ID), .kind = kind_at(rows, r, C_KIND), .subject = row_word(rows, r, C_SUBJECT),
			.title_of = row_word(rows, r, C_TITLE_OF), .was = row_word(rows, r, C_WAS), .becomes = row_word(rows, r, C_BECOMES),
			.person = row_int(rows, r, C_PERSON), .from_unit = row_int(rows, r, C_FROM_UNIT), .to_unit = row_int(rows, r, C_TO_UNIT),
			.login = row_word(rows, r, C_LOGIN), .uuid = row_word(rows, r, C_UUID), .family = row_word(rows, r, C_FAMILY),
			.given = row_word(rows, r, C_GIVEN), .mail = row_word(rows, r, C_MAIL), .number = row_word(rows, r, C_NUMBER),
			.title = row_word(rows, r, C_TITLE), .rank = word_index(rank_name, RANKS, row_word(rows, r, C_RANK)),
			.post = row_int(rows, r, C_POST), .unknown_post = row_word(rows, r, C_UNKNOWN_POST),
			.person_kind = word_index(person_kind_name, PERSON_KINDS, row_word(rows, r, C_PERSON_KIND)),
			.cause = row_word(rows, r, C_CAUSE), .people = row_int(rows, r, C_PEOPLE), .from = row_day(rows, r, C_FROM),
		},
		.state = state_at(rows, r, C_STATE), .stuck = row_text(rows, r, C_STUCK), .stuck_a = row_text(rows, r, C_STUCK_A),
		.stuck_b = row_text(rows, r, C_STUCK_B), .taken_from = row_day(rows, r, C_TAKEN_FROM), .reason = row_word(rows, r, C_REASON),
		.answerer = row_text(rows, r, C_ANSWERER), .answered_at = moment_show(mem, row_text(rows, r, C_ANSWERED)),
		.found_at = moment_show(mem, row_text(rows, r, C_FOUND)), .last_run = row_int(rows, r, C_LAST_RUN),
	};
	if (p->answerer != NULL && p->answerer[0] == '\0')
		p->answerer = NULL;
}

int
directory_change_select(struct db *db, struct mem *mem, int kind, enum change_state state, int64_t agency, int64_t most,
    int64_t skip, struct directory_proposal **list_r, size_t *n_r)
{
	const char *of = kind < 0 ? "" : change_kind_name[kind];
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_CHANGE_PAGE, VALS(V_TEXT(of), V_TEXT(of), V_TEXT(change_state_name[state]), V_INT(agency),
	    V_INT(agency), V_INT(agency), V_INT(most), V_INT(skip)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, mem, r, &(*list_r)[r]);
	return 1;
}

int
directory_change_lock(struct db *db, struct mem *mem, int64_t id, struct directory_proposal *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_DIRECTORY_CHANGE_LOCK, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, mem, 0, p);
	return found;
}

int
directory_change_answer(struct db *db, struct mem *mem, int64_t id, enum change_state state, struct day from, const char *reason,
    int64_t person)
{
	return db_change(db, SQL_DIRECTORY_CHANGE_ANSWER, VALS(V_TEXT(change_state_name[state]), V_TEXT(day_text(mem, from)),
	    V_TEXT(reason), V_ID(person), V_INT(id)));
}

int
directory_change_stuck(struct db *db, int64_t id, const char *label, const char *a, const char *b)
{
	return db_exec(db, SQL_DIRECTORY_CHANGE_STUCK, VALS(V_TEXT(label), V_TEXT(a), V_TEXT(b), V_INT(id)), NULL) < 0 ? -1 : 1;
}

int
directory_open_ids(struct db *db, struct mem *mem, enum change_kind kind, int64_t run, int64_t **id_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DIRECTORY_OPEN_IDS, VALS(V_TEXT(change_kind_name[kind]), V_INT(run)), &rows) != 1)
		return -1;
	*id_r = rows_ids(mem, &rows, n_r);
	return 1;
}
