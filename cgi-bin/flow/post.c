#include "flow/post.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "store/post.h"
#include "store/unit.h"

#define FRAME_MOST	60
#define NAME_MOST	300
#define LEVEL_MOST	100

struct post_write {
	const struct post *post;
	const struct competency *frame;
	size_t		 n;
	struct day	 from;
	struct refusal	*why;
};

int
post_list(struct flow *f, const char *words, int64_t agency, int64_t page, struct post **list_r,
    size_t *n_r, int64_t *total_r)
{
	if (post_count(f->db, f->mem, words, agency, total_r) != 1)
		return -1;
	return post_select(f->db, f->mem, words, agency, ORGANISATION_PAGE,
	    (page - 1) * ORGANISATION_PAGE, list_r, n_r);
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

const char *
post_frame_lines(struct mem *mem, const struct competency *frame, size_t n, struct day on)
{
	struct buf out;

	buf_start(&out, mem, FRAME_MOST * 4 * (NAME_MOST + LEVEL_MOST));
	for (size_t i = 0; i < n; i++)
		if (days_hold(frame[i].from, frame[i].until, on))
			buf_print(&out, "%s%s%s\n", frame[i].name, frame[i].level[0] == '\0' ? "" : " | ",
			    frame[i].level);
	return out.p;
}

/* One line of a frame. 1; 0: refused. */
static int
read_line(struct mem *mem, char *line, struct competency *c, struct refusal *why)
{
	char *bar = strrchr(line, '|');

	if (bar != NULL)
		*bar++ = '\0';
	c->name = utf8_clean(mem, line, strlen(line), UTF8_LINE);
	c->level = bar == NULL ? "" : utf8_clean(mem, bar, strlen(bar), UTF8_LINE);
	if (utf8_count(c->name) > NAME_MOST || utf8_count(c->level) > LEVEL_MOST)
		return organisation_refuse(why, "frame", "post.refused.frame_long",
		    utf8_short(mem, c->name, 60), NULL);
	return c->name[0] == '\0' ? organisation_refuse(why, "frame", "post.refused.frame_name",
	    c->level, NULL) : 1;
}

static int
read_frame(struct mem *mem, const char *text, struct competency **frame_r, size_t *n_r,
    struct refusal *why)
{
	char *lines = mem_text(mem, text), *rest;

	*frame_r = mem_array(mem, FRAME_MOST, sizeof(**frame_r));
	*n_r = 0;
	for (char *line = strtok_r(lines, "\n", &rest); line != NULL; line = strtok_r(NULL, "\n", &rest)) {
		if (line[strspn(line, " \t")] == '\0')
			continue;
		if (*n_r == FRAME_MOST)
			return organisation_refuse(why, "frame", "post.refused.frame_most", "60", NULL);
		if (read_line(mem, line, &(*frame_r)[(*n_r)++], why) != 1)
			return 0;
	}
	return 1;
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
	json_set_text(before, "frame", post_frame_lines(f->mem, old, n, w->from));
	json_set_text(after, "frame", post_frame_lines(f->mem, w->frame, w->n, w->from));
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

	if (read_frame(f->mem, lines == NULL ? "" : lines, &frame, &w.n, why) != 1)
		return 0;
	for (size_t i = 0; i < w.n; i++)
		frame[i].from = from;
	w.frame = frame;
	return flow_write(f, frame_body, &w);
}
