#include "store/bonus_run.h"

#include <string.h>

#include "base/digest.h"
#include "base/name.h"
#include "rules/organisation.h"
#include "store/cells.h"

/* The columns of bonus_run_named, and for whom people acted: its kind and name. */
enum column {
	C_ID, C_VERSION, C_AGENCY, C_AGENCY_NAME, C_KIND, C_REGULATION, C_REGULATION_NAME, C_REGULATION_NUMBER, C_YEAR, C_MONTH, C_MONTHS, C_FUND, C_WORDS,
	C_STATE, C_RESERVE, C_SPENT, C_FREEZER, C_FROZEN, C_NUMBER, C_DAY, C_SIGNER, C_DECIDER, C_DECIDED, C_REASON, C_MAKER, C_MADE, C_BEFORE, C_DROPPER,
	C_DROPPED, C_MAKER_BEHALF, C_FREEZER_BEHALF = C_MAKER_BEHALF + 2, C_DECIDER_BEHALF = C_FREEZER_BEHALF + 2
};

static enum bonus_kind
kind_of(const struct rows *rows, size_t r, size_t c)
{
	return (enum bonus_kind)word_index(bonus_kind_name, BONUS_KINDS, row_word(rows, r, c));
}

static struct period
period_at(const struct rows *rows, size_t r, size_t c)
{
	return (struct period){ (int16_t)row_int(rows, r, c), (int8_t)row_int(rows, r, c + 1), (int8_t)row_int(rows, r, c + 2) };
}

static struct behalf
behalf_at(const struct rows *rows, size_t r, size_t c)
{
	return (struct behalf){ row_text(rows, r, c), row_text(rows, r, c + 1) };
}

static void
take(const struct rows *rows, size_t r, struct bonus_run *to)
{
	*to = (struct bonus_run){
		.id = row_int(rows, r, C_ID), .version = row_int(rows, r, C_VERSION), .agency = row_int(rows, r, C_AGENCY),
		.agency_name = row_word(rows, r, C_AGENCY_NAME), .kind = kind_of(rows, r, C_KIND), .regulation = row_int(rows, r, C_REGULATION),
		.regulation_name = row_word(rows, r, C_REGULATION_NAME), .regulation_number = row_int(rows, r, C_REGULATION_NUMBER),
		.period = period_at(rows, r, C_YEAR), .fund = row_int(rows, r, C_FUND), .words = row_word(rows, r, C_WORDS),
		.state = (enum bonus_run_state)word_index(bonus_run_state_name, BONUS_RUN_STATES, row_word(rows, r, C_STATE)),
		.reserve = row_int(rows, r, C_RESERVE), .spent = row_int(rows, r, C_SPENT), .freezer = row_text(rows, r, C_FREEZER),
		.frozen_at = row_text(rows, r, C_FROZEN), .number = row_text(rows, r, C_NUMBER), .day = row_day(rows, r, C_DAY),
		.signer = row_text(rows, r, C_SIGNER), .decider = row_text(rows, r, C_DECIDER), .decided_at = row_text(rows, r, C_DECIDED),
		.reason = row_word(rows, r, C_REASON), .maker = row_word(rows, r, C_MAKER), .made_at = row_text(rows, r, C_MADE),
		.maker_behalf = behalf_at(rows, r, C_MAKER_BEHALF), .freezer_behalf = behalf_at(rows, r, C_FREEZER_BEHALF),
		.decider_behalf = behalf_at(rows, r, C_DECIDER_BEHALF), .before = row_int(rows, r, C_BEFORE), .dropper = row_text(rows, r, C_DROPPER), .dropped_at = row_text(rows, r, C_DROPPED),
	};
}

int
bonus_run_get(struct db *db, struct mem *mem, int64_t id, struct bonus_run *to)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_RUN_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, to);
	return found;
}

int
bonus_run_select(struct db *db, struct mem *mem, int64_t agency, struct bonus_run **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_RUN_OF_AGENCY, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
bonus_run_hold(struct db *db, struct mem *mem, int64_t id, int64_t agency, int64_t *version_r, enum bonus_run_state *state_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_RUN_HOLD, VALS(V_INT(id), V_INT(agency)), &rows);

	if (found != 1)
		return found;
	*version_r = row_int(&rows, 0, 0);
	*state_r = (enum bonus_run_state)word_index(bonus_run_state_name, BONUS_RUN_STATES, row_word(&rows, 0, 1));
	return 1;
}

int
bonus_run_open(struct db *db, struct mem *mem, int64_t agency, enum bonus_kind kind, struct period p, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_RUN_OPEN, VALS(V_INT(agency), V_TEXT(bonus_kind_name[kind]), V_INT(p.year), V_INT(p.month),
	    V_INT(p.months)), &rows);

	*id_r = found == 1 ? row_int(&rows, 0, 0) : 0;
	return found;
}

int
bonus_run_insert(struct db *db, const struct bonus_run *r, int64_t maker, int64_t delegation, int64_t *id_r)
{
	return db_insert(db, SQL_BONUS_RUN_ADD, VALS(V_INT(r->agency), V_TEXT(bonus_kind_name[r->kind]), V_INT(r->regulation), V_INT(r->period.year),
	    V_INT(r->period.month), V_INT(r->period.months), V_INT(r->fund), V_ID(r->before), V_INT(maker), V_ID(delegation)), id_r) == 1 ? 1 : -1;
}

