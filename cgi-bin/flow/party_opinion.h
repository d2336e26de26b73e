/*
 * What party committees say of heads of agencies and their deputies (Art 21.1c, 21.2c): entered by their document by the
 * head of the agency or his officer, of the head also by Home Affairs, never by the one whom it is about; taken back with a
 * reason until a level is proposed. Who it is about reads it. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_PARTY_OPINION_H
#define FLOW_PARTY_OPINION_H

#include "flow/flow.h"
#include "rules/party_opinion.h"

struct import_upload;		/* flow/import.h */

#define PARTY_PLACE	"/xep-loai/cap-uy/"
#define PARTY_WORDS	4000

/* Classifications of a run that need one and have none, with the names of their people: before a level is proposed. 1 or -1. */
int	party_opinions_missing(struct flow *, int64_t run, int64_t **list_r, const char ***name_r, size_t *n_r);
/* Does this one wait for it? 1; 0; -1. */
int	party_opinion_missing_of(struct flow *, int64_t classification);

/* Heads and deputies of a year whom the person sees. 1 or -1. */
int	party_opinions(struct flow *, int year, struct party_subject **list_r, size_t *n_r);
/* Of one of them, what stands first. 1; 0: none that he sees; -1. */
int	party_opinion_look(struct flow *, int64_t classification, struct party_subject *, struct party_opinion **list_r, size_t *n_r);
/* May he enter it, or take it back, now? */
bool	party_opinion_may(const struct who *, const struct party_subject *);

/* classification, body, words, number, day. Fields of a refusal: document_day. */
int	party_opinion_enter(struct flow *, const struct party_opinion *, struct refusal *);
int	party_opinion_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);
/* One that was read, by its id. 1; 0; -1. */
int	party_opinion_read(struct flow *, int64_t id, struct party_opinion *, struct party_subject *);
/* The document as a PDF; one more takes the place of the last. Field: file. By upload. */
int	party_opinion_attach(struct flow *, int64_t id, const struct import_upload *, struct refusal *);
/* Where it lies. 1; 0: none; -1. */
int	party_opinion_file_of(struct flow *, const struct party_opinion *, const char **name_r, const char **path_r);

#endif
