#include "flow/record_export.h"

#include <string.h>

#include "base/buf.h"
#include "flow/catalog_write.h"
#include "flow/record_inside.h"
#include "flow/record_pieces.h"
#include "paper/pack.h"
#include "remote/pdf_join.h"

#define OF_PACKED	3		/* the manifest, the same to read, the list of digests */
#define TEXT_MOST	(1024 * 1024)

/* What was made. */
struct record_bundle {
	const char	*bytes;
	size_t		 n;
};

/* 1; 0: refused; -1. */
static int
make_pdf(const struct record_pieces *p, struct record_bundle *b)
{
	struct mem *mem = p->flow->mem;
	struct pdf_part *part = mem_array(mem, p->n + 1, sizeof(*part));
	int done = record_draw_cover(p, &part[0].bytes, &part[0].n);

	part[0].title = record_word(p, "record.paper.contents", NULL, NULL);
	for (size_t i = 0; i < p->n; i++)
		part[i + 1] = (struct pdf_part){ .title = p->list[i].title, .bytes = p->list[i].bytes, .n = p->list[i].n,
		    .group = record_kind_word(p, p->list[i].kind) };
	if (done == 1)
		done = pdf_join(mem, record_word(p, "record.paper.file", p->record->owner.place.name, mem_print(mem, "%d", p->record->year)),
		    "vi-VN", part, p->n + 1, &b->bytes, &b->n);
	return done == 0 ? catalog_refuse(p->why, "record.refused.join", NULL) : done;
}

static struct json *
piece_json(const struct record_pieces *p, const struct record_piece *piece)
{
	struct json *json = json_new(p->flow->mem);

	json_set_text(json, "kind", record_kind_name[piece->kind]);
	json_set_text(json, "path", piece->path);
	json_set_text(json, "title", piece->title);
	json_set_text(json, "document", piece->document);
	json_set_text(json, "source", piece->source);
	json_set_int(json, "size", (int64_t)piece->n);
	json_set_text(json, "sha256", piece->sha256);
	return json;
}

static const char *
manifest(const struct record_pieces *p, const char *until)
{
	struct mem *mem = p->flow->mem;
	const struct record_owner *o = &p->record->owner;
	struct json *json = json_new(mem), *list = json_list(mem), *missing = json_list(mem);

	for (size_t i = 0; i < p->n; i++)
		json_add(list, piece_json(p, &p->list[i]));
	for (size_t i = 0; i < p->record->nmissing; i++)
		json_add_text(missing, record_missing_word(p, &p->record->missing[i]));
	json_set_text(json, "person", o->place.name);
	json_set_text(json, "title", o->place.title);
	json_set_text(json, "unit", o->place.unit_name);
	json_set_text(json, "agency", o->agency_name);
	json_set_int(json, "year", p->record->year);
	json_set_text(json, "level", p->record->level.level);
	json_set_text(json, "made_at", p->at);
	json_set_text(json, "made_by", p->flow->who->name);
	json_set_text(json, "kept_until", until);
	json_set(json, "documents", list);
	json_set(json, "missing", missing);
	return json_write(mem, json);
}

/* The same for people. */
static const char *
readable(const struct record_pieces *p, const char *until, const char *years)
{
	struct mem *mem = p->flow->mem;
	const struct record_owner *o = &p->record->owner;
	struct buf out;
	int kind = -1;

	buf_start(&out, mem, TEXT_MOST);
	buf_print(&out, "%s\n%s, %s, %s\n%s\n%s\n", record_word(p, "record.paper.title", mem_print(mem, "%d", p->record->year), NULL),
	    o->place.name, o->place.title, o->agency_name, record_word(p, "record.kept", until, years),
	    record_word(p, "record.paper.at", moment_show(mem, p->at), p->flow->who->name));
	for (size_t i = 0; i < p->n; i++) {
		const struct record_piece *piece = &p->list[i];

		if ((int)piece->kind != kind)
			buf_print(&out, "\n%s\n", record_kind_word(p, piece->kind));
		kind = (int)piece->kind;
		buf_print(&out, "  %s%s%s (%s)\n    %s\n    SHA-256 %s\n", piece->title, piece->document[0] == '\0' ? "" : ", ", piece->document,
		    record_word(p, mem_print(mem, "record.piece.%s", piece->source), NULL, NULL), piece->path, piece->sha256);
	}
	buf_print(&out, "\n%s\n", record_word(p, "record.missing", NULL, NULL));
	for (size_t i = 0; i < p->record->nmissing; i++)
		buf_print(&out, "  %s\n", record_missing_word(p, &p->record->missing[i]));
	if (p->record->nmissing == 0)
		buf_print(&out, "  %s\n", record_word(p, "record.complete", NULL, NULL));
	return out.p;
}

