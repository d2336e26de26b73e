#include "store/person.h"

#include <string.h>

#include "rules/role.h"

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
person_by_id(struct db *db, struct mem *mem, int64_t person, struct person *person_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_PERSON_BY_ID, VALS(V_INT(person)), &rows);

	return found == 1 ? person_take(&rows, mem, person_r) : found;
}

int
person_options(struct db *db, int64_t person, const char *language, const char *theme)
{
	return db_exec(db, SQL_PERSON_OPTIONS, VALS(V_TEXT(language), V_TEXT(theme),
	    V_INT(person)), NULL);
}

int
person_roles(struct db *db, struct mem *mem, int64_t person, uint64_t *roles_r)
{
	struct rows rows;

	if (db_find(db, mem, SQL_PERSON_ROLES, VALS(V_INT(person), V_INT(person), V_INT(person)),
	    &rows) != 1)
		return -1;
	*roles_r = (row_int(&rows, 0, 0) > 0 ? ROLE_HEAD : 0) |
	    (row_int(&rows, 0, 1) > 0 ? ROLE_DIVISION_HEAD : 0) |
	    (row_int(&rows, 0, 2) > 0 ? ROLE_OFFICER : 0);
	return 1;
}

static int
ids(struct db *db, struct mem *mem, enum sql sql, struct val key, int64_t **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, sql, &key, 1, &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = row_int(&rows, i, 0);
	return 1;
}

int
person_heads(struct db *db, struct mem *mem, int64_t agency, int64_t **list_r, size_t *n_r)
{
	return ids(db, mem, SQL_PERSON_HEADS, V_INT(agency), list_r, n_r);
}

int
person_officers(struct db *db, struct mem *mem, int64_t agency, int64_t **list_r, size_t *n_r)
{
	return ids(db, mem, SQL_PERSON_OFFICERS, V_INT(agency), list_r, n_r);
}

int
person_with_role(struct db *db, struct mem *mem, const char *role, int64_t **list_r, size_t *n_r)
{
	return ids(db, mem, SQL_PERSON_WITH_ROLE, V_TEXT(role), list_r, n_r);
}
