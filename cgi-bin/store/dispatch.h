/* What Home Affairs writes on catalogs and sends out: words, the catalogs they are about, the files that left. */
#ifndef STORE_DISPATCH_H
#define STORE_DISPATCH_H

#include "rules/dispatch.h"
#include "store/db.h"

/* Those that the person sees, under way first, the newest first; total_r: without the page. 1 or -1. */
int	dispatch_select(struct db *, struct mem *, const struct dispatch_see *, const struct dispatch_query *,
	    struct dispatch **list_r, size_t *n_r, int64_t *total_r);
/* Those about a catalog, the newest 20. 1 or -1. */
int	dispatch_select_of(struct db *, struct mem *, const struct dispatch_see *, int64_t catalog,
	    struct dispatch **list_r, size_t *n_r);
/* 1; 0: none that he sees; -1. */
int	dispatch_get(struct db *, struct mem *, const struct dispatch_see *, int64_t id, struct dispatch *);
/* Kind, round, issuer: a draft without words. 1 or -1. */
int	dispatch_insert(struct db *, const struct dispatch *, int64_t person, int64_t *id_r);
/* 1; 0: it is about that one already; -1. */
int	dispatch_add_catalog(struct db *, int64_t id, int64_t catalog);
/* Until the transaction ends. 1; 0: none; -1. */
int	dispatch_hold(struct db *, struct mem *, int64_t id);
/* ground: DIGEST_SIZE bytes where the words were made anew, NULL: as it was. 1; 0: changed meanwhile; -1. */
int	dispatch_put(struct db *, int64_t id, int64_t version, const struct dispatch_words *, const uint8_t *ground);
/* document of id and version. 1; 0: changed meanwhile; -1. */
int	dispatch_set_issued(struct db *, struct mem *, const struct dispatch *, int64_t person);
int	dispatch_set_dropped(struct db *, int64_t id, int64_t version);
int	dispatch_set_restored(struct db *, int64_t id, int64_t version);
/* reason of id and version. 1; 0: changed meanwhile; -1. */
int	dispatch_set_withdrawn(struct db *, const struct dispatch *, int64_t person);
/* form: "pdf", "docx". 1 or -1. */
int	dispatch_put_file(struct db *, int64_t id, const char *form, const char *bytes, size_t n);
/* 1; 0: not kept; -1. */
int	dispatch_get_file(struct db *, struct mem *, int64_t id, const char *form, const char **bytes_r, size_t *n_r);

/* The catalogs that it is about, by agency. 1 or -1. */
int	dispatch_get_catalogs(struct db *, struct mem *, int64_t id, struct dispatch_catalog **list_r, size_t *n_r);
/* What is not settled of the remarks on a catalog: the whole, parts, rows in their order. 1 or -1. */
int	dispatch_get_remarks(struct db *, struct mem *, int64_t catalog, struct dispatch_remark **list_r, size_t *n_r);

#endif
