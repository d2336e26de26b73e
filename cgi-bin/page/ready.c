#include "page/ready.h"

#include "flow/ready.h"

static int
ready_show(struct visit *v)
{
	struct ready r;

	ready_look(v->flow, &r);
	v->reply->status = r.good ? 200 : 503;
	v->reply->type = "application/json";
	buf_print(&v->reply->body, "{\"database\":\"%s\",\"directory\":\"%s\",\"outbox\":\"%s\"}\n",
	    r.database, r.directory, r.outbox);
	return 1;
}

const struct route ready_routes[] = {
	{ METHOD_GET, "/readyz", 0, ROUTE_OPEN | ROUTE_QUIET, NULL, ready_show },
	{ 0 }
};
