/* /xep-loai/ho-so/, /tai-len/ho-so/: files of people's years, requests on own data. */
#ifndef PAGE_RECORD_H
#define PAGE_RECORD_H

#include "flow/record.h"
#include "page/visit.h"

extern const struct route record_routes[], record_request_routes[];	/* desk */
extern const struct route record_upload_routes[];			/* upload */

/* The words of a kind. */
const char	*record_kind_words(struct visit *, enum record_kind);
/* Number and day of a document; the day alone where it has no number. */
const char	*record_document_words(struct visit *, const char *number, struct day);
/* Crumbs down to the file of somebody, and what follows. */
void	record_crumbs(struct visit *, const struct record_owner *, int year, const char *last);

#endif
