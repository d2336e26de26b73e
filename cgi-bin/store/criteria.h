/* The frame of common criteria in its versions, and what agencies say beside it. Found rows come with their words. */
#ifndef STORE_CRITERIA_H
#define STORE_CRITERIA_H

#include "rules/catalog_type.h"
#include "rules/criteria.h"
#include "store/db.h"
#include "store/notice.h"

/* Versions without words, the last first; drafts too where `drafts`. 1 or -1. */
int	frame_select(struct db *, struct mem *, bool drafts, struct criteria_frame **list_r, size_t *n_r);
/* 1; 0: none; -1. */
int	frame_get(struct db *, struct mem *, int64_t id, bool drafts, struct criteria_frame *);
/* The one that holds on a day. 1; 0: none; -1. */
int	frame_on(struct db *, struct mem *, struct day, struct criteria_frame *);
/* The first day of the last one; none: none is published. 1 or -1. */
int	frame_last(struct db *, struct mem *, struct day *day_r);
/* An empty draft. 1; 0: there is one; -1. */
int	frame_insert(struct db *, int64_t person, int64_t *id_r);
/* Held until the transaction ends. 1; 0: none; -1. */
int	frame_hold(struct db *, struct mem *, int64_t id);
/* A draft in a version goes on to the next one. 1; 0: changed meanwhile; -1. */
int	frame_touch(struct db *, int64_t id, int64_t version);
/* 1; 0: changed meanwhile; -1. */
int	frame_publish(struct db *, struct mem *, const struct criteria_frame *);
/* What a draft says of a criterion, all of its levels. 1 or -1. */
int	frame_put_line(struct db *, int64_t id, int criterion, const struct criteria_line *);
/* Heads and officers of all agencies on a day. 1 or -1. */
int	criteria_people(struct db *, struct mem *, struct day, struct told **list_r, size_t *n_r);

/* Wordings without words that the person sees. 1 or -1. */
int	wording_select(struct db *, struct mem *, const struct see *, struct criteria_wording **list_r, size_t *n_r);
/* 1; 0: none that he sees; -1. */
int	wording_get(struct db *, struct mem *, int64_t id, const struct see *, struct criteria_wording *);
/* The accepted one that holds on a day. 1; 0: none; -1. */
int	wording_on(struct db *, struct mem *, int64_t agency, struct day, struct criteria_wording *);
/* The first day of the last accepted one; none: none was. 1 or -1. */
int	wording_last(struct db *, struct mem *, int64_t agency, struct day *day_r);
/* 1; 0: there is one that is not accepted; -1. */
int	wording_insert(struct db *, int64_t agency, int64_t person, int64_t *id_r);
/* 1; 0: none; -1. */
int	wording_hold(struct db *, struct mem *, int64_t id);
/*
 * State, first day, reason of id and version; now: it is submitted, answered at this moment. 1; 0: *twice_r
 * (may be NULL) says whether its agency has another one under way, else it was changed meanwhile; -1.
 */
int	wording_put(struct db *, struct mem *, const struct criteria_wording *, bool submitted, bool answered,
	    bool *twice_r);
/* 1 or -1. */
int	wording_put_words(struct db *, int64_t id, const char *const words[CRITERIA]);

struct criteria_tally {
	int64_t	home;		/* wordings with Home Affairs */
	int64_t	frames;		/* drafts of the frame that are whole */
	int64_t	own;		/* wordings of the agency that wait for itself */
};
/* 1 or -1. */
int	criteria_count(struct db *, struct mem *, int64_t agency, struct criteria_tally *);

#endif
