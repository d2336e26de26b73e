#include "store/national.h"

#include <string.h>

#include "base/digest.h"
#include "rules/organisation.h"
#include "store/cells.h"

static int
word_or_none(const char *const *names, int n, const char *word)
{
	return word == NULL ? -1 : word_index(names, n, word);
}

static void
take(const struct rows *rows, size_t r, struct national_record *to)
{
	*to = (struct national_record){
		.id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .year = strcmp(row_word(rows, r, 2), "classification") == 0,
		.object = row_int(rows, r, 3), .person = row_int(rows, r, 4), .name = row_word(rows, r, 5), .uid = row_word(rows, r, 6),
		.agency = row_int(rows, r, 7), .agency_name = row_word(rows, r, 8), .period = row_word(rows, r, 9),
		.edition = row_int(rows, r, 10), .revision = row_int(rows, r, 11), .petition = row_int(rows, r, 12) != 0,
		.state = (enum national_state)word_index(national_state_name, NATIONAL_STATES, row_word(rows, r, 13)),
		.lack = word_or_none(national_lack_name, NATIONAL_LACKS, row_text(rows, r, 14)),
		.mender = word_or_none(national_mender_name, NATIONAL_MENDERS, row_text(rows, r, 15)),
		.code = row_word(rows, r, 16), .words = row_word(rows, r, 17), .reason = row_word(rows, r, 18), .decider = row_word(rows, r, 19),
		.attempts = row_int(rows, r, 20), .receipt = row_word(rows, r, 21), .message = row_word(rows, r, 22), .hash = row_word(rows, r, 23),
		.kid = row_word(rows, r, 24), .result_at = row_text(rows, r, 25), .alert_at = row_text(rows, r, 26), .due_at = row_text(rows, r, 27),
		.next_at = row_text(rows, r, 28), .accepted_at = row_text(rows, r, 29), .made_at = row_text(rows, r, 30),
		.export = row_int(rows, r, 31), .alert = row_int(rows, r, 32) != 0, .breach = row_int(rows, r, 33) != 0, .hours = row_int(rows, r, 34),
		.arrived = row_int(rows, r, 35) != 0,
	};
}

int
national_mend_counts(struct db *db, struct mem *mem, int64_t agency, int64_t count[NATIONAL_MENDERS])
{
	const struct val of = V_INT(agency);
	struct rows rows;

	memset(count, 0, NATIONAL_MENDERS * sizeof(*count));
	if (db_list(db, mem, agency == 0 ? SQL_NATIONAL_MEND : SQL_NATIONAL_MEND_OF, &of, agency == 0 ? 0 : 1, &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		count[word_index(national_mender_name, NATIONAL_MENDERS, row_word(&rows, r, 0))] = row_int(&rows, r, 1);
	return 1;
}

int
national_board_read(struct db *db, struct mem *mem, struct national_board *b)
{
	struct rows rows;

	*b = (struct national_board){ 0 };
	if (db_list(db, mem, SQL_NATIONAL_COUNTS, NO_VALS, &rows) != 1)
		return -1;
	for (size_t r = 0; r < rows.n; r++)
		b->count[word_index(national_state_name, NATIONAL_STATES, row_word(&rows, r, 0))] = row_int(&rows, r, 1);
	if (db_find(db, mem, SQL_NATIONAL_OPEN, NO_VALS, &rows) != 1)
		return -1;
	b->alert = row_int(&rows, 0, 0);
	b->breach = row_int(&rows, 0, 1);
	b->oldest = row_text(&rows, 0, 2);
	b->events = row_int(&rows, 0, 3);
	if (db_find(db, mem, SQL_NATIONAL_LINE, NO_VALS, &rows) != 1)
		return -1;
	b->failures = row_int(&rows, 0, 0);
	b->why = row_word(&rows, 0, 1);
	b->words = row_word(&rows, 0, 2);
	b->answered_at = row_text(&rows, 0, 3);
	b->next_at = row_text(&rows, 0, 4);
	return national_mend_counts(db, mem, 0, b->mend);
}

int
national_select(struct db *db, struct mem *mem, const struct national_filter *f, int64_t skip, int64_t most, struct national_record **list_r, size_t *n_r, int64_t *total_r)
{
	const char *s[NATIONAL_STATES], *like = like_words(mem, f->words);
	struct val v[17];
	struct rows rows;
	size_t n = 0;

	for (size_t i = 0; i < NATIONAL_STATES; i++) {
		s[i] = f->n == 0 ? national_state_name[i] : national_state_name[f->state[i < f->n ? i : 0]];
		v[n++] = V_TEXT(s[i]);
	}
	v[n++] = V_INT(f->alert);
	v[n++] = V_INT(f->breach);
	v[n++] = V_INT(f->agency);
	v[n++] = V_INT(f->year);
	v[n++] = V_TEXT(f->words);
	v[n++] = V_TEXT(like);
	v[n++] = V_TEXT(f->words);
	v[n++] = V_TEXT(f->words);
	v[n++] = V_TEXT(f->words);
	if (row_count(db, mem, SQL_NATIONAL_LIST_COUNT, v, n, total_r) != 1)
		return -1;
	v[n++] = V_INT(most);
	v[n++] = V_INT(skip);
	if (db_list(db, mem, f->last ? SQL_NATIONAL_LIST_LAST : SQL_NATIONAL_LIST, v, n, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
national_get(struct db *db, struct mem *mem, int64_t id, struct national_record *to)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_NATIONAL_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, to);
	return found;
}

int
national_of_person(struct db *db, struct mem *mem, int64_t person, const char *period, struct national_record *to)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_NATIONAL_OF_PERSON, VALS(V_INT(person), V_TEXT(period)), &rows);

	if (found == 1)
		take(&rows, 0, to);
	return found;
}

int
national_payload_get(struct db *db, struct mem *mem, int64_t id, const char **payload_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_NATIONAL_PAYLOAD, VALS(V_INT(id)), &rows);

	if (found == 1)
		*payload_r = row_text(&rows, 0, 0);
	return found;
}

