/*
 * What colleagues think of a person in a period (rules/feedback.h): the person or who scores him asks, each answers once, both
 * see counts and texts without names. 1: done, 0: refused or absent, -1: broken.
 */
#ifndef FLOW_FEEDBACK_H
#define FLOW_FEEDBACK_H

#include "flow/sheet.h"
#include "rules/feedback.h"

#define FEEDBACK_PLACE	"/phieu/gop-y/"

struct feedback_view {
	bool		 sees;		/* the person, and who scores him */
	bool		 stands;	/* feedback holds */
	struct feedback	 feedback;
	struct day	 due;		/* of the period */
	bool		 can_ask, can_withdraw;
	struct feedback_sum sum;
	const char	**words;	/* texts, where sum.shown */
	size_t		 nwords;
};
/* 1 or -1. */
int	feedback_of(struct flow *, const struct sheet_view *, struct feedback_view *);
/* Who can be asked: all of the agency but the person, who scores him and who acts; those of his unit first. 1 or -1. */
int	feedback_colleagues(struct flow *, const struct sheet_view *, struct place **list_r, size_t *n_r);

/* typed: person and period. Field of a refusal: colleague. */
int	feedback_ask(struct flow *, const struct sheet *typed, const int64_t *person, size_t n, struct refusal *);
int	feedback_take_back(struct flow *, const struct sheet *typed, const char *reason, struct refusal *);

/* What waits for an answer of the person who acts; one of them. 1 or -1; read: 1; 0; -1. */
int	feedbacks_waiting(struct flow *, struct feedback **list_r, size_t *n_r);
int	feedback_read(struct flow *, int64_t id, struct feedback *);
int	feedback_answer(struct flow *, int64_t id, const struct feedback_answer *, struct refusal *);

#endif
