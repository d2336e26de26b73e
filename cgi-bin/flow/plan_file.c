#include "flow/plan_file.h"

#include <string.h>

#include "base/file.h"
#include "flow/catalog_write.h"
#include "flow/import.h"
#include "store/file.h"
#include "store/plan.h"

struct taking {
	int64_t		 task, agency;
	const struct import_upload *upload;
	struct refusal	*why;
};

/* What stands for the task, held, and of which plan it is. 1; 0: refused; -1. */
static int
standing(struct flow *f, const struct taking *t, struct plan_task *task, int64_t *tick_r)
{
	int found = plan_task_get(f->db, f->mem, t->task, task);

	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(t->why, "plan.refused.gone", NULL);
	if (!plan_may_tick(f->who, t->agency))
		return catalog_refuse(t->why, "plan.refused.not_yours", NULL);
	if (task->withdrawn)
		return catalog_refuse(t->why, "plan.refused.withdrawn", NULL);
	found = plan_tick_hold(f->db, f->mem, t->task, t->agency, tick_r);
	return found == 0 ? catalog_refuse(t->why, "plan.refused.no_tick", "file") : found;
}

static int
take_body(struct flow *f, void *arg)
{
	const struct taking *t = arg;
	struct file_row file = { .size = (int64_t)t->upload->size, .name = t->upload->name,
	    .type = "application/pdf", .purpose = "plan", .person = f->who->person, .agency = t->agency };
	struct json *after = json_new(f->mem);
	struct plan_task task;
	int64_t id, tick;
	int done = standing(f, t, &task, &tick);

	if (done != 1)
		return done;
	memcpy(file.sha256, t->upload->sha256, sizeof(file.sha256));
	if (file_add(f->db, &file, &id) != 1 || plan_tick_attach(f->db, tick, id) != 1)
		return -1;
	f->location = plan_agency_path(f, task.plan, t->agency);
	json_set_int(after, "agency", t->agency);
	json_set_int(after, "file", id);
	return flow_audit(f, "plan_task", task.id, "tick_file", NULL, after);
}

int
plan_file_take(struct flow *f, int64_t task, int64_t agency, const struct import_upload *upload,
    struct refusal *why)
{
	struct taking t = { task, agency, upload, why };

	if (!file_is_pdf(upload->path))
		return catalog_refuse(why, "catalog.refused.not_pdf", "file");
	return flow_write(f, take_body, &t);
}

int
plan_file_of(struct flow *f, int64_t tick, int64_t task, int64_t agency, struct plan_file *file_r)
{
	struct file_row file;
	int64_t id;
	int found = plan_sees_all(f->who) || f->who->agency == agency ?
	    plan_tick_get_file(f->db, f->mem, tick, task, agency, &id) : 0;

	if (found == 1)
		found = file_get(f->db, f->mem, id, &file);
	if (found == 1)
		*file_r = (struct plan_file){ file.name, import_path(f, file.sha256) };
	return found;
}
