#include "store/national_work.h"

#include <stdlib.h>
#include <string.h>

#include "rules/organisation.h"
#include "store/cells.h"

#define INSERTED 23

int
national_some(struct db *db, struct mem *mem, struct national_todo *todo)
{
	struct rows rows;

	if (db_find(db, mem, SQL_NATIONAL_SOME, NO_VALS, &rows) != 1)
		return -1;
	*todo = (struct national_todo){ row_int(&rows, 0, 0) != 0, row_int(&rows, 0, 1) != 0, row_int(&rows, 0, 2) != 0 };
	return 1;
}

int
national_line_hold(struct db *db, struct mem *mem, struct national_line *l)
{
	struct rows rows;

	if (db_find(db, mem, SQL_NATIONAL_LINE_HOLD, NO_VALS, &rows) != 1)
		return -1;
	*l = (struct national_line){ row_int(&rows, 0, 0) != 0, row_int(&rows, 0, 1), row_int(&rows, 0, 2) };
	return 1;
}

int
national_events(struct db *db, struct mem *mem, bool mended, int64_t most, struct national_event **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, mended ? SQL_NATIONAL_MENDED : SQL_NATIONAL_EVENTS, VALS(V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_event){ row_int(&rows, r, 0), strcmp(row_word(&rows, r, 1), "classification") == 0 };
	return 1;
}

static const char *
events_text(struct mem *mem, const struct national_event *e, size_t n, int year)
{
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));
	size_t k = 0;

	for (size_t i = 0; i < n; i++)
		if (year < 0 || e[i].year == (year > 0))
			id[k++] = e[i].outbox;
	return ids_text(mem, id, k);
}

static struct national_source
source_of(const struct rows *rows, size_t r, bool year)
{
	return (struct national_source){
		.outbox = row_int(rows, r, 0), .object = row_int(rows, r, 1), .person = row_int(rows, r, 2), .agency = row_int(rows, r, 3),
		.period = row_word(rows, r, 4), .year = row_int(rows, r, 5), .first = row_text(rows, r, 6), .made_at = row_text(rows, r, 15),
		.facts = { .year = year, .edition = row_int(rows, r, 7), .body = row_text(rows, r, 8), .number = row_text(rows, r, 9),
		    .unit = row_word(rows, r, 10), .unit_name = row_word(rows, r, 11), .decision = row_word(rows, r, 12),
		    .day = row_day(rows, r, 13), .who = row_word(rows, r, 14) },
	};
}

static int
by_outbox(const void *a, const void *b)
{
	const struct national_source *x = a, *y = b;

	return x->outbox < y->outbox ? -1 : x->outbox > y->outbox;
}

static int
mark_petitions(struct db *db, struct mem *mem, const char *all, struct national_source *list, size_t n)
{
	struct rows rows;
	size_t r = 0;

	if (db_list(db, mem, SQL_NATIONAL_PETITIONS, VALS(V_TEXT(all), V_TEXT(all)), &rows) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		while (r < rows.n && row_int(&rows, r, 0) < list[i].outbox)
			r++;
		list[i].facts.petition = r < rows.n && row_int(&rows, r, 0) == list[i].outbox;
	}
	return 1;
}

int
national_sources(struct db *db, struct mem *mem, const struct national_event *e, size_t n, struct national_source **list_r, size_t *n_r)
{
	struct rows sheets, years;

	if (db_list(db, mem, SQL_NATIONAL_SHEETS, VALS(V_TEXT(events_text(mem, e, n, 0))), &sheets) != 1 ||
	    db_list(db, mem, SQL_NATIONAL_CLASSIFICATIONS, VALS(V_TEXT(events_text(mem, e, n, 1))), &years) != 1)
		return -1;
	*n_r = sheets.n + years.n;
	*list_r = mem_array(mem, *n_r + 1, sizeof(**list_r));
	for (size_t r = 0; r < sheets.n; r++)
		(*list_r)[r] = source_of(&sheets, r, false);
	for (size_t r = 0; r < years.n; r++)
		(*list_r)[sheets.n + r] = source_of(&years, r, true);
	qsort(*list_r, *n_r, sizeof(**list_r), by_outbox);
	return mark_petitions(db, mem, events_text(mem, e, n, -1), *list_r, *n_r);
}

