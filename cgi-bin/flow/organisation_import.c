#include "flow/organisation_import.h"

#include <string.h>

#include "store/organisation.h"

static const struct import_owner organisation = { 0 };

struct receiving {
	const struct import_upload *upload;
};

static int
receive_body(struct flow *f, void *arg)
{
	const struct receiving *r = arg;
	struct json *after = json_new(f->mem);
	int64_t id;

	if (import_put(f, organisation, 0, r->upload, &id) != 1)
		return -1;
	f->location = mem_print(f->mem, "/quan-tri/nhap/%lld/", (long long)id);
	json_set_text(after, "file", r->upload->name);
	return flow_audit(f, "import", id, "upload", NULL, after);
}

int
organisation_receive(struct flow *f, const struct import_upload *upload)
{
	struct receiving r = { .upload = upload };

	return flow_write(f, receive_body, &r);
}

int
organisation_imports(struct flow *f, struct import_batch **list_r, size_t *n_r)
{
	return import_select(f->db, f->mem, organisation, list_r, n_r);
}

int
organisation_read(struct flow *f, int64_t id, struct organisation_book *book)
{
	struct import_stored stored;
	int found;

	*book = (struct organisation_book){ 0 };
	found = import_get(f->db, f->mem, organisation, id, &book->batch);
	if (found != 1)
		return found;
	if (import_get_day(f->db, f->mem, id, &book->taken) != 1)
		return -1;
	if (strcmp(book->batch.state, "read") != 0)
		return 1;
	if (import_sheets(f, id, &stored) != 1)
		return -1;
	book->sheet = stored.sheet;
	book->n = stored.n;
	return 1;
}

int
organisation_compare(struct flow *f, const struct organisation_book *book, struct day day,
    struct plan *plan)
{
	struct plan_world *world = mem_get(f->mem, sizeof(*world));

	if (organisation_select(f->db, f->mem, day, day_today(), world) != 1)
		return -1;
	organisation_plan(f->mem, book->sheet, book->n, world, plan);
	return 1;
}

const char *
organisation_seen(struct mem *mem, const struct plan *plan)
{
	return mem_print(mem, "%zu-%zu-%zu-%zu", plan->count[PLAN_NEW], plan->count[PLAN_CHANGED],
	    plan->count[PLAN_SAME], plan->count[PLAN_BAD]);
}
