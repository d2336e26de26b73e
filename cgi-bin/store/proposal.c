#include "store/proposal.h"

#include <string.h>

#include "rules/organisation.h"
#include "store/cells.h"

#define VALUES		20	/* of proposal_page; proposal_count has no page */
#define PAGE_VALUES	2

/* The columns of the view proposal_named. */
enum column {
	C_ID, C_KIND, C_STATE, C_PERSON, C_PERSON_NAME, C_AGENCY, C_AGENCY_NAME, C_HANDLER,
	C_HANDLER_NAME, C_SUBJECT, C_WORDS, C_VALUE, C_OTHER = C_VALUE + PARAMETERS, C_WISHED, C_PAGE,
	C_REQUEST, C_AGENT, C_SUBMITTED, C_DUE, C_MOVED, C_ANSWERED, C_CREATED, C_WAITED, C_MINUTES,
	C_OPINION, C_ANSWER, C_OUTCOME, C_NUMBER, C_DAY, C_FORWARDED, C_VERSION, C_NOW, C_FILES
};

static struct proposal_content
take_content(const struct rows *rows, size_t r)
{
	struct proposal_content c = {
		.kind = (enum proposal_kind)word_index(proposal_kind_name, PROPOSAL_KINDS,
		    row_word(rows, r, C_KIND)),
		.subject = row_word(rows, r, C_SUBJECT), .words = row_word(rows, r, C_WORDS),
		.other = row_word(rows, r, C_OTHER), .wished = row_day(rows, r, C_WISHED),
		.page = row_word(rows, r, C_PAGE), .request = row_word(rows, r, C_REQUEST),
		.agent = row_word(rows, r, C_AGENT),
	};

	for (int p = 0; p < PARAMETERS; p++)
		c.value[p] = row_text(rows, r, (size_t)(C_VALUE + p));
	return c;
}

static void
take(const struct rows *rows, size_t r, struct proposal *p)
{
	*p = (struct proposal){
		.id = row_int(rows, r, C_ID), .person = row_int(rows, r, C_PERSON),
		.agency = row_int(rows, r, C_AGENCY), .handler = row_int(rows, r, C_HANDLER),
		.state = (enum proposal_state)word_index(proposal_state_name, PROPOSAL_STATES,
		    row_word(rows, r, C_STATE)),
		.content = take_content(rows, r),
		.person_name = row_word(rows, r, C_PERSON_NAME),
		.agency_name = row_word(rows, r, C_AGENCY_NAME),
		.handler_name = row_word(rows, r, C_HANDLER_NAME),
		.submitted_at = row_text(rows, r, C_SUBMITTED), .due_at = row_text(rows, r, C_DUE),
		.moved_at = row_text(rows, r, C_MOVED), .answered_at = row_text(rows, r, C_ANSWERED),
		.created_at = row_text(rows, r, C_CREATED), .now = row_text(rows, r, C_NOW),
		.waited = row_int(rows, r, C_WAITED),
		.minutes = row_null(rows, r, C_MINUTES) ? -1 : row_int(rows, r, C_MINUTES),
		.opinion = row_word(rows, r, C_OPINION), .answer = row_word(rows, r, C_ANSWER),
		.outcome = row_word(rows, r, C_OUTCOME),
		.document_number = row_word(rows, r, C_NUMBER),
		.document_day = row_day(rows, r, C_DAY),
		.forwarded_at = row_text(rows, r, C_FORWARDED),
		.version = row_int(rows, r, C_VERSION), .files = row_int(rows, r, C_FILES),
	};
}

int
proposal_now(struct db *db, struct mem *mem, const char **now_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_PROPOSAL_NOW, NO_VALS, &rows) != 1)
		return -1;
	*now_r = row_text(&rows, 0, 0);
	return 1;
}

/* NULL where there is nothing. */
static const char *
word_or_null(const char *text)
{
	return text == NULL || text[0] == '\0' ? NULL : text;
}

