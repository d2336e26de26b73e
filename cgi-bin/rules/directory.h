/*
 * People and their places as the directory says them, held against the organisation as of a day. Not a worksheet for
 * rules/organisation_plan.h: each difference waits for its own decision, possibly for days, people are known by the
 * entry of the directory and not by the login name alone, and who is no longer there has to be found.
 */
#ifndef RULES_DIRECTORY_H
#define RULES_DIRECTORY_H

#include "rules/organisation.h"

enum change_kind {
	CHANGE_PERSON,		/* new, with a place */
	CHANGE_PLACE,		/* is known and has none */
	CHANGE_TRANSFER,	/* another unit */
	CHANGE_POST,		/* in the same unit: title, rank or post */
	CHANGE_LEAVER,		/* gone or disabled */
	CHANGE_NAME, CHANGE_MAIL, CHANGE_NUMBER,
	CHANGE_LOGIN,		/* the same entry under another login name */
	CHANGE_ENTRY,		/* the login name belongs to another entry than the one that signed in */
	CHANGE_UNIT,		/* a unit that is not known here */
	CHANGE_KINDS
};
/* "person", …: column, labels directory.kind.<name>; ends in NULL. */
extern const char *const change_kind_name[CHANGE_KINDS + 1];
/* May a run take it by itself? */
bool	change_plain(enum change_kind);

/* As the directory says it; "" where it says nothing. */
struct directory_said {
	const char	*login, *uuid;
	bool		 active;
	const char	*family, *given, *mail, *number;
	const char	*unit, *title, *post, *rank, *kind, *since;
};
/* A person here. */
struct directory_person_here {
	int64_t		 id;
	const char	*uid, *uuid;	/* uuid "": never signed in */
	const char	*family, *given, *mail, *number;	/* "" where there is none */
	bool		 seen;		/* was in the directory, in use, before */
};
struct directory_word {
	const char	*said;
	int64_t		 unit;		/* 0: none of ours */
};
struct directory_world {
	struct day	 day;
	const struct unit *unit;	/* as of the day */
	size_t		 nunits;
	const struct directory_word *word;
	size_t		 nwords;
	const struct directory_person_here *person;	/* by login name */
	size_t		 npeople;
	const struct holding *holding;	/* that hold on the day or later, by person */
	size_t		 nholdings;
	const struct post *post;	/* by code */
	size_t		 nposts;
	int64_t		 most;		/* percent of the known that may lack at once */
};

struct directory_change {
	int64_t		 id;		/* 0: not kept yet */
	enum change_kind kind;
	const char	*subject, *title_of, *was, *becomes;
	int64_t		 person, from_unit, to_unit;	/* 0: none */
	const char	*login, *uuid, *family, *given, *mail, *number, *title;
	int		 rank;		/* enum rank; -1: not said */
	int64_t		 post;		/* 0: not said */
	const char	*unknown_post;	/* the code that it says, of no post here; "": none */
	int		 person_kind;	/* -1: not said */
	const char	*cause;		/* of a leaver: "gone", "disabled" */
	int64_t		 people;	/* of a unit */
	struct day	 from;		/* no day: the directory says none */
	uint8_t		 digest[32];	/* of all that it would become */
};
struct directory_result {
	struct directory_change *change;	/* by kind, then name */
	size_t		 n;
	size_t		 count[CHANGE_KINDS];
	size_t		 known, lacking, unseen, unplaced, odd;
	bool		 held;		/* leavers were found and are not proposed */
	const int64_t	*seen;		/* people here who are in use there and were not seen before */
	size_t		 nseen;
};
/* Fewer than this many that lack are never too many. */
#define DIRECTORY_LEAVERS_FEW	3

/* whole: it gave all that it has. */
void	directory_compare(struct mem *, const struct directory_said *, size_t n, bool whole,
	    const struct directory_world *, struct directory_result *);
/* A unit that is not known, as it would be entered: called so; or by such a code, below the unit whose code is its beginning. */
struct unit	directory_unit_new(struct mem *, const char *said, const struct unit *, size_t n);
/* 2026-12-01, 20261201, 20261201000000Z, 01/12/2026. 1 or 0. */
int	directory_day(struct mem *, const char *, struct day *day_r);
/* "******4321"; "" for none. */
const char *number_masked(struct mem *, const char *number);
/* What another system calls somebody: masked where it may be a number, 9 digits or more, with spaces, dots or hyphens between. */
const char *number_masked_person(struct mem *, const char *);
#define NUMBER_DIGEST	32	/* letters behind a "?" that stand for a number in a name (rules/task_count.c) */
/* Its name of a task or a figure: the same for what stands behind a "#" or beside a "/" ("12/UBND#079…"), and without such digests. */
const char *number_masked_task(struct mem *, const char *);
/* Twelve digits? */
bool	number_good(const char *);

#endif
