#include "store/claim.h"

#include <string.h>

#include "base/json.h"
#include "store/cells.h"

/* The columns of claim_find. */
enum column {
	C_ID, C_VERSION, C_PERSON, C_AGENCY, C_NAME, C_AGENCY_NAME, C_WRONG, C_SHOWN, C_SHOULD, C_SINCE, C_EVIDENCE, C_OTHER, C_OTHER_NAME,
	C_OWNER, C_DUE, C_STATE, C_STANDS, C_MADE
};

static const char *
write_shown(struct mem *mem, const struct claim_shown *s)
{
	struct json *json = json_new(mem);

	json_set_text(json, "unit", s->unit);
	json_set_text(json, "agency", s->agency);
	json_set_text(json, "title", s->title);
	json_set_text(json, "post", s->post);
	json_set_text(json, "superior", s->superior);
	json_set_bool(json, "above", s->above);
	json_set_text(json, "since", day_text(mem, s->since));
	return json_write(mem, json);
}

static struct claim_shown
read_shown(struct mem *mem, const char *text)
{
	const struct json *json = json_read(mem, text, strlen(text));
	struct claim_shown s = { "", "", "", "", "", false, { 0 } };

	if (json == NULL)
		return s;
	s = (struct claim_shown){ json_word(json, "unit"), json_word(json, "agency"), json_word(json, "title"), json_word(json, "post"), json_word(json, "superior"),
	    json_bool(json, "above"), { 0 } };
	day_iso(json_word(json, "since"), &s.since);
	return s;
}

static int
index_of(const char *const *names, int n, const struct rows *rows, size_t r, size_t c)
{
	return word_index(names, n, row_word(rows, r, c));
}

static void
take(const struct rows *rows, struct mem *mem, size_t r, struct claim *c)
{
	*c = (struct claim){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .person = row_int(rows, r, C_PERSON),
		.agency = row_int(rows, r, C_AGENCY), .name = row_word(rows, r, C_NAME), .agency_name = row_text(rows, r, C_AGENCY_NAME),
		.wrong = (enum claim_wrong)index_of(claim_wrong_name, CLAIM_WRONGS, rows, r, C_WRONG),
		.shown = read_shown(mem, row_word(rows, r, C_SHOWN)), .mended = !row_null(rows, r, C_STANDS),
		.should = row_word(rows, r, C_SHOULD), .evidence = row_word(rows, r, C_EVIDENCE), .since = row_day(rows, r, C_SINCE),
		.other = row_int(rows, r, C_OTHER), .other_name = row_text(rows, r, C_OTHER_NAME),
		.owner = (enum claim_owner)index_of(claim_owner_name, CLAIM_OWNERS, rows, r, C_OWNER), .due = row_day(rows, r, C_DUE),
		.state = (enum claim_state)index_of(claim_state_name, CLAIM_STATES, rows, r, C_STATE), .made_at = row_text(rows, r, C_MADE),
	};
	c->stands = read_shown(mem, row_word(rows, r, C_STANDS));
}

static int
list(struct db *db, struct mem *mem, enum sql sql, const struct val *vals, size_t nvals, struct claim **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, vals, nvals, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, mem, r, &(*list_r)[r]);
	return 1;
}

int
claim_insert(struct db *db, struct mem *mem, const struct claim *c, int64_t *id_r)
{
	return db_insert(db, SQL_CLAIM_ADD, VALS(V_INT(c->person), V_ID(c->agency), V_TEXT(claim_wrong_name[c->wrong]),
	    V_TEXT(write_shown(mem, &c->shown)), V_TEXT(c->should), V_TEXT(day_text(mem, c->since)), V_TEXT(c->evidence), V_ID(c->other),
	    V_TEXT(claim_owner_name[c->owner]), V_TEXT(day_text(mem, c->due))), id_r);
}

int
claim_get(struct db *db, struct mem *mem, int64_t id, struct claim *c)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_CLAIM_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, mem, 0, c);
	return found;
}

int
claim_own(struct db *db, struct mem *mem, int64_t person, struct claim **list_r, size_t *n_r)
{
	return list(db, mem, SQL_CLAIM_OWN, VALS(V_INT(person)), list_r, n_r);
}

int
claim_waiting(struct db *db, struct mem *mem, bool admin, int64_t agency, int64_t but, struct claim **list_r, size_t *n_r)
{
	return list(db, mem, SQL_CLAIM_WAITING, VALS(V_INT(admin), V_INT(agency), V_INT(agency), V_INT(but)), list_r, n_r);
}

int
claim_waiting_count(struct db *db, struct mem *mem, bool admin, int64_t agency, int64_t but, int64_t *n_r, struct day *due_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_CLAIM_WAITING_COUNT, VALS(V_INT(admin), V_INT(agency), V_INT(agency), V_INT(but)), &rows) != 1)
		return -1;
	*n_r = row_int(&rows, 0, 0);
	*due_r = row_day(&rows, 0, 1);
	return 1;
}

int
claim_late(struct db *db, struct mem *mem, struct day day, struct claim **list_r, size_t *n_r)
{
	return list(db, mem, SQL_CLAIM_LATE, VALS(V_TEXT(day_text(mem, day))), list_r, n_r);
}

int
claim_answered(struct db *db, struct mem *mem, bool admin, int64_t agency, struct claim **list_r, size_t *n_r)
{
	return list(db, mem, SQL_CLAIM_ANSWERED, VALS(V_INT(admin), V_INT(agency), V_INT(agency)), list_r, n_r);
}

int
claim_move(struct db *db, struct mem *mem, const struct claim *c)
{
	return db_change(db, SQL_CLAIM_MOVE, VALS(V_TEXT(claim_owner_name[c->owner]), V_TEXT(day_text(mem, c->due)),
	    V_TEXT(claim_state_name[c->state]), V_TEXT(c->mended ? write_shown(mem, &c->stands) : NULL), V_INT(c->id), V_INT(c->version)));
}

int
claim_step_add(struct db *db, int64_t claim, const struct claim_step *s, int64_t person, int64_t delegation)
{
	return db_exec(db, SQL_CLAIM_STEP_ADD, VALS(V_INT(claim), V_TEXT(claim_act_name[s->act]), V_TEXT(s->words),
	    V_TEXT(claim_owner_name[s->owner]), V_INT(person), V_ID(delegation)), NULL);
}

int
claim_steps(struct db *db, struct mem *mem, int64_t claim, struct claim_step **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLAIM_STEPS, VALS(V_INT(claim)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct claim_step){
			.act = (enum claim_act)index_of(claim_act_name, CLAIM_ACTS, &rows, r, 0),
			.owner = (enum claim_owner)index_of(claim_owner_name, CLAIM_OWNERS, &rows, r, 1), .words = row_word(&rows, r, 2),
			.maker = row_word(&rows, r, 3), .at = moment_show(mem, row_text(&rows, r, 4)),
			.behalf = { row_text(&rows, r, 5), row_text(&rows, r, 6) },
		};
	return 1;
}
