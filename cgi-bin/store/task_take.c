#include "store/task_take.h"

#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "rules/organisation.h"
#include "store/cells.h"

static struct val
json_val(struct mem *mem, const struct json *list)
{
	return V_TEXT(json_write(mem, list));
}

static struct val
texts_val(struct mem *mem, const char *const *text, size_t n)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < n; i++)
		json_add_text(list, text[i]);
	return json_val(mem, list);
}

/* 0 gives null. */
static void
set_id(struct json *to, const char *key, int64_t id)
{
	if (id != 0)
		json_set_int(to, key, id);
}

static void
set_day(struct mem *mem, struct json *to, const char *key, struct day day)
{
	if (day.year != 0)
		json_set_text(to, key, day_text(mem, day));
}

int
task_source_hold(struct db *db, struct mem *mem, int64_t source)
{
	struct rows rows;

	return db_find(db, mem, SQL_TASK_SOURCE_HOLD, VALS(V_INT(source)), &rows);
}

static int
known_order(const void *a, const void *b)
{
	return strcmp(((const struct task_known *)a)->external, ((const struct task_known *)b)->external);
}

int
task_known(struct db *db, struct mem *mem, int64_t source, const char *const *external, size_t n, struct task_known **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_KNOWN, VALS(texts_val(mem, external, n), V_INT(source)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct task_known *k = &(*list_r)[r];

		*k = (struct task_known){ .id = row_int(&rows, r, 0), .external = row_word(&rows, r, 1),
		    .state = (enum task_state)word_index(task_state_name, TASK_STATES, row_word(&rows, r, 2)), .said = row_word(&rows, r, 4),
		    .person = row_int(&rows, r, 5), .unit = row_int(&rows, r, 6), .agency = row_int(&rows, r, 7),
		    .proposed = row_int(&rows, r, 8) != 0, .reason = row_word(&rows, r, 9) };
		if (row_bytes(&rows, r, 3, k->digest, sizeof(k->digest)) != 1)
			return -1;
	}
	qsort(*list_r, *n_r, sizeof(**list_r), known_order);
	return 1;
}

static int
external_order(const void *key, const void *row)
{
	return strcmp(key, ((const struct task_known *)row)->external);
}

int
task_ids(struct db *db, struct mem *mem, int64_t source, const char *const *external, size_t n, int64_t *id_r)
{
	struct task_known *list;
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_IDS, VALS(texts_val(mem, external, n), V_INT(source)), &rows) != 1)
		return -1;
	list = mem_array(mem, rows.n + 1, sizeof(*list));
	for (size_t r = 0; r < rows.n; r++)
		list[r] = (struct task_known){ .external = row_word(&rows, r, 0), .id = row_int(&rows, r, 1) };
	qsort(list, rows.n, sizeof(*list), known_order);
	for (size_t i = 0; i < n; i++) {
		const struct task_known *at = bsearch(external[i], list, rows.n, sizeof(*list), external_order);

		id_r[i] = at == NULL ? 0 : at->id;
	}
	return 1;
}

static int
person_order(const void *a, const void *b)
{
	const struct task_person *x = a, *y = b;
	const int order = strcmp(x->name, y->name);

	return order != 0 ? order : (x->person > y->person) - (x->person < y->person);
}

int
task_people(struct db *db, struct mem *mem, enum task_named named, const char *const *name, size_t n, struct day day,
    struct task_person **list_r, size_t *n_r)
{
	static const enum sql by[TASK_NAMEDS] = { SQL_TASK_PEOPLE_BY_UID, SQL_TASK_PEOPLE_BY_MAIL, SQL_TASK_PEOPLE_BY_NUMBER };
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, by[named], VALS(texts_val(mem, name, n), V_TEXT(on), V_TEXT(on)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct task_person){ row_word(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2), row_int(&rows, r, 3) };
	qsort(*list_r, *n_r, sizeof(**list_r), person_order);
	return 1;
}

