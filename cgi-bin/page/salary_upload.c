/* A workbook of salaries: taken by the program `upload` alone. */
#include "flow/salary_import.h"
#include "page/import.h"
#include "page/salary_import.h"
#include "rules/role.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
bring(struct visit *v)
{
	struct refusal why = { .label = "salary_import.refused.no_file", .field = "file" };
	struct web_file *file = import_file_of(v);
	struct import_upload upload;

	if (file == NULL) {
		visit_refused(v, &why);
		return salary_import_show(v, 422);
	}
	if (import_file_take(v, file, &upload) != 1 || salary_receive(v->flow, &upload) != 1)
		return -1;
	return visit_done(v);
}

const struct route salary_upload_routes[] = {
	{ METHOD_POST, "/tai-len/luong", ROLES_AGENCY, ROUTE_FILE, upload_fields, bring },
	{ 0 }
};
