/*
 * One HTTPS request to a server that an administrator named (libcurl): HTTP/2 where it speaks it, the certificate always verified,
 * never a redirect, every step with an end, an answer no longer than was said and taken as it comes (never unpacked). http:// is
 * refused but for loopback addresses, which stand-ins and proxies of the same machine use. Over https any private address is good,
 * because that is where the systems of a province stand, and the certificate says who answers; an address of the link (metadata
 * of a cloud), of many or of none never is, whatever a name leads to. A request over a connection that was kept and has died may
 * go out twice.
 */
#ifndef REMOTE_HTTP_H
#define REMOTE_HTTP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/mem.h"

struct http;		/* keeps its connections between requests */

struct http_ground {
	const char	*ca_file;	/* NULL: those of the system */
	const char	*client_file;	/* PEM of our certificate and key for mutual TLS; NULL: none */
	int		 seconds;	/* for a whole request; connecting: a third of it */
	size_t		 most;		/* bytes of an answer */
};
struct http	*http_open(struct mem *, const struct http_ground *);
void		 http_close(struct http **);

struct http_request {
	const char	*url;
	const char	*type;		/* Content-Type of body; NULL: a GET */
	const char	*body;
	size_t		 n;
	const char	*bearer;	/* Authorization: Bearer …; NULL: none. Never in a log */
	const char	*accept;	/* NULL: application/json */
	const char	*const *headers; /* more lines "Name: value", ends in NULL; or NULL */
};
enum http_outcome {
	HTTP_ANSWERED,		/* status, type, body are there */
	HTTP_DOWN,		/* nothing was sent: no connection, no TLS */
	HTTP_CUT,		/* it was sent, perhaps: no answer, or half of one */
	HTTP_TOO_LONG,		/* the answer */
	HTTP_BAD_ADDRESS	/* not https, no URL, or where no server may stand */
};
struct http_answer {
	enum http_outcome outcome;
	int		 status;
	const char	*type;		/* "" if none */
	const char	*body;		/* in the arena, with a NUL behind it */
	size_t		 n;
	int		 retry_after;	/* seconds that the server asks for; 0: it does not */
	const char	*words;		/* one line for logs and pages, without secrets */
};
void	http_send(struct http *, struct mem *, const struct http_request *, struct http_answer *);
/* Why an answer is none that can be used, as a word of labels (source.why.<word>, national.why.<word>); NULL: it is status 200. */
const char *http_fault(const struct http_answer *);

/*
 * A token by client credentials (RFC 6749 4.4), asked for at an address and kept until a minute before its end. force: the last
 * one was refused. NULL: none, answer_r says why.
 */
const char *http_token(struct http *, struct mem *, const char *url, const char *client, const char *secret, bool force,
	    struct http_answer *answer_r);

#endif
