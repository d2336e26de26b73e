/*
 * Workbooks of Excel 97-2003 (.xls): a stream of records in an OLE container. Results of formulas
 * are taken, formulas are not read.
 */
#ifndef REMOTE_WORKBOOK_XLS_H
#define REMOTE_WORKBOOK_XLS_H

#include "remote/workbook_inside.h"
#include "remote/workbook_ole.h"

/* 1; 0: refused. */
int	xls_read(struct reading *, const struct ole *, struct workbook *);
/* The same for the stream itself: the tests of the reader. */
int	xls_parse(struct reading *, const uint8_t *, size_t n, struct workbook *);

/* Records one after the other; at is where the record in hand is being read. */
struct records {
	const uint8_t	*p;
	size_t		 n, next;	/* where the next one begins */
	unsigned	 id;
	const uint8_t	*data;
	size_t		 size, at;
};
/* The next one. 1; 0: there is none. */
int	record_next(struct records *);
/* A string of so many letters, which may go on in the next records, into reading.text. 1 or 0. */
int	record_letters(struct reading *, struct records *, size_t letters);
/* A string with its length in 16 bits before it, cleaned; NULL: empty or refused. */
const char *record_text(struct reading *, struct records *);

#define RECORD_BOF	0x0809
#define RECORD_EOF	0x000a
#define RECORD_CONTINUE	0x003c
#define RECORD_VERSION	0x0600		/* of Excel 97 and later */

/* The cells of a sheet; the records stand at its beginning. 1; 0: refused. */
int	xls_sheet(struct reading *, struct records *, struct worksheet *);

#endif
