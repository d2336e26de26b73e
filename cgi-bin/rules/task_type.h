/* A task as store, flow and page hand it on. Texts "" where nothing was said. */
#ifndef RULES_TASK_TYPE_H
#define RULES_TASK_TYPE_H

#include "rules/task.h"

/* What its source said after it was confirmed, and who is in charge has not seen. */
enum task_news { TASK_NO_NEWS, TASK_CHANGED_LATER, TASK_WITHDRAWN_LATER, TASK_NEWSES };
extern const char *const task_news_name[TASK_NEWSES];	/* "none", "changed", "withdrawn": labels task.news.<name> */

struct task {
	int64_t		 id, version;
	int64_t		 source;
	const char	*source_name, *external;
	int64_t		 agency, unit, person;
	const char	*unit_name, *person_name;
	const char	*person_uid, *person_mail;
	const char	*subject, *document, *assigner, *product;
	struct day	 document_day, given_on, deadline, done_on;	/* no day where none */
	int64_t		 row;			/* 0: no product */
	const char	*code, *row_words;	/* of it */
	int64_t		 coefficient;		/* tenths */
	int64_t		 alike;			/* thousandths with which it was guessed; -1: its source named it, or there is none */
	int64_t		 quantity;
	enum task_state	 state;
	const char	*reason;
	int64_t		 work, delivery, entry;	/* what it became, 0: nothing */
	const char	*done_document;
	bool		 withdrawn;		/* by its source */
	enum task_news	 news;
	const char	*said;			/* canonical JSON of all that was said */
	const char	*received_at, *changed_at;
};

#endif
