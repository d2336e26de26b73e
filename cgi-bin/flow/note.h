/*
 * Notes of a period (rules/note.h): who scores or is in charge of a person writes them, the person sees them at once and may
 * answer each once, nobody deletes one. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_NOTE_H
#define FLOW_NOTE_H

#include "flow/sheet.h"
#include "rules/note.h"
#include "store/note.h"

#define NOTE_PLACE	"/phieu/nhan-xet/"
#define NOTE_TRANSFERS	NOTE_PLACE "ban-giao/"

struct note_view {
	int64_t		 person;
	const char	*name, *title, *unit_name;	/* "" where he works nowhere today */
	bool		 own;
	bool		 may;		/* the person who acts may write one of him */
	struct note	*list;		/* of the last year, also what was taken back; the last first */
	size_t		 n;
};
/* 1; 0: not his to see; -1. */
int	notes_of(struct flow *, int64_t person, struct note_view *);
/* Those that stand in the window of a sheet, for who has to do with it; the first first. 1 or -1. */
int	notes_beside(struct flow *, const struct sheet_view *, struct note **list_r, size_t *n_r);
/* Those whom the person who acts is in charge of, with how many stand since the running period began. 1 or -1. */
struct note_person {
	int64_t		 person, good, mend;
	const char	*name, *title, *unit_name;
};
int	notes_people(struct flow *, struct note_person **list_r, size_t *n_r);

/* One, for its person, for who made it and who may write of the person. */
struct note_can {
	bool		 own, answer, withdraw;
};
int	note_read(struct flow *, int64_t id, struct note *, struct note_can *);
/* "/phieu/nhan-xet/12/", the person's own "/phieu/nhan-xet/". */
const char	*note_path(struct flow *, int64_t person);

/* person, kind (good or mend), criterion, day, words, proof. Field of a refusal: day. */
int	note_write(struct flow *, const struct note *, struct refusal *);
int	note_answer(struct flow *, int64_t id, int64_t version, const char *answer, struct refusal *);
int	note_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

/* Who left a unit and waits for the words of his old head; late: for the head of the agency instead of him. */
struct note_transfer {
	struct note_leaver leaver;
	struct day	 due;
	bool		 late;
	bool		 escalated;	/* it is another's, who has not done it */
};
/* What the person who acts has to write, the first due first. 1 or -1. */
int	note_transfers(struct flow *, struct note_transfer **list_r, size_t *n_r);
int	note_transfer_read(struct flow *, int64_t holding, struct note_transfer *);
/* holding, words, proof. The person and his new head are told. */
int	note_hand_over(struct flow *, const struct note *, struct refusal *);

#endif
