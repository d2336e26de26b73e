/*
 * usage: http CA CLIENT SECONDS REQUEST…   ("-": none)
 * Sends each request over one struct http and prints "outcome status retry type|words|body" of it, one a line. A request is
 * get:URL, post:URL (with a body of 3 MiB), bearer:URL, line:URL (a header with a line end in it), token:URL, again:URL (a token
 * that is forced).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "remote/http.h"

#define BODY (3u * 1024 * 1024)

static void
print(const struct http_answer *a)
{
	static const char *const names[] = { "answered", "down", "cut", "long", "address" };

	printf("%s %d %d %s|%s|%.*s\n", names[a->outcome], a->status, a->retry_after, a->type, a->words, (int)(a->n < 300 ? a->n : 300), a->body);
}

static void
ask_token(struct http *h, struct mem *mem, const char *url, bool force)
{
	struct http_answer a;
	const char *token = http_token(h, mem, url, "danhgia", "b\xc3\xad m\xe1\xba\xadt:1", force, &a);

	printf("token %s %s\n", token == NULL ? "-" : token, token == NULL ? a.words : "");
}

static void
ask(struct http *h, struct mem *mem, char *what)
{
	static const char *const mine[] = { "X-Mine: yes", NULL }, *const bad[] = { "X-Mine: yes\r\nX-Other: no", NULL };
	char *url = strchr(what, ':');
	struct http_request r = { .headers = mine };
	struct http_answer a;

	*url++ = '\0';
	r.url = url;
	if (strcmp(what, "token") == 0 || strcmp(what, "again") == 0) {
		ask_token(h, mem, url, what[0] == 'a');
		return;
	}
	if (strcmp(what, "post") == 0) {
		r.type = "application/json";
		r.body = mem_get(mem, BODY);
		r.n = BODY;
	}
	if (strcmp(what, "bearer") == 0)
		r.bearer = "CANARY-TOKEN";
	if (strcmp(what, "line") == 0)
		r.headers = bad;
	http_send(h, mem, &r, &a);
	print(&a);
}

int
main(int argc, char **argv)
{
	struct mem *life = mem_new(1u << 20), *mem = mem_new(32u << 20);
	struct http *h;

	log_program("http");
	if (argc < 4)
		return 2;
	h = http_open(life, &(struct http_ground){
		.ca_file = strcmp(argv[1], "-") == 0 ? NULL : argv[1], .client_file = strcmp(argv[2], "-") == 0 ? NULL : argv[2],
		.seconds = atoi(argv[3]), .most = 1u << 20,
	});
	for (int i = 4; i < argc; i++) {
		ask(h, mem, argv[i]);
		mem_reset(mem);
	}
	http_close(&h);
	mem_free(&mem);
	mem_free(&life);
	return 0;
}
