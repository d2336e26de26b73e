#include "web/authorizer.h"

#include <string.h>

#include "base/log.h"
#include "web/parse.h"

static const char *
param(const FCGX_Request *fcgi, const char *name)
{
	const char *value = FCGX_GetParam(name, fcgi->envp);

	return value == NULL ? "" : value;
}

/* Whom the answer is for, and whether a person asked. */
static void
read_asker(const FCGX_Request *fcgi, struct web *web)
{
	const char *mode = param(fcgi, "HTTP_SEC_FETCH_MODE");
	const bool html = strstr(param(fcgi, "HTTP_ACCEPT"), "text/html") != NULL;
	const bool page = mode[0] == '\0' ? html : strcmp(mode, "navigate") == 0;

	web->script = web->method != METHOD_GET || !page || param(fcgi, "HTTP_X_REQUESTED_WITH")[0] != '\0';
	if (mode[0] == '\0')
		web->act = !web->script && !web->head;
	else
		web->act = page && strcmp(param(fcgi, "HTTP_SEC_FETCH_USER"), "?1") == 0;
}

int
authorizer_read(FCGX_Request *fcgi, struct mem *mem, struct web *web)
{
	const char *method = param(fcgi, "REQUEST_METHOD");

	*web = (struct web){ .mem = mem, .path = "-" };
	web->id = mem_text(mem, param(fcgi, "UNIQUE_ID"));
	log_request(web->id);
	web->head = strcmp(method, "HEAD") == 0;
	if (web->head || strcmp(method, "GET") == 0)
		web->method = METHOD_GET;
	else if (strcmp(method, "POST") == 0)
		web->method = METHOD_POST;
	web->peer = mem_text(mem, param(fcgi, "REMOTE_ADDR"));
	web->host = mem_text(mem, param(fcgi, "HTTP_HOST"));
	web->agent = mem_text(mem, param(fcgi, "HTTP_USER_AGENT"));
	web->query = "";
	web->rule = mem_text(mem, param(fcgi, "DANHGIA_RULE"));
	web->target = mem_text(mem, param(fcgi, "REQUEST_URI"));
	web->path = web->rule;
	read_asker(fcgi, web);
	parse_cookies(mem, param(fcgi, "HTTP_COOKIE"), &web->cookies, &web->ncookies);
	return strcmp(param(fcgi, "FCGI_ROLE"), "AUTHORIZER") == 0 ? 0 : 400;
}