int
proposal_insert(struct db *db, struct mem *mem, const struct proposal_content *c, int64_t person,
    int64_t agency, const char *submitted, const char *due, int64_t *id_r)
{
	const enum proposal_state state = submitted == NULL ? PROPOSAL_DRAFT : PROPOSAL_SUBMITTED;

	return db_insert(db, SQL_PROPOSAL_ADD, VALS(V_TEXT(proposal_kind_name[c->kind]),
	    V_TEXT(proposal_state_name[state]), V_INT(person), V_ID(agency), V_TEXT(c->subject),
	    V_TEXT(c->words), V_TEXT(c->value[PARAMETER_LATE_UNIT]), V_TEXT(c->value[PARAMETER_CAP]),
	    V_TEXT(c->value[PARAMETER_PERIOD]), V_TEXT(c->other), V_TEXT(day_text(mem, c->wished)),
	    V_TEXT(c->page), V_TEXT(c->request), V_TEXT(c->agent), V_TEXT(submitted), V_TEXT(due)),
	    id_r) == 1 ? 1 : -1;
}

int
proposal_get(struct db *db, struct mem *mem, int64_t id, const struct proposal_see *see,
    struct proposal *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PROPOSAL_FIND, VALS(V_INT(see->person), V_INT(see->agency),
	    V_INT(see->inside), V_INT(see->home), V_INT(see->support), V_INT(see->chairman),
	    V_INT(see->all), V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, p);
	return found;
}

/* Midnight of a day in Viet Nam as a moment, so many days later; NULL for no day. */
static const char *
midnight(struct mem *mem, struct day day, int later)
{
	if (day.year == 0)
		return NULL;
	return mem_print(mem, "%s 17:00:00", day_text(mem, day_of_number(day_number(day) + later - 1)));
}

int
proposal_select(struct db *db, struct mem *mem, const struct proposal_query *q,
    const struct proposal_see *see, struct proposal **list_r, size_t *n_r, int64_t *total_r)
{
	const char *like = like_words(mem, q->words);
	const struct val vals[] = { V_INT(see->person), V_INT(see->agency), V_INT(see->inside),
	    V_INT(see->home), V_INT(see->support), V_INT(see->chairman), V_INT(see->all),
	    V_TEXT(q->sort), V_TEXT(q->kind), V_TEXT(q->state), V_INT(q->agency), V_INT(q->late),
	    V_TEXT(midnight(mem, q->from, 0)), V_TEXT(midnight(mem, q->until, 1)), V_TEXT(like),
	    V_TEXT(like), V_TEXT(like), V_TEXT(like), V_INT(q->most), V_INT(q->skip) };
	struct rows rows;

	if (db_list(db, mem, SQL_PROPOSAL_PAGE, vals, VALUES, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	*total_r = (int64_t)rows.n;
	/* A first page that is not full is all there is. */
	return q->skip == 0 && (int64_t)rows.n < q->most ? 1 :
	    row_count(db, mem, SQL_PROPOSAL_COUNT, vals, VALUES - PAGE_VALUES, total_r);
}

int
proposal_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_PROPOSAL_HOLD, VALS(V_INT(id)), &rows);
}

int
proposal_put_content(struct db *db, struct mem *mem, int64_t id, int64_t version,
    const struct proposal_content *c)
{
	return db_change(db, SQL_PROPOSAL_EDIT, VALS(V_TEXT(c->subject), V_TEXT(c->words),
	    V_TEXT(c->value[PARAMETER_LATE_UNIT]), V_TEXT(c->value[PARAMETER_CAP]),
	    V_TEXT(c->value[PARAMETER_PERIOD]), V_TEXT(c->other), V_TEXT(day_text(mem, c->wished)),
	    V_INT(id), V_INT(version)));
}