/* As sha256sum reads it. */
static const char *
digests(const struct record_pieces *p)
{
	struct buf out;

	buf_start(&out, p->flow->mem, TEXT_MOST);
	buf_text(&out, "");
	for (size_t i = 0; i < p->n; i++)
		buf_print(&out, "%s  %s\n", p->list[i].sha256, p->list[i].path);
	return out.p;
}

static int
make_zip(const struct record_pieces *p, struct record_bundle *b)
{
	struct mem *mem = p->flow->mem;
	struct pack_file *file = mem_array(mem, p->n + OF_PACKED, sizeof(*file));
	struct parameter_answer by;
	struct day until;

	if (record_kept(p->flow, p->record->year, &until, &by) != 1)
		return -1;
	file[0] = (struct pack_file){ .name = "manifest.json", .bytes = manifest(p, day_text(mem, until)) };
	file[1] = (struct pack_file){ .name = "danh-muc.txt", .bytes = readable(p, day_show(mem, until), by.value) };
	file[2] = (struct pack_file){ .name = "SHA256SUMS", .bytes = digests(p) };
	for (size_t i = 0; i < OF_PACKED; i++)
		file[i].n = strlen(file[i].bytes);
	for (size_t i = 0; i < p->n; i++)
		file[OF_PACKED + i] = (struct pack_file){ p->list[i].path, p->list[i].bytes, p->list[i].n };
	return pack_files(mem, file, p->n + OF_PACKED, &b->bytes, &b->n);
}

struct export_write {
	const struct record_pieces *pieces;
	const struct record_bundle *bundle;
	enum record_export_form form;
};

static int
export_body(struct flow *f, void *arg)
{
	const struct export_write *w = arg;
	const struct record *r = w->pieces->record;
	struct record_taken t = { .person = r->owner.place.person, .year = r->year, .form = w->form, .documents = (int64_t)w->pieces->n,
	    .size = (int64_t)w->bundle->n };
	struct json *after = json_new(f->mem);

	digest_sha256(w->bundle->bytes, w->bundle->n, t.sha256);
	json_set_int(after, "year", r->year);
	json_set_text(after, "form", record_export_name[w->form]);
	json_set_int(after, "documents", t.documents);
	json_set_text(after, "sha256", digest_hex(f->mem, t.sha256, sizeof(t.sha256)));
	f->delegation = r->ties == RECORD_KEEPER ? record_delegation(f) : 0;
	f->location = mem_print(f->mem, "%s#ho-so-tai", record_path(f, t.person, r->year));
	return record_export_insert(f->db, &t, w->bundle->bytes, w->bundle->n, f->who->person, f->delegation, &t.id) == 1 ?
	    flow_audit(f, "record", t.person, "export", NULL, after) : -1;
}

int
record_export(struct flow *f, struct render *render, int64_t person, int year, enum record_export_form form, struct refusal *why)
{
	const uint8_t *op = f->op;
	struct record_bundle b = { NULL, 0 };
	struct record r;
	struct record_pieces p = { .flow = f, .render = render, .record = &r, .why = why };
	struct export_write w = { &p, &b, form };
	int done = record_read(f, person, year, &r);

	if (done == 1)
		done = record_pieces_read(&p);
	if (done == 1)
		done = form == RECORD_EXPORT_PDF ? make_pdf(&p, &b) : make_zip(&p, &b);
	if (done != 1)
		return done;
	f->op = op;	/* papers that were printed on the way were other operations */
	return flow_write(f, export_body, &w);
}

int
record_exports(struct flow *f, int64_t person, int year, struct record_taken **list_r, size_t *n_r)
{
	return record_exports_own(f->db, f->mem, f->who->person, person, year, list_r, n_r);
}

int
record_export_file(struct flow *f, int64_t id, const char **name_r, enum record_export_form *form_r, const char **bytes_r, size_t *n_r)
{
	struct record_taken t;
	const int found = record_export_get(f->db, f->mem, id, f->who->person, &t, bytes_r, n_r);

	if (found != 1)
		return found;
	*form_r = t.form;
	*name_r = mem_print(f->mem, "ho-so-%d-%lld.%s", t.year, (long long)t.person, record_export_name[t.form]);
	return 1;
}