int
bonus_run_set_frozen(struct db *db, const struct bonus_run *r, int64_t person, int64_t delegation)
{
	return db_change(db, SQL_BONUS_RUN_FREEZE, VALS(V_TEXT(r->words), V_INT(r->reserve), V_INT(r->spent), V_INT(person), V_ID(delegation),
	    V_INT(r->id), V_INT(r->version)));
}

static int
add_shares(struct db *db, struct mem *mem, const struct bonus_document *d)
{
	enum { EACH = 6 };
	struct val *vals = mem_array(mem, d->n * EACH + 1, sizeof(*vals));

	for (size_t i = 0; i < d->n; i++)
		memcpy(vals + i * EACH, (const struct val[]){ V_INT(d->run), V_INT(d->person[i].person), V_INT((int64_t)i), V_INT(d->person[i].unit),
		    V_TEXT(score_level_text(d->person[i].level)), V_INT(d->result->outcome[i].amount) }, EACH * sizeof(*vals));
	return db_bulk(db, SQL_BONUS_RUN_SHARE_ADD, vals, EACH, d->n) == 1 ? 1 : -1;
}

static int
add_bases(struct db *db, struct mem *mem, const struct bonus_document *d)
{
	enum { EACH = 4 };
	struct val *vals;
	size_t n = 0, at = 0;

	for (size_t i = 0; i < d->n; i++)
		n += d->basis[i].n + (d->basis[i].classification != 0);
	if (n == 0)
		return 1;
	vals = mem_array(mem, n * EACH, sizeof(*vals));
	for (size_t i = 0; i < d->n; i++) {
		const struct bonus_basis *b = &d->basis[i];
		const int64_t person = d->person[i].person;

		if (b->classification != 0)
			memcpy(vals + EACH * at++, (const struct val[]){ V_INT(d->run), V_INT(person), V_NULL, V_INT(b->classification) }, EACH * sizeof(*vals));
		for (size_t s = 0; s < b->n; s++)
			memcpy(vals + EACH * at++, (const struct val[]){ V_INT(d->run), V_INT(person), V_INT(b->sheet[s].sheet), V_NULL }, EACH * sizeof(*vals));
	}
	return db_bulk(db, SQL_BONUS_RUN_BASIS_ADD, vals, EACH, n) == 1 ? 1 : -1;
}

int
bonus_run_keep(struct db *db, struct mem *mem, const struct bonus_document *d, const char *body, const uint8_t digest[])
{
	if (db_exec(db, SQL_BONUS_RUN_KEEP, VALS(V_INT(d->run), V_TEXT(body), V_BYTES(digest, DIGEST_SIZE)), NULL) != 1)
		return -1;
	return add_shares(db, mem, d) == 1 ? add_bases(db, mem, d) : -1;
}

int
bonus_run_kept(struct db *db, struct mem *mem, int64_t id, const char **body_r, uint8_t digest_r[])
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_RUN_KEPT, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	*body_r = row_word(&rows, 0, 0);
	return row_bytes(&rows, 0, 1, digest_r, DIGEST_SIZE) == 1 && digest_of_text(digest_r, *body_r);
}

int
bonus_run_people(struct db *db, struct mem *mem, int64_t id, int64_t **person_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_RUN_PEOPLE, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*person_r = rows_ids(mem, &rows, n_r);
	return 1;
}

int
bonus_run_set_dropped(struct db *db, const struct bonus_run *r, int64_t person)
{
	return db_change(db, SQL_BONUS_RUN_DROP, VALS(V_TEXT(r->reason), V_INT(person), V_INT(r->id), V_INT(r->version)));
}

int
bonus_run_set_decided(struct db *db, struct mem *mem, const struct bonus_run *r, int64_t person, int64_t delegation)
{
	const int done = db_change(db, SQL_BONUS_RUN_DECIDE, VALS(V_TEXT(r->number), V_TEXT(day_text(mem, r->day)), V_TEXT(r->signer), V_INT(person),
	    V_ID(delegation), V_INT(r->id), V_INT(r->version)));

	if (done != 1)
		return done;
	return db_exec(db, SQL_BONUS_RUN_AWARD, VALS(V_INT(person), V_ID(delegation), V_INT(r->id)), NULL) == 1 ? 1 : -1;
}

int
bonus_run_place_of(struct db *db, struct mem *mem, int64_t run, int64_t person, size_t *place_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_BONUS_RUN_PLACE_OF, VALS(V_INT(run), V_INT(person)), &rows);

	if (found == 1)
		*place_r = (size_t)row_int(&rows, 0, 0);
	return found;
}

int
bonus_run_waiting(struct db *db, struct mem *mem, int64_t agency, int64_t *n_r)
{
	return row_count(db, mem, SQL_BONUS_RUN_WAITING, VALS(V_INT(agency)), n_r);
}

int
bonus_own_shares(struct db *db, struct mem *mem, int64_t person, struct bonus_own_share **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_OWN_SHARES, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct bonus_own_share){ .run = row_int(&rows, r, 0), .agency_name = row_word(&rows, r, 1), .kind = kind_of(&rows, r, 2),
		    .period = period_at(&rows, r, 3), .level = row_level(&rows, r, 6), .amount = row_int(&rows, r, 7), .number = row_word(&rows, r, 8),
		    .day = row_day(&rows, r, 9) };
	return 1;
}

int
bonus_run_budgets(struct db *db, struct mem *mem, const struct bonus_run *r, const char ***list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_BONUS_RUN_BUDGET, VALS(V_INT(r->agency), V_TEXT(bonus_kind_name[r->kind]), V_INT(r->period.year)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = row_word(&rows, i, 0);
	return 1;
}
