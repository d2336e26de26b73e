#include "store/post.h"

#include "store/cells.h"

#define COMPETENCY_VALUES	5	/* of competency_add */

static void
take(const struct rows *rows, size_t r, struct post *p)
{
	*p = (struct post){
		.id = row_int(rows, r, 0), .code = row_word(rows, r, 1), .name = row_word(rows, r, 2),
		.agency = row_int(rows, r, 3), .agency_name = row_text(rows, r, 4),
		.agency_kind = word_index(agency_kind_name, AGENCY_KINDS, row_text(rows, r, 5)),
		.from = row_day(rows, r, 6), .until = row_day(rows, r, 7),
		.version = row_int(rows, r, 8), .people = row_int(rows, r, 9),
	};
}

static const char *
kind_text(const struct post *p)
{
	return p->agency_kind == NO_KIND ? NULL : agency_kind_name[p->agency_kind];
}

int
post_select(struct db *db, struct mem *mem, const char *words, int64_t agency, int64_t most,
    int64_t skip, struct post **list_r, size_t *n_r)
{
	const char *like = like_words(mem, words);
	struct rows rows;

	if (db_list(db, mem, SQL_POST_PAGE, VALS(V_TEXT(like), V_TEXT(like), V_INT(agency),
	    V_INT(agency), V_INT(agency), V_INT(most), V_INT(skip)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r]);
	return 1;
}

int
post_count(struct db *db, struct mem *mem, const char *words, int64_t agency, int64_t *n_r)
{
	const char *like = like_words(mem, words);

	return row_count(db, mem, SQL_POST_COUNT, VALS(V_TEXT(like), V_TEXT(like), V_INT(agency),
	    V_INT(agency), V_INT(agency)), n_r);
}

int
post_world(struct db *db, struct mem *mem, struct plan_post **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_ORGANISATION_POSTS, NO_VALS, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		take(&rows, r, &(*list_r)[r].post);
	return 1;
}

int
post_get(struct db *db, struct mem *mem, int64_t id, struct post *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_POST_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		take(&rows, 0, p);
	return found;
}

int
post_insert(struct db *db, struct mem *mem, const struct post *p, int64_t *id_r)
{
	return db_insert(db, SQL_POST_ADD, VALS(V_TEXT(p->code), V_TEXT(p->name), V_ID(p->agency),
	    V_TEXT(kind_text(p)), V_TEXT(day_text(mem, p->from)), V_TEXT(day_text(mem, p->until))),
	    id_r);
}

int
post_update(struct db *db, struct mem *mem, const struct post *p)
{
	return db_change(db, SQL_POST_CHANGE, VALS(V_TEXT(p->name), V_ID(p->agency),
	    V_TEXT(kind_text(p)), V_TEXT(day_text(mem, p->from)), V_TEXT(day_text(mem, p->until)),
	    V_INT(p->id), V_INT(p->version)));
}

int
post_touch(struct db *db, int64_t id, int64_t version)
{
	return db_change(db, SQL_POST_TOUCH, VALS(V_INT(id), V_INT(version)));
}

int
competency_select(struct db *db, struct mem *mem, int64_t post, struct competency **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_COMPETENCY_LIST, VALS(V_INT(post)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct competency){
			.name = row_word(&rows, r, 0), .level = row_word(&rows, r, 1),
			.from = row_day(&rows, r, 2), .until = row_day(&rows, r, 3),
		};
	return 1;
}

int
competency_replace(struct db *db, struct mem *mem, int64_t post, struct day from,
    const struct competency *list, size_t n)
{
	const char *day = day_text(mem, from);
	struct val *vals = mem_array(mem, n * COMPETENCY_VALUES + 1, sizeof(*vals));

	if (db_exec(db, SQL_COMPETENCY_END, VALS(V_TEXT(day), V_INT(post), V_TEXT(day)), NULL) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct val *v = &vals[i * COMPETENCY_VALUES];

		v[0] = V_INT(post);
		v[1] = V_INT((int64_t)i + 1);
		v[2] = V_TEXT(list[i].name);
		v[3] = V_TEXT(list[i].level);
		v[4] = V_TEXT(day);
	}
	return n == 0 ? 1 : db_bulk(db, SQL_COMPETENCY_ADD, vals, COMPETENCY_VALUES, n) == 1 ? 1 : -1;
}
