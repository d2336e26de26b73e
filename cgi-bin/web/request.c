#include "web/request.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "base/digest.h"
#include "base/log.h"
#include "base/number.h"
#include "web/multipart.h"
#include "web/parse.h"

#define PIECE		4096
#define ARGS_MOST	60
#define ARG_MOST	2000
#define QUERY_MOST	8000
#define GRACE_MS	5000

static const char *
param(const FCGX_Request *fcgi, const char *name)
{
	const char *value = FCGX_GetParam(name, fcgi->envp);

	return value == NULL ? "" : value;
}

/* The id that Apache gave it, else one of our own. */
static const char *
request_id(struct mem *mem, const char *unique)
{
	uint8_t random[9];

	if (unique[0] != '\0' && strlen(unique) < 40)
		return mem_text(mem, unique);
	digest_random(random, sizeof(random));
	return digest_base64url(mem, random, sizeof(random));
}

static void
read_method(struct web *web, const char *method)
{
	web->head = strcmp(method, "HEAD") == 0;
	if (web->head || strcmp(method, "GET") == 0)
		web->method = METHOD_GET;
	else if (strcmp(method, "POST") == 0)
		web->method = METHOD_POST;
}

/* Asked of the raw address: what is refused for its path is answered in JSON too. */
static bool
below_api(const FCGX_Request *fcgi, const char *base)
{
	const char *uri = param(fcgi, "REQUEST_URI");
	size_t n = strlen(base);

	return strncmp(uri, base, n) == 0 && strncmp(uri + n, "/api/", 5) == 0;
}

static void
read_headers(const FCGX_Request *fcgi, const char *base, struct mem *mem, struct web *web)
{
	const char *site = param(fcgi, "HTTP_SEC_FETCH_SITE");
	const char *origin = param(fcgi, "HTTP_ORIGIN");

	web->peer = mem_text(mem, param(fcgi, "REMOTE_ADDR"));
	web->host = mem_text(mem, param(fcgi, "HTTP_HOST"));
	web->agent = mem_text(mem, param(fcgi, "HTTP_USER_AGENT"));
	web->remote_user = mem_text(mem, FCGX_GetParam("REMOTE_USER", fcgi->envp));
	web->authorization = mem_text(mem, param(fcgi, "HTTP_AUTHORIZATION"));
	web->languages = mem_text(mem, param(fcgi, "HTTP_ACCEPT_LANGUAGE"));
	web->wants_json = below_api(fcgi, base) ||
	    strstr(param(fcgi, "HTTP_ACCEPT"), "application/json") != NULL;
	web->fragment = strcmp(param(fcgi, "HTTP_HX_REQUEST"), "true") == 0 &&
	    strcmp(param(fcgi, "HTTP_HX_BOOSTED"), "true") != 0;
	web->foreign = site[0] != '\0' ?
	    strcmp(site, "same-origin") != 0 && strcmp(site, "none") != 0 :
	    origin[0] != '\0' && !parse_same_origin(origin, web->host);
	parse_cookies(mem, param(fcgi, "HTTP_COOKIE"), &web->cookies, &web->ncookies);
}

/* The path without base_path; 404 for what lies beside it. */
static int
read_target(const FCGX_Request *fcgi, const char *base, struct mem *mem, struct web *web)
{
	const char *uri = param(fcgi, "REQUEST_URI");
	size_t n = strcspn(uri, "?"), nbase = strlen(base);
	const char *path;
	int refused = parse_path(mem, uri, n, &path);

	web->query = uri[n] == '?' ? mem_text(mem, uri + n + 1) : "";
	if (refused != 0)
		return refused;
	if (strncmp(path, base, nbase) != 0 || (path[nbase] != '/' && path[nbase] != '\0'))
		return 404;
	web->path = path[nbase] == '\0' ? "/" : path + nbase;
	if (strlen(web->query) > QUERY_MOST)
		return 414;
	return parse_pairs(mem, web->query, strlen(web->query), ARGS_MOST, ARG_MOST,
	    &web->args, &web->nargs) == 0 ? 0 : 400;
}

static int64_t
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/*
 * Milliseconds until the next piece is late: by the absolute deadline, or sooner by the
 * least rate. The same for a known length, chunks and HTTP/2.
 */
