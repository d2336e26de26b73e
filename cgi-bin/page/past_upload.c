/* A workbook of results or of levels from outside the system: taken by the program `upload` alone. */
#include "page/import.h"
#include "page/past.h"
#include "rules/role.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
bring(struct visit *v)
{
	struct refusal why = { .label = "past.refused.no_file", .field = "file" };
	struct web_file *file = import_file_of(v);
	struct import_upload upload;
	struct past_scope scope;
	const int found = past_asked(v, &scope);

	if (found != 1)
		return found;
	if (!scope.may_bring)
		return 0;
	if (file == NULL) {
		visit_refused(v, &why);
		return past_list_show(v, 422);
	}
	if (import_file_take(v, file, &upload) != 1 || past_receive(v->flow, &scope, &upload) != 1)
		return -1;
	return visit_done(v);
}

const struct route past_upload_routes[] = {
	{ METHOD_POST, "/tai-len/ngoai-he-thong",		ROLES_PAST_AGENCY, ROUTE_FILE, upload_fields, bring },
	{ METHOD_POST, "/tai-len/ngoai-he-thong/dung-dau",	ROLES_APPRAISAL, ROUTE_FILE, upload_fields, bring },
	{ METHOD_POST, "/tai-len/xep-loai-truoc",		ROLES_PAST_AGENCY, ROUTE_FILE, upload_fields, bring },
	{ METHOD_POST, "/tai-len/xep-loai-truoc/dung-dau",	ROLES_APPRAISAL, ROUTE_FILE, upload_fields, bring },
	{ 0 }
};
