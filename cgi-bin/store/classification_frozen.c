#include "store/classification_frozen.h"

#include <string.h>

#include "base/digest.h"
#include "store/cells.h"

int
classification_freeze_body(struct db *db, int64_t id, const char *body)
{
	uint8_t digest[DIGEST_SIZE];

	digest_sha256(body, strlen(body), digest);
	return db_exec(db, SQL_CLASSIFICATION_SNAPSHOT_ADD, VALS(V_INT(id), V_TEXT(body), V_BYTES(digest, sizeof(digest))), NULL) == 1 ? 1 : -1;
}

int
classification_frozen_after(struct db *db, struct mem *mem, int64_t after, int64_t year, int64_t most, struct classification_frozen **list_r,
    size_t *n_r)
{
	struct rows rows;

	if (db_list(db, mem, SQL_CLASSIFICATION_FROZEN_AFTER, VALS(V_INT(after), V_INT(year), V_INT(year), V_INT(most)), &rows) != 1)
		return -1;
	*list_r = mem_array(mem, rows.n + 1, sizeof(**list_r));
	*n_r = rows.n;
	for (size_t r = 0; r < rows.n; r++) {
		struct classification_frozen *z = &(*list_r)[r];

		*z = (struct classification_frozen){ .id = row_int(&rows, r, 0), .edition = row_int(&rows, r, 1), .uid = row_word(&rows, r, 2),
		    .year = row_int(&rows, r, 3), .body = row_text(&rows, r, 4), .standing = row_word(&rows, r, 6), .mean = row_text(&rows, r, 7),
		    .shown = row_int(&rows, r, 8), .level = row_text(&rows, r, 9), .why = row_word(&rows, r, 10),
		    .superseded = row_int(&rows, r, 11) != 0 };
		if (z->body != NULL && row_bytes(&rows, r, 5, z->digest, sizeof(z->digest)) != 1)
			return -1;
	}
	return 1;
}
