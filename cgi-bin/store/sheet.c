#include "store/sheet.h"

#include <string.h>

#include "base/number.h"
#include "store/cells.h"
#include "store/sheet_months.h"
#include "store/summary.h"

/* The columns of the view sheet_named. */
enum column {
	C_ID, C_VERSION, C_PERSON, C_AGENCY, C_UNIT, C_NAME, C_UID, C_TITLE, C_UNIT_NAME, C_AGENCY_NAME, C_RANK, C_KIND, C_FIRST,
	C_MONTHS, C_FROM, C_UNTIL, C_EDITION, C_BEFORE, C_STATE, C_SELF, C_HEAD = C_SELF + CRITERIA,
	C_SUPPORT_SELF = C_HEAD + CRITERIA, C_SUPPORT_HEAD, C_STRENGTHS, C_WEAKNESSES, C_OPINION, C_ORGANISING, C_ORGANISING_WHY,
	C_UNITY, C_UNITY_WHY, C_SILENT, C_EXCEPTION, C_EXCEPTION_WHY, C_SELF_AT, C_CONFIRMED_AT, C_PREVIEW_UNTIL, C_PUBLISHED_AT,
	C_ACKNOWLEDGED_AT, C_SUPERSEDED_AT, C_CONFIRMER, C_CONFIRMER_NAME, C_PUBLISHER_NAME, C_LOOKED, C_TOTAL, C_SHOWN, C_LEVEL,
	C_PREPARED_AT
};

static int64_t
given(const struct rows *rows, size_t r, size_t c)
{
	return row_null(rows, r, c) ? NOT_GIVEN : row_int(rows, r, c);
}

/* "9000 8500 10000" */
static void
take_supports(const char *text, int64_t parts[SUPPORTS])
{
	for (int i = 0; i < SUPPORTS; i++) {
		char word[24];
		const size_t n = text == NULL ? 0 : strcspn(text, " ");

		parts[i] = NOT_GIVEN;
		if (n == 0 || n >= sizeof(word))
			continue;
		memcpy(word, text, n);
		word[n] = '\0';
		if (number_int(word, 0, INT64_MAX, &parts[i]) != 1)
			parts[i] = NOT_GIVEN;
		text += n + (text[n] == ' ');
	}
}

static struct period
take_period(const struct rows *rows, size_t r)
{
	const struct day first = row_day(rows, r, C_FIRST);

	return (struct period){ first.year, first.month, (int8_t)row_int(rows, r, C_MONTHS) };
}

