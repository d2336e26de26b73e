#include "store/token.h"

#include "store/cells.h"

static unsigned
row_scopes(struct mem *mem, const struct rows *rows, size_t r, size_t c)
{
	unsigned scopes;

	scopes_read(mem, row_word(rows, r, c), &scopes);
	return scopes;
}

int
token_by_digest(struct db *db, struct mem *mem, const uint8_t digest[32], struct token *t)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_TOKEN_BY_DIGEST, VALS(V_BYTES(digest, 32)), &rows);

	if (found != 1)
		return found;
	*t = (struct token){
		.id = row_int(&rows, 0, 0), .name = row_word(&rows, 0, 1), .scopes = row_scopes(mem, &rows, 0, 2),
		.source = row_int(&rows, 0, 3), .source_code = row_text(&rows, 0, 4), .source_name = row_text(&rows, 0, 5),
		.agency = row_int(&rows, 0, 6), .agency_code = row_text(&rows, 0, 7), .agency_name = row_text(&rows, 0, 8),
		.rate = row_int(&rows, 0, 9), .expired = row_int(&rows, 0, 10) != 0, .revoked_at = row_text(&rows, 0, 11),
	};
	return 1;
}

int
token_count(struct db *db, const struct token *t)
{
	return db_change(db, SQL_TOKEN_COUNT, VALS(V_INT(t->id), V_INT(t->rate)));
}

static void
take(struct mem *mem, const struct rows *rows, size_t r, struct token *t)
{
	*t = (struct token){
		.id = row_int(rows, r, 0), .name = row_word(rows, r, 1), .scopes = row_scopes(mem, rows, r, 2),
		.source = row_int(rows, r, 3), .source_code = row_text(rows, r, 4), .source_name = row_text(rows, r, 5),
		.agency = row_int(rows, r, 6), .agency_code = row_text(rows, r, 7), .agency_name = row_text(rows, r, 8),
		.rate = row_int(rows, r, 9), .made_at = row_text(rows, r, 10), .expires_at = row_text(rows, r, 11),
		.used_at = row_text(rows, r, 12), .revoked_at = row_text(rows, r, 13), .expired = row_int(rows, r, 14) != 0,
		.maker = row_text(rows, r, 15), .revoker = row_text(rows, r, 16), .reason = row_word(rows, r, 17),
		.calls = row_int(rows, r, 18), .version = row_int(rows, r, 19),
	};
}

int
token_select(struct db *db, struct mem *mem, struct token **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TOKEN_LIST, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(mem, &rows, r, &(*list_r)[r]);
	return 1;
}

int
token_get(struct db *db, struct mem *mem, int64_t id, struct token *t)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_TOKEN_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(mem, &rows, 0, t);
	return found;
}

int
token_insert(struct db *db, struct mem *mem, const struct token *t, const uint8_t digest[32], int64_t person, int64_t days, int64_t *id_r)
{
	if (db_insert(db, SQL_TOKEN_ADD, VALS(V_TEXT(t->name), V_BYTES(digest, 32), V_TEXT(scopes_text(mem, t->scopes)), V_ID(t->source),
	    V_ID(t->agency), V_INT(t->rate), V_ID(person), V_INT(days)), id_r) != 1)
		return -1;
	return db_exec(db, SQL_TOKEN_USE_ADD, VALS(V_INT(*id_r)), NULL) == 1 ? 1 : -1;
}

int
token_revoke(struct db *db, int64_t id, int64_t version, int64_t person, const char *reason)
{
	return db_change(db, SQL_TOKEN_REVOKE, VALS(V_INT(person), V_TEXT(reason), V_INT(id), V_INT(version)));
}

int
token_due(struct db *db, struct mem *mem, int64_t days, struct token *t)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_TOKEN_DUE, VALS(V_INT(days)), &rows);

	if (found == 1)
		*t = (struct token){ .id = row_int(&rows, 0, 0), .name = row_word(&rows, 0, 1), .made_by = row_int(&rows, 0, 2), .expires_at = row_word(&rows, 0, 3) };
	return found;
}

int
token_told(struct db *db, int64_t id)
{
	return db_change(db, SQL_TOKEN_TOLD, VALS(V_INT(id)));
}

static int
bounds(struct db *db, struct mem *mem, enum sql statement, struct token_bound **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, statement, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct token_bound){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_word(&rows, r, 2) };
	return 1;
}

int
token_sources(struct db *db, struct mem *mem, struct token_bound **list_r, size_t *n_r)
{
	return bounds(db, mem, SQL_TOKEN_SOURCES, list_r, n_r);
}

int
token_agencies(struct db *db, struct mem *mem, struct token_bound **list_r, size_t *n_r)
{
	return bounds(db, mem, SQL_TOKEN_AGENCIES, list_r, n_r);
}

static int
bound(struct db *db, struct mem *mem, enum sql statement, const char *code, struct token_bound *b)
{
	struct rows rows;
	const int found = db_find(db, mem, statement, VALS(V_TEXT(code)), &rows);

	if (found == 1)
		*b = (struct token_bound){ row_int(&rows, 0, 0), row_word(&rows, 0, 1), row_word(&rows, 0, 2) };
	return found;
}

int
token_source(struct db *db, struct mem *mem, const char *code, struct token_bound *b)
{
	return bound(db, mem, SQL_TOKEN_SOURCE, code, b);
}

int
token_agency(struct db *db, struct mem *mem, const char *code, struct token_bound *b)
{
	return bound(db, mem, SQL_TOKEN_AGENCY, code, b);
}
