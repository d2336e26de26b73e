/*
 * Pages are rows of a table; the row carries the permission. No row, no page; no
 * role, no entry.
 */
#ifndef WEB_ROUTE_H
#define WEB_ROUTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "web/form.h"
#include "web/web.h"

struct visit;			/* page/visit.h; here only handed on */

#define ROUTE_IDS 3

/* What a page row says beside its path; all off by default. */
enum route_flag {
	ROUTE_OPEN	= 1,	/* for strangers too */
	ROUTE_LOCKED	= 2,	/* also while the session is locked */
	ROUTE_QUIET	= 4,	/* a machine request: does not prolong the session */
	ROUTE_LARGE	= 8,	/* large form: up to 1 MiB, 5,000 fields */
	ROUTE_FILE	= 16,	/* takes a file (program upload) */
	ROUTE_STRONG	= 32,	/* needs the second factor in this session */
	ROUTE_FRESH	= 64,	/* a form that needs the password or the code given a short while ago */
	ROUTE_TOKEN	= 128,	/* for machines: by an access token with one of the scopes; no session counts there */
	ROUTE_JSON	= 256	/* takes a body of JSON, up to 2 MiB, and no form */
};

struct route {
	enum method	 method;
	const char	*path;		/* "/danh-muc/:/dong/:"; ':' is an id, 1 to 2^63-1 without leading zero; '*' letters, digits, hyphens */
	uint64_t	 roles;		/* rules/role.h; any of them opens the page. With ROUTE_TOKEN: scopes, rules/token.h */
	unsigned	 flags;
	const struct field *fields;	/* query fields of a GET, posted ones of a POST; NULL: none. Ends in {0} */
	/* 1: answered; 0: no such thing for this person (404); -1: broken (503) */
	int		(*page)(struct visit *);
};

enum route_found { ROUTE_NONE, ROUTE_METHOD, ROUTE_SLASH, ROUTE_YES };

/*
 * Looks the path up. ROUTE_METHOD: the path exists for another method (405);
 * ROUTE_SLASH: it exists with a slash at the end (301).
 */
enum route_found route_find(const struct route *, size_t n, enum method,
	    const char *path, const struct route **route_r, int64_t id_r[ROUTE_IDS]);

#endif
