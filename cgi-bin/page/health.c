#include "page/health.h"

#include "flow/measure.h"

static int
healthz(struct visit *v)
{
	v->reply->status = 200;
	v->reply->type = "application/json";
	buf_text(&v->reply->body, "{\"status\":\"ok\"}\n");
	return 1;
}

/* Prometheus text format 0.0.4. */
static int
metrics(struct visit *v)
{
	const struct measure *measure;
	size_t n;

	if (measures(v->flow, &measure, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		buf_print(&v->reply->body, "# HELP %s %s\n# TYPE %s gauge\n%s %lld\n",
		    measure[i].name, measure[i].help, measure[i].name, measure[i].name,
		    (long long)measure[i].value);
	v->reply->status = 200;
	v->reply->type = "text/plain; version=0.0.4; charset=utf-8";
	return 1;
}

const struct route health_routes[] = {
	{ METHOD_GET, "/healthz", 0, ROUTE_OPEN | ROUTE_QUIET, NULL, healthz },
	{ METHOD_GET, "/metrics", 0, ROUTE_OPEN | ROUTE_QUIET, NULL, metrics },
	{ 0 }
};
