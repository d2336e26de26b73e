/*
 * One HTTP request as the pages see it, read with limits from FastCGI.
 *
 * Everything in it lives in the request's arena. Names and values are valid
 * UTF-8 without NUL; what is not is refused before a page runs. Pages read fields
 * through form.h, which cleans and checks them. Of a cookie that comes twice
 * nothing is guessed: it is absent.
 */
#ifndef WEB_WEB_H
#define WEB_WEB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/mem.h"

enum method { METHOD_OTHER, METHOD_GET, METHOD_POST };	/* HEAD counts as GET */

/* One uploaded file of a multipart body, on disk in the spool folder. */
struct web_file {
	const char	*field;		/* name of the form's field */
	const char	*name;		/* as the browser sent it, last path part, cleaned */
	const char	*type;		/* as the browser sent it */
	const char	*path;		/* temporary file; removed at the end of the request unless taken */
	uint64_t	 size;
	uint8_t		 sha256[32];
};

struct web_pair {
	const char	*name;
	const char	*value;
};

struct web {
	struct mem	*mem;
	enum method	 method;
	bool		 head;			/* answer without a body */
	const char	*path;			/* decoded once, base_path taken off, starts with '/' */
	const char	*query;			/* raw query string, "" if none */
	const char	*peer;			/* address of the client as Apache saw it */
	const char	*host;
	const char	*agent;
	const char	*id;			/* request id, in the log and on error pages */
	const char	*remote_user;		/* REMOTE_USER set by Apache, or NULL */
	const char	*authorization;		/* "" where Apache passes none on */
	const char	*languages;		/* Accept-Language */
	bool		 wants_json;		/* Accept: application/json, or path below /api/ */
	bool		 fragment;		/* HX-Request: true and not boosted */
	bool		 foreign;		/* Sec-Fetch-Site or Origin says: sent by another site */
	struct web_pair	*args;			/* of the query, in order */
	size_t		 nargs;
	struct web_pair	*posted;		/* of the body, in order */
	size_t		 nposted;
	struct web_pair	*cookies;
	size_t		 ncookies;
	struct web_file	*files;
	size_t		 nfiles;
	uint8_t		 body_sha256[32];	/* of the fields in order without `form`; zero for GET */
	const char	*json;			/* a body of application/json as it came, not yet read (parse.h); else NULL */
	size_t		 njson;
	const struct web_body *limits;
	/* Of a request to another application that is asked about (web/authorizer.h), else NULL or false. */
	const char	*rule;			/* of its place; "" where Apache named none */
	const char	*target;		/* path and query as they were sent */
	bool		 script;		/* no person looks at the answer */
	bool		 act;			/* a person opened the page */
};

/* What a route lets a body be. */
struct web_body {
	size_t	most_bytes;	/* of the whole body */
	size_t	most_fields;
	size_t	most_value;	/* bytes of one value */
	int	seconds;	/* from the first byte to the last, absolute */
	int	least_rate;	/* bytes a second after the first 5 s */
	uint64_t most_file;	/* bytes of one file; 0: no files */
	bool	json;		/* application/json and nothing else */
};

/* Value of a query argument, posted field or cookie; NULL if absent. */
const char	*web_arg(const struct web *, const char *name);
const char	*web_posted(const struct web *, const char *name);
const char	*web_cookie(const struct web *, const char *name);

/*
 * Keeps a file under a path on the same file system, on the disk before this returns: a
 * row that names it may be written then. 1 or -1.
 */
int		 web_file_take(struct web_file *, const char *path);

#endif
