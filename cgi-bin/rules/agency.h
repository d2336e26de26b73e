/* Duties inside an agency, and who acts for its head. */
#ifndef RULES_AGENCY_H
#define RULES_AGENCY_H

#include "rules/organisation.h"

enum agency_duty { DUTY_OFFICER, DUTY_DRAFTER, DUTY_DEPUTY, DUTY_ACCOUNTANT, AGENCY_DUTIES };
extern const char *const agency_duty_name[AGENCY_DUTIES];	/* labels agency.duty.<name> */
/* Is it given for a division: to draft for, or to have in charge? */
bool		agency_duty_of_unit(enum agency_duty);

struct duty_given {
	int64_t		 id, person, unit;	/* unit 0: the whole agency */
	enum agency_duty kind;
	const char	*name, *unit_name, *giver;	/* unit_name, giver: or NULL */
	int64_t		 member;			/* of a deputy: a person in his charge; 0: none */
	const char	*member_name, *section;		/* section of the catalog; or NULL */
	struct day	 from, until;
	int64_t		 version;
};

/* Who works in an agency. */
struct member {
	int64_t		 person, unit;
	const char	*name, *title, *unit_name;
	enum rank	 rank;
};

enum delegation_kind { DELEGATION_DELEGATED, DELEGATION_ACTING, DELEGATION_KINDS };
extern const char *const delegation_kind_name[DELEGATION_KINDS];	/* labels agency.delegation.<name> */
enum delegation_state { DELEGATION_WAITING, DELEGATION_ACCEPTED, DELEGATION_DECLINED,
	    DELEGATION_WITHDRAWN, DELEGATION_OVER, DELEGATION_STATES };
extern const char *const delegation_state_name[DELEGATION_STATES]; /* labels agency.state.<name> */

struct delegation {
	int64_t		 id, agency, giver, receiver;	/* giver 0: the agency had no head */
	const char	*agency_name, *giver_name, *receiver_name;
	enum delegation_kind kind;
	const char	*document_number, *subject;
	struct day	 document_day, from, until;
	bool		 accepted;
	const char	*ended_why;	/* "declined", "withdrawn", or NULL */
	int64_t		 version;
};
/* What became of it, on a day. */
enum delegation_state	delegation_on(const struct delegation *, struct day);

#endif
