#include "flow/record_file.h"

#include <string.h>

#include "base/file.h"
#include "flow/catalog_write.h"
#include "flow/record_inside.h"
#include "remote/pdf_join.h"
#include "store/file.h"

int
record_keeps(struct flow *f, int64_t person, int year, struct record_owner *o)
{
	return record_owner_read(f, person, year, RECORD_KEEPER, o);
}

int
record_copy_keeps(struct flow *f, int64_t id, struct record_copy *c, struct record_owner *o)
{
	const int found = record_copy_get(f->db, f->mem, id, c);

	return found == 1 ? record_keeps(f, c->person, c->year, o) : found;
}

static struct json *
copy_json(struct flow *f, const struct record_copy *c)
{
	struct json *json = json_new(f->mem);

	json_set_int(json, "person", c->person);
	json_set_int(json, "year", c->year);
	json_set_text(json, "kind", record_kind_name[c->kind]);
	json_set_text(json, "title", c->title);
	json_set_text(json, "number", c->number);
	json_set_text(json, "day", day_text(f->mem, c->day));
	json_set_text(json, "sha256", digest_hex(f->mem, c->sha256, sizeof(c->sha256)));
	return json;
}

struct put_write {
	struct record_putting put;
	const struct import_upload *upload;
	struct refusal	*why;
};

/* The one that is replaced stands no longer. 1; 0: refused; -1. */
static int
replace(struct flow *f, const struct put_write *w)
{
	const struct record_putting *p = &w->put;
	struct record_copy before;
	struct record_owner o;
	int done;

	if (p->copy.before == 0)
		return 1;
	done = record_copy_keeps(f, p->copy.before, &before, &o);
	if (done == 1 && (before.person != p->copy.person || before.year != p->copy.year))
		done = 0;
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "record.refused.gone", NULL);
	done = record_copy_withdraw(f->db, before.id, p->version, f->who->person, p->reason);
	return done == 0 ? catalog_conflict(w->why, "record.refused.changed") : done;
}

static int
put_body(struct flow *f, void *arg)
{
	struct put_write *w = arg;
	struct record_copy *c = &w->put.copy;
	struct file_row file = { .size = (int64_t)w->upload->size, .name = w->upload->name, .type = "application/pdf", .purpose = "record",
	    .person = f->who->person };
	struct record_owner o;
	int done = record_keeps(f, c->person, c->year, &o);

	if (done == 1)
		done = record_hold(f->db, f->mem, c->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(w->why, "record.refused.not_yours", NULL);
	done = replace(f, w);
	if (done != 1)
		return done;
	done = record_copy_same(f->db, f->mem, c);
	if (done != 0)
		return done < 0 ? -1 : catalog_refuse(w->why, "record.refused.same", "file");
	f->delegation = record_delegation(f);
	c->agency = file.agency = o.place.agency;
	memcpy(file.sha256, c->sha256, sizeof(file.sha256));
	if (file_add(f->db, &file, &c->file) != 1 ||
	    record_copy_insert(f->db, f->mem, c, f->who->person, f->delegation, w->put.compared, &c->id) != 1 ||
	    flow_audit(f, "record_file", c->id, c->before == 0 ? "bring" : "replace", NULL, copy_json(f, c)) != 1)
		return -1;
	f->location = record_path(f, c->person, c->year);
	return record_copy_tell(f, c, "record_brought");
}

/* A PDF that others can be put behind; what is wrong stands at the field. 1; 0: refused; -1. */
static int
sound(struct flow *f, const struct record_putting *p, const struct import_upload *upload, struct refusal *why)
{
	const char *bytes;
	size_t n;
	int pages, done;

	if (day_compare(p->copy.day, day_today()) > 0)
		return catalog_refuse(why, "period.refused.day_ahead", "document_day");
	if (p->copy.kind == RECORD_SHEET && (p->copy.period.year != p->copy.year || p->copy.period.months == 0))
		return catalog_refuse(why, "record.refused.period", "record_period");
	if (p->copy.before != 0 && (p->reason == NULL || p->reason[0] == '\0'))
		return catalog_refuse(why, "error.required", "reason");
	if (upload->size > RECORD_FILE_MOST)
		return catalog_refuse(why, "record.refused.large", "file");
	if (!file_is_pdf(upload->path))
		return catalog_refuse(why, "record.refused.type", "file");
	bytes = file_read(f->mem, upload->path, RECORD_FILE_MOST, &n);
	done = bytes == NULL ? -1 : pdf_pages_of(f->mem, bytes, n, &pages);
	return done == 0 ? catalog_refuse(why, "record.refused.unreadable", "file") : done;
}

int
record_copy_put(struct flow *f, const struct record_putting *p, const struct import_upload *upload, struct refusal *why)
{
	struct put_write w = { *p, upload, why };
	const int done = sound(f, p, upload, why);

	memcpy(w.put.copy.sha256, upload->sha256, sizeof(w.put.copy.sha256));
	return done == 1 ? flow_write(f, put_body, &w) : done;
}
