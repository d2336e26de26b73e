/* Who was reminded of the steps of periods, and what a reminder is made of. */
#ifndef STORE_PERIOD_LETTER_H
#define STORE_PERIOD_LETTER_H

#include "rules/period_letter.h"
#include "rules/sheet.h"
#include "store/db.h"

/* An agency or the province that was not looked at on a day. 1; 0: all were; -1. */
int	period_look_next(struct db *, struct mem *, struct day, int64_t *unit_r, bool *province_r);
int	period_look_set(struct db *, struct mem *, int64_t unit, struct day);
/* 1; 0: he was reminded of it; -1. */
int	period_letter_insert(struct db *, struct mem *, int64_t person, struct period, enum period_letter);

/* Who has work in an agency that counts in a window. 1 or -1. */
int	period_letter_owing(struct db *, struct mem *, int64_t agency, struct day from, struct day until, int64_t **person_r, size_t *n_r);
/* Sheets of an agency and a period; of two editions of a person the later is last. 1 or -1. */
struct letter_sheet {
	int64_t		 person;
	enum sheet_state state;
	bool		 self;		/* he gave points */
};
int	period_letter_sheets(struct db *, struct mem *, int64_t agency, struct period, struct letter_sheet **list_r, size_t *n_r);
/* Who heads a unit on a day, or acts for him. 1 or -1. */
int	period_letter_heads(struct db *, struct mem *, int64_t unit, struct day, int64_t **person_r, size_t *n_r);
/* How many sheets of heads of agencies are to be confirmed, and published, whose period ends with the month of one. 1 or -1. */
int	period_letter_above(struct db *, struct mem *, struct period month, struct day, int64_t *confirm_r, int64_t *publish_r);

#endif
