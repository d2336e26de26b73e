#include "flow/entry_file.h"

#include "flow/catalog_write.h"
#include "flow/file_kind.h"
#include "store/entry.h"
#include "store/request.h"

struct filing {
	int64_t		 id;
	const struct import_upload *upload;
	const char	*type;
	struct refusal	*why;
};

int
entry_file_place(struct flow *f, int64_t entry, struct entry *e)
{
	int64_t person;
	const int done = entry_file_hold(f->db, f->mem, entry, e, &person);

	if (done != 1)
		return done;
	return person == f->who->person && e->state == ENTRY_PROPOSED;
}

int
request_file_place(struct flow *f, int64_t exemption, struct request *q)
{
	const int done = request_file_hold(f->db, f->mem, exemption, q);

	if (done != 1)
		return done;
	return q->asker == f->who->person && request_waits(q) && q->file == 0;
}

static int
add_file(struct flow *f, const struct filing *p, int64_t *id_r)
{
	return import_file_add(f, p->upload, f->who->agency, p->type, "entry", id_r);
}

static int
audit(struct flow *f, const struct filing *p, const char *noun, int64_t delivery)
{
	struct json *after = json_new(f->mem);

	json_set_text(after, "file", p->upload->name);
	f->location = mem_print(f->mem, "/cong-viec/%lld/", (long long)delivery);
	return flow_audit(f, noun, p->id, "file", NULL, after);
}

static int
entry_body(struct flow *f, void *arg)
{
	const struct filing *p = arg;
	struct entry e;
	int64_t file;
	int done = entry_file_place(f, p->id, &e);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(p->why, "entry.refused.answered");
	if (e.files >= ENTRY_FILES)
		return catalog_refuse(p->why, "entry.refused.files", "file");
	if (add_file(f, p, &file) != 1 || entry_file_insert(f->db, p->id, file) != 1)
		return -1;
	return audit(f, p, "entry", e.delivery);
}

static int
request_body(struct flow *f, void *arg)
{
	const struct filing *p = arg;
	struct request q;
	int64_t file;
	int done = request_file_place(f, p->id, &q);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(p->why, "entry.refused.request_answered");
	if (add_file(f, p, &file) != 1 || request_file_put(f->db, p->id, file) != 1)
		return -1;
	return audit(f, p, "exemption", q.delivery);
}

static int
put(struct flow *f, int64_t id, const struct import_upload *upload, int (*body)(struct flow *, void *), struct refusal *why)
{
	struct filing p = { .id = id, .upload = upload, .type = file_kind(upload->path, upload->name), .why = why };

	return p.type == NULL ? catalog_refuse(why, "entry.refused.file_type", "file") : flow_write(f, body, &p);
}

int
entry_file_put(struct flow *f, int64_t entry, const struct import_upload *upload, struct refusal *why)
{
	return put(f, entry, upload, entry_body, why);
}

int
request_file_add(struct flow *f, int64_t exemption, const struct import_upload *upload, struct refusal *why)
{
	return put(f, exemption, upload, request_body, why);
}
