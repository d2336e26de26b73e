/*
 * Salaries of the people of an agency: its head and its officer alone enter them by documents, from a day on, and take them back
 * with a reason; each sees his own. Grade and coefficient of somebody else are shown for one person at a time, and that is audited;
 * the audit itself holds none of them. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_SALARY_H
#define FLOW_SALARY_H

#include "flow/flow.h"
#include "rules/salary.h"

#define SALARY_PLACE		"/thuong/luong/"
#define SALARY_OWN_PLACE	SALARY_PLACE "cua-toi/"

/* Does he keep the salaries of his agency? */
bool	salary_keeps(const struct who *);
/* "/thuong/luong/12/" */
const char	*salary_path(struct mem *, int64_t person);

struct salary_line {
	struct salary_person who;
	struct salary_at at;
};
struct salary_list {
	struct salary_line *line;	/* those that the filter lets through, by name */
	size_t		 n;
	size_t		 all, lacking;	/* of the agency; without a salary today */
};
/* Who works in the agency today. words: in the name or the login name, "" all; lacking: only those without. 1 or -1. */
int	salaries(struct flow *, const char *words, bool lacking, struct salary_list *);
/* How many people of the agency have none today. 1 or -1. */
int	salary_lacking(struct flow *, int64_t *n_r);

struct salary_view {
	struct salary_person who;
	struct salary	*row;		/* the last first; of who left only what this agency entered */
	size_t		 n;
	struct salary_account *account;	/* the same */
	size_t		 naccounts;
	bool		 here;		/* works in the agency today: rows may be entered */
};
/* Somebody of his agency. 1; 0: none of his; -1. */
int	salary_look(struct flow *, int64_t person, struct salary_view *);
/* Writes down that he looks at the figures of somebody; they may be shown behind it. */
int	salary_open(struct flow *, int64_t person, struct refusal *);
/* What stands of the person who acts. 1 or -1. */
int	salary_mine(struct flow *, struct salary_view *);
/* person, from, number, bank. */
int	salary_account_enter(struct flow *, const struct salary_account *, struct refusal *);

/* person, from, grade, step, coefficient, document. Fields of a refusal: first_day. */
int	salary_enter(struct flow *, const struct salary *, struct refusal *);
/* A row that his agency entered. 1; 0: none; -1. */
int	salary_one(struct flow *, int64_t id, struct salary *);
int	salary_take_back(struct flow *, int64_t id, int64_t version, const char *reason, struct refusal *);

#endif
