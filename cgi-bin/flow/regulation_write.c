#include "flow/regulation_write.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "render/view.h"
#include "store/regulation.h"
#include "store/regulation_write.h"

static struct regulation_by
by(const struct flow *f)
{
	return (struct regulation_by){ f->who->person, f->delegation };
}

/* What a version is, for the record. */
static int
audit(struct flow *f, const struct regulation *r, int64_t id, const char *act, struct json *after)
{
	json_set_text(after, "kind", bonus_kind_name[r->kind]);
	json_set_int(after, "number", r->number);
	f->location = regulation_path(f->mem, id, "");
	return flow_audit(f, "regulation", id, act, NULL, after);
}

struct begin_write {
	struct render	*render;
	enum bonus_kind	 kind;
	const struct regulation_template *like;	/* NULL: of a version */
	int64_t		 from;
	struct refusal	*why;
};

/* What is kept is Vietnamese, without the line end of a text of several lines. */
static const char *
say(struct flow *f, struct render *render, const char *key)
{
	const char *text = label(render, LANG_VI, key);
	size_t n = strlen(text);

	while (n > 0 && text[n - 1] == '\n')
		n--;
	return mem_copy(f->mem, text, n);
}

static void
take_texts(struct flow *f, const struct begin_write *w, struct regulation *r)
{
	const char *kind = bonus_kind_name[w->kind];

	r->name = say(f, w->render, mem_print(f->mem, "regulation.text.%s.name", kind));
	for (int p = 0; p < REGULATION_PARTS; p++)
		r->part[p] = say(f, w->render, p == REGULATION_AMOUNTS ? mem_print(f->mem, "regulation.template.%s.amounts", w->like->name) :
		    mem_print(f->mem, "regulation.text.%s.%s", kind, regulation_part_name[p]));
}

static int
begin_body(struct flow *f, void *arg)
{
	struct begin_write *w = arg;
	struct regulation r = { .agency = f->who->agency, .kind = w->kind };
	struct json *after = json_new(f->mem);
	int64_t id;

	if (!regulation_writes(f->who))
		return catalog_refuse(w->why, "regulation.refused.gone", NULL);
	if (regulation_hold(f->db, f->mem, r.agency, r.kind, &r.number) != 1)
		return -1;
	take_texts(f, w, &r);
	if (regulation_insert(f->db, &r, w->like, by(f), &id) != 1)
		return -1;
	json_set_text(after, "template", w->like->name);
	return audit(f, &r, id, "begin", after);
}

int
regulation_begin(struct flow *f, struct render *render, enum bonus_kind kind, const struct regulation_template *like, struct refusal *why)
{
	struct begin_write w = { .render = render, .kind = kind, .like = like, .why = why };

	return flow_write(f, begin_body, &w);
}

static int
copy_body(struct flow *f, void *arg)
{
	struct begin_write *w = arg;
	struct json *after = json_new(f->mem);
	struct regulation_view v;
	struct regulation r;
	int64_t id;
	const int found = regulation_read(f, w->from, &v);

	if (found != 1 || !regulation_writes(f->who))
		return found < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	r = v.r;
	if (regulation_hold(f->db, f->mem, f->who->agency, r.kind, &r.number) != 1 ||
	    regulation_copy(f->db, &v.r, f->who->agency, r.number, by(f), &id) != 1)
		return -1;
	json_set_int(after, "from", w->from);
	return audit(f, &r, id, "copy", after);
}

int
regulation_begin_like(struct flow *f, int64_t id, struct refusal *why)
{
	struct begin_write w = { .from = id, .why = why };

	return flow_write(f, copy_body, &w);
}

struct change_write {
	const struct regulation *typed;
	const char	*reason;
	struct refusal	*why;
};

/* Contents that are something else now, as they were and are. */
static void
differences(struct json *before, struct json *after, const struct regulation *was, const struct regulation *is)
{
	const struct { const char *name, *was, *is; } text[] = { { "name", was->name, is->name }, { "basis", was->basis, is->basis } };

	for (size_t i = 0; i < sizeof(text) / sizeof(*text); i++)
		if (strcmp(text[i].was, text[i].is) != 0) {
			json_set_text(before, text[i].name, text[i].was);
			json_set_text(after, text[i].name, text[i].is);
		}
	for (int p = 0; p < REGULATION_PARTS; p++)
		if (strcmp(was->part[p], is->part[p]) != 0) {
			json_set_text(before, regulation_part_name[p], was->part[p]);
			json_set_text(after, regulation_part_name[p], is->part[p]);
		}
}

static int
change_body(struct flow *f, void *arg)
{
	const struct change_write *w = arg;
	struct json *before = json_new(f->mem), *after = json_new(f->mem);
	struct regulation_view v;
	int done = regulation_read(f, w->typed->id, &v);

	if (done != 1 || v.r.agency != f->who->agency || !regulation_writes(f->who))
		return done < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	if (v.r.state != REGULATION_DRAFT)
		return catalog_conflict(w->why, "regulation.refused.no_draft");
	done = regulation_set_words(f->db, w->typed);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "regulation.refused.changed");
	differences(before, after, &v.r, w->typed);
	f->location = regulation_path(f->mem, v.r.id, "");
	return flow_audit(f, "regulation", v.r.id, "change", before, after);
}

int
regulation_change(struct flow *f, const struct regulation *typed, struct refusal *why)
{
	struct change_write w = { .typed = typed, .why = why };

	return flow_write(f, change_body, &w);
}

static int
drop_body(struct flow *f, void *arg)
{
	const struct change_write *w = arg;
	struct json *after = json_new(f->mem);
	struct regulation_view v;
	int done = regulation_read(f, w->typed->id, &v);

	if (done != 1 || v.r.agency != f->who->agency || !regulation_writes(f->who))
		return done < 0 ? -1 : catalog_refuse(w->why, "regulation.refused.gone", NULL);
	done = regulation_set_dropped(f->db, v.r.id, w->typed->version, f->who->person, w->reason);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "regulation.refused.changed");
	json_set_text(after, "reason", w->reason);
	return audit(f, &v.r, v.r.id, "drop", after);
}

int
regulation_drop(struct flow *f, int64_t id, int64_t version, const char *reason, struct refusal *why)
{
	const struct regulation r = { .id = id, .version = version };
	struct change_write w = { .typed = &r, .reason = reason, .why = why };

	return flow_write(f, drop_body, &w);
}

int
regulation_drop_of(struct flow *f, int64_t id, const char **name_r, const char **at_r, const char **why_r)
{
	return regulation_dropped(f->db, f->mem, id, name_r, at_r, why_r);
}