static void
take(const struct rows *rows, size_t r, struct sheet *s)
{
	*s = (struct sheet){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .person = row_int(rows, r, C_PERSON),
		.agency = row_int(rows, r, C_AGENCY), .unit = row_int(rows, r, C_UNIT), .name = row_word(rows, r, C_NAME),
		.uid = row_word(rows, r, C_UID), .title = row_word(rows, r, C_TITLE), .unit_name = row_word(rows, r, C_UNIT_NAME),
		.agency_name = row_word(rows, r, C_AGENCY_NAME),
		.rank = (enum rank)word_index(rank_name, RANKS, row_word(rows, r, C_RANK)),
		.kind = (enum person_kind)word_index(person_kind_name, PERSON_KINDS, row_word(rows, r, C_KIND)),
		.period = take_period(rows, r), .from = row_day(rows, r, C_FROM), .until = row_day(rows, r, C_UNTIL),
		.edition = row_int(rows, r, C_EDITION), .before = row_int(rows, r, C_BEFORE),
		.state = (enum sheet_state)word_index(sheet_state_name, SHEET_STATES, row_word(rows, r, C_STATE)),
		.strengths = row_word(rows, r, C_STRENGTHS), .weaknesses = row_word(rows, r, C_WEAKNESSES),
		.opinion = row_word(rows, r, C_OPINION), .organising = given(rows, r, C_ORGANISING),
		.organising_why = row_word(rows, r, C_ORGANISING_WHY), .unity = given(rows, r, C_UNITY),
		.unity_why = row_word(rows, r, C_UNITY_WHY), .silent_why = row_word(rows, r, C_SILENT),
		.exception = word_index(sheet_exception_name, SHEET_EXCEPTIONS, row_word(rows, r, C_EXCEPTION)),
		.exception_why = row_word(rows, r, C_EXCEPTION_WHY), .self_at = row_text(rows, r, C_SELF_AT),
		.confirmed_at = row_text(rows, r, C_CONFIRMED_AT), .preview_until = row_text(rows, r, C_PREVIEW_UNTIL),
		.published_at = row_text(rows, r, C_PUBLISHED_AT), .acknowledged_at = row_text(rows, r, C_ACKNOWLEDGED_AT),
		.superseded_at = row_text(rows, r, C_SUPERSEDED_AT), .confirmer = row_int(rows, r, C_CONFIRMER),
		.confirmer_name = row_word(rows, r, C_CONFIRMER_NAME), .publisher_name = row_word(rows, r, C_PUBLISHER_NAME),
		.looked = row_int(rows, r, C_LOOKED) != 0, .total = row_text(rows, r, C_TOTAL), .shown = row_int(rows, r, C_SHOWN),
		.level = row_text(rows, r, C_LEVEL), .prepared_at = row_text(rows, r, C_PREPARED_AT),
	};
	for (size_t i = 0; i < CRITERIA; i++) {
		s->self[i] = given(rows, r, C_SELF + i);
		s->head[i] = given(rows, r, C_HEAD + i);
	}
	take_supports(row_text(rows, r, C_SUPPORT_SELF), s->support_self);
	take_supports(row_text(rows, r, C_SUPPORT_HEAD), s->support_head);
}

static const char *
first_day(struct mem *mem, struct period p)
{
	return day_text(mem, period_first(p));
}

static int
find(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t n, struct sheet *s)
{
	struct rows rows;
	const int found = db_find(db, mem, sql, vals, n, &rows);

	if (found == 1)
		take(&rows, 0, s);
	return found;
}

