/*
 * The report on a plan to the committee of the province: how far all bodies are today, who is late,
 * what stands in the way, how often they were reminded. For Home Affairs, which signs it, the
 * chairman and auditors.
 */
#ifndef FLOW_PLAN_REPORT_H
#define FLOW_PLAN_REPORT_H

#include "flow/plan.h"
#include "render/view.h"
#include "rules/plan_report.h"

#define ROLES_REPORT (ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_AUDITOR)

enum plan_report_form { PLAN_REPORT_PDF, PLAN_REPORT_DOCX };

/* Reminders of a plan. */
struct plan_told {
	int64_t		 timer, pressed;	/* sent by the timer, by a person */
	const char	*last;			/* moment as SQL; NULL: none was sent */
};

struct plan_report {
	struct plan	 plan;
	struct plan_board board;		/* its day is the day of the report */
	struct plan_late *late;
	size_t		 nlate;
	struct plan_reminder *reminder;		/* the last one of each who has to act */
	size_t		 nreminders;
	struct plan_told told;
	int64_t		 owing;			/* agencies that owe something */
	const struct plan_kept *leaves;		/* period, number, day with which it leaves; NULL: it does not */
};

/* What it says of all tasks together. */
enum plan_sentence {
	PLAN_SAYS_OWED, PLAN_SAYS_DONE, PLAN_SAYS_NOT_DONE, PLAN_SAYS_CUT, PLAN_SAYS_TOLD, PLAN_SENTENCES
};

/* 1; 0: no such plan, or not for this person; -1. */
int	plan_report_read(struct flow *, int64_t plan, struct plan_report *);
/*
 * What the report says of itself, in Vietnamese whatever the language of the person: to sign, or
 * to write on in. 1; 0: too long; -1.
 */
int	plan_report_file(struct flow *, struct render *, const struct plan_report *, enum plan_report_form,
	    const char **bytes_r, size_t *n_r);
/* Those that left, the last first. 1; 0: no such plan, or not for this person; -1. */
int	plan_kept_list(struct flow *, int64_t plan, struct plan_kept **list_r, size_t *n_r);
/* The last that stands, NULL: none. */
const struct plan_kept *plan_kept_last(const struct plan_kept *, size_t n);
/*
 * Keeps the report of today as it leaves, with both files: period, number, day; replaces: one that was
 * entered wrongly, by reason. Fields of a refusal: document_number, document_day, replaces, reason. 1; 0; -1.
 */
int	plan_report_keep(struct flow *, struct render *, int64_t plan, const struct plan_kept *, struct refusal *);
/* form: "pdf", "docx". 1; 0: no such one, or not for this person; -1. */
int	plan_kept_file(struct flow *, int64_t plan, int64_t id, const char *form, const char **bytes_r, size_t *n_r);
/* One of its sentences, in a language. */
const char	*plan_report_sentence(struct flow *, const struct render *, enum lang,
	const struct plan_report *, enum plan_sentence);
/* What stands in the way of a task that is not done: key of a label. */
const char	*plan_hindrance(struct flow *, const struct plan_task *, const struct plan_cell *);
/* "34,2%"; "–" where nothing is owed. */
const char	*plan_share_text(struct flow *, int64_t part, int64_t whole);

#endif
