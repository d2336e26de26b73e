/* Organisation and people, for administrators. */
#include "page/agency.h"
#include "page/connection.h"
#include "page/national.h"
#include "page/directory.h"
#include "page/organisation.h"
#include "page/source.h"
#include "page/token.h"

static const struct route *const tables[] = {
	unit_routes,
	person_routes,
	holding_routes,
	post_routes,
	acting_routes,
	organisation_import_routes,
	connection_routes,
	national_routes,
	national_file_routes,
	directory_routes,
	source_routes,
	source_form_routes,
	source_error_routes,
	token_routes,
	NULL
};

int
main(int argc, char **argv)
{
	static const struct program admin = {
		.name = "admin", .tables = tables, .sessions = true,
	};

	return program_main(&admin, argc, argv);
}
