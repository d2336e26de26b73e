/*
 * What the salary of somebody is counted from: grade (ngạch), step (bậc) and coefficient, from a day on until his next row.
 */
#ifndef RULES_SALARY_H
#define RULES_SALARY_H

#include <stdint.h>

#include "base/day.h"

#define SALARY_COEFFICIENT_LEAST	100	/* hundredths */
#define SALARY_COEFFICIENT_MOST		1500
#define SALARY_STEP_MOST		20
#define SALARY_GRADE_MOST		60	/* letters */
#define SALARY_DOCUMENT_MOST		200

struct salary {
	int64_t		 id, version, person, agency;	/* agency: of his main place when it was entered */
	const char	*name, *uid;
	struct day	 from;
	const char	*grade;
	int64_t		 step;
	int64_t		 coefficient;		/* hundredths: 233 is 2,33 */
	const char	*document;
	const char	*maker, *made_at;
	const char	*withdrawn_at;		/* NULL: it stands */
	const char	*withdrawer, *reason;
};

/* The row that holds for somebody on a day. */
struct salary_at {
	int64_t		 person;
	struct day	 from;
	const char	*grade;			/* NULL: he has none, and nothing else is known */
	int64_t		 step, coefficient;
	int64_t		 id;			/* of the row */
};

/* The account to which somebody is paid, from a day on until his next one. */
struct salary_account {
	int64_t		 person, agency;	/* agency: of his main place when it was entered */
	struct day	 from;
	const char	*number;		/* digits and letters; NULL: he has none */
	const char	*bank;
	const char	*maker, *made_at;
};
#define SALARY_ACCOUNT_MOST	30
#define SALARY_BANK_MOST	200
/* What was typed without spaces, points and dashes; NULL: not 6 to SALARY_ACCOUNT_MOST digits and letters. */
const char	*salary_account_number(struct mem *, const char *typed);
/* "••••1234" */
const char	*salary_account_hidden(struct mem *, const char *number);

/* Somebody whose salary an agency keeps, with his main place. */
struct salary_person {
	int64_t		 id;
	const char	*uid, *name, *title, *unit_name;
};

#endif