static int64_t
body_left(const struct web_body *limits, int64_t spent, size_t total)
{
	int64_t due = (int64_t)limits->seconds * 1000;
	int64_t paced = GRACE_MS + (int64_t)(total + PIECE) * 1000 / limits->least_rate;

	return (paced < due ? paced : due) - spent;
}

/* Ends a read with EINTR; fires again, in case the first signal met no read. */
static void
set_deadline(int64_t ms)
{
	setitimer(ITIMER_REAL, &(struct itimerval){
		.it_value = { .tv_sec = ms / 1000, .tv_usec = ms % 1000 * 1000 },
		.it_interval = { .tv_sec = 1 },
	}, NULL);
}

static void
clear_deadline(void)
{
	setitimer(ITIMER_REAL, &(struct itimerval){ 0 }, NULL);
}

/* Feeds the body to multipart or gathers it in a buffer. */
static int
read_body(FCGX_Request *fcgi, const struct web_body *limits, int64_t length,
    struct multipart *parts, struct buf *text)
{
	const int64_t began = now_ms();
	char piece[PIECE];
	size_t total = 0;
	int got;

	do {
		int64_t left = body_left(limits, now_ms() - began, total);
		int refused = 0;

		if (left <= 0)
			return 408;
		set_deadline(left);
		got = FCGX_GetStr(piece, sizeof(piece), fcgi->in);
		if (FCGX_GetError(fcgi->in) != 0)
			return 408;
		total += (size_t)got;
		if (total > limits->most_bytes)
			return 413;
		if (parts != NULL)
			refused = multipart_feed(parts, piece, (size_t)got);
		else
			buf_add(text, piece, (size_t)got);
		if (refused != 0)
			return refused;
	} while (got == (int)sizeof(piece));
	return length >= 0 && (int64_t)total != length ? 400 : 0;
}

/* With its length, so that no two lists of texts look the same. */
static void
hash_text(struct digest_stream *sha, const char *text)
{
	uint64_t n = strlen(text);

	digest_more(sha, &n, sizeof(n));
	digest_more(sha, text, n);
}

/* Fields in order without `form`, then the files. */
static void
hash_body(struct mem *mem, struct web *web)
{
	struct digest_stream *sha = digest_stream(mem);

	for (size_t i = 0; i < web->nposted; i++) {
		if (strcmp(web->posted[i].name, "form") == 0)
			continue;
		hash_text(sha, web->posted[i].name);
		hash_text(sha, web->posted[i].value);
	}
	for (size_t i = 0; i < web->nfiles; i++) {
		hash_text(sha, web->files[i].field);
		hash_text(sha, web->files[i].name);
		digest_more(sha, web->files[i].sha256, sizeof(web->files[i].sha256));
	}
	digest_done(sha, web->body_sha256);
}

/* Kept as it came: who may not send it is refused before it is read. */
static int
read_json(FCGX_Request *fcgi, struct mem *mem, struct web *web, int64_t length)
{
	struct buf text;
	int refused;

	if (!parse_json_type(param(fcgi, "CONTENT_TYPE")))
		return length == 0 ? 400 : 415;
	buf_start(&text, mem, web->limits->most_bytes);
	refused = read_body(fcgi, web->limits, length, NULL, &text);
	clear_deadline();
	web->json = text.p;
	web->njson = text.n;
	digest_sha256(text.p, text.n, web->body_sha256);
	return refused;
}

static int
read_post(FCGX_Request *fcgi, const struct web_program *program, struct mem *mem,
    struct web *web, int64_t length)
{
	const char *type = param(fcgi, "CONTENT_TYPE");
	const char *boundary = parse_boundary(mem, type);
	struct multipart *parts = NULL;
	struct buf text;
	int refused;

	if (boundary != NULL)
		parts = multipart_new(mem, boundary, web->limits, program->spool);
	else if (!parse_urlencoded(type))
		return length == 0 ? 0 : 415;
	buf_start(&text, mem, web->limits->most_bytes);
	refused = read_body(fcgi, web->limits, length, parts, &text);
	clear_deadline();
	if (refused == 0 && parts != NULL)
		refused = multipart_end(parts);
	if (refused == 0 && parts != NULL)
		multipart_result(parts, web);
	else if (refused == 0)
		refused = parse_pairs(mem, text.p, text.n, web->limits->most_fields,
		    web->limits->most_value, &web->posted, &web->nposted);
	hash_body(mem, web);
	return refused;
}