int
national_lasts(struct db *db, struct mem *mem, const struct national_source *list, size_t n, struct national_last **list_r, size_t *n_r)
{
	int64_t *id = mem_array(mem, n + 1, sizeof(*id));
	struct rows rows;

	for (size_t i = 0; i < n; i++)
		id[i] = list[i].person;
	if (db_list(db, mem, SQL_NATIONAL_LAST, VALS(V_TEXT(ids_once(mem, id, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_last){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3) };
	return 1;
}

int
national_codes_read(struct db *db, struct mem *mem, struct national_codes *codes)
{
	struct national_code *list;
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_CODES, NO_VALS, &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++)
		list[r] = (struct national_code){ (enum national_code_kind)word_index(national_code_kind_name, NATIONAL_CODE_KINDS, row_word(&rows, r, 0)),
		    row_word(&rows, r, 1), row_word(&rows, r, 2) };
	*codes = (struct national_codes){ list, rows.n };
	return 1;
}

static struct val
whole_bytes(const struct national_made *m, const void *p, size_t n)
{
	return m->payload == NULL ? V_NULL : V_BYTES(p, n);
}

static const char *
lack_text(const struct national_made *m)
{
	return m->lack == LACK_NONE ? NULL : national_lack_name[m->lack];
}

static const char *
mender_text(const struct national_made *m)
{
	return m->lack == LACK_NONE ? NULL : national_mender_name[national_lack_mender((enum national_lack)m->lack)];
}

static const char *
state_text(const struct national_made *m)
{
	return national_state_name[m->lack == LACK_NONE ? NATIONAL_WAITING : NATIONAL_HELD];
}

int
national_insert(struct db *db, struct mem *mem, const struct national_made *list, size_t n)
{
	struct val *v = mem_array(mem, n * INSERTED + 1, sizeof(*v));

	for (size_t i = 0; i < n; i++) {
		const struct national_made *m = &list[i];
		const struct national_source *s = m->source;
		const struct val row[INSERTED] = { V_INT(s->outbox), V_TEXT(s->facts.year ? "classification" : "sheet"), V_INT(s->object),
		    V_INT(s->person), V_INT(s->agency), V_TEXT(s->period), V_INT(s->year), V_TEXT(s->first), V_INT(s->facts.edition),
		    V_INT(m->revision), V_INT(m->seq), V_INT(s->facts.petition), V_TEXT(state_text(m)), V_TEXT(m->payload),
		    whole_bytes(m, m->sha256, sizeof(m->sha256)), whole_bytes(m, m->signature, sizeof(m->signature)), V_TEXT(m->kid),
		    V_BYTES(m->msg_id, sizeof(m->msg_id)), V_TEXT(s->made_at), V_TEXT(s->made_at), V_TEXT(s->made_at), V_TEXT(lack_text(m)),
		    V_TEXT(mender_text(m)) };

		memcpy(&v[i * INSERTED], row, sizeof(row));
	}
	return n == 0 ? 1 : db_bulk(db, SQL_NATIONAL_ADD, v, INSERTED, n);
}

int
national_events_end(struct db *db, struct mem *mem, const struct national_event *e, size_t n)
{
	return db_exec(db, SQL_NATIONAL_EVENTS_DONE, VALS(V_TEXT(events_text(mem, e, n, -1))), NULL);
}

int
national_held(struct db *db, struct mem *mem, const struct national_event *e, size_t n, struct national_held **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_HELD, VALS(V_TEXT(events_text(mem, e, n, -1))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct national_held *h = &(*list_r)[r];

		*h = (struct national_held){ .id = row_int(&rows, r, 0), .outbox = row_int(&rows, r, 1), .revision = row_int(&rows, r, 2) };
		h->whole = row_bytes(&rows, r, 3, h->sha256, sizeof(h->sha256)) == 1;
		if (row_bytes(&rows, r, 4, h->msg_id, sizeof(h->msg_id)) != 1)
			return -1;
	}
	return 1;
}

int
national_set_made(struct db *db, int64_t id, const struct national_made *m)
{
	return db_change(db, SQL_NATIONAL_MADE, VALS(V_TEXT(state_text(m)), V_TEXT(m->payload), whole_bytes(m, m->sha256, sizeof(m->sha256)),
	    whole_bytes(m, m->signature, sizeof(m->signature)), V_TEXT(m->kid), V_BYTES(m->msg_id, sizeof(m->msg_id)),
	    V_INT(m->source->facts.petition), V_TEXT(lack_text(m)), V_TEXT(mender_text(m)), V_INT(id)));
}

int
national_lost(struct db *db, int64_t *n_r)
{
	return db_exec(db, SQL_NATIONAL_LOST, NO_VALS, n_r);
}

static const char *
hex(struct mem *mem, const struct rows *rows, size_t r, size_t c)
{
	const struct cell *cell = &rows->cell[r * rows->columns + c];

	return digest_hex(mem, cell->p, cell->n);
}

static int
take_next(struct db *db, struct mem *mem, int64_t most, int seconds, struct rows *rows)
{
	const char *ids;
	size_t n;

	if (db_list(db, mem, SQL_NATIONAL_NEXT, VALS(V_INT(most)), rows) != 1)
		return -1;
	ids = ids_text(mem, rows_ids(mem, rows, &n), rows->n);
	if (rows->n == 0)
		return 1;
	return db_exec(db, SQL_NATIONAL_TAKEN, VALS(V_TEXT(ids), V_INT(seconds)), NULL) == 1 ? db_list(db, mem, SQL_NATIONAL_TAKEN_LIST, VALS(V_TEXT(ids)), rows) : -1;
}

int
national_take(struct db *db, struct mem *mem, int64_t most, int seconds, struct national_taken **list_r, size_t *n_r)
{
	struct rows rows;

	if (take_next(db, mem, most, seconds, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		const struct cell *signature = &rows.cell[r * rows.columns + 4];

		(*list_r)[r] = (struct national_taken){ .id = row_int(&rows, r, 0), .attempt = row_int(&rows, r, 1), .msg_id = hex(mem, &rows, r, 2),
		    .sha256 = hex(mem, &rows, r, 3), .signature = digest_base64url(mem, signature->p, signature->n), .kid = row_word(&rows, r, 5),
		    .payload = row_word(&rows, r, 6), .seq = row_int(&rows, r, 7), .ask = row_int(&rows, r, 8) != 0 };
	}
	return 1;
}

int
national_settle(struct db *db, const char *ends)
{
	if (db_exec(db, SQL_NATIONAL_TRY_ADD, VALS(V_TEXT(ends)), NULL) != 1 || db_exec(db, SQL_NATIONAL_RECEIPT_ADD, VALS(V_TEXT(ends)), NULL) != 1)
		return -1;
	return db_exec(db, SQL_NATIONAL_SETTLE, VALS(V_TEXT(ends)), NULL) == 1 ? db_exec(db, SQL_NATIONAL_SETTLE_BEHIND, VALS(V_TEXT(ends)), NULL) : -1;
}

int
national_line_good(struct db *db)
{
	return db_exec(db, SQL_NATIONAL_LINE_GOOD, VALS(V_INT(NATIONAL_MOST)), NULL);
}

int
national_line_bad(struct db *db, int pause, int64_t most, const char *why, const char *words)
{
	return db_exec(db, SQL_NATIONAL_LINE_BAD, VALS(V_INT(pause), V_INT(most), V_TEXT(why), V_TEXT(words)), NULL);
}

int
national_late(struct db *db, struct mem *mem, struct national_late *l)
{
	struct rows rows;

	if (db_find(db, mem, SQL_NATIONAL_LATE, NO_VALS, &rows) != 1)
		return -1;
	*l = (struct national_late){ row_int(&rows, 0, 0), row_int(&rows, 0, 1), row_int(&rows, 0, 2), row_int(&rows, 0, 3) };
	return 1;
}

int
national_late_agencies(struct db *db, struct mem *mem, struct national_late_agency **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_NATIONAL_LATE_AGENCIES, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct national_late_agency){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}

int
national_tell_today(struct db *db, enum national_grave grave)
{
	return db_change(db, SQL_NATIONAL_TOLD, VALS(V_INT(grave), V_INT(grave)));
}
