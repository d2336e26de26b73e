#include "store/sheet_paper.h"

#include <string.h>

#include "base/log.h"
#include "store/cells.h"

/* 1 or -1: what was frozen is not what its digest says. */
static int
take_print(struct mem *mem, const struct rows *rows, size_t r, struct sheet_print *p)
{
	uint8_t digest[DIGEST_SIZE];
	const char *body = row_word(rows, r, 5), *kind = row_text(rows, r, 4);

	*p = (struct sheet_print){
		.sheet = row_int(rows, r, 0), .person = row_int(rows, r, 1), .unit = row_int(rows, r, 2),
		.unit_name = row_word(rows, r, 3), .commune = kind != NULL && kind[0] == 'c', .superseded = row_int(rows, r, 10) == 1,
	};
	if (row_bytes(rows, r, 6, digest, sizeof(digest)) != 1 || !digest_of_text(digest, body) ||
	    sheet_print_read(mem, body, p) != 1) {
		log_error(795, "sheet %lld is not what was frozen", (long long)p->sheet);
		return -1;
	}
	p->digest = digest_hex(mem, digest, sizeof(digest));
	memcpy(p->sha256, digest, sizeof(digest));
	return 1;
}

static int
take_prints(struct mem *mem, const struct rows *rows, struct sheet_print **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		if (take_print(mem, rows, r, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

int
sheet_printed(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet_print **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_PRINTED, VALS(V_INT(agency), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	return take_prints(mem, &rows, list_r, n_r);
}

int
sheet_printed_one(struct db *db, struct mem *mem, int64_t sheet, struct sheet_print *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_PRINTED_ONE, VALS(V_INT(sheet)), &rows);

	return found == 1 ? take_print(mem, &rows, 0, p) : found;
}

int
sheet_printed_of(struct db *db, struct mem *mem, int64_t paper, struct sheet_print **list_r, size_t *n_r)
{
	struct rows rows;

	return db_list(db, mem, SQL_SHEET_PRINTED_OF, VALS(V_INT(paper)), &rows) == 1 ? take_prints(mem, &rows, list_r, n_r) : -1;
}

int
sheet_paper_insert(struct db *db, struct mem *mem, const struct sheet_paper *p, const struct sheet_print *list, size_t n,
    int64_t person, int64_t *id_r)
{
	const struct day first = { p->period.year, p->period.month, 1 };
	const int done = db_insert(db, SQL_SHEET_PAPER_ADD, VALS(V_TEXT(p->code), V_TEXT(sheet_paper_kind_name[p->kind]), V_ID(p->sheet),
	    V_INT(p->agency), V_INT(p->unit), V_TEXT(p->unit_name), V_TEXT(day_text(mem, first)), V_INT(p->period.months),
	    V_TEXT(p->initials), p->shown == NOT_GIVEN ? V_NULL : V_INT(p->shown), V_INT((int64_t)n),
	    V_BYTES(p->digest, sizeof(p->digest)), V_TEXT(sheet_paper_state_name[p->state]), V_INT(person), V_TEXT(p->at)), id_r);

	for (size_t i = 0; done == 1 && i < n; i++)
		if (db_exec(db, SQL_SHEET_PAPER_OF_ADD, VALS(V_INT(*id_r), V_INT((int64_t)i + 1), V_INT(list[i].sheet)), NULL) != 1)
			return -1;
	return done;
}

int
sheet_paper_put(struct db *db, int64_t paper, enum sheet_paper_file form, const char *bytes, size_t n)
{
	uint8_t sha256[DIGEST_SIZE];

	digest_sha256(bytes, n, sha256);
	return db_exec(db, SQL_SHEET_PAPER_FILE_ADD, VALS(V_INT(paper), V_TEXT(sheet_paper_file_name[form]),
	    V_BYTES(sha256, sizeof(sha256)), V_INT((int64_t)n), V_BYTES(bytes, n)), NULL) == 1 ? 1 : -1;
}

int
sheet_paper_end(struct db *db, int64_t paper, enum sheet_paper_state state)
{
	return db_change(db, SQL_SHEET_PAPER_END, VALS(V_TEXT(sheet_paper_state_name[state]), V_INT(paper)));
}

static int
take(struct mem *mem, const struct rows *rows, size_t r, struct sheet_paper *p)
{
	const struct day first = row_day(rows, r, 7);
	uint8_t file[DIGEST_SIZE];

	*p = (struct sheet_paper){
		.id = row_int(rows, r, 0), .code = row_text(rows, r, 1),
		.kind = (enum sheet_paper_kind)word_index(sheet_paper_kind_name, SHEET_PAPER_KINDS, row_word(rows, r, 2)),
		.sheet = row_int(rows, r, 3), .agency = row_int(rows, r, 4), .unit = row_int(rows, r, 5), .unit_name = row_word(rows, r, 6),
		.period = { first.year, first.month, (int8_t)row_int(rows, r, 8) }, .initials = row_word(rows, r, 9),
		.shown = row_null(rows, r, 10) ? NOT_GIVEN : row_int(rows, r, 10), .sheets = row_int(rows, r, 11),
		.state = (enum sheet_paper_state)word_index(sheet_paper_state_name, SHEET_PAPER_STATES, row_word(rows, r, 13)),
		.at = row_text(rows, r, 14), .by = row_word(rows, r, 15), .size = row_int(rows, r, 17), .brought = row_int(rows, r, 18),
		.progress = row_int(rows, r, 19), .superseded = row_int(rows, r, 20),
	};
	if (!row_null(rows, r, 16) && row_bytes(rows, r, 16, file, sizeof(file)) == 1)
		p->file = digest_hex(mem, file, sizeof(file));
	return row_bytes(rows, r, 12, p->digest, sizeof(p->digest)) == 1 ? 1 : -1;
}

static int
take_all(struct mem *mem, const struct rows *rows, struct sheet_paper **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		if (take(mem, rows, r, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

int
sheet_paper_of_sheet(struct db *db, struct mem *mem, int64_t sheet, struct sheet_paper **list_r, size_t *n_r)
{
	struct rows rows;

	return db_list(db, mem, SQL_SHEET_PAPER_OF_SHEET, VALS(V_INT(sheet)), &rows) == 1 ? take_all(mem, &rows, list_r, n_r) : -1;
}

int
sheet_paper_of_agency(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet_paper **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_PAPER_OF_AGENCY, VALS(V_INT(agency), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	return take_all(mem, &rows, list_r, n_r);
}

int
sheet_paper_get(struct db *db, struct mem *mem, int64_t id, struct sheet_paper *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_PAPER_GET, VALS(V_INT(id)), &rows);

	return found == 1 ? take(mem, &rows, 0, p) : found;
}

int
sheet_paper_find(struct db *db, struct mem *mem, const char *code, struct sheet_paper *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_PAPER_FIND, VALS(V_TEXT(code)), &rows);

	return found == 1 ? take(mem, &rows, 0, p) : found;
}

int
sheet_paper_maker(struct db *db, struct mem *mem, int64_t id, int64_t *person_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_SHEET_PAPER_MAKER, VALS(V_INT(id)), &rows) != 1)
		return -1;
	*person_r = row_int(&rows, 0, 0);
	return 1;
}

static int
bytes_of(const struct rows *rows, const char **bytes_r, size_t *n_r)
{
	*bytes_r = rows->cell[0].p;
	*n_r = rows->cell[0].n;
	return 1;
}

int
sheet_paper_bytes(struct db *db, struct mem *mem, int64_t paper, enum sheet_paper_file form, const char **bytes_r, size_t *n_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_PAPER_FILE, VALS(V_INT(paper), V_TEXT(sheet_paper_file_name[form])), &rows);

	return found == 1 ? bytes_of(&rows, bytes_r, n_r) : found;
}

int
sheet_signed_insert(struct db *db, int64_t paper, const char *bytes, size_t n, int64_t person, const struct sheet_signature *list,
    size_t nsignatures, int64_t *id_r)
{
	uint8_t sha256[DIGEST_SIZE];
	int done;

	digest_sha256(bytes, n, sha256);
	done = db_insert(db, SQL_SHEET_SIGNED_ADD, VALS(V_INT(paper), V_BYTES(sha256, sizeof(sha256)), V_INT((int64_t)n), V_BYTES(bytes, n),
	    V_INT(person)), id_r);
	for (size_t i = 0; done == 1 && i < nsignatures; i++)
		if (db_exec(db, SQL_SHEET_SIGNATURE_ADD, VALS(V_INT(*id_r), V_INT((int64_t)i + 1), V_TEXT(list[i].signer),
		    V_TEXT(list[i].at), V_INT(list[i].sound), V_INT(list[i].whole)), NULL) != 1)
			return -1;
	return done;
}

static void
take_signed(struct mem *mem, const struct rows *rows, struct sheet_signed **list_r, size_t *n_r)
{
	*list_r = mem_array(mem, rows->n + 1, sizeof(**list_r));
	*n_r = rows->n;
	for (size_t r = 0; r < rows->n; r++)
		(*list_r)[r] = (struct sheet_signed){
			.id = row_int(rows, r, 0), .paper = row_int(rows, r, 1), .at = row_text(rows, r, 2), .by = row_word(rows, r, 3),
			.signature = { row_word(rows, r, 4), row_word(rows, r, 5), row_int(rows, r, 6) == 1, row_int(rows, r, 7) == 1 },
		};
}

int
sheet_signed_of(struct db *db, struct mem *mem, int64_t sheet, struct sheet_signed **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_SIGNED_OF, VALS(V_INT(sheet)), &rows) != 1)
		return -1;
	take_signed(mem, &rows, list_r, n_r);
	return 1;
}

int
sheet_signed_of_agency(struct db *db, struct mem *mem, int64_t agency, struct day first, struct sheet_signed **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_SHEET_SIGNED_OF_AGENCY, VALS(V_INT(agency), V_TEXT(day_text(mem, first))), &rows) != 1)
		return -1;
	take_signed(mem, &rows, list_r, n_r);
	return 1;
}

int
sheet_signed_bytes(struct db *db, struct mem *mem, int64_t id, int64_t *paper_r, const char **bytes_r, size_t *n_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_SHEET_SIGNED_FILE, VALS(V_INT(id)), &rows);

	if (found == 1)
		*paper_r = row_int(&rows, 0, 1);
	return found == 1 ? bytes_of(&rows, bytes_r, n_r) : found;
}
