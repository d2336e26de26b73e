/* Versions of regulations as they are begun, written, issued, sent and given up. */
#ifndef STORE_REGULATION_WRITE_H
#define STORE_REGULATION_WRITE_H

#include "rules/regulation_template.h"
#include "store/db.h"

/* Who acts, and under which delegation (0: none). */
struct regulation_by {
	int64_t		 person, under;
};

/* All versions of an agency and kind are held. next_r: the number of one more. 1 or -1. */
int	regulation_hold(struct db *, struct mem *, int64_t agency, enum bonus_kind, int64_t *next_r);
/* agency, kind, number, name and the five parts of it, settings and lines of a template; an income keeps nothing back. 1 or -1. */
int	regulation_insert(struct db *, const struct regulation *, const struct regulation_template *, struct regulation_by, int64_t *id_r);
/* The same words, settings and lines for an agency under a number; from another agency without its file and its divisions. 1 or -1. */
int	regulation_copy(struct db *, const struct regulation *from, int64_t agency, int64_t number, struct regulation_by, int64_t *id_r);

/* Of a draft in its version. 1; 0: changed meanwhile, or no draft; -1. */
int	regulation_set_words(struct db *, const struct regulation *);
/* document_number, document_day, signer, from. 1; 0; -1. */
int	regulation_set_issued(struct db *, struct mem *, const struct regulation *, struct regulation_by);
int	regulation_set_dropped(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);
/* Of an issued one that was not sent, in its version. 1; 0; -1. */
int	regulation_set_sent(struct db *, int64_t id, int64_t version, int64_t person);
/* The last day of an issued one. 1 or -1. */
int	regulation_set_until(struct db *, struct mem *, int64_t id, struct day until);
/* The file of its basis, of a draft; the signed document, of an issued one without. 1; 0: not in that state; -1. */
int	regulation_set_basis(struct db *, int64_t id, int64_t file);
int	regulation_set_file(struct db *, int64_t id, int64_t file);

/* Who gave a draft up, when and why. 1; 0: nobody; -1. */
int	regulation_dropped(struct db *, struct mem *, int64_t id, const char **name_r, const char **at_r, const char **why_r);
/* id, agency, number, name, document, from, until, sent_at of all that were issued of a kind, the newest of each agency first. 1 or -1. */
int	regulation_issued(struct db *, struct mem *, enum bonus_kind, struct regulation **list_r, size_t *n_r);

#endif