int
proposal_put(struct db *db, struct mem *mem, const struct proposal *p)
{
	return db_change(db, SQL_PROPOSAL_PUT, VALS(V_TEXT(proposal_state_name[p->state]),
	    V_ID(p->handler), V_TEXT(p->submitted_at), V_TEXT(p->due_at), V_INT(p->waited),
	    V_TEXT(p->opinion), V_TEXT(p->forwarded_at), V_TEXT(word_or_null(p->outcome)),
	    V_TEXT(p->answer), V_TEXT(word_or_null(p->document_number)),
	    V_TEXT(day_text(mem, p->document_day)), V_TEXT(p->answered_at),
	    p->minutes < 0 ? V_NULL : V_INT(p->minutes), V_TEXT(p->now), V_INT(p->id),
	    V_INT(p->version)));
}

int
proposal_mark(struct db *db, int64_t id)
{
	return db_exec(db, SQL_PROPOSAL_TOUCH, VALS(V_INT(id)), NULL) == 1 ? 1 : -1;
}

int
proposal_step_insert(struct db *db, int64_t id, enum proposal_act act, const char *words,
    int64_t person, int64_t delegation)
{
	return db_exec(db, SQL_PROPOSAL_STEP_ADD, VALS(V_INT(id), V_TEXT(proposal_act_name[act]),
	    V_TEXT(words == NULL ? "" : words), V_ID(delegation), V_INT(person)), NULL) == 1 ? 1 : -1;
}

int
proposal_steps(struct db *db, struct mem *mem, int64_t id, struct proposal_step **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROPOSAL_STEPS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct proposal_step){
			.act = (enum proposal_act)word_index(proposal_act_name, PROPOSAL_ACTS,
			    row_word(&rows, r, 0)),
			.words = row_word(&rows, r, 1), .name = row_word(&rows, r, 2),
			.title = row_word(&rows, r, 3), .rank = row_word(&rows, r, 4),
			.at = row_text(&rows, r, 5),
			.behalf = { row_text(&rows, r, 6), row_text(&rows, r, 7) },
		};
	return 1;
}

int
proposal_file_insert(struct db *db, int64_t id, int64_t file)
{
	return db_exec(db, SQL_PROPOSAL_FILE_ADD, VALS(V_INT(id), V_INT(file)), NULL) == 1 ? 1 : -1;
}

int
proposal_files(struct db *db, struct mem *mem, int64_t id, struct proposal_file **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROPOSAL_FILES, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct proposal_file){
			.id = row_int(&rows, r, 0), .file = row_int(&rows, r, 1),
			.name = row_word(&rows, r, 2), .by = row_word(&rows, r, 3),
			.at = row_text(&rows, r, 4), .size = row_int(&rows, r, 5),
		};
	return 1;
}

int
proposal_file_remove(struct db *db, int64_t id, int64_t file)
{
	return db_change(db, SQL_PROPOSAL_FILE_REMOVE, VALS(V_INT(file), V_INT(id)));
}

int
proposal_waits(struct db *db, struct mem *mem, const struct proposal_whose *w,
    struct proposal_tally tally_r[WAITING])
{
	struct rows rows;

	if (db_find(db, mem, SQL_PROPOSAL_TALLY, VALS(V_INT(w->person), V_INT(w->agency),
	    V_INT(w->head), V_INT(w->home), V_INT(w->sign), V_INT(w->chairman), V_INT(w->support)),
	    &rows) != 1)
		return -1;
	for (size_t i = 0; i < WAITING; i++)
		tally_r[i] = (struct proposal_tally){ row_int(&rows, 0, 2 * i),
		    row_text(&rows, 0, 2 * i + 1) };
	return 1;
}

int
proposal_answer_times(struct db *db, struct mem *mem, int64_t most, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROPOSAL_ANSWER_TIMES, VALS(V_INT(most)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
proposal_agencies(struct db *db, struct mem *mem, struct proposal_agency **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PROPOSAL_AGENCIES, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct proposal_agency){ row_int(&rows, r, 0), row_word(&rows, r, 1) };
	return 1;
}
