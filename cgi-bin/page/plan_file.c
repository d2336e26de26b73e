/* Files of documents of plans: attached by the program upload, given out and taken off by desk. */
#include "page/import.h"
#include "page/plan.h"

#include "flow/plan_file.h"

static const struct field upload_fields[] = {
	{ "file", FIELD_TEXT, .max = 1 },	/* the file; as text it is never there */
	{ 0 }
};

static int
show(struct visit *v, int status)
{
	struct plan_ticked t;
	int found = plan_ticked_read(v->flow, v->id[0], &t);

	if (found != 1)
		return found;
	view_text(v->view, "title", t.title);
	view_text(v->view, "agency", t.agency_name);
	view_text(v->view, "document", t.document);
	view_text(v->view, "day", day_show(v->mem, t.document_day));
	view_print(v->view, "path", "/tai-len/ke-hoach/%lld", (long long)t.id);
	visit_name_fields(v, upload_fields);
	visit_crumb(v, "/ke-hoach/", visit_label(v, "plan.title", NULL, NULL));
	visit_crumb(v, plan_tick_path(v->flow, t.task, t.agency, ""), t.title);
	visit_crumb(v, NULL, visit_label(v, "plan.file.attach", NULL, NULL));
	return visit_page_as(v, status, "plan/file.cs", "plan.file.attach");
}

static int
show_page(struct visit *v)
{
	return show(v, 200);
}

static int
attach(struct visit *v)
{
	struct plan_ticked t;
	const int found = plan_ticked_read(v->flow, v->id[0], &t);

	return found == 1 ? import_file_put(v, "plan.refused.no_file", plan_file_put, show) : found;
}

static int
download(struct visit *v)
{
	struct plan_bytes file;
	int found = plan_file_read(v->flow, v->id[0], v->id[1], v->id[2], &file);

	if (found != 1)
		return found;
	return reply_stored(v->reply, file.type, file.name, file.path);
}

static int
take_off(struct visit *v)
{
	struct refusal why = { 0 };

	return visit_answer(v, plan_file_take_off(v->flow, v->id[0], v->id[1], v->id[2], &why), &why,
	    plan_tick_show);
}

const struct route plan_file_routes[] = {
	{ METHOD_GET, "/ke-hoach/viec/:/co-quan/:/tep/:", ROLE_PERSON, 0, NULL, download },
	{ METHOD_POST, "/ke-hoach/viec/:/co-quan/:/tep/:/bo", ROLES_TICK, 0, NULL, take_off },
	{ 0 }
};

const struct route plan_upload_routes[] = {
	{ METHOD_GET, "/tai-len/ke-hoach/:", ROLES_TICK, 0, NULL, show_page },
	{ METHOD_POST, "/tai-len/ke-hoach/:", ROLES_TICK, ROUTE_FILE, upload_fields, attach },
	{ 0 }
};
