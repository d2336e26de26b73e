#include "remote/http.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>

#include "base/buf.h"
#include "base/digest.h"
#include "base/json.h"
#include "base/log.h"
#include "base/address.h"
#include "base/utf8.h"

#define HEAD_MOST	(64u * 1024)	/* bytes of the head of an answer */
#define WORDS_MOST	200
#define WAIT_MOST	86400		/* seconds that a server may ask for */
#define TOKEN_MOST	8191
#define TOKEN_SECONDS	300		/* of a token that does not say how long it lives */
#define TOKEN_EARLY	60

struct http {
	CURL		*curl;
	struct http_ground ground;
	uint8_t		 token_of[DIGEST_SIZE];	/* address and client that the token is for */
	char		 token[TOKEN_MOST + 1];
	time_t		 token_until;
};

struct talk {
	struct mem	*mem;
	struct buf	 body;
	size_t		 head;
	bool		 heard;
	bool		 astray;	/* a name led where no server of a province stands */
	char		 error[CURL_ERROR_SIZE];
};

struct http *
http_open(struct mem *mem, const struct http_ground *ground)
{
	struct http *h = mem_get(mem, sizeof(*h));

	h->ground = *ground;
	h->ground.ca_file = mem_text(mem, ground->ca_file);
	h->ground.client_file = mem_text(mem, ground->client_file);
	h->curl = curl_easy_init();
	if (h->curl == NULL)
		log_error(1030, "no memory for HTTP");
	return h;
}

void
http_close(struct http **http)
{
	if (*http == NULL)
		return;
	curl_easy_cleanup((*http)->curl);
	explicit_bzero((*http)->token, sizeof((*http)->token));
	*http = NULL;
}

/* Giving back less than was given ends the transfer. */
static size_t
hear_body(char *bytes, size_t size, size_t many, void *arg)
{
	struct talk *t = arg;

	t->heard = true;
	buf_add(&t->body, bytes, size * many);
	return t->body.over ? 0 : size * many;
}

static size_t
hear_head(char *line, size_t size, size_t many, void *arg)
{
	struct talk *t = arg;

	(void)line;
	t->heard = true;
	t->head += size * many;
	return t->head > HEAD_MOST ? 0 : size * many;
}

/* Addresses of this link alone (that of the metadata of a cloud is one), of many, of none. */
static bool
astray_4(uint32_t a)
{
	return a >> 16 == 0xa9fe || a >> 24 == 0 || a >> 28 >= 0xe;
}

static bool
astray_6(const struct in6_addr *a)
{
	static const struct in6_addr cloud = { .s6_addr = { 0xfd, 0x00, 0x0e, 0xc2, [14] = 0x02, [15] = 0x54 } };
	uint32_t four;

	if (!IN6_IS_ADDR_V4MAPPED(a))
		return IN6_IS_ADDR_LINKLOCAL(a) || IN6_IS_ADDR_MULTICAST(a) || IN6_IS_ADDR_UNSPECIFIED(a) || IN6_ARE_ADDR_EQUAL(a, &cloud);
	memcpy(&four, &a->s6_addr[12], sizeof(four));
	return astray_4(ntohl(four));
}

/* Asked of every address that a name stands for, when it is connected to: what a name stood for before is no matter. */
static curl_socket_t
open_socket(void *arg, curlsocktype purpose, struct curl_sockaddr *to)
{
	struct talk *t = arg;
	struct sockaddr_in four;
	struct sockaddr_in6 six;

	(void)purpose;
	memcpy(&four, &to->addr, sizeof(four));
	if (to->family == AF_INET6)
		memcpy(&six, &to->addr, to->addrlen < sizeof(six) ? to->addrlen : sizeof(six));
	if (to->family == AF_INET ? astray_4(ntohl(four.sin_addr.s_addr)) : to->family != AF_INET6 || astray_6(&six.sin6_addr)) {
		t->astray = true;
		return CURL_SOCKET_BAD;
	}
	return socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

static void
set_server(struct http *h, struct talk *t, const char *url)
{
	CURL *curl = h->curl;

	curl_easy_reset(curl);
	curl_easy_setopt(curl, CURLOPT_URL, url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (h->ground.ca_file != NULL) {
		curl_easy_setopt(curl, CURLOPT_CAINFO, h->ground.ca_file);
		curl_easy_setopt(curl, CURLOPT_CAPATH, NULL);
	}
	if (h->ground.client_file != NULL) {
		curl_easy_setopt(curl, CURLOPT_SSLCERT, h->ground.client_file);
		curl_easy_setopt(curl, CURLOPT_SSLKEY, h->ground.client_file);
	}
	curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)h->ground.seconds * 1000);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)h->ground.seconds * 1000 / 3);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, hear_body);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, t);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, hear_head);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, t);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, t->error);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
	curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, t);
}