int
request_read(FCGX_Request *fcgi, const struct web_program *program, struct mem *mem,
    struct web *web)
{
	const char *length_text = param(fcgi, "CONTENT_LENGTH");
	int64_t length = -1;
	int refused;

	*web = (struct web){ .mem = mem, .path = "/" };
	web->id = request_id(mem, param(fcgi, "UNIQUE_ID"));
	log_request(web->id);
	read_method(web, param(fcgi, "REQUEST_METHOD"));
	refused = read_target(fcgi, program->base_path, mem, web);
	read_headers(fcgi, program->base_path, mem, web);
	if (refused != 0)
		return refused;
	if (web->method == METHOD_OTHER)
		return 405;
	if (length_text[0] != '\0' && number_int(length_text, 0, INT64_MAX, &length) != 1)
		return 400;
	/* For the page of an error that a form met Apache asks by GET, and leaves the length of the form. */
	if (web->method != METHOD_POST)
		return length > 0 && param(fcgi, "REDIRECT_STATUS")[0] == '\0' ? 400 : 0;
	web->limits = program->limits(program->app, web->method, web->path);
	if (web->limits == NULL)
		return length > 0 ? 413 : 0;
	if (length > (int64_t)web->limits->most_bytes)
		return 413;
	return web->limits->json ? read_json(fcgi, mem, web, length) : read_post(fcgi, program, mem, web, length);
}

static int
put(FCGX_Request *fcgi, const char *p, size_t n)
{
	while (n > 0) {
		int part = n > PIECE ? PIECE : (int)n;

		if (FCGX_PutStr(p, part, fcgi->out) != part)
			return 0;
		p += part;
		n -= (size_t)part;
	}
	return 1;
}

static int
put_head(FCGX_Request *fcgi, const struct web *web, const struct reply *reply, uint64_t size)
{
	struct buf head;
	bool cached = web->rule != NULL;	/* what an authorizer says would stand in the answer of others */

	buf_start(&head, web->mem, 64 * 1024);
	buf_print(&head, "Status: %d\r\n", reply->status);
	if (reply->type != NULL)
		buf_print(&head, "Content-Type: %s\r\n", reply->type);
	for (size_t i = 0; i < reply->nheaders; i++) {
		cached |= strcmp(reply->header[i].name, "Cache-Control") == 0;
		buf_print(&head, "%s: %s\r\n", reply->header[i].name, reply->header[i].value);
	}
	if (!cached)
		buf_text(&head, "Cache-Control: no-store\r\n");
	buf_print(&head, "Content-Length: %llu\r\n\r\n", (unsigned long long)size);
	return put(fcgi, head.p, head.n);
}

static int
put_file(FCGX_Request *fcgi, int fd)
{
	char piece[PIECE];
	ssize_t got;

	while ((got = read(fd, piece, sizeof(piece))) > 0)
		if (put(fcgi, piece, (size_t)got) != 1)
			return 0;
	return got == 0;
}

/* Opened before the head leaves: a file that is not there is a 500, never half an answer. */
static int
reply_file(FCGX_Request *fcgi, const struct web *web, const struct reply *reply)
{
	int fd = open(reply->file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW), sent;
	struct stat st;

	if (fd < 0 || fstat(fd, &st) != 0) {
		log_error(431, "a file to send is missing");
		if (fd >= 0)
			close(fd);
		return put(fcgi, "Status: 500\r\nContent-Length: 0\r\n\r\n", 34);
	}
	sent = put_head(fcgi, web, reply, (uint64_t)st.st_size);
	if (sent == 1 && !web->head)
		sent = put_file(fcgi, fd);
	close(fd);
	return sent;
}

int
request_reply(FCGX_Request *fcgi, const struct web *web, const struct reply *reply)
{
	if (reply->file != NULL)
		return reply_file(fcgi, web, reply);
	if (put_head(fcgi, web, reply, reply->body.n) != 1)
		return 0;
	return web->head ? 1 : put(fcgi, reply->body.p, reply->body.n);
}
