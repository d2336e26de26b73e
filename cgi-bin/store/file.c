#include "store/file.h"

int
file_add(struct db *db, const struct file_row *file, int64_t *id_r)
{
	return db_insert(db, SQL_FILE_ADD, VALS(V_BYTES(file->sha256, sizeof(file->sha256)),
	    V_INT(file->size), V_TEXT(file->name), V_TEXT(file->type), V_TEXT(file->purpose),
	    V_INT(file->person), V_ID(file->agency)), id_r) == 1 ? 1 : -1;
}

int
file_get(struct db *db, struct mem *mem, int64_t id, struct file_row *file)
{
	struct rows rows;
	int found = db_find(db, mem, SQL_FILE_FIND, VALS(V_INT(id)), &rows);

	if (found != 1)
		return found;
	*file = (struct file_row){
		.size = row_int(&rows, 0, 1), .name = row_text(&rows, 0, 2),
		.type = row_text(&rows, 0, 3), .purpose = row_text(&rows, 0, 4),
		.agency = row_int(&rows, 0, 5), .at = row_text(&rows, 0, 6),
	};
	return row_bytes(&rows, 0, 0, file->sha256, sizeof(file->sha256)) == 1 ? 1 : -1;
}
