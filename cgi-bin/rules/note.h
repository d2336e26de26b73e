/*
 * Notes of who scores or is in charge of a person, during a period: good, or to mend, of one of the ten criteria or of none
 * alone; and the words of the old head where the person left his unit, due within so many working days. They are evidence
 * beside the points and never change them.
 */
#ifndef RULES_NOTE_H
#define RULES_NOTE_H

#include "rules/behalf.h"
#include "rules/workday.h"

enum note_kind { NOTE_GOOD, NOTE_MEND, NOTE_TRANSFER, NOTE_KINDS };
/* As in the database; labels note.kind.<name>. */
extern const char *const note_kind_name[NOTE_KINDS + 1];

#define NOTE_TRANSFER_DAYS	5	/* working days behind the last day in the old unit */
#define NOTE_BACK	92		/* days that a note may look back: a quarter */

struct note {
	int64_t		 id, version;
	int64_t		 person;
	const char	*name;
	enum note_kind	 kind;
	int64_t		 criterion;	/* from 1; 0: none of them alone */
	int64_t		 holding;	/* transfer: the place that was left; else 0 */
	struct day	 day;
	const char	*words, *proof;
	int64_t		 maker;
	const char	*maker_name;
	struct behalf	 behalf;
	const char	*made_at;
	const char	*answer, *answered_at;	/* "", NULL: none */
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

enum note_flaw {
	NOTE_SOUND,
	NOTE_AHEAD,	/* of a day that has not come */
	NOTE_OLD,	/* more than NOTE_BACK days ago */
	NOTE_CLOSED,	/* the sheet of that day was confirmed */
	NOTE_FLAWS
};
/* "ahead", …: labels note.refused.<name>; NULL for sound. */
extern const char *const note_flaw_name[NOTE_FLAWS];
/* May a note be written of a day, or one of it be taken back? closed: the last day of what was confirmed, or no day. */
enum note_flaw	note_judge(struct day day, struct day today, struct day closed);

/* By when the old head of who left a unit after a day says what he has to say. */
struct day	note_transfer_due(const struct workdays *, struct day last);

#endif
