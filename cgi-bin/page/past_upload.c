/* A workbook of results from outside the system: taken by the program `upload` alone. */
#include "page/import.h"
#include "page/past.h"
#include "rules/role.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
bring(struct visit *v, bool heads)
{
	struct refusal why = { .label = "past.refused.no_file", .field = "file" };
	struct web_file *file = import_file_of(v);
	struct import_upload upload;
	struct past_scope scope;
	const int found = past_scope_of(v->flow, heads, &scope);

	if (found != 1)
		return found;
	if (!scope.may_bring)
		return 0;
	if (file == NULL) {
		visit_refused(v, &why);
		return past_list_show(v, heads, 422);
	}
	if (import_file_take(v, file, &upload) != 1 || past_receive(v->flow, &scope, &upload) != 1)
		return -1;
	return visit_done(v);
}

static int
bring_own(struct visit *v)
{
	return bring(v, false);
}

static int
bring_heads(struct visit *v)
{
	return bring(v, true);
}

const struct route past_upload_routes[] = {
	{ METHOD_POST, "/tai-len/ngoai-he-thong",		ROLES_PAST_AGENCY, ROUTE_FILE, upload_fields, bring_own },
	{ METHOD_POST, "/tai-len/ngoai-he-thong/dung-dau",	ROLES_APPRAISAL, ROUTE_FILE, upload_fields, bring_heads },
	{ 0 }
};
