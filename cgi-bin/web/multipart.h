/*
 * multipart/form-data (RFC 7578), fed piece by piece: fields into memory, files
 * into the spool folder with their SHA-256 on the way.
 */
#ifndef WEB_MULTIPART_H
#define WEB_MULTIPART_H

#include "web/web.h"

struct multipart;

/* spool: folder for files, NULL where none may come. */
struct multipart	*multipart_new(struct mem *, const char *boundary,
			    const struct web_body *limits, const char *spool);
/* 0, or the status that refuses: 400, 413, 422 (a file where none may come), 503 (no room). */
int	multipart_feed(struct multipart *, const char *, size_t n);
/* 0 if the last boundary was seen, else 400. */
int	multipart_end(struct multipart *);
/* What was found, in order; files are removed with the arena unless taken. */
void	multipart_result(const struct multipart *, struct web *);

/* Bytes in hand as a file in the spool, as if it had come in. 1 or -1. */
int	multipart_file(struct mem *, const char *spool, const char *name, const void *, size_t n,
	    struct web_file *file_r);
/* Removes from the spool what processes that are gone have left half-received. */
void	multipart_sweep(const char *spool);

#endif