static int
list(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, struct sheet **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
sheet_closed_until(struct db *db, struct mem *mem, int64_t person, struct day *day_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SHEET_CLOSED_UNTIL, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*day_r = row_day(&rows, 0, 0);
	return day_r->year != 0;
}

int
sheet_closed_on(struct db *db, struct mem *mem, int64_t person, struct day due, struct day *until_r)
{
	const int closed = sheet_closed_until(db, mem, person, until_r);
	struct rows rows;
	int corrects;

	if (closed != 1 || day_compare(due, *until_r) > 0)
		return closed < 0 ? -1 : 0;
	corrects = db_find(db, mem, SQL_SHEET_CORRECTS, VALS(V_INT(person), V_TEXT(day_text(mem, due))), &rows);
	return corrects < 0 ? -1 : !corrects;
}

int
sheet_find(struct db *db, struct mem *mem, int64_t person, struct day first, int64_t edition, struct sheet *s)
{
	return find(db, mem, SQL_SHEET_FIND, VALS(V_INT(person), V_TEXT(day_text(mem, first)), V_INT(edition)), s);
}

int
sheet_get(struct db *db, struct mem *mem, int64_t id, bool hold, struct sheet *s)
{
	struct rows rows;
	const int held = hold ? db_find(db, mem, SQL_SHEET_HOLD, VALS(V_INT(id)), &rows) : 1;

	return held != 1 ? held : find(db, mem, SQL_SHEET_GET, VALS(V_INT(id)), s);
}

int
sheet_hold_people(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct day first, struct sheet **list_r, size_t *n_r)
{
	const struct val whose[] = { V_TEXT(ids_text(mem, person, n)), V_TEXT(day_text(mem, first)) };
	struct sheet *all;
	struct rows rows;
	size_t nall;

	if (db_list(db, mem, SQL_SHEET_HOLD_PEOPLE, whose, 2, &rows) != 1 || list(db, mem, SQL_SHEET_OF_PEOPLE, whose, 2, &all, &nall) != 1)
		return -1;
	*list_r = all;
	*n_r = 0;
	for (size_t i = 0; i < nall; i++)
		if (*n_r == 0 || all[*n_r - 1].person != all[i].person)
			all[(*n_r)++] = all[i];
	return 1;
}

int
sheet_agencies_of(struct db *db, struct mem *mem, const int64_t *person, size_t n, struct day on, int64_t *agency_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_AGENCIES, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	memset(agency_r, 0, n * sizeof(*agency_r));
	for (size_t r = 0; r < rows.n; r++) {
		const int64_t whose = row_int(&rows, r, 0);

		for (size_t i = 0; i < n; i++)
			if (person[i] == whose && agency_r[i] == 0)
				agency_r[i] = row_int(&rows, r, 1);
	}
	return 1;
}

int
sheet_of_person(struct db *db, struct mem *mem, int64_t person, struct sheet **list_r, size_t *n_r)
{
	return list(db, mem, SQL_SHEET_OF_PERSON, VALS(V_INT(person)), list_r, n_r);
}

int
sheet_of_agency(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet **list_r, size_t *n_r)
{
	return list(db, mem, SQL_SHEET_OF_AGENCY, VALS(V_INT(agency), V_TEXT(day_text(mem, first))), list_r, n_r);
}

int
sheet_insert(struct db *db, struct mem *mem, const struct sheet *s, int64_t *id_r)
{
	return db_insert(db, SQL_SHEET_ADD, VALS(V_INT(s->person), V_INT(s->agency), V_INT(s->unit), V_TEXT(s->title),
	    V_TEXT(rank_name[s->rank]), V_TEXT(person_kind_name[s->kind]), V_TEXT(first_day(mem, s->period)), V_INT(s->period.months),
	    V_TEXT(day_text(mem, s->from)), V_TEXT(day_text(mem, s->until)), V_INT(s->edition), V_ID(s->before)), id_r);
}

static struct val
value(int64_t n)
{
	return n == NOT_GIVEN ? V_NULL : V_INT(n);
}

static struct val
supports(struct mem *mem, const int64_t p[SUPPORTS])
{
	if (p[0] == NOT_GIVEN || p[1] == NOT_GIVEN || p[2] == NOT_GIVEN)
		return V_NULL;
	return V_TEXT(mem_print(mem, "%lld %lld %lld", (long long)p[0], (long long)p[1], (long long)p[2]));
}

#define POINTS(p) value(p[0]), value(p[1]), value(p[2]), value(p[3]), value(p[4]), value(p[5]), value(p[6]), value(p[7]), \
	value(p[8]), value(p[9])

int
sheet_score(struct db *db, struct mem *mem, const struct sheet *s)
{
	return db_change(db, SQL_SHEET_SCORE, VALS(POINTS(s->self), supports(mem, s->support_self), V_TEXT(s->strengths),
	    V_TEXT(s->weaknesses), V_INT(s->id), V_INT(s->version)));
}

int
sheet_confirm(struct db *db, struct mem *mem, const struct sheet *s, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_SHEET_CONFIRM, VALS(POINTS(s->head), supports(mem, s->support_head), V_TEXT(s->opinion),
	    value(s->organising), V_TEXT(s->organising_why), value(s->unity), V_TEXT(s->unity_why), V_TEXT(s->silent_why),
	    V_INT(s->agency), V_INT(s->unit), V_TEXT(s->title), V_TEXT(rank_name[s->rank]), V_TEXT(person_kind_name[s->kind]),
	    V_TEXT(day_text(mem, s->from)), V_TEXT(day_text(mem, s->until)), V_INT(person), V_ID(delegation), V_INT(SHEET_PREVIEW_HOURS), V_INT(s->id), V_INT(s->version)));
}

int
sheet_prepare(struct db *db, struct mem *mem, const struct sheet *s, int64_t person)
{
	return db_change(db, SQL_SHEET_PREPARE, VALS(POINTS(s->head), supports(mem, s->support_head), V_TEXT(s->opinion),
	    value(s->organising), V_TEXT(s->organising_why), value(s->unity), V_TEXT(s->unity_why), V_TEXT(s->silent_why),
	    V_INT(person), V_INT(s->id), V_INT(s->version)));
}

