#include "store/mail_sent.h"

#include "store/cells.h"

static struct mail_sent
sent_of(const struct rows *rows, size_t i)
{
	return (struct mail_sent){
		.id = row_int(rows, i, 0), .name = row_text(rows, i, 1),
		.address = row_text(rows, i, 2), .subject = row_text(rows, i, 3),
		.state = row_text(rows, i, 4), .tries = row_int(rows, i, 5),
		.answer = row_text(rows, i, 6), .created_at = row_text(rows, i, 7),
		.ended_at = row_text(rows, i, 8), .language = row_text(rows, i, 9),
		.message_id = row_text(rows, i, 10), .body = row_text(rows, i, 11),
	};
}

int
mail_sent_list(struct db *db, struct mem *mem, int64_t most, int64_t from,
    struct mail_sent **list_r, size_t *n_r, int64_t *total_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_MAIL_SENT_LIST, VALS(V_INT(most), V_INT(from)), &rows) != 1 ||
	    row_count(db, mem, SQL_MAIL_SENT_COUNT, NO_VALS, total_r) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t i = 0; i < rows.n; i++)
		(*list_r)[i] = sent_of(&rows, i);
	return 1;
}

int
mail_sent_find(struct db *db, struct mem *mem, int64_t id, struct mail_sent *sent_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_MAIL_SENT_FIND, VALS(V_INT(id)), &rows);

	if (found == 1)
		*sent_r = sent_of(&rows, 0);
	return found;
}
