/* Files of years that somebody took with him whole. */
#ifndef STORE_RECORD_EXPORT_H
#define STORE_RECORD_EXPORT_H

#include "rules/record.h"
#include "store/db.h"

struct record_taken {
	int64_t		 id, person;
	int		 year;
	enum record_export_form form;
	int64_t		 documents, size;
	uint8_t		 sha256[DIGEST_SIZE];
	const char	*name, *at;		/* of who took it */
	struct behalf	 behalf;
};
/* person, year, form, documents, size, sha256, with its bytes. 1 or -1. */
int	record_export_insert(struct db *, const struct record_taken *, const char *bytes, size_t n, int64_t maker, int64_t delegation, int64_t *id_r);
/* id, form, size, at: what somebody took whose bytes lie there. 1 or -1. */
int	record_exports_own(struct db *, struct mem *, int64_t maker, int64_t person, int year, struct record_taken **list_r, size_t *n_r);
/* For who took it alone: person, year, form. 1; 0: none; -1. */
int	record_export_get(struct db *, struct mem *, int64_t id, int64_t maker, struct record_taken *, const char **bytes_r, size_t *n_r);
/* Who else took the files of a person: name, behalf, at, year, form. 1 or -1. */
int	record_exports_seen(struct db *, struct mem *, int64_t person, struct record_taken **list_r, size_t *n_r);
/* Bytes of yesterday go. 1 or -1. */
int	record_export_clean(struct db *);

#endif
