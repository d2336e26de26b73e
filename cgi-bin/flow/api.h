/*
 * What machines read by the API, each within the bounds of its token. Lists go on behind a cursor, in an order that stands.
 */
#ifndef FLOW_API_H
#define FLOW_API_H

#include "flow/given_take.h"
#include "rules/api.h"
#include "rules/token.h"

/*
 * The units that a token may read among those of a code (NULL: all that it may). 1; 0: no unit has this code; 2: it is outside
 * the agency of the token; -1.
 */
int	api_scope(struct flow *, const struct token *, const char *code, struct api_scope *);
/* The source whose tasks a token may read, by its code (NULL: its own). 1; 0: none; 2: of another; -1. */
int	api_source(struct flow *, const struct token *, const char *code, int64_t *source_r);

/* most: rows at most. 1 or -1. */
int	api_units(struct flow *, const struct api_scope *, struct day, const struct api_cursor *, int64_t most, struct api_unit **list_r, size_t *n_r);
int	api_people(struct flow *, const struct api_scope *, struct day, const struct api_cursor *, int64_t most, struct api_place **list_r, size_t *n_r);
/* Sheets of a period; levels of a year. */
int	api_results(struct flow *, const struct api_scope *, struct period, const struct api_cursor *, int64_t most, struct api_result **list_r, size_t *n_r);
int	api_levels(struct flow *, const struct api_scope *, int64_t year, const struct api_cursor *, int64_t most, struct api_result **list_r, size_t *n_r);
/* The cursor holds the moment from which on. */
int	api_tasks(struct flow *, const struct token *, int64_t source, const struct api_cursor *, int64_t most, struct api_task **list_r, size_t *n_r);
/* The catalog of an agency that holds on a day, and its rows. 1; 0: none holds; -1. */
int	api_catalog(struct flow *, int64_t agency, struct day, const struct api_cursor *, int64_t most, struct api_catalog *,
	    struct api_row **list_r, size_t *n_r);

/* In whose name a token may send: of its source alone, or of all that send by themselves. 1 or -1. */
int	api_senders(struct flow *, const struct token *, struct api_sender **list_r, size_t *n_r);

/* What became of a batch of one source, and who mends what is wrong with it. */
struct api_batch {
	struct task_answer *answer;
	struct api_mender owner;		/* of the source */
	struct api_mender *officer;		/* of rows that the officer of an agency mends, by their names bytewise */
	size_t		 nofficers;
};
/*
 * Takes rows in the name of a source, one of api_senders (flow/given_take.h). unread: there were others, which nobody can read.
 * 1; 0: the source is switched off; -1: nothing was taken.
 */
int	api_take(struct flow *, const struct token *, int64_t source, const struct given *, bool unread, struct api_batch *);
/* Who mends a row; NULL: nobody is named, as for administrators. */
const struct api_mender	*api_mender(const struct api_batch *, const struct task_answer *);

/* The document of this API as it is served: its server below base_path. NULL: broken. */
const char	*api_document(struct flow *);

#endif
