/* Files of a proposal. Part of proposal.h. */
#include "flow/file_kind.h"
#include "flow/import.h"
#include "flow/proposal_write.h"
#include "store/file.h"
#include "store/proposal.h"

struct attaching {
	struct proposal_write w;
	const struct import_upload *upload;
	const char	*type;
};

static int
attach_body(struct flow *f, void *arg)
{
	struct attaching *a = arg;
	struct json *after = json_new(f->mem);
	int64_t id;
	int done = proposal_open_write(f, &a->w);

	if (done != 1)
		return done;
	if (a->w.p.files >= PROPOSAL_FILES)
		return proposal_refuse(a->w.why, "file", "proposal.refused.files");
	if (import_file_add(f, a->upload, f->who->agency, a->type, "proposal", &id) != 1 ||
	    proposal_file_insert(f->db, a->w.id, id) != 1 || proposal_mark(f->db, a->w.id) != 1)
		return -1;
	json_set_int(after, "file", id);
	f->location = proposal_path(f, a->w.id);
	return proposal_record(f, &a->w, a->upload->name, after);
}

int
proposal_attach(struct flow *f, int64_t id, const struct import_upload *upload, struct refusal *why)
{
	struct attaching a = { { .id = id, .act = PROPOSAL_ATTACH, .why = why }, upload,
	    file_kind(upload->path, upload->name) };

	return a.type == NULL ? proposal_refuse(why, "file", "proposal.refused.type") :
	    flow_write(f, attach_body, &a);
}

/* The file of a number among those of the proposal. 1; 0: none; -1. */
static int
find(struct flow *f, int64_t proposal, int64_t id, struct proposal_file *file_r)
{
	struct proposal_file *list;
	size_t n;

	if (proposal_files(f->db, f->mem, proposal, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		if (list[i].id == id) {
			*file_r = list[i];
			return 1;
		}
	return 0;
}

struct detaching {
	struct proposal_write w;
	int64_t		 file;
};

static int
detach_body(struct flow *f, void *arg)
{
	struct detaching *d = arg;
	struct proposal_file file;
	struct json *after = json_new(f->mem);
	int done = proposal_open_write(f, &d->w);

	if (done != 1)
		return done;
	done = find(f, d->w.id, d->file, &file);
	if (done == 1)
		done = proposal_file_remove(f->db, d->w.id, d->file);
	if (done != 1)
		return done < 0 ? -1 : proposal_refuse(d->w.why, NULL, "proposal.refused.gone");
	json_set_int(after, "file", file.file);
	f->location = proposal_path(f, d->w.id);
	return proposal_mark(f->db, d->w.id) == 1 ? proposal_record(f, &d->w, file.name, after) : -1;
}

int
proposal_detach(struct flow *f, int64_t id, int64_t file, struct refusal *why)
{
	struct detaching d = { { .id = id, .act = PROPOSAL_DETACH, .why = why }, file };

	return flow_write(f, detach_body, &d);
}

int
proposal_file_of(struct flow *f, const struct proposal *p, int64_t id, struct proposal_bytes *bytes_r)
{
	struct proposal_file mine;
	struct file_row file;
	int found = find(f, p->id, id, &mine);

	if (found == 1)
		found = file_get(f->db, f->mem, mine.file, &file);
	if (found == 1)
		*bytes_r = (struct proposal_bytes){ file.name, file.type, import_path(f, file.sha256) };
	return found;
}