int
national_tries(struct db *db, struct mem *mem, int64_t record, struct national_try **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_TRIES, VALS(V_INT(record)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_try){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2), row_word(&rows, r, 3), row_text(&rows, r, 4) };
	return 1;
}

int
national_receipts(struct db *db, struct mem *mem, int64_t record, struct national_receipt **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_RECEIPTS, VALS(V_INT(record)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_receipt){ row_word(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2), row_word(&rows, r, 3),
		    row_word(&rows, r, 4), row_word(&rows, r, 5), row_text(&rows, r, 6) };
	return 1;
}

int
national_revisions(struct db *db, struct mem *mem, int64_t record, struct national_revision **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_REVISIONS, VALS(V_INT(record)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_revision){ row_int(&rows, r, 0), row_int(&rows, r, 1),
		    (enum national_state)word_index(national_state_name, NATIONAL_STATES, row_word(&rows, r, 2)) };
	return 1;
}

int
national_officer_names(struct db *db, struct mem *mem, int64_t agency, const char **names_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_AGENCY_OFFICERS, VALS(V_INT(agency)), &rows) != 1)
		return -1;
	*names_r = "";
	for (size_t r = 0; r < rows.n; r++)
		*names_r = mem_print(mem, "%s%s%s", *names_r, r == 0 ? "" : ", ", row_word(&rows, r, 0));
	return 1;
}

int
national_agencies(struct db *db, struct mem *mem, struct national_agency **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_AGENCIES, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_agency){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}

int
national_code_lacking(struct db *db, struct mem *mem, int64_t *agencies_r, int64_t *lacking_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_NATIONAL_CODE_LACKING, NO_VALS, &rows) != 1)
		return -1;
	*agencies_r = row_int(&rows, 0, 0);
	*lacking_r = row_int(&rows, 0, 1);
	return 1;
}

int
national_set_again(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_NATIONAL_AGAIN, VALS(V_TEXT(reason), V_INT(person), V_INT(id), V_INT(version)));
}

int
national_set_held(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_NATIONAL_HOLD, VALS(V_TEXT(reason), V_INT(person), V_INT(id), V_INT(version)));
}

int
national_set_dropped(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_NATIONAL_DROP, VALS(V_TEXT(reason), V_INT(person), V_INT(id), V_INT(version)));
}

int
national_set_again_all(struct db *db, const char *code, int64_t person, const char *reason, int64_t *n_r)
{
	return db_exec(db, SQL_NATIONAL_AGAIN_ALL, VALS(V_TEXT(reason), V_INT(person), V_TEXT(code)), n_r);
}

int
national_line_try(struct db *db)
{
	return db_exec(db, SQL_NATIONAL_LINE_NOW, NO_VALS, NULL);
}

static int
add_receipt(struct db *db, int64_t record, const struct national_hand *h, int64_t person)
{
	return db_insert(db, SQL_NATIONAL_HAND_RECEIPT, VALS(V_INT(record), V_BYTES(h->msg_id, sizeof(h->msg_id)), V_TEXT(national_outcome_name[h->result.outcome]),
	    V_TEXT(h->result.receipt), V_TEXT(h->result.code), V_TEXT(h->result.words), V_INT(person)), &(int64_t){ 0 }) == 1 ? 1 : -1;
}

static int
take_of_file(struct db *db, struct mem *mem, const struct national_hand *h, int64_t person, bool *changed_r, int64_t *id_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_NATIONAL_BY_FILE, VALS(V_BYTES(h->msg_id, sizeof(h->msg_id))), &rows);

	if (found != 1)
		return found;
	*id_r = row_int(&rows, 0, 0);
	*changed_r = true;
	return add_receipt(db, *id_r, h, person);
}