static int
login_order(const void *a, const void *b)
{
	return strcmp(((const struct task_login *)a)->number, ((const struct task_login *)b)->number);
}

int
task_logins(struct db *db, struct mem *mem, const char *const *number, size_t n, struct task_login **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_LOGINS, VALS(texts_val(mem, number, n)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct task_login){ row_word(&rows, r, 0), row_word(&rows, r, 1) };
	qsort(*list_r, *n_r, sizeof(**list_r), login_order);
	return 1;
}

int
task_heads(struct db *db, struct mem *mem, const int64_t *agency, size_t n, struct day day, struct task_head **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_HEADS, VALS(V_TEXT(ids_text(mem, agency, n)), V_TEXT(on), V_TEXT(on)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct task_head){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_int(&rows, r, 2) };
	return 1;
}

int
task_catalogs(struct db *db, struct mem *mem, const int64_t *agency, size_t n, struct day day, struct task_catalog **list_r, size_t *n_r)
{
	const char *on = day_text(mem, day);
	struct rows rows;

	*n_r = 0;
	if (db_list(db, mem, SQL_TASK_CATALOGS, VALS(V_TEXT(ids_text(mem, agency, n)), V_TEXT(on), V_TEXT(on)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	for (size_t r = 0; r < rows.n; r++)
		if (*n_r == 0 || (*list_r)[*n_r - 1].agency != row_int(&rows, r, 0))
			(*list_r)[(*n_r)++] = (struct task_catalog){ row_int(&rows, r, 0), row_int(&rows, r, 1) };
	return 1;
}

static int
product_order(const void *a, const void *b)
{
	const struct task_product *x = a, *y = b;

	return x->catalog != y->catalog ? (x->catalog > y->catalog) - (x->catalog < y->catalog) : strcmp(x->code, y->code);
}

int
task_products(struct db *db, struct mem *mem, struct task_product *product, size_t n)
{
	struct json *list = json_list(mem);
	struct task_product *found;
	struct rows rows;

	for (size_t i = 0; i < n; i++) {
		struct json *one = json_new(mem);

		json_set_int(one, "c", product[i].catalog);
		json_set_text(one, "p", product[i].code);
		json_add(list, one);
	}
	if (db_list(db, mem, SQL_TASK_PRODUCTS, VALS(json_val(mem, list)), &rows) != 1)
		return -1;
	found = mem_array(mem, rows.n + 1, sizeof(*found));
	for (size_t r = 0; r < rows.n; r++)
		found[r] = (struct task_product){ row_int(&rows, r, 0), row_word(&rows, r, 1), row_int(&rows, r, 2) };
	qsort(found, rows.n, sizeof(*found), product_order);
	for (size_t i = 0; i < n; i++) {
		const struct task_product *at = bsearch(&product[i], found, rows.n, sizeof(*found), product_order);

		product[i].row = at == NULL ? 0 : at->row;
	}
	return 1;
}

int
task_words(struct db *db, struct mem *mem, const int64_t *catalog, size_t n, struct task_words **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_WORKS, VALS(V_TEXT(ids_text(mem, catalog, n))), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct task_words){ row_int(&rows, r, 0), row_int(&rows, r, 1), row_word(&rows, r, 2), row_word(&rows, r, 3),
		    row_word(&rows, r, 4) };
	return 1;
}

static struct json *
put_json(struct mem *mem, int64_t source, const struct task_put *p)
{
	const struct task_good *g = p->good;
	struct json *one = json_new(mem);

	json_set_int(one, "s", source);
	json_set_text(one, "e", g->external);
	json_set_int(one, "a", p->person->agency);
	json_set_int(one, "u", p->person->unit);
	json_set_int(one, "p", p->person->person);
	json_set_text(one, "t", g->subject);
	json_set_text(one, "d", g->document);
	set_day(mem, one, "dd", g->document_day);
	json_set_text(one, "g", g->assigner);
	json_set_text(one, "c", g->product);
	set_id(one, "r", p->row);
	if (p->alike >= 0)
		json_set_int(one, "k", p->alike);
	json_set_int(one, "q", g->quantity);
	set_day(mem, one, "on", g->given_on);
	set_day(mem, one, "by", g->deadline);
	set_day(mem, one, "f", g->done_on);
	json_set_text(one, "fd", g->done_document);
	json_set_int(one, "w", g->withdrawn);
	json_set_text(one, "h", digest_hex(mem, p->digest, DIGEST_SIZE));
	json_set_text(one, "i", p->said);
	return one;
}

int
task_put(struct db *db, struct mem *mem, int64_t source, int64_t run, const struct task_put *put, size_t n)
{
	struct json *list = json_list(mem);

	if (n == 0)
		return 1;
	for (size_t i = 0; i < n; i++)
		json_add(list, put_json(mem, source, &put[i]));
	return db_exec(db, SQL_TASK_PUT, VALS(V_INT(run), json_val(mem, list)), NULL) == 1 ? 1 : -1;
}

int
task_tell(struct db *db, struct mem *mem, int64_t run, const struct task_tell *tell, size_t n)
{
	struct json *list = json_list(mem);

	if (n == 0)
		return 1;
	for (size_t i = 0; i < n; i++) {
		struct json *one = json_new(mem);

		json_set_int(one, "id", tell[i].task);
		set_day(mem, one, "f", tell[i].good->done_on);
		json_set_text(one, "fd", tell[i].good->done_document);
		json_set_int(one, "w", tell[i].good->withdrawn);
		if (tell[i].news != NULL)
			json_set_text(one, "n", tell[i].news);
		json_set_text(one, "h", digest_hex(mem, tell[i].digest, DIGEST_SIZE));
		json_set_text(one, "i", tell[i].said);
		json_add(list, one);
	}
	return db_exec(db, SQL_TASK_TELL, VALS(json_val(mem, list), V_INT(run)), NULL) == 1 ? 1 : -1;
}

int
task_error_put(struct db *db, struct mem *mem, int64_t source, int64_t run, enum source_gives gives, const struct task_bad *bad, size_t n)
{
	struct json *list = json_list(mem);

	if (n == 0)
		return 1;
	for (size_t i = 0; i < n; i++) {
		struct json *one = json_new(mem);

		json_set_text(one, "e", bad[i].external);
		json_set_text(one, "i", bad[i].raw);
		json_set_text(one, "f", bad[i].flaw->field);
		json_set_text(one, "w", bad[i].flaw->word);
		json_set_text(one, "v", bad[i].flaw->value);
		json_set_text(one, "m", task_mender_name[bad[i].flaw->mender]);
		set_id(one, "a", bad[i].agency);
		json_add(list, one);
	}
	return db_exec(db, SQL_TASK_ERROR_PUT, VALS(V_INT(source), V_INT(run), V_TEXT(source_gives_name[gives]), json_val(mem, list)), NULL) == 1 ? 1 : -1;
}

int
task_error_mend(struct db *db, struct mem *mem, int64_t source, enum source_gives gives, const char *const *external, size_t n)
{
	struct rows rows;
	const int any = n == 0 ? 0 : db_find(db, mem, SQL_TASK_ERROR_ANY, VALS(V_INT(source)), &rows);

	if (any != 1)
		return any < 0 ? -1 : 1;
	return db_exec(db, SQL_TASK_ERROR_MEND, VALS(texts_val(mem, external, n), V_INT(source), V_TEXT(source_gives_name[gives])), NULL) == 1 ? 1 : -1;
}

int
task_told(struct db *db, struct mem *mem, const char *kind, const int64_t *person, size_t n, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_TASK_TOLD, VALS(V_TEXT(ids_text(mem, person, n)), V_TEXT(kind)), &rows) != 1)
		return -1;
	*list_r = rows_ids(mem, &rows, n_r);
	return 1;
}