/* One more line; a line end inside would be a second one. Nothing is added to a list that is broken. */
static bool
add(struct curl_slist **list, const char *line)
{
	struct curl_slist *longer = strpbrk(line, "\r\n") != NULL ? NULL : curl_slist_append(*list, line);

	if (longer == NULL)
		return false;
	*list = longer;
	return true;
}

static bool
set_lines(CURL *curl, struct mem *mem, const struct http_request *r, struct curl_slist **list)
{
	bool good = add(list, "Expect:") &&
	    add(list, mem_print(mem, "Accept: %s", r->accept == NULL ? "application/json" : r->accept));

	if (r->type != NULL)
		good = good && add(list, mem_print(mem, "Content-Type: %s", r->type));
	if (r->bearer != NULL)
		good = good && add(list, mem_print(mem, "Authorization: Bearer %s", r->bearer));
	for (const char *const *line = r->headers; line != NULL && *line != NULL; line++)
		good = good && add(list, *line);
	curl_easy_setopt(curl, CURLOPT_HTTPHEADER, *list);
	if (r->type != NULL) {
		curl_easy_setopt(curl, CURLOPT_POSTFIELDS, r->body == NULL ? "" : r->body);
		curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)r->n);
	} else
		curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
	return good;
}

/* Was anything of the request handed to the network? */
static bool
went_out(CURL *curl, const struct talk *t)
{
	long sent = 0;

	curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &sent);
	return sent > 0 || t->heard;
}

static enum http_outcome
outcome_of(CURL *curl, const struct talk *t, CURLcode done)
{
	if (done == CURLE_OK)
		return HTTP_ANSWERED;
	if ((done == CURLE_URL_MALFORMAT || done == CURLE_UNSUPPORTED_PROTOCOL || t->astray) && !went_out(curl, t))
		return HTTP_BAD_ADDRESS;
	if (t->body.over || t->head > HEAD_MOST)
		return HTTP_TOO_LONG;
	return went_out(curl, t) ? HTTP_CUT : HTTP_DOWN;
}

/* libcurl names the reason better than its number does; what it says comes in part from outside. */
static const char *
words_of(const struct talk *t, CURLcode done, enum http_outcome outcome, int status)
{
	const char *words;

	if (outcome == HTTP_ANSWERED)
		return mem_print(t->mem, "HTTP %d", status);
	if (outcome == HTTP_TOO_LONG)
		return "the answer is too long";
	if (outcome == HTTP_BAD_ADDRESS && t->astray)
		return "the name leads to an address of no server";
	words = utf8_words(t->mem, t->error, WORDS_MOST);
	return words[0] != '\0' ? words : curl_easy_strerror(done);
}

static void
read_answer(CURL *curl, struct talk *t, CURLcode done, struct http_answer *a)
{
	curl_off_t wait = 0;
	long status = 0;
	char *type = NULL;

	curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
	curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &wait);
	a->outcome = outcome_of(curl, t, done);
	a->words = words_of(t, done, a->outcome, (int)status);
	if (a->outcome != HTTP_ANSWERED)
		return;
	a->status = (int)status;
	a->type = utf8_words(t->mem, type, WORDS_MOST);
	a->body = t->body.p;
	a->n = t->body.n;
	a->retry_after = wait < 0 ? 0 : wait > WAIT_MOST ? WAIT_MOST : (int)wait;
}

const char *
http_fault(const struct http_answer *a)
{
	static const char *const outcomes[] = {
		[HTTP_DOWN] = "down", [HTTP_CUT] = "cut", [HTTP_TOO_LONG] = "too_long", [HTTP_BAD_ADDRESS] = "address",
	};
	const int status = a->status;

	if (a->outcome != HTTP_ANSWERED)
		return outcomes[a->outcome];
	return status == 200 ? NULL : status >= 300 && status < 400 ? "redirect" : status == 401 || status == 403 ? "refused" :
	    status == 404 || status == 410 ? "not_found" : status == 429 || status == 503 ? "busy" : status >= 500 ? "server" : "status";
}