int
national_hand_take(struct db *db, struct mem *mem, const struct national_hand *h, int64_t person, bool *changed_r, int64_t *id_r)
{
	const bool accepted = h->result.outcome == OUTCOME_ACCEPTED;
	const char *state = national_state_name[accepted ? NATIONAL_ACCEPTED : NATIONAL_REFUSED];
	const char *mender = accepted ? NULL : national_mender_name[national_code_mender(h->result.code)];
	struct rows rows;
	const int found = db_find(db, mem, SQL_NATIONAL_BY_MESSAGE, VALS(V_BYTES(h->msg_id, sizeof(h->msg_id))), &rows);

	if (found != 1)
		return found < 0 ? -1 : take_of_file(db, mem, h, person, changed_r, id_r);
	*id_r = row_int(&rows, 0, 0);
	*changed_r = strcmp(row_word(&rows, 0, 1), national_state_name[NATIONAL_ACCEPTED]) != 0;
	if (!*changed_r)
		return 1;
	if (add_receipt(db, *id_r, h, person) != 1)
		return -1;
	return db_change(db, SQL_NATIONAL_HAND_SET, VALS(V_TEXT(state), V_TEXT(h->result.receipt), V_TEXT(h->result.code), V_TEXT(h->result.words),
	    V_TEXT(mender), V_TEXT(state), V_INT(*id_r))) == 1 ? 1 : -1;
}

int
national_code_select(struct db *db, struct mem *mem, struct national_code_row **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_CODE_LIST, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_code_row){ row_int(&rows, r, 0),
		    (enum national_code_kind)word_index(national_code_kind_name, NATIONAL_CODE_KINDS, row_word(&rows, r, 1)), row_word(&rows, r, 2),
		    row_word(&rows, r, 3), row_word(&rows, r, 4), row_text(&rows, r, 5) };
	return 1;
}

int
national_code_set(struct db *db, struct mem *mem, const struct national_code *c, int64_t before, int64_t person)
{
	const char *kind = national_code_kind_name[c->kind];
	int64_t last, id;

	if (row_count(db, mem, SQL_NATIONAL_CODE_LAST, VALS(V_TEXT(kind), V_TEXT(c->ours)), &last) != 1)
		return -1;
	if (last > before)
		return 0;
	return db_insert(db, SQL_NATIONAL_CODE_ADD, VALS(V_TEXT(kind), V_TEXT(c->ours), V_TEXT(c->theirs), V_INT(person)), &id) == 1 ? 1 : -1;
}

/* Of the hashes of its records in the order of the file. */
static void
hash_of(struct mem *mem, const struct rows *rows, uint8_t hash[DIGEST_SIZE])
{
	struct digest_stream *s = digest_stream(mem);

	for (size_t r = 0; r < rows->n; r++) {
		const struct cell *c = &rows->cell[r * rows->columns + 6];

		digest_more(s, c->p, c->n);
	}
	digest_done(s, hash);
}

int
national_export_insert(struct db *db, struct mem *mem, const char *form, const char *sender, int64_t most, int64_t person, int64_t *id_r, int64_t *n_r)
{
	uint8_t hash[DIGEST_SIZE] = { 0 };
	struct rows rows;

	if (db_insert(db, SQL_NATIONAL_EXPORT_ADD, VALS(V_TEXT(form), V_INT(0), V_BYTES(hash, sizeof(hash)), V_TEXT(sender), V_INT(person)), id_r) != 1 ||
	    db_exec(db, SQL_NATIONAL_EXPORT_MARK, VALS(V_INT(*id_r), V_INT(most)), n_r) != 1)
		return -1;
	if (*n_r == 0)
		return 0;
	if (db_exec(db, SQL_NATIONAL_EXPORT_KEEP, VALS(V_INT(*id_r)), NULL) != 1 || db_list(db, mem, SQL_NATIONAL_EXPORT_RECORDS, VALS(V_INT(*id_r)), &rows) != 1)
		return -1;
	hash_of(mem, &rows, hash);
	return db_exec(db, SQL_NATIONAL_EXPORT_SET, VALS(V_INT((int64_t)rows.n), V_BYTES(hash, sizeof(hash)), V_INT(*id_r)), NULL);
}

static struct national_export
export_of(const struct rows *rows, size_t r)
{
	return (struct national_export){ row_int(rows, r, 0), row_int(rows, r, 2), row_word(rows, r, 1), row_word(rows, r, 3), row_word(rows, r, 4), row_text(rows, r, 5),
		row_word(rows, r, 6) };
}

int
national_exports(struct db *db, struct mem *mem, struct national_export **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_EXPORTS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = export_of(&rows, r);
	return 1;
}

int
national_export_get(struct db *db, struct mem *mem, int64_t id, struct national_export *e)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_NATIONAL_EXPORT_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		*e = export_of(&rows, 0);
	return found;
}

int
national_export_rows(struct db *db, struct mem *mem, int64_t id, struct national_signed **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_EXPORT_RECORDS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		const struct cell *s = &rows.cell[r * rows.columns + 2];

		(*list_r)[r] = (struct national_signed){ row_word(&rows, r, 0), row_word(&rows, r, 1), digest_base64url(mem, s->p, s->n),
		    row_word(&rows, r, 3), row_word(&rows, r, 4), row_int(&rows, r, 5) };
	}
	return 1;
}
