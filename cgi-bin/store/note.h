/* Notes of who scores or is in charge of a person. */
#ifndef STORE_NOTE_H
#define STORE_NOTE_H

#include "rules/note.h"
#include "store/db.h"

/* Of a person from one day to another, also what was taken back; the last first. 1 or -1. */
int	note_select(struct db *, struct mem *, int64_t person, struct day from, struct day until, struct note **list_r, size_t *n_r);
/* One; hold: nobody else changes it until the end of the transaction. 1; 0: none; -1. */
int	note_get(struct db *, struct mem *, int64_t id, bool hold, struct note *);
/* person, kind, criterion, holding, day, words, proof. 1; 0: the place has one that stands; -1. */
int	note_insert(struct db *, struct mem *, const struct note *, int64_t maker, int64_t delegation, int64_t *id_r);
/* In a version. 1; 0: changed meanwhile; -1. */
int	note_set_answer(struct db *, int64_t id, int64_t version, const char *answer);
int	note_set_withdrawn(struct db *, int64_t id, int64_t version, int64_t person, const char *reason);

struct note_count {
	int64_t		 person, good, mend;
};
/* Of those who are in an agency on a day. 1 or -1. */
int	note_count_agency(struct db *, struct mem *, int64_t agency, struct day on, struct day from, struct day until,
	    struct note_count **list_r, size_t *n_r);

/* Who left a unit of an agency for another unit, and of whom his old head has said nothing yet. */
struct note_leaver {
	int64_t		 holding, person;
	const char	*name, *title, *unit_name, *next_name;
	struct day	 last;
};
int	note_leavers(struct db *, struct mem *, int64_t agency, struct day from, struct day until, struct note_leaver **list_r,
	    size_t *n_r);

#endif
