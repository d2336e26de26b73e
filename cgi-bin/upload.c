/* Takes files: large bodies in a pool of their own. */
#include "page/catalog.h"
#include "page/entry.h"
#include "page/import.h"
#include "page/meeting.h"
#include "page/organisation.h"
#include "page/party_opinion.h"
#include "page/past.h"
#include "page/plan.h"
#include "page/proposal.h"
#include "page/record.h"
#include "page/regulation.h"
#include "page/salary_import.h"
#include "page/satisfaction.h"
#include "page/sheet.h"
#include "page/visit.h"

static const struct route *const tables[] = {
	import_upload_routes,
	catalog_upload_routes,
	organisation_upload_routes,
	proposal_upload_routes,
	plan_upload_routes,
	entry_upload_routes,
	sheet_upload_routes,
	past_upload_routes,
	record_upload_routes,
	satisfaction_upload_routes,
	salary_upload_routes,
	meeting_upload_routes,
	party_opinion_upload_routes,
	regulation_upload_routes,
	NULL
};

int
main(int argc, char **argv)
{
	static const struct program upload = {
		.name = "upload", .tables = tables, .sessions = true, .files = true,
	};

	return program_main(&upload, argc, argv);
}
