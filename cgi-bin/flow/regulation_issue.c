/* A regulation is issued, sent to the superior and published inside; its files: a part of regulation_write.h. */
#include <string.h>

#include "flow/catalog_write.h"
#include "flow/file_kind.h"
#include "flow/regulation_write.h"
#include "rules/place.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/place.h"
#include "store/regulation.h"
#include "store/regulation_write.h"

struct issue_write {
	const struct regulation *typed;
	struct refusal	*why;
	struct regulation_view v;
};

/* One of the own agency that its head may issue. 1; 0: refused; -1. */
static int
begin(struct flow *f, struct issue_write *w)
{
	const int found = regulation_read(f, w->typed->id, &w->v);

	if (found != 1 || (w->v.may & REGULATION_MAY_ISSUE) == 0)
		return found < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	return 1;
}

/* The version that it ends; all of the kind are held. 1 or -1. */
static int
last_of(struct flow *f, const struct regulation *r, const struct regulation **last_r)
{
	struct regulation *list;
	size_t n;

	if (regulation_select(f->db, f->mem, r->agency, &list, &n) != 1)
		return -1;
	*last_r = regulation_last(list, n, r->kind);
	return 1;
}

int
regulation_ended_by(struct flow *f, const struct regulation *r, const struct regulation **last_r)
{
	return last_of(f, r, last_r);
}

static int
refuse(struct flow *f, const struct issue_write *w, enum regulation_flaw flaw, const struct regulation *last)
{
	catalog_refuse(w->why, mem_print(f->mem, "regulation.refused.%s", regulation_flaw_name[flaw]),
	    flaw == REGULATION_AHEAD ? "document_day" : flaw == REGULATION_GAPS ? NULL : "from_day");
	if (flaw == REGULATION_BEFORE) {
		w->why->a = mem_print(f->mem, "%lld", (long long)last->number);
		w->why->b = day_show(f->mem, last->from);
	}
	return 0;
}

/* It holds from its day on, the one before it until the day before. 1; 0: refused; -1. */
static int
put(struct flow *f, const struct issue_write *w, const struct regulation *r, const struct regulation *last)
{
	const int done = regulation_set_issued(f->db, f->mem, r, (struct regulation_by){ f->who->person, f->delegation });
	struct json *after = json_new(f->mem);
	const struct day end = day_before(r->from);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "regulation.refused.changed");
	json_set_text(after, "document", r->document_number);
	json_set_text(after, "from", day_text(f->mem, r->from));
	if (flow_audit(f, "regulation", r->id, "issue", NULL, after) != 1)
		return -1;
	f->location = regulation_path(f->mem, r->id, "");
	if (last == NULL || (last->until.year != 0 && day_compare(last->until, end) <= 0))
		return 1;
	after = json_new(f->mem);
	json_set_text(after, "until", day_text(f->mem, end));
	return regulation_set_until(f->db, f->mem, last->id, end) == 1 ? flow_audit(f, "regulation", last->id, "end", NULL, after) : -1;
}

static int
issue_body(struct flow *f, void *arg)
{
	struct issue_write *w = arg;
	const struct regulation *last;
	enum regulation_flaw flaw;
	struct regulation r;
	int64_t next;
	int done = begin(f, w);

	if (done != 1)
		return done;
	if (w->v.r.state != REGULATION_DRAFT || w->v.r.version != w->typed->version)
		return catalog_conflict(w->why, w->v.r.state == REGULATION_DRAFT ? "regulation.refused.changed" : "regulation.refused.no_draft");
	r = w->v.r;
	r.document_number = w->typed->document_number;
	r.document_day = w->typed->document_day;
	r.signer = w->typed->signer;
	r.from = w->typed->from;
	if (regulation_hold(f->db, f->mem, r.agency, r.kind, &next) != 1 || last_of(f, &r, &last) != 1)
		return -1;
	flaw = regulation_judge(f->mem, &r, last, day_today());
	return flaw == REGULATION_SOUND ? put(f, w, &r, last) : refuse(f, w, flaw, last);
}

int
regulation_issue(struct flow *f, const struct regulation *r, struct refusal *why)
{
	struct issue_write w = { .typed = r, .why = why };

	return flow_write(f, issue_body, &w);
}

/* Home Affairs that it came in, everybody of the agency that it can be read. 1 or -1. */
static int
tell(struct flow *f, const struct regulation *r)
{
	const char *path = regulation_path(f->mem, r->id, "");
	struct told *list;
	struct places places;
	size_t n;

	if (catalog_audience(f, ROLE_APPRAISER, 0, NULL, &list, &n) != 1 ||
	    flow_notify_all(f, list, n, "regulation_sent", r->name, r->agency_name, path) != 1 ||
	    place_select(f->db, f->mem, r->agency, day_today(), &places) != 1)
		return -1;
	list = mem_array(f->mem, places.n + 1, sizeof(*list));
	n = 0;
	for (size_t i = 0; i < places.n; i++)
		told_add(list, &n, (struct told){ places.list[i].person, "works", r->agency_name });
	return flow_notify_all(f, list, n, "regulation_published", r->name, r->document_number, path);
}

static int
send_body(struct flow *f, void *arg)
{
	struct issue_write *w = arg;
	struct json *after = json_new(f->mem);
	int done = begin(f, w);

	if (done != 1)
		return done;
	done = regulation_set_sent(f->db, w->v.r.id, w->typed->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "regulation.refused.changed");
	json_set_text(after, "document", w->v.r.document_number);
	f->location = regulation_path(f->mem, w->v.r.id, "");
	return tell(f, &w->v.r) == 1 ? flow_audit(f, "regulation", w->v.r.id, "send", NULL, after) : -1;
}

int
regulation_send(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	const struct regulation r = { .id = id, .version = version };
	struct issue_write w = { .typed = &r, .why = why };

	return flow_write(f, send_body, &w);
}

struct attach_write {
	int64_t		 id;
	const struct import_upload *upload;
	const char	*type;
	bool		 basis;
	struct refusal	*why;
};

static int
attach_body(struct flow *f, void *arg)
{
	struct attach_write *w = arg;
	struct json *after = json_new(f->mem);
	struct regulation_view v;
	int64_t file;
	int done = regulation_read(f, w->id, &v);

	if (done != 1 || v.r.agency != f->who->agency || !regulation_writes(f->who))
		return done < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	if (import_file_add(f, w->upload, f->who->agency, w->type, "regulation", &file) != 1)
		return -1;
	done = w->basis ? regulation_set_basis(f->db, w->id, file) : regulation_set_file(f->db, w->id, file);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "regulation.refused.changed");
	json_set_int(after, w->basis ? "basis_file" : "file", file);
	f->location = regulation_path(f->mem, w->id, "");
	return flow_audit(f, "regulation", w->id, "attach", NULL, after);
}

static int
attach(struct flow *f, int64_t id, const struct import_upload *upload, bool basis, struct refusal *why)
{
	struct attach_write w = { id, upload, file_kind(upload->path, upload->name), basis, why };

	return w.type == NULL || strcmp(w.type, "application/pdf") != 0 ? catalog_refuse(why, "regulation.refused.type", "file") :
	    flow_write(f, attach_body, &w);
}

int
regulation_attach_basis(struct flow *f, int64_t id, const struct import_upload *upload, struct refusal *why)
{
	return attach(f, id, upload, true, why);
}

int
regulation_attach_signed(struct flow *f, int64_t id, const struct import_upload *upload, struct refusal *why)
{
	return attach(f, id, upload, false, why);
}
