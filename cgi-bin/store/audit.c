#include "store/audit.h"

int
audit_add(struct db *db, const struct audit *a)
{
	return db_exec(db, SQL_AUDIT_ADD, VALS(V_ID(a->person), V_ID(a->session),
	    V_TEXT(a->peer), a->operation == NULL ? V_NULL : V_BYTES(a->operation, 16),
	    V_TEXT(a->noun), V_INT(a->object), V_TEXT(a->action), V_TEXT(a->before),
	    V_TEXT(a->after), V_ID(a->delegation)), NULL) == 1 ? 1 : -1;
}

int
audit_of(struct db *db, struct mem *mem, const char *noun, int64_t object, int64_t most,
    struct audit_line **list_r, size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_AUDIT_OF, VALS(V_TEXT(noun), V_INT(object), V_INT(most)),
	    &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = (struct audit_line){
			.at = row_text(&rows, i, 0), .name = row_text(&rows, i, 1),
			.action = row_text(&rows, i, 2), .before = row_text(&rows, i, 3),
			.after = row_text(&rows, i, 4),
			.behalf = { row_text(&rows, i, 5), row_text(&rows, i, 6) },
		};
	return 1;
}
