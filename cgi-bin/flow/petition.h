/*
 * Objections and petitions against sheets (rules/petition.h), and published sheets that rest on one that was corrected since:
 * who scores a sheet answers what is said against it, who publishes decides on what rests on it. 1: done, 0: refused, -1: broken.
 */
#ifndef FLOW_PETITION_H
#define FLOW_PETITION_H

#include "flow/sheet.h"
#include "rules/petition.h"
#include "store/petition.h"

#define STALE_PLACE	"/phieu/anh-huong/"

/* All against the sheet of a view, the last first. 1 or -1. */
int	petitions_of(struct flow *, const struct sheet_view *, struct petition **list_r, size_t *n_r);
/* May the person say something against it now, and which kind? */
bool	petition_can(const struct sheet_view *, enum petition_kind *kind_r);
/* May he answer what waits? */
bool	petition_can_answer(const struct sheet_view *);

/* Of the sheet of a person and a period: delivery or criterion, words, proof. Fields of a refusal: about, words. */
int	petition_file(struct flow *, const struct sheet *typed, const struct petition *, struct refusal *);
/*
 * id, version, state (kept or changed), answer, document. changed: the confirmation is taken back, of a published sheet a new
 * edition begins, in the same transaction. Field of a refusal: document.
 */
int	petition_answer(struct flow *, const struct petition *, struct refusal *);
int	petition_take_back(struct flow *, int64_t id, int64_t version, struct refusal *);

/* What waits in the agency of the person who acts, for those who score there. 1 or -1. */
int	petitions_waiting(struct flow *, struct petition_waiting **list_r, size_t *n_r);
/* Published sheets of the agency that rest on one that was superseded: for its head, of heads for the chairman. 1 or -1. */
int	stales(struct flow *, struct stale **list_r, size_t *n_r);
/* It stays as it is, with the reason. */
int	stale_decide(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
