/* Objections and petitions against sheets; published sheets that rest on one that was superseded. */
#ifndef STORE_PETITION_H
#define STORE_PETITION_H

#include "rules/petition.h"
#include "rules/sheet.h"
#include "store/db.h"

/* sheet, kind, delivery, criterion, words, proof, received, due. 1 or -1. */
int	petition_insert(struct db *, struct mem *, const struct petition *, int64_t *id_r);
/* Tells the national database that one waits, or does no more: each of these does. 1 or -1. */
int	petition_send(struct db *, int64_t id);
/* Of all editions of a person and a period, the last first. 1 or -1. */
int	petition_select(struct db *, struct mem *, int64_t person, struct day first, struct petition **list_r, size_t *n_r);
/* Held until the end of the transaction. 1; 0: none; -1. */
struct petition_held {
	int64_t		 id, version, sheet, person;
	enum petition_state state;
	enum petition_kind kind;
	struct period	 period;
};
int	petition_hold(struct db *, struct mem *, int64_t id, struct petition_held *);
/* In a version, while it waits. 1; 0: changed meanwhile; -1. */
int	petition_set_answer(struct db *, const struct petition *, int64_t person, int64_t delegation);
int	petition_set_withdrawn(struct db *, int64_t id, int64_t version);
/* How many of a sheet wait. 1 or -1. */
int	petition_count(struct db *, struct mem *, int64_t sheet, enum petition_kind, int64_t *n_r);

/* One that waits in an agency. */
struct petition_waiting {
	int64_t		 id, person;
	enum petition_kind kind;
	struct day	 due;
	const char	*name;
	struct period	 period;
};
/* But for the head's; agency 0: those of heads of agencies. 1 or -1. */
int	petition_of_agency(struct db *, struct mem *, int64_t agency, struct petition_waiting **list_r, size_t *n_r);

/* A published sheet that rests on one that was superseded, and waits for a decision. */
struct stale {
	int64_t		 id, version, person;
	const char	*name;
	struct period	 period;
	const char	*total;			/* exact, or NULL */
	const char	*input_name, *input_total;
	int64_t		 sheet_version;
	int64_t		 input_edition;
};
/* Those that rest on a sheet that is superseded now begin to wait. 1 or -1. */
int	stale_insert(struct db *, int64_t superseded);
/* The same; none of the person who asks. 1 or -1. */
int	stale_of_agency(struct db *, struct mem *, int64_t agency, int64_t person, struct stale **list_r, size_t *n_r);
/* Held; person, period, versions. 1; 0: none that waits; -1. */
int	stale_hold(struct db *, struct mem *, int64_t id, struct stale *);
/* keep, with the reason; all of a sheet that is opened. 1; 0: changed meanwhile; -1. */
int	stale_keep(struct db *, const struct stale *, int64_t person, const char *reason);
int	stale_opened(struct db *, int64_t sheet, int64_t person, const char *reason);

#endif
