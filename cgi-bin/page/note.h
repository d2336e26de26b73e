/* /phieu/nhan-xet: notes of a period. */
#ifndef PAGE_NOTE_H
#define PAGE_NOTE_H

#include "flow/sheet.h"
#include "page/visit.h"

extern const struct route note_routes[];

/* View.Notes: those that stand beside a sheet, n the criterion or 0; View.notes: where all of the person are. 1 or -1. */
int	note_fill_beside(struct visit *, const struct sheet_view *);

#endif
