#include "store/classification_paper.h"

#include <string.h>

#include "base/log.h"
#include "rules/year_run.h"
#include "store/cells.h"

/* 1 or -1: what was frozen is not what its digest says. */
static int
take_print(struct mem *mem, const struct rows *rows, size_t r, struct classification_print *p)
{
	const char *body = row_word(rows, r, 1);

	*p = (struct classification_print){ .id = row_int(rows, r, 0), .superseded = row_int(rows, r, 3) == 1, .number = row_word(rows, r, 4),
	    .day = row_day(rows, r, 5), .signer = row_word(rows, r, 6), .commune = row_int(rows, r, 7) == 1 };
	p->document = json_read(mem, body, strlen(body));
	if (row_bytes(rows, r, 2, p->sha256, sizeof(p->sha256)) != 1 || !digest_of_text(p->sha256, body) || p->document == NULL) {
		log_error(811, "classification %lld is not what was frozen", (long long)p->id);
		return -1;
	}
	p->digest = digest_hex(mem, p->sha256, sizeof(p->sha256));
	return 1;
}

int
classification_print_of(struct db *db, struct mem *mem, int64_t id, struct classification_print *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CLASSIFICATION_PRINT, VALS(V_INT(id)), &rows);

	return found == 1 ? take_print(mem, &rows, 0, p) : found;
}

int
classification_prints(struct db *db, struct mem *mem, int64_t run, struct classification_print **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_PRINTS, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		if (take_print(mem, &rows, r, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

int
classification_paper_insert(struct db *db, const struct classification_paper *p, const struct classification_print *list, size_t n, int64_t person,
    int64_t *id_r)
{
	const int done = db_insert(db, SQL_CLASSIFICATION_PAPER_ADD, VALS(V_TEXT(p->code), V_TEXT(classification_paper_kind_name[p->kind]),
	    V_ID(p->classification), V_INT(p->run), V_TEXT(p->unit_name), V_INT(p->year), V_TEXT(p->initials),
	    V_TEXT(score_level_text(p->level)), V_INT((int64_t)n), V_BYTES(p->digest, sizeof(p->digest)),
	    V_INT(person), V_TEXT(p->at)), id_r);

	for (size_t i = 0; done == 1 && i < n; i++)
		if (db_exec(db, SQL_CLASSIFICATION_PAPER_OF_ADD, VALS(V_INT(*id_r), V_INT((int64_t)i + 1), V_INT(list[i].id)), NULL) != 1)
			return -1;
	return done;
}

int
classification_paper_put(struct db *db, int64_t paper, enum sheet_paper_file form, const char *bytes, size_t n)
{
	uint8_t sha256[DIGEST_SIZE];

	digest_sha256(bytes, n, sha256);
	return db_exec(db, SQL_CLASSIFICATION_PAPER_FILE_ADD, VALS(V_INT(paper), V_TEXT(sheet_paper_file_name[form]), V_BYTES(sha256, sizeof(sha256)),
	    V_INT((int64_t)n), V_BYTES(bytes, n)), NULL) == 1 ? 1 : -1;
}

/* 1 or -1. */
static int
take(struct mem *mem, const struct rows *rows, size_t r, struct classification_paper *p)
{
	uint8_t file[DIGEST_SIZE];

	*p = (struct classification_paper){
		.id = row_int(rows, r, 0), .code = row_word(rows, r, 1),
		.kind = strcmp(row_word(rows, r, 2), classification_paper_kind_name[CLASS_PAPER_FORM]) == 0 ? CLASS_PAPER_FORM : CLASS_PAPER_BUNDLE,
		.classification = row_int(rows, r, 3), .run = row_int(rows, r, 4), .unit_name = row_word(rows, r, 5), .year = (int)row_int(rows, r, 6),
		.initials = row_word(rows, r, 7),
		.level = score_level_read(row_text(rows, r, 8)),
		.people = row_int(rows, r, 9), .at = row_word(rows, r, 11), .superseded = row_int(rows, r, 13),
	};
	if (row_bytes(rows, r, 12, file, sizeof(file)) == 1)
		p->file = digest_hex(mem, file, sizeof(file));
	return row_bytes(rows, r, 10, p->digest, sizeof(p->digest)) == 1 ? 1 : -1;
}

int
classification_paper_of_one(struct db *db, struct mem *mem, int64_t classification, struct classification_paper *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CLASSIFICATION_PAPER_OF_ONE, VALS(V_INT(classification)), &rows);

	return found == 1 ? take(mem, &rows, 0, p) : found;
}

int
classification_paper_find(struct db *db, struct mem *mem, const char *code, struct classification_paper *p)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CLASSIFICATION_PAPER_FIND, VALS(V_TEXT(code)), &rows);

	return found == 1 ? take(mem, &rows, 0, p) : found;
}

int
classification_paper_of_run(struct db *db, struct mem *mem, int64_t run, struct classification_paper **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_PAPER_OF_RUN, VALS(V_INT(run)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		if (take(mem, &rows, r, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

int
classification_paper_bytes(struct db *db, struct mem *mem, int64_t paper, enum sheet_paper_file form, const char **bytes_r, size_t *n_r)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_CLASSIFICATION_PAPER_FILE, VALS(V_INT(paper), V_TEXT(sheet_paper_file_name[form])), &rows);

	if (found != 1)
		return found;
	*bytes_r = rows.cell[0].p;
	*n_r = rows.cell[0].n;
	return 1;
}
