#include "store/operation.h"

#define OPERATION_SIZE 16
#define BODY_SIZE 32

int
operation_add(struct db *db, const uint8_t *op, int64_t person, const uint8_t *body)
{
	return db_exec(db, SQL_OPERATION_ADD, VALS(V_BYTES(op, OPERATION_SIZE), V_ID(person),
	    V_BYTES(body, BODY_SIZE)), NULL);
}

int
operation_lead(struct db *db, const uint8_t *op, const char *location)
{
	return db_exec(db, SQL_OPERATION_LEAD, VALS(V_TEXT(location),
	    V_BYTES(op, OPERATION_SIZE)), NULL);
}

int
operation_find(struct db *db, struct mem *mem, const uint8_t *op, struct operation *operation_r)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_OPERATION_FIND, VALS(V_BYTES(op, OPERATION_SIZE)), &rows);

	if (found != 1)
		return found;
	operation_r->person = row_int(&rows, 0, 0);
	operation_r->location = row_text(&rows, 0, 2);
	return row_bytes(&rows, 0, 1, operation_r->body, BODY_SIZE) == 1 ? 1 : -1;
}