void
http_send(struct http *h, struct mem *mem, const struct http_request *r, struct http_answer *a)
{
	struct talk talk = { .mem = mem };
	struct curl_slist *lines = NULL;

	*a = (struct http_answer){ .outcome = HTTP_DOWN, .type = "", .body = "", .words = "no memory" };
	if (h->curl == NULL)
		return;
	if (!address_good(r->url)) {
		a->outcome = HTTP_BAD_ADDRESS;
		a->words = "the address is no https address";
		return;
	}
	buf_start(&talk.body, mem, h->ground.most);
	set_server(h, &talk, r->url);
	if (!set_lines(h->curl, mem, r, &lines)) {
		a->outcome = HTTP_BAD_ADDRESS;
		a->words = "a header holds a line end";
	} else
		read_answer(h->curl, &talk, curl_easy_perform(h->curl), a);
	curl_easy_reset(h->curl);	/* forgets what points into the arena and the list */
	curl_slist_free_all(lines);
}

static time_t
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec;
}

static bool
token_good(const char *token)
{
	size_t n = token == NULL ? 0 : strlen(token);

	return n > 0 && n <= TOKEN_MOST && strspn(token,
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=") == n;
}

/* 1: a token that can be used is in h; 0: the answer holds none. */
static int
keep_token(struct http *h, struct mem *mem, const struct http_answer *a)
{
	const struct json *body = a->outcome == HTTP_ANSWERED && a->status == 200 ? json_read(mem, a->body, a->n) : NULL;
	const char *token = json_text(body, "access_token"), *type = json_text(body, "token_type");
	int64_t seconds;

	if (!token_good(token) || type == NULL || strcasecmp(type, "Bearer") != 0)
		return 0;
	if (json_int(body, "expires_in", &seconds) != 1 || seconds < 0)
		seconds = TOKEN_SECONDS;
	if (seconds > WAIT_MOST)
		seconds = WAIT_MOST;
	memcpy(h->token, token, strlen(token) + 1);
	h->token_until = now() + (time_t)(seconds > 2 * TOKEN_EARLY ? seconds - TOKEN_EARLY : seconds / 2);
	return 1;
}

/* RFC 6749 2.3.1: both are percent-encoded before they are put together. */
static const char *
basic(struct http *h, struct mem *mem, const char *client, const char *secret)
{
	char *a = curl_easy_escape(h->curl, client, 0), *b = curl_easy_escape(h->curl, secret, 0);
	const char *line = NULL;

	if (a != NULL && b != NULL) {
		const char *pair = mem_print(mem, "%s:%s", a, b);

		line = mem_print(mem, "Authorization: Basic %s", digest_base64(mem, pair, strlen(pair)));
	}
	curl_free(a);
	curl_free(b);
	return line;
}

const char *
http_token(struct http *h, struct mem *mem, const char *url, const char *client, const char *secret, bool force,
    struct http_answer *a)
{
	static const char grant[] = "grant_type=client_credentials";
	const char *key = mem_print(mem, "%s\n%s\n%s", url, client, secret);
	const char *headers[] = { NULL, NULL };
	uint8_t of[DIGEST_SIZE];

	*a = (struct http_answer){ .outcome = HTTP_DOWN, .type = "", .body = "", .words = "no memory" };
	digest_sha256(key, strlen(key), of);
	if (!force && now() < h->token_until && digest_equal(of, h->token_of, sizeof(of)))
		return mem_text(mem, h->token);
	h->token_until = 0;
	if (h->curl == NULL || (headers[0] = basic(h, mem, client, secret)) == NULL)
		return NULL;
	http_send(h, mem, &(struct http_request){ .url = url, .type = "application/x-www-form-urlencoded",
	    .body = grant, .n = sizeof(grant) - 1, .headers = headers }, a);
	if (keep_token(h, mem, a) != 1) {
		a->words = mem_print(mem, "no token: %s", a->words);
		return NULL;
	}
	memcpy(h->token_of, of, sizeof(of));
	return mem_text(mem, h->token);
}
