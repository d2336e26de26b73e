#include "store/dispatch.h"

#include <string.h>

#include "base/name.h"
#include "store/cells.h"

#define SEE(s)	V_INT((s)->drafts), V_INT((s)->all), V_INT((s)->agency)
#define TOTAL	25		/* the column behind those of dispatch_named */

static void
take(const struct rows *rows, size_t r, struct dispatch *d)
{
	*d = (struct dispatch){
		.id = row_int(rows, r, 0),
		.kind = (enum dispatch_kind)name_place(dispatch_kind_name, DISPATCH_KINDS, row_text(rows, r, 1)),
		.state = (enum dispatch_state)name_place(dispatch_state_name, DISPATCH_STATES, row_text(rows, r, 2)),
		.issuer = row_word(rows, r, 3),
		.words = { row_word(rows, r, 4), row_word(rows, r, 5), row_word(rows, r, 6), row_word(rows, r, 7),
		    row_word(rows, r, 8), row_word(rows, r, 9), row_word(rows, r, 10) },
		.document_number = row_word(rows, r, 12), .document_day = row_day(rows, r, 13),
		.maker = row_word(rows, r, 14), .made_at = row_text(rows, r, 15),
		.sender = row_word(rows, r, 16), .issued_at = row_text(rows, r, 17),
		.reason = row_word(rows, r, 22), .withdrawer = row_word(rows, r, 23), .withdrawn_at = row_text(rows, r, 24),
		.version = row_int(rows, r, 18), .catalogs = row_int(rows, r, 19), .agency = row_word(rows, r, 20), .round = row_int(rows, r, 21),
	};
	if (!row_null(rows, r, 11))
		row_bytes(rows, r, 11, d->ground, sizeof(d->ground));
}

static void
take_all(struct mem *mem, const struct rows *rows, struct dispatch **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		take(rows, r, &(*list_r)[r]);
}

int
dispatch_select(struct db *db, struct mem *mem, const struct dispatch_see *see, const struct dispatch_query *q,
    struct dispatch **list_r, size_t *n_r, int64_t *total_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DISPATCH_LIST, VALS(SEE(see), V_TEXT(q->kind), V_TEXT(q->kind), V_TEXT(q->state),
	    V_TEXT(q->state), V_TEXT(like_words(mem, q->words)), V_INT(q->skip), V_INT(q->most)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	*total_r = rows.n == 0 ? 0 : row_int(&rows, 0, TOTAL);
	return 1;
}

int
dispatch_select_of(struct db *db, struct mem *mem, const struct dispatch_see *see, int64_t catalog,
    struct dispatch **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DISPATCH_OF_CATALOG, VALS(SEE(see), V_INT(catalog)), &rows) != 1)
		return -1;
	take_all(mem, &rows, list_r, n_r);
	return 1;
}

int
dispatch_get(struct db *db, struct mem *mem, const struct dispatch_see *see, int64_t id, struct dispatch *d)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_DISPATCH_FIND, VALS(SEE(see), V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, d);
	return found;
}

int
dispatch_insert(struct db *db, const struct dispatch *d, int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_DISPATCH_ADD, VALS(V_TEXT(dispatch_kind_name[d->kind]), V_ID(d->round),
	    V_TEXT(d->issuer), V_INT(person)), id_r);
}

int
dispatch_add_catalog(struct db *db, int64_t id, int64_t catalog)
{
	return db_exec(db, SQL_DISPATCH_CATALOG_ADD, VALS(V_INT(id), V_INT(catalog)), NULL);
}

int
dispatch_hold(struct db *db, struct mem *mem, int64_t id)
{
	struct rows rows;

	return db_find(db, mem, SQL_DISPATCH_HOLD, VALS(V_INT(id)), &rows);
}

int
dispatch_put(struct db *db, int64_t id, int64_t version, const struct dispatch_words *w, const uint8_t *ground)
{
	return db_change(db, SQL_DISPATCH_PUT, VALS(V_TEXT(w->subject), V_TEXT(w->addressee), V_TEXT(w->place),
	    V_TEXT(w->body), V_TEXT(w->recipients), V_TEXT(w->authority), V_TEXT(w->signer),
	    ground == NULL ? V_NULL : V_BYTES(ground, DIGEST_SIZE), V_INT(id), V_INT(version)));
}

int
dispatch_set_issued(struct db *db, struct mem *mem, const struct dispatch *d, int64_t person)
{
	return db_change(db, SQL_DISPATCH_ISSUE, VALS(V_TEXT(d->document_number), V_TEXT(day_text(mem, d->document_day)),
	    V_INT(person), V_INT(d->id), V_INT(d->version)));
}

int
dispatch_set_dropped(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_DISPATCH_DROP, VALS(V_INT(id), V_INT(version)));
}

int
dispatch_set_withdrawn(struct db *db, const struct dispatch *d, int64_t person)
{
	return db_change(db, SQL_DISPATCH_WITHDRAW, VALS(V_TEXT(d->reason), V_INT(person), V_INT(d->id), V_INT(d->version)));
}

int
dispatch_set_restored(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_DISPATCH_RESTORE, VALS(V_INT(id), V_INT(version)));
}

int
dispatch_put_file(struct db *db, int64_t id, const char *form, const char *bytes, size_t n)
{
	return db_exec(db, SQL_DISPATCH_FILE_ADD, VALS(V_INT(id), V_TEXT(form), V_BYTES(bytes, n)), NULL);
}

int
dispatch_get_file(struct db *db, struct mem *mem, int64_t id, const char *form, const char **bytes_r, size_t *n_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_DISPATCH_FILE, VALS(V_INT(id), V_TEXT(form)), &rows);

	if (found == 1) {
		*bytes_r = rows.cell[0].p;
		*n_r = rows.cell[0].n;
	}
	return found;
}

int
dispatch_get_catalogs(struct db *db, struct mem *mem, int64_t id, struct dispatch_catalog **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DISPATCH_CATALOGS, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct dispatch_catalog){
			.id = row_int(&rows, r, 0), .agency = row_word(&rows, r, 1),
			.kind = (enum agency_kind)name_place(agency_kind_name, AGENCY_KINDS, row_text(&rows, r, 2)),
			.campaign = row_int(&rows, r, 3),
			.number = row_int(&rows, r, 4), .state = row_state(&rows, r, 5), .round = row_int(&rows, r, 6),
			.standard = row_int(&rows, r, 7), .standard_code = row_word(&rows, r, 8),
			.standard_task = row_word(&rows, r, 9), .standard_points = row_int(&rows, r, 10),
			.rows = row_int(&rows, r, 11), .least = row_int(&rows, r, 12), .most = row_int(&rows, r, 13),
			.remarks = row_int(&rows, r, 14), .submitted_at = row_text(&rows, r, 15),
			.approve_by = row_day(&rows, r, 16), .supplement = !row_null(&rows, r, 17),
			.agency_id = row_int(&rows, r, 18), .content = row_int(&rows, r, 19),
		};
	return 1;
}

int
dispatch_get_remarks(struct db *db, struct mem *mem, int64_t catalog, struct dispatch_remark **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_DISPATCH_REMARKS, VALS(V_INT(catalog), V_INT(catalog)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct dispatch_remark){
			.kind = row_word(&rows, r, 0), .words = row_word(&rows, r, 1),
			.section = row_word(&rows, r, 2), .division = row_word(&rows, r, 3),
			.code = row_word(&rows, r, 4), .task = row_word(&rows, r, 5), .number = row_int(&rows, r, 6),
			.sheet = row_word(&rows, r, 7), .line = row_int(&rows, r, 8),
		};
	return 1;
}
