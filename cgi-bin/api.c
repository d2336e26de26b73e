/* Machines: whether it lives, what it counts; what other systems send and read. Always JSON or plain text. */
#include "page/api.h"
#include "page/bearer.h"
#include "page/health.h"

static const struct route *const tables[] = { health_routes, api_routes, api_task_routes, api_take_routes, NULL };

int
main(int argc, char **argv)
{
	static const struct program api = {
		.name = "api", .tables = tables, .open = true, .machine = bearer_pass,
	};

	return program_main(&api, argc, argv);
}
