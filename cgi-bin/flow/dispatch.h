/*
 * What Home Affairs writes on catalogs and sends out (rules/dispatch.h): made from the data, written on
 * by people, issued by number and day, from when on it stays as it left. 1: done, 0: refused or
 * absent, -1: broken.
 */
#ifndef FLOW_DISPATCH_H
#define FLOW_DISPATCH_H

#include "flow/chosen.h"
#include "flow/flow.h"
#include "rules/dispatch.h"

struct render;

#define DISPATCHES "/van-ban/"

/* A page of those that the person sees. 1 or -1. */
int	dispatches(struct flow *, const struct dispatch_query *, struct dispatch **list_r, size_t *n_r, int64_t *total_r);
/* Those about a catalog that the person sees. 1 or -1. */
int	dispatches_of(struct flow *, int64_t catalog, struct dispatch **list_r, size_t *n_r);
int	dispatch_read(struct flow *, int64_t id, struct dispatch *);
/* The catalogs that one is about, by agency. 1 or -1. */
int	dispatch_about(struct flow *, const struct dispatch *, struct dispatch_catalog **list_r, size_t *n_r);
/* Does the data say something else than when the words of a draft were made? 1 or -1. */
int	dispatch_moved(struct flow *, struct render *, const struct dispatch *, bool *moved_r);

/* About catalogs, as they were chosen; an appraisal about one. location leads to it. */
int	dispatch_make(struct flow *, struct render *, enum dispatch_kind, const struct chosen *, size_t n, struct refusal *);
/* About a round of opinions. location leads to it. */
int	dispatch_make_opinions(struct flow *, struct render *, int64_t round, struct refusal *);
int	dispatch_edit(struct flow *, int64_t id, int64_t version, const struct dispatch_words *, struct refusal *);
/* The words anew from the data: what people wrote is lost. */
int	dispatch_renew(struct flow *, struct render *, int64_t id, int64_t version, struct refusal *);
/* id, version, document, moved: it left; who is concerned is told. Fields of a refusal: document_day, moved. */
int	dispatch_issue(struct flow *, struct render *, const struct dispatch *, struct refusal *);
int	dispatch_drop(struct flow *, int64_t id, int64_t version, struct refusal *);
/* What was dropped is the draft that it was. */
int	dispatch_restore(struct flow *, int64_t id, int64_t version, struct refusal *);
/* One that left and was wrong: it stays to be read, with the reason; whom it concerned is told. */
int	dispatch_withdraw(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/* As "pdf" or "docx": a draft as it stands, an issued one as it left. 1; 0: too long; -1. */
int	dispatch_file(struct flow *, struct render *, const struct dispatch *, const char *form, const char **bytes_r,
	    size_t *n_r);

#endif
