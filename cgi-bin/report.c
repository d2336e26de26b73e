/* What is read only: sums beside each other; whether a paper is ours, for whoever holds it. */
#include "page/compare.h"
#include "page/open_data.h"
#include "page/paper.h"
#include "page/province_report.h"

static const struct route *const tables[] = {
	paper_verify_routes,
	compare_routes,
	province_report_routes,
	open_data_routes,
	NULL
};

int
main(int argc, char **argv)
{
	static const struct program report = {
		.name = "report", .tables = tables, .sessions = true, .open = true,
	};

	return program_main(&report, argc, argv);
}
