/*
 * usage: http_signin BASE_URL HOST:PORT CA PEOPLE CLIENTS SECONDS
 *
 * Whole sign-ins over kept TLS connections: the form is read, sent with the name and the
 * password, answered with 303 and a session cookie that must be a new one each time.
 */
#include <curl/curl.h>

#include "load.h"

static const char *base, *resolve, *ca;

struct client {
	CURL *curl;
	struct curl_slist *resolve;
	char page[65536], cookie[128];
	size_t n;
};

static size_t
keep(char *p, size_t size, size_t n, void *arg)
{
	struct client *c = arg;
	size_t k = size * n;

	if (c->n + k >= sizeof(c->page))
		return 0;
	memcpy(c->page + c->n, p, k);
	c->n += k;
	c->page[c->n] = '\0';
	return k;
}

static size_t
header(char *p, size_t size, size_t n, void *arg)
{
	struct client *c = arg;
	const char *name = "set-cookie: __Host-danhgia=";
	size_t k = strlen(name);

	if (size * n > k && strncasecmp(p, name, k) == 0)
		snprintf(c->cookie, sizeof(c->cookie), "%.*s", (int)strcspn(p + k, ";"), p + k);
	return size * n;
}

static void *
open_client(int i)
{
	struct client *c = calloc(1, sizeof(*c));

	(void)i;
	c->curl = curl_easy_init();
	c->resolve = curl_slist_append(NULL, resolve);
	curl_easy_setopt(c->curl, CURLOPT_RESOLVE, c->resolve);
	curl_easy_setopt(c->curl, CURLOPT_CAINFO, ca);
	curl_easy_setopt(c->curl, CURLOPT_NOPROXY, "*");
	curl_easy_setopt(c->curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
	curl_easy_setopt(c->curl, CURLOPT_TIMEOUT, 20L);
	curl_easy_setopt(c->curl, CURLOPT_WRITEFUNCTION, keep);
	curl_easy_setopt(c->curl, CURLOPT_WRITEDATA, c);
	curl_easy_setopt(c->curl, CURLOPT_HEADERFUNCTION, header);
	curl_easy_setopt(c->curl, CURLOPT_HEADERDATA, c);
	return c;
}

/* Asks; body NULL: GET. Gives the status. */
static long
ask(struct client *c, const char *body)
{
	char url[512];
	long status = 0;

	snprintf(url, sizeof(url), "%s/dang-nhap", base);
	c->n = 0;
	c->page[0] = '\0';
	curl_easy_setopt(c->curl, CURLOPT_URL, url);
	if (body == NULL)
		curl_easy_setopt(c->curl, CURLOPT_HTTPGET, 1L);
	else
		curl_easy_setopt(c->curl, CURLOPT_POSTFIELDS, body);
	if (curl_easy_perform(c->curl) == CURLE_OK)
		curl_easy_getinfo(c->curl, CURLINFO_RESPONSE_CODE, &status);
	return status;
}

static int
act(void *arg, const struct one *who)
{
	struct client *c = arg;
	char body[1024], before[128], *token, *end;

	/* A browser of his own: no cookie of the sign-in before. */
	curl_easy_setopt(c->curl, CURLOPT_COOKIELIST, "ALL");
	curl_easy_setopt(c->curl, CURLOPT_COOKIEFILE, "");
	snprintf(before, sizeof(before), "%s", c->cookie);
	if (ask(c, NULL) != 200 || (token = strstr(c->page, "name=\"form\" value=\"")) == NULL)
		return 0;
	token += strlen("name=\"form\" value=\"");
	end = strchr(token, '"');
	if (end == NULL)
		return 0;
	*end = '\0';
	snprintf(body, sizeof(body), "form=%s&user=%s&password=%s", token, who->user, who->password);
	return ask(c, body) == 303 && c->cookie[0] != '\0' && strcmp(c->cookie, before) != 0;
}

int
main(int argc, char **argv)
{
	if (argc != 7)
		return 2;
	base = argv[1];
	resolve = argv[2];
	ca = argv[3];
	if (read_people(argv[4]) != 1)
		return 1;
	return run_clients(atoi(argv[5]), atof(argv[6]), open_client, act);
}
