#include "store/person.h"

#include "store/cells.h"

static int
person_take(const struct rows *rows, struct mem *mem, struct person *p)
{
	*p = (struct person){
		.id = row_int(rows, 0, 0), .uid = row_text(rows, 0, 1),
		.family = row_text(rows, 0, 2), .given = row_text(rows, 0, 3),
		.mail = row_text(rows, 0, 4), .language = row_text(rows, 0, 5),
		.theme = row_text(rows, 0, 6), .entry_uuid = row_text(rows, 0, 7),
		.unit = row_int(rows, 0, 8), .unit_name = row_text(rows, 0, 9),
		.post = row_text(rows, 0, 10), .rank = row_text(rows, 0, 11),
		.agency = row_int(rows, 0, 12), .agency_name = row_text(rows, 0, 13),
	};
	p->name = p->family[0] == '\0' ? p->given : mem_print(mem, "%s %s", p->family, p->given);
	return 1;
}

int
person_by_uid(struct db *db, struct mem *mem, const char *uid, struct person *person_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PERSON_BY_UID, VALS(V_TEXT(uid)), &rows);

	return found == 1 ? person_take(&rows, mem, person_r) : found;
}

int
person_options(struct db *db, int64_t person, const char *language, const char *theme)
{
	return db_exec(db, SQL_PERSON_OPTIONS, VALS(V_TEXT(language), V_TEXT(theme),
	    V_INT(person)), NULL);
}

int
person_select(struct db *db, struct mem *mem, const struct person_filter *by, int64_t most,
    int64_t skip, struct person_line **list_r, size_t *n_r)
{
	const char *like = like_words(mem, by->words), *day = day_text(mem, by->on);
	struct rows rows;

	if (db_list(db, mem, SQL_PERSON_PAGE, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(day),
	    V_TEXT(day), V_TEXT(day), V_TEXT(day), V_TEXT(like), V_TEXT(like), V_INT(by->unit),
	    V_INT(by->unit), V_INT(by->unit), V_TEXT(by->lack), V_TEXT(by->lack), V_TEXT(by->lack),
	    V_INT(most), V_INT(skip)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		int kind = word_index(person_kind_name, PERSON_KINDS, row_text(&rows, r, 3));

		(*list_r)[r] = (struct person_line){
			.id = row_int(&rows, r, 0), .uid = row_word(&rows, r, 1),
			.name = row_word(&rows, r, 2),
			.kind = kind < 0 ? PERSON_CIVIL_SERVANT : (enum person_kind)kind,
			.title = row_text(&rows, r, 4), .unit = row_int(&rows, r, 5),
			.unit_name = row_text(&rows, r, 6), .agency = row_int(&rows, r, 7),
			.agency_name = row_text(&rows, r, 8),
		};
	}
	return 1;
}

int
person_count(struct db *db, struct mem *mem, const struct person_filter *by, int64_t *n_r)
{
	const char *like = like_words(mem, by->words), *day = day_text(mem, by->on);

	return row_count(db, mem, SQL_PERSON_COUNT, VALS(V_TEXT(day), V_TEXT(day), V_TEXT(day),
	    V_TEXT(day), V_TEXT(like), V_TEXT(like), V_INT(by->unit), V_INT(by->unit), V_INT(by->unit),
	    V_TEXT(by->lack), V_TEXT(by->lack), V_TEXT(by->lack)), n_r);
}

void
person_take_data(const struct rows *rows, size_t r, struct person_data *p)
{
	*p = (struct person_data){
		.id = row_int(rows, r, 0), .uid = row_word(rows, r, 1),
		.family = row_word(rows, r, 2), .given = row_word(rows, r, 3),
		.sort_name = row_word(rows, r, 4), .mail = row_text(rows, r, 5),
		.pinned = row_int(rows, r, 6) != 0, .version = row_int(rows, r, 7),
	};
}

int
person_get(struct db *db, struct mem *mem, int64_t id, struct person_data *p)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PERSON_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		person_take_data(&rows, 0, p);
	return found;
}

int
person_insert(struct db *db, const struct person_data *p, int64_t *id_r)
{
	return db_insert(db, SQL_PERSON_ADD, VALS(V_TEXT(p->uid), V_TEXT(p->family), V_TEXT(p->given),
	    V_TEXT(p->sort_name), V_TEXT(p->mail)), id_r);
}

int
person_update(struct db *db, const struct person_data *p)
{
	return db_change(db, SQL_PERSON_CHANGE, VALS(V_TEXT(p->uid), V_TEXT(p->family),
	    V_TEXT(p->given), V_TEXT(p->sort_name), V_TEXT(p->mail), V_INT(p->id),
	    V_INT(p->version)));
}

int
person_kinds(struct db *db, struct mem *mem, int64_t person, struct person_kind_row **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_PERSON_KINDS, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++)
		(*list_r)[r] = (struct person_kind_row){
			.kind = (enum person_kind)word_index(person_kind_name, PERSON_KINDS,
			    row_word(&rows, r, 0)),
			.from = row_day(&rows, r, 1),
		};
	return 1;
}

int
person_put_kind(struct db *db, struct mem *mem, int64_t person, enum person_kind kind,
    struct day from)
{
	return db_exec(db, SQL_PERSON_KIND_PUT, VALS(V_INT(person), V_TEXT(day_text(mem, from)),
	    V_TEXT(person_kind_name[kind])), NULL);
}
