/* Inside flow: what every write to a sheet begins and ends with. */
#ifndef FLOW_SHEET_WRITE_H
#define FLOW_SHEET_WRITE_H

#include "flow/sheet.h"

struct sheet_write {
	const struct sheet *typed;	/* person, period, version; what the act says */
	enum sheet_act	 act;
	const char	*reason;	/* or NULL */
	struct refusal	*why;
	/* filled by sheet_begin */
	struct sheet_view v;		/* v.sheet is held, and has a row */
	enum sheet_state to;
};

/* Checks tie, state and version; a sheet of which nothing was said yet begins. 1; 0: refused; -1. */
int	sheet_begin(struct flow *, struct sheet_write *);
/* The step, the audit row, the notice to the person (kind: NULL none); f->location leads to it. 1 or -1. */
int	sheet_end(struct flow *, struct sheet_write *, const char *kind);
/*
 * Inside a write: what follows is done by delegation, if it is. By which, d_r (may be NULL; id 0: in the own right); without
 * a document that is dated by today nothing is. 1; 0: refused; -1.
 */
struct delegation;	/* rules/agency.h */
int	sheet_under(struct flow *, bool by_delegation, struct refusal *, struct delegation *d_r);
/* Fills the refusal; returns 0. */
int	sheet_refuse(struct refusal *, const char *label, const char *field);
int	sheet_conflict(struct refusal *, const char *label);
/* Inside a write, where what was said against a sheet is right: the confirmation goes; a new edition begins. 1; 0; -1. */
int	sheet_recall_inside(struct flow *, const struct sheet *, const char *reason, struct refusal *);
int	sheet_reopen_inside(struct flow *, const struct sheet_view *, const char *reason);
/* "9/2026", "Q3/2026": the period as notices say it. */
const char	*sheet_period_words(struct flow *, struct period);
/* The list of a period where the person who acts presses: the chairman that of heads of agencies. */
const char	*sheets_path(struct flow *, struct period month);
/* Has it all that a confirmation needs? 1; 0: refused. */
int	sheet_ready(struct flow *, const struct sheet_view *, const struct sheet *said, struct refusal *);

#endif
