/*
 * The directory beside the organisation: what it says is compared (`danhgia directory`), what differs is taken or declined by
 * an administrator; agencies say whether it is so. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_DIRECTORY_H
#define FLOW_DIRECTORY_H

#include "flow/organisation.h"
#include "rules/directory_type.h"

#define DIRECTORY_PLACE		"/quan-tri/thu-muc/"
#define DIRECTORY_AGENCY_PLACE	"/co-quan/thu-muc/"
#define DIRECTORY_TAKE_MOST	500	/* at once */

/* `danhgia directory [--preview] [--take names,mail,number]`. 0: compared; 3: compared, but leavers are held; 1: failed. */
int	directory_command(struct flow *);

/* The last first. 1 or -1. */
int	directory_runs(struct flow *, int64_t most, struct directory_run **list_r, size_t *n_r);
int	directory_tally(struct flow *, enum change_state, int64_t count_r[CHANGE_KINDS]);
/* kind -1: all. Those that wait by kind and name, the others the last first. 1 or -1. */
int	directory_proposals(struct flow *, int kind, enum change_state, int64_t page, struct directory_proposal **list_r, size_t *n_r);
/* What agencies said of some. 1 or -1. */
int	directory_says(struct flow *, const struct directory_proposal *, size_t n, struct directory_say **list_r, size_t *nsays_r);
/* Who has a place and was never seen in the directory, a few. 1 or -1. */
int	directory_unseen(struct flow *, int64_t most, struct person_line **list_r, size_t *n_r);
int	directory_words(struct flow *, struct directory_word_named **list_r, size_t *n_r);

/*
 * Takes those that can be taken from a day on, each by itself; no day: today, or as the directory says. Those that cannot
 * wait on with the reason. 1: *taken_r are; 0: refused; -1.
 */
int	directory_take(struct flow *, const int64_t *id, size_t n, struct day from, size_t *taken_r, struct refusal *);
int	directory_decline(struct flow *, const int64_t *id, size_t n, const char *reason, struct refusal *);
/* A unit that is not known: it is one of ours, or (0) none. */
int	directory_unit_is(struct flow *, int64_t id, int64_t unit, struct refusal *);

/* How many of the agency of who acts wait for a word of it. 1 or -1. */
int	directory_unsaid(struct flow *, int64_t *n_r);
/* Those about people of the agency of who acts. 1 or -1. */
int	directory_of_agency(struct flow *, struct directory_proposal **list_r, size_t *n_r);
/* The agency says that it is so, or what is wrong. Field of a refusal: words. */
int	directory_agency_says(struct flow *, int64_t id, bool agree, const char *words, struct refusal *);

#endif