int
sheet_move(struct db *db, const struct sheet *s, enum sheet_state to)
{
	const bool excepted = to == SHEET_EXCEPTED;
	const int done = db_change(db, SQL_SHEET_MOVE, VALS(V_TEXT(sheet_state_name[to]),
	    V_TEXT(excepted ? sheet_exception_name[s->exception] : NULL), V_TEXT(excepted ? s->exception_why : ""), V_INT(s->id),
	    V_INT(s->version)));

	return done == 1 && (excepted || s->state == SHEET_EXCEPTED) ? summary_touch_sheet(db, s->id) : done;
}

int
sheet_publish(struct db *db, const struct sheet *s, int64_t person, int64_t delegation)
{
	const int done = db_change(db, SQL_SHEET_PUBLISH, VALS(V_INT(person), V_ID(delegation), V_TEXT(s->total),
	    s->total == NULL ? V_NULL : V_INT(s->shown), V_TEXT(s->level), V_INT(s->id), V_INT(s->version)));

	return done == 1 ? summary_touch_sheet(db, s->id) : done;
}

int
sheet_acknowledge(struct db *db, const struct sheet *s)
{
	return db_change(db, SQL_SHEET_ACKNOWLEDGE, VALS(V_INT(s->id), V_INT(s->version)));
}

int
sheet_supersede(struct db *db, int64_t id)
{
	const int done = db_change(db, SQL_SHEET_SUPERSEDE, VALS(V_INT(id)));

	return done == 1 ? summary_touch_sheet(db, id) : done;
}

int
sheet_snapshot_insert(struct db *db, int64_t sheet, const char *body, const uint8_t digest[32])
{
	return db_exec(db, SQL_SHEET_SNAPSHOT_ADD, VALS(V_INT(sheet), V_TEXT(body), V_BYTES(digest, 32)), NULL) == 1 ? 1 : -1;
}

int
sheet_snapshot(struct db *db, struct mem *mem, int64_t sheet, const char **body_r, uint8_t digest_r[32])
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_SNAPSHOT_FIND, VALS(V_INT(sheet)), &rows);

	if (found != 1)
		return found;
	*body_r = row_word(&rows, 0, 0);
	return row_bytes(&rows, 0, 1, digest_r, 32) == 1 ? 1 : -1;
}

int
sheet_sum_insert(struct db *db, struct mem *mem, int64_t sheet, int64_t unit, const char *section, const struct score_sums *sums)
{
	const struct val of = V_TEXT(section), a = V_TEXT(ratio_text(mem, sums->assigned)), b = V_TEXT(ratio_text(mem, sums->done)),
	    c = V_TEXT(ratio_text(mem, sums->good)), d = V_TEXT(ratio_text(mem, sums->ontime));

	return (section == NULL ? db_exec(db, SQL_SHEET_SUM_ADD, VALS(V_INT(sheet), V_INT(unit), a, b, c, d), NULL) :
	    db_exec(db, SQL_SHEET_SECTION_SUM_ADD, VALS(V_INT(sheet), V_INT(unit), of, a, b, c, d), NULL)) == 1 ? 1 : -1;
}

int
sheet_inputs_insert(struct db *db, struct mem *mem, int64_t sheet, const struct sheet_below *list, size_t n)
{
	struct val *val = mem_array(mem, 2 * n + 1, sizeof(*val));

	for (size_t i = 0; i < n; i++) {
		val[2 * i] = V_INT(sheet);
		val[2 * i + 1] = V_INT(list[i].sheet);
	}
	return n == 0 || db_bulk(db, SQL_SHEET_INPUT_ADD, val, 2, n) == 1 ? 1 : -1;
}

