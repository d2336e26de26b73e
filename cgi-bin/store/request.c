#include "store/request.h"

#include "store/cells.h"

static const struct {
	enum sql	 of, waiting, waiting_of, delivery, recall;
} asks[REQUESTS] = {
	[REQUEST_EXTENSION] = { SQL_EXTENSION_OF, SQL_EXTENSION_WAITING, SQL_EXTENSION_WAITING_OF_PEOPLE, SQL_EXTENSION_DELIVERY,
	    SQL_EXTENSION_RECALL },
	[REQUEST_EXEMPTION] = { SQL_EXEMPTION_ALL_OF, SQL_EXEMPTION_WAITING, SQL_EXEMPTION_WAITING_OF_PEOPLE, SQL_EXEMPTION_DELIVERY,
	    SQL_EXEMPTION_RECALL },
	[REQUEST_HAND_BACK] = { SQL_HAND_BACK_OF, SQL_HAND_BACK_WAITING, SQL_HAND_BACK_WAITING_OF_PEOPLE, SQL_HAND_BACK_DELIVERY,
	    SQL_HAND_BACK_RECALL },
};

static void
take(const struct rows *rows, size_t r, enum request_kind kind, struct request *q)
{
	*q = (struct request){
		.kind = kind, .id = row_int(rows, r, 0), .version = row_int(rows, r, 1), .delivery = row_int(rows, r, 2),
		.entry = row_int(rows, r, 3), .finding = row_int(rows, r, 4), .until = row_day(rows, r, 5), .before = row_day(rows, r, 6),
		.reason = row_word(rows, r, 7), .proof = row_word(rows, r, 8), .file = row_int(rows, r, 9),
		.document = row_word(rows, r, 10), .state = row_word(rows, r, 11), .asker = row_int(rows, r, 12),
		.asker_name = row_word(rows, r, 13), .asked_at = row_text(rows, r, 14), .answer = row_word(rows, r, 15),
		.answerer = row_word(rows, r, 16), .answered_at = row_text(rows, r, 17),
	};
}

int
request_of_delivery(struct db *db, struct mem *mem, int64_t delivery, struct request **list_r, size_t *n_r)
{
	struct rows rows[REQUESTS];
	size_t n = 0;

	for (int k = 0; k < REQUESTS; k++) {
		if (db_list(db, mem, asks[k].of, VALS(V_INT(delivery)), &rows[k]) != 1)
			return -1;
		n += rows[k].n;
	}
	*list_r = mem_array(mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (int k = 0; k < REQUESTS; k++)
		for (size_t r = 0; r < rows[k].n; r++)
			take(&rows[k], r, (enum request_kind)k, &(*list_r)[(*n_r)++]);
	return 1;
}

int
request_waiting_of(struct db *db, struct mem *mem, const struct whose *w, struct request_wait **list_r, size_t *n_r)
{
	struct rows rows[REQUESTS];
	size_t n = 0;

	for (int k = 0; k < REQUESTS; k++) {
		if (db_list(db, mem, whose_sql(w, asks[k].waiting, asks[k].waiting_of), VALS(whose_val(mem, w)), &rows[k]) != 1)
			return -1;
		n += rows[k].n;
	}
	*list_r = mem_array(mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (int k = 0; k < REQUESTS; k++)
		for (size_t r = 0; r < rows[k].n; r++)
			(*list_r)[(*n_r)++] = (struct request_wait){ (enum request_kind)k, row_int(&rows[k], r, 0), row_int(&rows[k], r, 1),
			    row_int(&rows[k], r, 2), row_int(&rows[k], r, 3), row_int(&rows[k], r, 4) };
	return 1;
}

int
request_delivery_of(struct db *db, struct mem *mem, enum request_kind kind, int64_t id, int64_t *delivery_r)
{
	struct rows rows;
	const int found = db_find(db, mem, asks[kind].delivery, VALS(V_INT(id)), &rows);

	if (found == 1)
		*delivery_r = row_int(&rows, 0, 0);
	return found;
}

int
request_insert(struct db *db, struct mem *mem, const struct request *q, int64_t person, int64_t *id_r)
{
	if (q->kind == REQUEST_EXTENSION)
		return db_insert(db, SQL_EXTENSION_ADD, VALS(V_INT(q->delivery), V_TEXT(day_text(mem, q->until)),
		    V_TEXT(day_text(mem, q->before)), V_TEXT(q->reason), V_INT(person)), id_r);
	if (q->kind == REQUEST_EXEMPTION)
		return db_insert(db, SQL_EXEMPTION_ADD, VALS(V_INT(q->entry), V_ID(q->finding), V_TEXT(q->reason), V_TEXT(q->proof),
		    V_INT(person)), id_r);
	return db_insert(db, SQL_HAND_BACK_ADD, VALS(V_INT(q->delivery), V_TEXT(q->reason), V_INT(person)), id_r);
}

int
request_settle(struct db *db, const struct request *q, int64_t person, int64_t delegation)
{
	if (q->kind == REQUEST_EXEMPTION)
		return db_change(db, SQL_EXEMPTION_ANSWER, VALS(V_TEXT(q->state), V_TEXT(q->answer), V_TEXT(q->document),
		    V_INT(person), V_ID(delegation), V_INT(q->id), V_INT(q->version)));
	return db_change(db, q->kind == REQUEST_EXTENSION ? SQL_EXTENSION_ANSWER : SQL_HAND_BACK_ANSWER,
	    VALS(V_TEXT(q->state), V_TEXT(q->answer), V_INT(person), V_ID(delegation), V_INT(q->id), V_INT(q->version)));
}

int
request_take_away(struct db *db, enum request_kind kind, int64_t id, int64_t version)
{
	return db_change(db, asks[kind].recall, VALS(V_INT(id), V_INT(version)));
}

int
request_file_hold(struct db *db, struct mem *mem, int64_t exemption, struct request *q)
{
	struct rows rows;
	const int found = db_find(db, mem, SQL_EXEMPTION_HELD, VALS(V_INT(exemption)), &rows);

	if (found == 1)
		*q = (struct request){ .kind = REQUEST_EXEMPTION, .id = exemption, .delivery = row_int(&rows, 0, 1),
		    .asker = row_int(&rows, 0, 2), .state = row_word(&rows, 0, 3), .file = row_int(&rows, 0, 4) };
	return found;
}

int
request_file_put(struct db *db, int64_t exemption, int64_t file)
{
	return db_change(db, SQL_EXEMPTION_FILE, VALS(V_INT(file), V_INT(exemption)));
}
