/* Machines: whether it lives, what it counts. Always JSON or plain text. */
#include "page/health.h"
#include "page/visit.h"

static const struct route *const tables[] = { health_routes, NULL };

int
main(int argc, char **argv)
{
	static const struct program api = {
		.name = "api", .tables = tables, .open = true,
	};

	return program_main(&api, argc, argv);
}
