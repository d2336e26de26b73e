#include "store/person.h"

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
