#include "store/paper.h"

#include "store/cells.h"

static int
take(const struct rows *rows, size_t r, struct paper *p)
{
	*p = (struct paper){
		.id = row_int(rows, r, 0), .code = row_text(rows, r, 1),
		.catalog = row_int(rows, r, 3), .round = row_int(rows, r, 4),
		.decision_number = row_word(rows, r, 6), .decision_day = row_day(rows, r, 7),
		.from = row_day(rows, r, 8), .until = row_day(rows, r, 9),
		.size = row_int(rows, r, 12), .at = row_text(rows, r, 13), .by = row_word(rows, r, 14),
	};
	return paper_kind_read(row_text(rows, r, 2), &p->kind) == 1 &&
	    catalog_state_read(row_text(rows, r, 5), &p->state) == 1 &&
	    row_bytes(rows, r, 10, p->digest, sizeof(p->digest)) == 1 &&
	    row_bytes(rows, r, 11, p->sha256, sizeof(p->sha256)) == 1 ? 1 : -1;
}

int
paper_ground(struct db *db, struct mem *mem, const char **at_r, const char **province_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_PAPER_GROUND, NO_VALS, &rows) != 1)
		return -1;
	*at_r = row_text(&rows, 0, 0);
	*province_r = row_text(&rows, 0, 1);
	return 1;
}

/* NULL where there is none. */
static const char *
some(const char *text)
{
	return text == NULL || text[0] == '\0' ? NULL : text;
}

int
paper_insert(struct db *db, struct mem *mem, const struct paper *p, const char *bytes,
    int64_t person, int64_t *id_r)
{
	return db_insert(db, SQL_PAPER_ADD, VALS(V_TEXT(p->code), V_TEXT(paper_kind_name[p->kind]),
	    V_INT(p->catalog), V_INT(p->round), V_TEXT(catalog_state_name[p->state]),
	    V_TEXT(some(p->decision_number)), V_TEXT(day_text(mem, p->decision_day)),
	    V_TEXT(day_text(mem, p->from)), V_TEXT(day_text(mem, p->until)),
	    V_BYTES(p->digest, sizeof(p->digest)), V_BYTES(p->sha256, sizeof(p->sha256)),
	    V_INT(p->size), V_BYTES(bytes, (size_t)p->size), V_INT(person), V_TEXT(p->at)), id_r);
}

int
paper_select(struct db *db, struct mem *mem, int64_t catalog, bool inside, int64_t most,
    struct paper **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PAPER_LIST, VALS(V_INT(catalog), V_INT(inside), V_INT(most)),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		if (take(&rows, r, &(*list_r)[r]) != 1)
			return -1;
	return 1;
}

int
paper_get_file(struct db *db, struct mem *mem, int64_t catalog, int64_t id, bool inside,
    enum paper_kind *kind_r, const char **at_r, const char **bytes_r, size_t *n_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PAPER_FILE, VALS(V_INT(id), V_INT(catalog),
	    V_INT(inside)), &rows);

	if (found != 1)
		return found;
	*at_r = row_text(&rows, 0, 1);
	*bytes_r = rows.cell[2].p;
	*n_r = rows.cell[2].n;
	return paper_kind_read(row_text(&rows, 0, 0), kind_r) == 1 ? 1 : -1;
}

int
paper_get_code(struct db *db, struct mem *mem, const char *code, struct paper *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PAPER_FIND, VALS(V_TEXT(code)), &rows);

	return found == 1 ? take(&rows, 0, p) : found;
}

int
paper_get_catalog(struct db *db, struct mem *mem, int64_t id, struct catalog *c)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PAPER_CATALOG, VALS(V_INT(id)), &rows);
	const char *kind;

	if (found != 1)
		return found;
	*c = (struct catalog){
		.id = id, .agency = row_int(&rows, 0, 0), .agency_name = row_text(&rows, 0, 1),
		.campaign = row_int(&rows, 0, 3), .number = row_int(&rows, 0, 4),
		.round = row_int(&rows, 0, 6), .standard = row_int(&rows, 0, 7),
		.decision_number = row_word(&rows, 0, 8), .decision_day = row_day(&rows, 0, 9),
		.from = row_day(&rows, 0, 10), .until = row_day(&rows, 0, 11),
		.standard_reason = row_word(&rows, 0, 12),
	};
	kind = row_text(&rows, 0, 2);
	c->kind = kind != NULL && kind[0] == 'c' ? AGENCY_COMMUNE : AGENCY_DEPARTMENT;
	return catalog_state_read(row_text(&rows, 0, 5), &c->state) == 1 ? 1 : -1;
}

int
paper_get_lines(struct db *db, struct mem *mem, int64_t catalog, const struct catalog_line **list_r,
    size_t *n_r)
{
	struct catalog_line *line;
	struct rows rows;

	if (db_list(db, mem, SQL_PAPER_LINES, VALS(V_INT(catalog)), &rows) != 1)
		return -1;
	line = mem_array(mem, rows.n + 1, sizeof(*line));
	for (size_t r = 0; r < rows.n; r++)
		line[r] = (struct catalog_line){
			.id = row_int(&rows, r, 0), .section = row_word(&rows, r, 1),
			.division = row_word(&rows, r, 2), .code = row_word(&rows, r, 3),
			.task = row_word(&rows, r, 4), .detail = row_word(&rows, r, 5),
			.output = row_word(&rows, r, 6), .group = (int)row_int(&rows, r, 7),
			.points = row_null(&rows, r, 8) ? -1 : row_int(&rows, r, 8),
			.coefficient = row_int(&rows, r, 9), .unit = row_word(&rows, r, 10),
			.frequency = row_word(&rows, r, 11), .people = row_int(&rows, r, 12),
			.note = row_word(&rows, r, 13), .posts = "",
		};
	*list_r = line;
	*n_r = rows.n;
	return 1;
}

int
paper_get_ruling(struct db *db, struct mem *mem, const struct catalog *c, struct catalog *ruling_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PAPER_RULING, VALS(V_INT(c->agency), V_INT(c->id)), &rows);

	if (found == 1)
		*ruling_r = (struct catalog){
			.decision_number = row_word(&rows, 0, 0),
			.decision_day = row_day(&rows, 0, 1), .from = row_day(&rows, 0, 2),
		};
	return found;
}
