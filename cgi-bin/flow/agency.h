/*
 * The duties inside an agency: its head gives them, from a day on, and ends them. The person is
 * told. Nothing is deleted.
 */
#ifndef FLOW_AGENCY_H
#define FLOW_AGENCY_H

#include "flow/flow.h"
#include "rules/agency.h"

#define DUTY_UNITS_MOST 100

/* What everybody of an agency may see of it. 1 or -1. */
struct agency_view {
	int64_t		 head;		/* 0: none today */
	const char	*head_name;
	struct duty_given *duty;	/* those that hold or will first */
	size_t		 nduties;
	struct delegation *delegation;	/* the last first */
	size_t		 ndelegations;
};
int	agency_look(struct flow *, struct agency_view *);

/* Who may be given a duty, and the divisions that it may be for. 1 or -1. */
int	agency_choices(struct flow *, struct member **people_r, size_t *npeople_r,
	    const struct unit ***units_r, size_t *nunits_r);

/* Sections of the catalog in force that a deputy may be given. 1 or -1. */
int	agency_sections(struct flow *, const char ***list_r, size_t *n_r);

struct duty_order {
	enum agency_duty kind;
	int64_t		 person;
	const int64_t	*unit;		/* divisions, where the duty is for some */
	size_t		 nunits;
	const int64_t	*member;	/* of a deputy also: people in his charge */
	size_t		 nmembers;
	const char	*const *section; /* and sections of the catalog */
	size_t		 nsections;
	struct day	 from, until;
};
/* Gives a duty; for several divisions, people or sections it is several. 1; 0; -1. */
int	agency_give_duty(struct flow *, const struct duty_order *, struct refusal *);
/* Its last day, yesterday where it ends at once (no day). 1; 0; -1. */
int	agency_end_duty(struct flow *, int64_t id, int64_t version, struct day until,
	    struct refusal *);

#endif
