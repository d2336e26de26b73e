/* Rows of other systems that could not be taken: shown, dropped. Taking them in and mending them is store/task_take. */
#ifndef STORE_SOURCE_ERROR_H
#define STORE_SOURCE_ERROR_H

#include "rules/given.h"
#include "store/db.h"

struct source_error {
	int64_t		 id, source;
	const char	*source_name;
	const char	*external;
	enum source_gives gives;	/* which kind of row */
	const char	*raw;		/* JSON of what came */
	const char	*field, *word, *value;
	enum task_mender mender;
	int64_t		 agency;	/* of the officer; 0 */
	const char	*agency_name;	/* NULL: none */
	int64_t		 owner;		/* of the source */
	const char	*met_at;
	bool		 open;
	const char	*state;		/* "open", "mended", "dropped" */
	const char	*reason, *ended_by, *ended_at;	/* NULL while it is open */
};
struct source_error_filter {
	int64_t		 source;	/* 0: all */
	const char	*mender;	/* "": all */
	const char	*words;		/* in the name or the value; "" */
	bool		 ended;		/* those that are no longer open */
	bool		 all;		/* of everybody; else of the catalog of an agency and of the sources of a person */
	int64_t		 agency, owner;
};

/* The newest first. 1 or -1. */
int	source_error_select(struct db *, struct mem *, const struct source_error_filter *, int64_t most, int64_t skip,
	    struct source_error **list_r, size_t *n_r, int64_t *total_r);
/* 1; 0: none; -1. */
int	source_error_get(struct db *, struct mem *, int64_t id, struct source_error *);
/* 1; 0: it was ended meanwhile; -1. */
int	source_error_end(struct db *, int64_t id, int64_t person, const char *reason);
/* The word of an open error of a source by the name of what it is about. 1; 0: none is open; -1. */
int	source_error_known(struct db *, struct mem *, int64_t source, const char *external, const char **word_r);
/* How many wait for a person: agency 0: he is no officer. 1 or -1. */
int	source_error_waiting(struct db *, struct mem *, int64_t agency, int64_t owner, bool admin, int64_t *n_r);

#endif
