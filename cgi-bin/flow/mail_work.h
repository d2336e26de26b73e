/*
 * What `worker send` does: notices become letters, letters go to the server of mail.
 *
 * What is promised. Each notice that a transaction wrote becomes one letter at most, and one
 * digest a day holds the others: letter and mark are one transaction. A letter is tried again as
 * long as the server cannot have it. Before its end is handed over the row says so, committed;
 * from there on only a refusal of the server lets it go out again. If then no reply comes, or the
 * worker dies, it is "unknown" and never sent again: at most once, as somebody who gets a letter
 * twice may act twice, while a lost one still stands in the inbox. Message-ID is made with the
 * row and the same at each try.
 */
#ifndef FLOW_MAIL_WORK_H
#define FLOW_MAIL_WORK_H

#include "flow/flow.h"

struct mailer;		/* templates and the server of mail, of a process */

/* NULL: *why_r is one English sentence. */
struct mailer	*mailer_open(struct mem *, const struct config *, const char **why_r);
/* The next piece of work. 1: one was done; 0: nothing to do now; -1: broken, it comes back. */
int	 mail_work(struct flow *, struct mailer *);

/* `danhgia mail-again`: letters that failed are tried from the beginning. Exit status. */
int	 mail_again(struct flow *);

#endif