int
sheet_below(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet_below **list_r, size_t *n_r)
{
	const struct ratio *none = ratio_int(mem, 0);
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_BELOW, VALS(V_INT(agency), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		uint8_t digest[DIGEST_SIZE];

		if (row_bytes(&rows, r, 5, digest, sizeof(digest)) != 1)
			return -1;
		(*list_r)[r] = (struct sheet_below){
			.sheet = row_int(&rows, r, 0), .person = row_int(&rows, r, 1), .name = row_word(&rows, r, 2),
			.uid = row_word(&rows, r, 3), .total = row_text(&rows, r, 4),
			.digest = digest_hex(mem, digest, sizeof(digest)), .sums = { none, none, none, none },
		};
	}
	return 1;
}

int
sheet_of_months(struct db *db, struct mem *mem, const struct sheet_months *m, struct sheet **list_r, size_t *n_r)
{
	struct sheet *all;
	size_t n;

	if (list(db, mem, SQL_SHEET_OF_MONTHS, VALS(V_TEXT(sheet_months_text(mem, m))), &all, &n) != 1)
		return -1;
	*list_r = all;
	*n_r = 0;
	for (size_t i = 0; i < n; i++) {
		if (*n_r > 0 && all[*n_r - 1].person == all[i].person)
			(*n_r)--;
		all[(*n_r)++] = all[i];
	}
	return 1;
}

int
sheet_sections(struct db *db, struct mem *mem, int64_t agency, struct day from, struct day until, struct sheet_section **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_SECTIONS, VALS(V_INT(agency), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct sheet_section){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}

int
sheet_owed(struct db *db, struct mem *mem, int64_t person, struct day from, struct day until)
{
	struct rows rows;

	return db_find(db, mem, SQL_SHEET_OWED, VALS(V_INT(person), V_TEXT(day_text(mem, from)), V_TEXT(day_text(mem, until))), &rows);
}

int
sheet_unseen(struct db *db, struct mem *mem, int64_t person, struct sheet *s)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_UNSEEN, VALS(V_INT(person)), &rows);
	struct day first;

	if (found != 1)
		return found;
	first = row_day(&rows, 0, 0);
	*s = (struct sheet){ .person = person, .period = { first.year, first.month, (int8_t)row_int(&rows, 0, 1) },
	    .shown = row_int(&rows, 0, 2) };
	return 1;
}

int
sheet_waiting(struct db *db, struct mem *mem, int64_t agency, struct sheet_waiting **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_WAITING, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct sheet_waiting){ row_int(&rows, r, 0), row_int(&rows, r, 1) != 0, row_int(&rows, r, 2) != 0 };
	return 1;
}

int
sheet_waiting_heads(struct db *db, struct mem *mem, struct day on, int64_t *confirm_r, int64_t *publish_r)
{
	const char *day = day_text(mem, on);
	struct rows rows;

	if (db_find(db, mem, SQL_SHEET_WAITING_HEADS, VALS(V_TEXT(day), V_TEXT(day)), &rows) != 1)
		return -1;
	*confirm_r = row_int(&rows, 0, 0);
	*publish_r = row_int(&rows, 0, 1);
	return 1;
}

int
sheet_outbox(struct db *db, int64_t sheet)
{
	return db_exec(db, SQL_SHEET_OUTBOX, VALS(V_INT(sheet)), NULL) == 1 ? 1 : -1;
}

int
sheet_step_insert(struct db *db, int64_t sheet, enum sheet_act act, int64_t person, int64_t delegation, const char *reason)
{
	return db_exec(db, SQL_SHEET_STEP_ADD, VALS(V_INT(sheet), V_TEXT(sheet_act_name[act]), V_INT(person), V_ID(delegation),
	    V_TEXT(reason)), NULL) == 1 ? 1 : -1;
}

int
sheet_steps(struct db *db, struct mem *mem, int64_t sheet, struct sheet_step **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_STEPS, VALS(V_INT(sheet)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct sheet_step){
			.act = (enum sheet_act)word_index(sheet_act_name, SHEET_ACTS, row_word(&rows, r, 0)),
			.who = row_word(&rows, r, 1), .reason = row_word(&rows, r, 2), .at = row_text(&rows, r, 3),
			.behalf = { row_text(&rows, r, 4), row_text(&rows, r, 5) }, .document = row_text(&rows, r, 6),
		};
	return 1;
}
