#include "web/reply.h"

#include <string.h>

#include "base/escape.h"
#include "base/log.h"
#include "base/utf8.h"

#define HEADERS_MOST (sizeof(((struct reply *)NULL)->header) / sizeof(((struct reply *)NULL)->header[0]))

void
reply_start(struct reply *r, struct mem *mem, size_t most)
{
	*r = (struct reply){ .mem = mem, .status = 500 };
	buf_start(&r->body, mem, most);
}

/* Visible ASCII alone may stand in a header. */
static bool
header_safe(const char *value)
{
	for (const unsigned char *p = (const unsigned char *)value; *p != '\0'; p++)
		if (*p < 0x20 || *p > 0x7e)
			return false;
	return true;
}

/* safe: may it stand in a header? */
static void
put(struct reply *r, const char *name, const char *value, bool safe)
{
	if (!safe || r->nheaders == HEADERS_MOST) {
		log_error(430, "header %s dropped", name);
		return;
	}
	r->header[r->nheaders].name = mem_text(r->mem, name);
	r->header[r->nheaders++].value = mem_text(r->mem, value);
}

void
reply_header(struct reply *r, const char *name, const char *value)
{
	put(r, name, value, header_safe(name) && header_safe(value));
}

void
reply_variable(struct reply *r, const char *name, const char *value)
{
	bool safe = utf8_valid(value, strlen(value));

	for (const unsigned char *p = (const unsigned char *)value; *p != '\0'; p++)
		safe = safe && *p >= 0x20 && *p != 0x7f;
	put(r, mem_print(r->mem, "Variable-%s", name), value, safe);
}

void
reply_cookie(struct reply *r, const char *name, const char *value, int64_t seconds)
{
	const char *age = seconds < 0 ? "" :
	    mem_print(r->mem, "; Max-Age=%lld", (long long)seconds);

	reply_header(r, "Set-Cookie", mem_print(r->mem,
	    "%s=%s; Path=/; Secure; HttpOnly; SameSite=Lax%s", name, value, age));
}

void
reply_clear(struct reply *r)
{
	size_t kept = 0;

	for (size_t i = 0; i < r->nheaders; i++)
		if (strcmp(r->header[i].name, "Set-Cookie") == 0 ||
		    strcmp(r->header[i].name, "Allow") == 0)
			r->header[kept++] = r->header[i];
	r->nheaders = kept;
	r->type = NULL;
	r->file = NULL;
	r->body.n = 0;
	r->body.over = false;
}

void
reply_to(struct reply *r, const char *path)
{
	if (path[0] != '/' || path[1] == '/' || path[1] == '\\')
		path = "/";
	r->status = 303;
	r->type = NULL;
	r->body.n = 0;
	reply_header(r, "Location", percent_encode(r->mem, path, "!\"#$%&'()*+,/:;<=>?@[\\]^`{|}"));
}

void
reply_problem(struct reply *r, int status, const char *title, const char *detail, struct json *errors)
{
	struct json *problem = json_new(r->mem);

	json_set_text(problem, "type", "about:blank");
	json_set_text(problem, "title", title);
	json_set_int(problem, "status", status);
	if (detail != NULL)
		json_set_text(problem, "detail", detail);
	if (json_count(errors) > 0)
		json_set(problem, "errors", errors);
	r->status = status;
	r->type = "application/problem+json";
	r->body.n = 0;
	buf_text(&r->body, json_write(r->mem, problem));
}

int
reply_json(struct reply *r, const struct json *json)
{
	r->status = 200;
	r->type = "application/json";
	r->body.n = 0;
	buf_text(&r->body, json_write(r->mem, json));
	return r->body.over ? -1 : 1;
}

static bool
plain(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	    c == '-' || c == '_' || c == '.';
}

void
reply_attachment(struct reply *r, const char *name)
{
	const char *folded = utf8_fold(r->mem, name);
	struct buf ascii;

	buf_start(&ascii, r->mem, 200);
	for (const unsigned char *p = (const unsigned char *)folded; *p != '\0'; p++)
		buf_add(&ascii, plain(*p) ? (const char *)p : "_", 1);
	reply_header(r, "Content-Disposition", mem_print(r->mem,
	    "attachment; filename=\"%s\"; filename*=UTF-8''%s", ascii.p, percent_encode(r->mem, name, "")));
}

int
reply_bytes(struct reply *r, const char *type, const char *name, const char *bytes, size_t n)
{
	r->status = 200;
	r->type = type;
	reply_attachment(r, name);
	buf_add(&r->body, bytes, n);
	return r->body.over ? -1 : 1;	/* half a file is none */
}

int
reply_stored(struct reply *r, const char *type, const char *name, const char *path)
{
	r->status = 200;
	r->type = type;
	r->file = path;
	reply_attachment(r, name);
	return 1;
}
