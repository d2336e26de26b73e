/*
 * One letter to one server of mail (libcurl). A new connection each time; every step has an
 * end: 10 seconds to connect, 30 for a reply, 60 in all.
 */
#ifndef REMOTE_SMTP_H
#define REMOTE_SMTP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/config.h"
#include "base/mem.h"

struct smtp;

/* From keys mail.*. NULL: a secret cannot be read (logged). */
struct smtp	*smtp_open(struct mem *, const struct config *);

struct smtp_answer {
	bool		 taken;		/* the server said yes to the whole letter */
	bool		 handed;	/* its end was handed over */
	bool		 connected;
	int		 code;		/* last reply of the server, 0: none */
	const char	*words;		/* its text, or libcurl's, one line */
};

/*
 * text: the message with its head. handing is called once, before the end of the letter is
 * handed over: 1 goes on; else the letter is not sent. Before that call a server cannot have
 * the letter; after it only the reply says.
 */
void	smtp_send(struct smtp *, struct mem *, const char *from, const char *to, const char *text,
	    int (*handing)(void *), void *arg, struct smtp_answer *);

/* Connects, TLS and account included. NULL: good; else what is wrong. */
const char	*smtp_probe(struct smtp *, struct mem *);

#endif
