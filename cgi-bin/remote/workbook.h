/*
 * Reads a workbook (.xlsx, .xlsm, .xls; macros are never run; text with tabs as the clipboard has
 * it) that a stranger made. What it is its bytes say, not its name.
 * Every limit is one reason; nothing outside the file is looked at. Call it in a
 * process of its own with limits on time and memory: remote/bounded.h.
 */
#ifndef REMOTE_WORKBOOK_H
#define REMOTE_WORKBOOK_H

#include "base/mem.h"
#include "base/worksheet.h"

#define WORKBOOK_MOST_BYTES	(20u * 1024 * 1024)	/* of the file */
#define WORKBOOK_MOST_UNPACKED	(200u * 1024 * 1024)	/* of all parts read */
#define WORKBOOK_MOST_RATIO	200			/* unpacked to packed, of a part over 1 MiB */
#define WORKBOOK_MOST_ROWS	50000			/* with content, of a sheet */
#define WORKBOOK_MOST_COLUMNS	256			/* with content */
#define WORKBOOK_MOST_SHEETS	64
#define WORKBOOK_MOST_CELLS	1000000			/* with content, of all sheets */
#define WORKBOOK_MOST_TEXT	32767			/* code points of a cell */

enum workbook_refusal {
	WORKBOOK_READ,			/* not refused */
	WORKBOOK_NO_WORKBOOK,		/* something else */
	WORKBOOK_PASSWORD,		/* encrypted */
	WORKBOOK_OLD_XLS,		/* from before Excel 97 */
	WORKBOOK_XLSB,			/* binary workbook */
	WORKBOOK_ODS,			/* OpenDocument */
	WORKBOOK_WORD, WORKBOOK_SLIDES, WORKBOOK_PDF, WORKBOOK_PICTURE, WORKBOOK_ARCHIVE,
	WORKBOOK_WEB,			/* HTML or XML, often called .xls */
	WORKBOOK_PLAIN,			/* text without tabs: .csv, .txt */
	WORKBOOK_TOO_LARGE,		/* the file */
	WORKBOOK_BOMB,			/* unpacked size or ratio */
	WORKBOOK_DAMAGED,		/* parts missing, cut off or contradicting */
	WORKBOOK_ENTITIES,		/* declares a document type */
	WORKBOOK_ROWS, WORKBOOK_COLUMNS, WORKBOOK_SHEETS, WORKBOOK_CELLS,
	WORKBOOK_TEXT,			/* a cell too long */
	WORKBOOK_EMPTY,			/* no cell with content */
	WORKBOOK_TOO_MUCH,		/* needed more time or memory than it was given */
	WORKBOOK_REFUSALS
};
/* "no_workbook", …: labels below workbook.refused. */
extern const char *const workbook_refusal_name[WORKBOOK_REFUSALS];

struct workbook {
	size_t		 n;
	struct worksheet	*sheet;		/* in the order of the file */
};

/* 1: read; 0: refused, *refusal_r says why; -1: the file cannot be opened. All in mem. */
int	workbook_read(struct mem *, const char *path, struct workbook *,
	    enum workbook_refusal *refusal_r);
/* The same from memory, which must stay while it runs. 1 or 0. */
int	workbook_parse(struct mem *, const void *bytes, size_t n, struct workbook *,
	    enum workbook_refusal *refusal_r);

#endif
