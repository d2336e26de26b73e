/* Runs, differences and numbers as store, flow and page hand them on. */
#ifndef RULES_DIRECTORY_TYPE_H
#define RULES_DIRECTORY_TYPE_H

#include "rules/directory.h"

struct directory_run {
	int64_t		 id;
	const char	*started_at, *ended_at;	/* ended NULL: under way, or it died */
	int64_t		 people, known, lacking, unseen, unplaced, odd, found, fresh, taken;
	bool		 whole, held;
	const char	*why;		/* label directory.why.<why>; NULL: it went well */
	const char	*words;
};

enum change_state { CHANGE_OPEN, CHANGE_TAKEN, CHANGE_DECLINED, CHANGE_OVER, CHANGE_STATES };
/* "open", …: column, labels directory.state.<name>. */
extern const char *const change_state_name[CHANGE_STATES + 1];

/* A difference as it is kept. */
struct directory_proposal {
	struct directory_change c;
	enum change_state state;
	const char	*stuck, *stuck_a, *stuck_b;	/* why it could not be taken; NULL: was not tried */
	struct day	 taken_from;
	const char	*reason;
	const char	*answerer, *answered_at;	/* answerer NULL: the machine */
	const char	*found_at;
	int64_t		 last_run;
};

/* What an agency says to one. */
struct directory_say {
	int64_t		 change, agency;
	const char	*agency_name;
	bool		 agree;
	const char	*words, *person, *at;
};

struct directory_word_named {
	const char	*said, *unit, *maker, *at;	/* unit NULL: none of ours */
};

enum number_source { NUMBER_TYPED, NUMBER_DIRECTORY, NUMBER_WORKBOOK, NUMBER_SOURCES };
extern const char *const number_source_name[NUMBER_SOURCES];	/* labels person.number.from.<name> */
struct person_number {
	int64_t		 person;
	const char	*number;
	enum number_source from;
	const char	*at;
	int64_t		 version;	/* 0: none stands */
};

#endif
