/* /thuong/so-chi, /thuong/dot-xuat: the ledger of an agency, sudden awards, corrections and reversals. */
#ifndef PAGE_BONUS_ENTRY_H
#define PAGE_BONUS_ENTRY_H

#include "page/visit.h"
#include "rules/bonus_entry.h"

extern const struct route bonus_entry_routes[];
extern const struct route bonus_entry_make_routes[];

/* View.Own: the entries of the person who looks, of whatever agency. 1 or -1. */
int	bonus_entries_fill_own(struct visit *);
/* What people read of an entry in a row: path where it is the ledger of his own agency. */
void	bonus_entry_fill(struct visit *, struct view *row, const struct bonus_entry *, bool path);
/* The crumb of the ledger behind that of /thuong/. */
void	bonus_entry_crumb(struct visit *);
/* A sum as it was typed, signed where it may be below 0: "-1.500.000". false: an error stands at the field. */
bool	bonus_amount(struct visit *, const char *field, bool sign, int64_t *value_r);

/* Fields of a document that an entry is made by, in the table of a form. */
#define BONUS_DOCUMENT_FIELDS \
	{ "document_number", FIELD_TEXT, .required = true, .max = 60 }, \
	{ .name = "document_day", .type = FIELD_DAY, .required = true }, \
	{ "signer", FIELD_TEXT, .required = true, .max = 200 }
/* What was typed there; signer and day as the form opens. */
void	bonus_document_typed(struct visit *, struct bonus_entry *);
void	bonus_document_default(struct visit *);

#endif
