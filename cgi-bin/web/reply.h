/*
 * The answer to a request: built whole in memory, then sent with its length.
 * Header values with CR, LF or NUL are dropped and logged.
 */
#ifndef WEB_REPLY_H
#define WEB_REPLY_H

#include <stdint.h>

#include "base/buf.h"
#include "base/json.h"

struct reply {
	struct mem	*mem;
	int		 status;
	const char	*type;		/* Content-Type; NULL without a body */
	struct buf	 body;
	const char	*file;		/* a file to send instead of body, NULL: none */
	struct { const char *name, *value; } header[24];
	size_t		 nheaders;
};

/* Status 500, empty body of at most `most` bytes. */
void	reply_start(struct reply *, struct mem *, size_t most);
void	reply_header(struct reply *, const char *name, const char *value);
/*
 * What an authorizer tells the application behind it: UTF-8, dropped where it holds a control
 * character.
 */
void	reply_variable(struct reply *, const char *name, const char *value);
/*
 * A cookie with Path=/; Secure; HttpOnly; SameSite=Lax; seconds < 0: for the
 * browser's session, 0: ends it. The name must start with "__Host-".
 */
void	reply_cookie(struct reply *, const char *name, const char *value, int64_t seconds);
/*
 * 303 to a path of our own (must start with one '/', else "/"), base_path included by the
 * caller. What may not stand in a header is percent-encoded.
 */
void	reply_to(struct reply *, const char *path);
/* Forgets the body and each header but those of the session: Set-Cookie, Allow. */
void	reply_clear(struct reply *);
/* Problem details (RFC 9457) as application/problem+json; detail: NULL for none; errors: a list, left out where empty. */
void	reply_problem(struct reply *, int status, const char *title, const char *detail, struct json *errors);
/* 200 with JSON. Returns 1, or -1 where it is larger than the reply may be. */
int	reply_json(struct reply *, const struct json *);
/* Content-Disposition: attachment, with the name in ASCII and as RFC 8187. */
void	reply_attachment(struct reply *, const char *name);
/* 200 with a file to keep under a name: bytes, or one that lies at a path. Return 1, as pages do. */
int	reply_bytes(struct reply *, const char *type, const char *name, const char *bytes, size_t n);
int	reply_stored(struct reply *, const char *type, const char *name, const char *path);

#define REPLY_PDF	"application/pdf"
#define REPLY_XLSX	"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#define REPLY_DOCX	"application/vnd.openxmlformats-officedocument.wordprocessingml.document"

#endif
