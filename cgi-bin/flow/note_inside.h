/* Inside flow: what the person who acts is to somebody today, and how a note is taken in. */
#ifndef FLOW_NOTE_INSIDE_H
#define FLOW_NOTE_INSIDE_H

#include "flow/note.h"

struct note_tie {
	bool		 placed;	/* he works somewhere today: place, scorer hold */
	struct place	 place;
	int64_t		 scorer;	/* place_scorer */
	unsigned	 ties;		/* enum sheet_tie */
	bool		 by_delegation;
};
/* 1 or -1. */
int	note_tie(struct flow *, int64_t person, struct note_tie *);
/* Inside a write: the row and its audit; 1; 0: the place has one that stands; -1. */
int	note_take(struct flow *, struct note *);

#endif
