/*
 * The text of a letter as it crosses the network: RFC 5322 with a body of plain text.
 * What is no ASCII is encoded (RFC 2047, base 64), so that no name can add a line.
 */
#ifndef BASE_MESSAGE_H
#define BASE_MESSAGE_H

#include "base/mem.h"

struct message {
	const char	*id;		/* without < > */
	const char	*at;		/* moment, as SQL writes it, UTC */
	const char	*from, *from_name;
	const char	*reply_to;	/* "": none */
	const char	*to, *to_name;
	const char	*language;	/* "vi", "en" */
	const char	*subject, *body;
};

/* Addresses have been looked at before. In mem, lines end in CR LF. */
char	*message_text(struct mem *, const struct message *);
/* A text as it may stand in a header: as it is, or as encoded words of 75 letters at most. */
char	*message_words(struct mem *, const char *);

#endif
