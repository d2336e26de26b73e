/* Catalogs, their rounds, history and who has to do with them. */
#ifndef STORE_CATALOG_H
#define STORE_CATALOG_H

#include "rules/catalog_type.h"
#include "store/db.h"

/* What a write needs of a catalog that it holds. */
struct catalog_held {
	int64_t		 agency;
	enum catalog_state state;
	int64_t		 round, version, standard, campaign, decision_file, appraiser;
	int64_t		 source;	/* of a supplement, else 0 */
	const char	*basis;
};

/* 1; 0: not there or not to be seen; -1. */
int	catalog_get(struct db *, struct mem *, int64_t id, struct see, struct catalog *);
/* A page of the list, and how many there are in all. 1 or -1. */
int	catalog_select(struct db *, struct mem *, const struct catalog_query *, struct see,
	    int64_t most, int64_t from, struct catalog **list_r, size_t *n_r, int64_t *total_r);
/* Holds the catalog until the end of the transaction; its first read. 1; 0: none; -1. */
int	catalog_hold(struct db *, struct mem *, int64_t id, struct catalog_held *);

/* A new draft. 1; 0: the agency works on one in this campaign, or on a supplement, already; -1. */
int	catalog_insert(struct db *, int64_t agency, int64_t campaign, const char *basis,
	    int64_t source, int64_t person, int64_t *id_r);
/* Into another state. 1; 0: changed meanwhile; -1. */
int	catalog_set_state(struct db *, int64_t id, int64_t version, enum catalog_state from,
	    enum catalog_state to);
/* Marks that rows or remarks changed; after the change, for the rows are counted. 1 or -1. */
int	catalog_mark(struct db *, int64_t id);
/* reason: why this one, "" if nothing was said. 1 or -1. */
int	catalog_put_standard(struct db *, int64_t id, int64_t row, const char *reason);
int	catalog_put_basis(struct db *, int64_t id, const char *basis);
/* person 0: nobody. 1 or -1. */
int	catalog_put_appraiser(struct db *, int64_t id, int64_t person);
int	catalog_put_file(struct db *, int64_t id, int64_t file);
/* Number, day and first day of the decision. 1; 0: changed meanwhile; -1. */
int	catalog_put_decision(struct db *, struct mem *, int64_t id, int64_t version,
	    const char *number, struct day decided, struct day from);
/* Ends a version in force the day before `from`. 1 or -1. */
int	catalog_supersede(struct db *, struct mem *, int64_t id, struct day from);
/* The versions of an agency that are in force beside `id`, the last to begin first. 1 or -1. */
struct catalog_ruling {
	int64_t		 id;
	struct day	 from;
};
int	catalog_in_force(struct db *, struct mem *, int64_t agency, int64_t id,
	    struct catalog_ruling **list_r, size_t *n_r);
/* A catalog that the agency works on. 1; 0: none; -1. */
int	catalog_at_work(struct db *, struct mem *, int64_t agency, int64_t *found_r);

/* How many catalogs of the province stand in each state at work, and the first due day. 1 or -1. */
struct catalog_tally {
	int64_t		 count;
	struct day	 submit_by, approve_by;
};
int	catalog_count_states(struct db *, struct mem *, struct catalog_tally tally_r[CATALOG_STATES]);

/* Opens round `number` and keeps the rows as they stand. 1 or -1. */
int	catalog_round_start(struct db *, int64_t catalog, int64_t number, int64_t standard,
	    const char *words, int64_t person, int64_t delegation);
/* outcome: "withdrawn", "returned", "agreed". 1; 0: already ended; -1. */
int	catalog_round_finish(struct db *, int64_t catalog, int64_t number, const char *outcome,
	    const char *reason, int64_t person);
/* The appraisal of an open round is signed off; it is no longer. 1 or -1. */
int	catalog_round_signed(struct db *, int64_t catalog, int64_t number, int64_t person);
int	catalog_round_unsigned(struct db *, int64_t catalog, int64_t number);
int	catalog_round_list(struct db *, struct mem *, int64_t catalog,
	    struct catalog_round **list_r, size_t *n_r);

enum catalog_people { CATALOG_HEADS, CATALOG_OFFICERS };
/* Heads or officers of an agency on a day. 1 or -1. */
int	catalog_people(struct db *, struct mem *, int64_t agency, enum catalog_people, struct day,
	    int64_t **list_r, size_t *n_r);
/* Who was last seen with a role of the province (role_name). 1 or -1. */
int	catalog_role_people(struct db *, struct mem *, const char *role, int64_t **list_r,
	    size_t *n_r);

/*
 * Events, newest first: of one row or (row 0) of the catalog and its rows. open: also
 * what the appraisers have said since the last submission; experts: also what those said. 1 or -1.
 */
int	catalog_events(struct db *, struct mem *, int64_t catalog, int64_t row, bool open, bool experts,
	    int64_t most, int64_t from, struct catalog_event **list_r, size_t *n_r);

#endif
