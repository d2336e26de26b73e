#include "flow/post.h"

#include "store/post.h"
#include "store/unit.h"

struct post_write {
	const struct post *post;
	const struct competency *frame;
	size_t		 n;
	struct day	 from;
	struct refusal	*why;
};

int
post_list(struct flow *f, const char *words, int64_t agency, int64_t page, int64_t most,
    struct post **list_r, size_t *n_r, int64_t *total_r)
{
	if (post_count(f->db, f->mem, words, agency, total_r) != 1)
		return -1;
	return post_select(f->db, f->mem, words, agency, most, (page - 1) * most, list_r, n_r);
}

int
post_look(struct flow *f, int64_t id, struct post *post, struct competency **frame_r, size_t *n_r)
{
	int found = post_get(f->db, f->mem, id, post);

	return found == 1 ? competency_select(f->db, f->mem, id, frame_r, n_r) : found;
}

static const char *
place(struct flow *f, int64_t id)
{
	return mem_print(f->mem, "/quan-tri/vi-tri/%lld/", (long long)id);
}

static struct json *
post_json(struct flow *f, const struct post *p)
{
	struct json *json = json_new(f->mem);

	json_set_text(json, "code", p->code);
	json_set_text(json, "name", p->name);
	json_set_text(json, "agency", p->agency_name);
	json_set_text(json, "agency_kind", p->agency_kind == NO_KIND ? NULL :
	    agency_kind_name[p->agency_kind]);
	json_set_text(json, "from", day_text(f->mem, p->from));
	json_set_text(json, "until", day_text(f->mem, p->until));
	return json;
}

/* Days in order, the agency one of ours. 1; 0: refused; -1. */
static int
sound(struct flow *f, struct post *p, struct refusal *why)
{
	const struct unit *agency;
	struct tree tree;

	if (p->until.year != 0 && day_compare(p->until, day_before(p->from)) < 0)
		return organisation_refuse(why, "until", "organisation.refused.end_before", NULL, NULL);
	if (p->agency == 0)
		return 1;
	if (tree_on(f, day_today(), &tree) != 1)
		return -1;
	agency = tree_unit(&tree, p->agency);
	if (agency == NULL || agency->kind != UNIT_AGENCY)
		return organisation_refuse(why, "agency", "post.refused.agency", NULL, NULL);
	p->agency_name = agency->name;
	return 1;
}

static int
open_body(struct flow *f, void *arg)
{
	const struct post_write *w = arg;
	struct post p = *w->post;
	int done = sound(f, &p, w->why);

	if (done != 1)
		return done;
	done = post_insert(f->db, f->mem, &p, &p.id);
	if (done != 1)
		return done < 0 ? -1 : organisation_refuse(w->why, "code", "post.refused.code_taken", p.code,
		    NULL);
	f->location = place(f, p.id);
	return flow_audit(f, "post", p.id, "open", NULL, post_json(f, &p));
}

int
post_open(struct flow *f, const struct post *p, struct refusal *why)
{
	struct post_write w = { .post = p, .why = why };

	if (!post_code_good(p->code))
		return organisation_refuse(why, "code", "post.refused.code", NULL, NULL);
	return flow_write(f, open_body, &w);
}

/* The post that is changed, in the version that was shown. 1; 0; -1. */
static int
current(struct flow *f, const struct post_write *w, struct post *was)
{
	int found;

	if (unit_hold(f->db, f->mem) != 1)
		return -1;
	found = post_get(f->db, f->mem, w->post->id, was);
	if (found != 1)
		return found < 0 ? -1 : organisation_refuse(w->why, NULL, "post.refused.gone", NULL, NULL);
	return was->version == w->post->version ? 1 : organisation_changed(w->why);
}

static int
amend_body(struct flow *f, void *arg)
{
	const struct post_write *w = arg;
	struct post p = *w->post, was;
	int done = current(f, w, &was);

	if (done == 1)
		done = sound(f, &p, w->why);
	if (done != 1)
		return done;
	p.code = was.code;
	if (post_update(f->db, f->mem, &p) != 1)
		return -1;
	f->location = place(f, p.id);
	return flow_audit(f, "post", p.id, "amend", post_json(f, &was), post_json(f, &p));
}

int
post_amend(struct flow *f, const struct post *p, struct refusal *why)
{
	struct post_write w = { .post = p, .why = why };

	return flow_write(f, amend_body, &w);
}

static int
frame_body(struct flow *f, void *arg)
{
	const struct post_write *w = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct competency *old;
	struct post was;
	size_t n;
	int done = current(f, w, &was);

	if (done != 1)
		return done;
	if (competency_select(f->db, f->mem, was.id, &old, &n) != 1 ||
	    post_touch(f->db, was.id, was.version) != 1 ||
	    competency_replace(f->db, f->mem, was.id, w->from, w->frame, w->n) != 1)
		return -1;
	f->location = place(f, was.id);
	json_set_text(before, "frame", competency_lines(f->mem, old, n, w->from));
	json_set_text(after, "frame", competency_lines(f->mem, w->frame, w->n, w->from));
	json_set_text(after, "from", day_text(f->mem, w->from));
	return flow_audit(f, "post", was.id, "frame", before, after);
}

int
post_set_frame(struct flow *f, int64_t id, int64_t version, const char *lines, struct day from,
    struct refusal *why)
{
	struct post p = { .id = id, .version = version };
	struct competency *frame;
	struct post_write w = { .post = &p, .from = from, .why = why };
	const char *wrong, *a;

	wrong = competency_read(f->mem, lines == NULL ? "" : lines, &frame, &w.n, &a);
	if (wrong != NULL)
		return organisation_refuse(why, "frame", mem_print(f->mem, "post.refused.%s", wrong), a, NULL);
	for (size_t i = 0; i < w.n; i++)
		frame[i].from = from;
	w.frame = frame;
	return flow_write(f, frame_body, &w);
}
