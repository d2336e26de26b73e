/* Inside page: the form of a sheet, row by row. */
#ifndef PAGE_CATALOG_SHEET_H
#define PAGE_CATALOG_SHEET_H

#include "flow/catalog_part.h"
#include "flow/catalog_sheet.h"
#include "page/catalog.h"

/* A row of the form that was sent. */
struct typed {
	struct form	*form;
	int64_t		 id;		/* 0: a new one */
	bool		 touched;	/* not as it was shown */
	bool		 saved;
	bool		 theirs;	/* what stands there was chosen */
	struct refusal	 why;		/* of a row that cannot be saved */
};

struct catalog_sheet {
	struct catalog	 catalog;
	struct typed	*row;
	size_t		 n;
};

/* The words of its flag, ends in NULL. */
extern const char *const sheet_flags[];
/* What the list is narrowed to. */
#define SHEET_FILTER \
	{ "trang", FIELD_INT, .min = 1, .max = 100000 }, \
	{ "phan", FIELD_TEXT, .max = PLACE_MOST }, \
	{ "phong", FIELD_TEXT, .max = PLACE_MOST }, \
	{ "loc", FIELD_CHOICE, .choices = sheet_flags }, \
	{ "tim", FIELD_TEXT, .max = PLACE_MOST }
extern const struct field sheet_filter_fields[];
/* View.trang and the rest of the filter, for forms that come back to it: sheet_kept(). */
void	sheet_keep(struct visit *);
/* The page of the sheet that a form came from, by its filter. */
const char *sheet_back(struct visit *);
/* The whole form; what comes once a row has brackets behind its name. */
extern const struct field sheet_fields[];

/* Tells whether a row is sent as it was shown. */
const char *sheet_seen(struct visit *, const struct catalog_line *);
/*
 * Takes the form of the visit apart and judges its rows: what is untouched, what is wrong
 * before anybody asks the database. Its filter becomes the form of the visit. 1; 0: not our form.
 */
int	sheet_take_apart(struct visit *, struct catalog_sheet *);

#endif
