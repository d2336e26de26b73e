#include "flow/plan_file.h"

#include "flow/catalog_write.h"
#include "flow/file_kind.h"
#include "store/file.h"
#include "store/plan_file.h"

struct filing {
	int64_t		 tick, task, agency, file;
	const struct import_upload *upload;
	const char	*type;
	struct refusal	*why;
};

const char *
plan_tick_path(struct flow *f, int64_t task, int64_t agency, const char *rest)
{
	return mem_print(f->mem, "/ke-hoach/viec/%lld/co-quan/%lld/%s", (long long)task, (long long)agency, rest);
}

int
plan_ticked_read(struct flow *f, int64_t tick, struct plan_ticked *t)
{
	int found = plan_ticked_get(f->db, f->mem, tick, t);

	return found == 1 && !plan_may_tick(f->who, t->agency) ? 0 : found;
}

/* The document counts still, and is held. 1; 0: refused; -1. */
static int
standing(struct flow *f, int64_t tick, struct plan_ticked *t, struct refusal *why)
{
	int found = plan_file_hold(f->db, f->mem, tick);

	if (found == 1)
		found = plan_ticked_read(f, tick, t);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "plan.refused.not_yours", NULL);
	return t->stands ? 1 : catalog_conflict(why, "plan.refused.changed");
}

static int
audit(struct flow *f, const struct plan_ticked *t, const char *action, const char *name)
{
	struct json *after = json_new(f->mem);

	json_set_int(after, "agency", t->agency);
	json_set_text(after, "document", t->document);
	json_set_text(after, "file", name);
	f->location = plan_tick_path(f, t->task, t->agency, "");
	return flow_audit(f, "plan_task", t->task, action, NULL, after);
}

static int
put_body(struct flow *f, void *arg)
{
	const struct filing *p = arg;
	struct plan_ticked t;
	int64_t id;
	int done = standing(f, p->tick, &t, p->why);

	if (done != 1)
		return done;
	if (t.files >= PLAN_FILES)
		return catalog_refuse(p->why, "plan.refused.files", "file");
	if (import_file_add(f, p->upload, f->who->agency, p->type, "plan", &id) != 1 || plan_file_insert(f->db, t.id, id) != 1)
		return -1;
	return audit(f, &t, "file", p->upload->name);
}

int
plan_file_put(struct flow *f, int64_t tick, const struct import_upload *upload, struct refusal *why)
{
	struct filing p = { .tick = tick, .upload = upload, .type = file_kind(upload->path, upload->name),
	    .why = why };

	return p.type == NULL ? catalog_refuse(why, "plan.refused.type", "file") : flow_write(f, put_body, &p);
}

int
plan_files_of(struct flow *f, int64_t task, int64_t agency, struct plan_file **list_r, size_t *n_r)
{
	return plan_file_select(f->db, f->mem, task, agency, list_r, n_r);
}

/* 1; 0: none such; -1. */
static int
find(struct flow *f, int64_t task, int64_t agency, int64_t id, struct plan_file *file_r)
{
	struct plan_file *list;
	size_t n;

	if (plan_files_of(f, task, agency, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id) {
			*file_r = list[i];
			return 1;
		}
	return 0;
}

static int
off_body(struct flow *f, void *arg)
{
	const struct filing *p = arg;
	struct plan_ticked t;
	struct plan_file file;
	int done = find(f, p->task, p->agency, p->file, &file);

	if (done == 0)
		return catalog_conflict(p->why, "plan.refused.changed");
	if (done == 1)
		done = standing(f, file.tick, &t, p->why);
	if (done == 1 && (done = plan_file_remove_row(f->db, file.id)) == 0)
		return catalog_conflict(p->why, "plan.refused.changed");
	return done == 1 ? audit(f, &t, "file_off", file.name) : done;
}

int
plan_file_take_off(struct flow *f, int64_t task, int64_t agency, int64_t file, struct refusal *why)
{
	struct filing p = { .task = task, .agency = agency, .file = file, .why = why };

	return flow_write(f, off_body, &p);
}

int
plan_file_read(struct flow *f, int64_t task, int64_t agency, int64_t id, struct plan_bytes *bytes_r)
{
	struct plan_file mine;
	struct file_row file;
	int found = plan_sees_all(f->who) || agency == f->who->agency ? find(f, task, agency, id, &mine) : 0;

	if (found == 1)
		found = file_get(f->db, f->mem, mine.file, &file);
	if (found == 1)
		*bytes_r = (struct plan_bytes){ file.name, file.type, import_path(f, file.sha256) };
	return found;
}
