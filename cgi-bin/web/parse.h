/*
 * What arrives as bytes, taken apart: pure functions on memory, so that the
 * fuzzers reach every line. Outcome is the HTTP status that refuses the request,
 * or 0.
 */
#ifndef WEB_PARSE_H
#define WEB_PARSE_H

#include "web/web.h"

#define NAME_MOST 64		/* bytes of a field's or cookie's name */

/* "a=1&b=2" with %XX and '+'. 0, 400 or 413. */
int	parse_pairs(struct mem *, const char *, size_t n, size_t most, size_t most_value,
	    struct web_pair **pairs_r, size_t *n_r);
/* A Cookie header; a name that stands twice is left out altogether. Never refuses. */
void	parse_cookies(struct mem *, const char *, struct web_pair **pairs_r, size_t *n_r);
/*
 * The path of a request target, decoded once. 0, or 400: not absolute, "//",
 * "/./", "/../", ';', '\', a control character, invalid UTF-8, or a slash that
 * was hidden as %2F.
 */
int	parse_path(struct mem *, const char *, size_t n, const char **path_r);
/* True for the Content-Type of a plain form. */
bool	parse_urlencoded(const char *type);
/* True for the Content-Type of JSON: application/json, with charset=utf-8 or none. */
bool	parse_json_type(const char *type);
/*
 * A body of JSON. 0, or what refuses it: 400: no JSON in valid UTF-8, a member twice, deeper than JSON_DEPTH; 413: more
 * values than JSON_VALUES, which is counted before one of them is made.
 */
#define JSON_DEPTH	8
#define JSON_VALUES	60000
struct json;
int	parse_json(struct mem *, const char *, size_t n, struct json **json_r);
/* Does an Accept-Language header name English before Vietnamese? */
bool	parse_english(const char *languages);
/* What stands behind "Bearer " in an Authorization header, NULL if it is no such header. */
const char	*parse_bearer(const char *authorization);
/* The boundary of a multipart/form-data Content-Type, NULL if it has none. */
const char	*parse_boundary(struct mem *, const char *type);
/* name= and filename= of a Content-Disposition: form-data, in any order, each once. 1; 0: not one. */
int	parse_disposition(struct mem *, const char *, const char **name_r, const char **file_r);
/* "127.0.0.1:8443" and the like: true if the origin "https://…" is this host. */
bool	parse_same_origin(const char *origin, const char *host);

#endif
