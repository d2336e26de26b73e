/* Files that people gave us: the row; the bytes lie in the spool under their hash. */
#ifndef STORE_FILE_H
#define STORE_FILE_H

#include "store/db.h"

struct file_row {
	uint8_t		 sha256[32];
	int64_t		 size;
	const char	*name;		/* as the person called it */
	const char	*type;		/* found from its content */
	const char	*purpose;	/* "import", "decision" */
	int64_t		 person, agency;
	const char	*at;		/* moment, SQL; set by file_get */
};

/* 1 or -1. */
int	file_add(struct db *, const struct file_row *, int64_t *id_r);
/* 1; 0: none; -1. person is not filled. */
int	file_get(struct db *, struct mem *, int64_t id, struct file_row *);

#endif
