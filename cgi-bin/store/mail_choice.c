#include "store/mail_choice.h"

int
mail_choice_address(struct db *db, struct mem *mem, int64_t person, const char **address_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_MAIL_CHOICE_ADDRESS, VALS(V_INT(person)), &rows);

	if (found == 1)
		*address_r = row_text(&rows, 0, 0);
	return found;
}

int
mail_choice_list(struct db *db, struct mem *mem, int64_t person, struct mail_choice **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MAIL_CHOICE_LIST, VALS(V_INT(person)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct mail_choice){ row_text(&rows, i, 0), row_text(&rows, i, 1) };
	return 1;
}

int
mail_choice_set(struct db *db, int64_t person, const struct mail_choice *choice)
{
	return db_exec(db, SQL_MAIL_CHOICE_SET, VALS(V_INT(person), V_TEXT(choice->kind),
	    V_TEXT(choice->way)), NULL) < 0 ? -1 : 1;
}
