/* The workbook of the organisation: taken by the program `upload` alone. */
#include "flow/organisation_import.h"
#include "page/import.h"
#include "page/organisation.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
upload(struct visit *v)
{
	struct refusal why = { .label = "import.refused.no_file", .field = "file" };
	struct web_file *file = import_file_of(v);
	struct import_upload taken;

	if (file == NULL) {
		visit_refused(v, &why);
		return organisation_import_list(v, 422);
	}
	if (import_file_take(v, file, &taken) != 1 || organisation_receive(v->flow, &taken) != 1)
		return -1;
	return visit_done(v);
}

const struct route organisation_upload_routes[] = {
	{ METHOD_POST, "/tai-len/to-chuc", ROLE_ADMIN, ROUTE_FILE, upload_fields, upload },
	{ 0 }
};
