/* What is read only: so far whether a paper is ours, for whoever holds it. */
#include "page/paper.h"

static const struct route *const tables[] = { paper_verify_routes, NULL };

int
main(int argc, char **argv)
{
	static const struct program report = {
		.name = "report", .tables = tables, .open = true,
	};

	return program_main(&report, argc, argv);
}
