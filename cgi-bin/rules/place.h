/*
 * Who works where in an agency on a day, and who is above whom (Decree 335/2025 Art 10): the head of a unit follows and
 * scores its people and deputies, the head of the agency his deputies, those who work in it directly and the heads of
 * its units, the head of the province those of agencies. Nobody scores himself.
 */
#ifndef RULES_PLACE_H
#define RULES_PLACE_H

#include "rules/organisation.h"

/* A place with the names that people read. */
struct place {
	int64_t		 person;
	const char	*name, *title;
	enum person_kind kind;
	int64_t		 unit, agency;
	const char	*unit_name;
	enum rank	 rank;
	bool		 main;
	int64_t		 post;		/* vị trí việc làm; 0: none */
	struct day	 from;		/* since when */
};
/* All of an agency on a day: main places first, by Vietnamese name. */
struct places {
	int64_t		 agency;
	const struct place *list;
	size_t		 n;
	bool		 province;	/* it is the province itself: nobody here is above its head */
};

#define SCORED_ABOVE	0	/* by the head of the province */
#define SCORED_NOBODY	(-1)	/* the head's post is empty */
/* Who scores whom a place is held by: a person of the agency, or one of the above. */
int64_t	place_scorer(const struct places *, const struct place *);
/* The main place of a person, or NULL. */
const struct place	*place_of(const struct places *, int64_t person);
/* The head of a unit, or NULL. */
const struct place	*place_head(const struct places *, int64_t unit);
/* Does somebody lead: head or deputy of a unit; is he the head of his agency? */
bool	place_leads(const struct place *);
bool	place_heads_agency(const struct place *);
/* Where a work is due: it stays there when its person goes. */
struct place	place_due(int64_t person, int64_t unit, int64_t agency);

/* Of what somebody is in charge: assigns, confirms, decides requests. */
struct charge {
	int64_t		 person, agency;
	bool		 whole;		/* of the agency, as its head */
	int64_t		 behalf;	/* the head for whom he acts, of whom he is never in charge; 0: in the own right */
	bool		 heads;		/* of the heads of agencies, as the head of the province */
	const struct place *led;	/* where they are heads of, or were: what is due there stays in his charge */
	size_t		 nled;
	const int64_t	*unit;		/* units that he is the head of, or has as a deputy */
	size_t		 nunits;
	const int64_t	*one;		/* single people */
	size_t		 nones;
};
/* Never of himself; of the head of an agency the head of the province alone. */
bool	charge_covers(const struct charge *, const struct place *);
/* What would be in his charge without a delegation, which gives the agency, else the province. */
struct charge	charge_part(const struct charge *);
bool	charge_empty(const struct charge *);

#endif
