#include "flow/classification_paper.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "flow/classification_paper_inside.h"
#include "rules/paper.h"
#include "store/classification_paper.h"
#include "store/paper.h"

#define FORMS	SHEET_PAPER_FILES

struct making {
	struct classification_paper paper;
	struct classification_print *list;
	size_t		 n;
	const char	*bytes[FORMS];
	size_t		 size[FORMS];
	const char	*to;
	struct refusal	*why;
};

bool
classification_shown(const struct classification_view *v)
{
	return v->p.c.decision != 0 && classification_told(v);
}

int
classification_draft(struct flow *f, struct render *render, const struct classification_view *v, enum sheet_paper_file form, const char **bytes_r,
    size_t *n_r)
{
	const struct classification_facts facts = run_person_facts(&v->p);
	struct classification_print print = { .id = v->p.c.id, .inner = v->ties == CLASS_OWN };
	struct classification_paper paper = { .kind = CLASS_PAPER_FORM, .classification = v->p.c.id, .unit_name = v->p.c.agency_name,
	    .year = v->p.c.year };
	struct class_drawing d = { .flow = f, .render = render, .paper = &paper, .list = &print, .n = 1 };

	print.document = classification_document(f->mem, &facts, v->rule);
	return paper_ground(f->db, f->mem, &paper.at, &d.province) == 1 ? class_paper_draw(&d, form, bytes_r, n_r) : -1;
}

static int
keep_body(struct flow *f, void *arg)
{
	struct making *m = arg;
	struct json *after = json_new(f->mem);
	int64_t id;

	f->location = m->to;
	if (classification_paper_insert(f->db, &m->paper, m->list, m->n, f->who->person, &id) != 1)
		return -1;
	for (int i = 0; i < FORMS; i++)
		if (m->bytes[i] != NULL && classification_paper_put(f->db, id, (enum sheet_paper_file)i, m->bytes[i], m->size[i]) != 1)
			return -1;
	json_set_text(after, "code", m->paper.code);
	json_set_text(after, "kind", classification_paper_kind_name[m->paper.kind]);
	json_set_int(after, "people", (int64_t)m->n);
	return flow_audit(f, "classification_paper", id, "make", NULL, after);
}

/* Drawn before anything is held: nobody waits for it. */
static int
print(struct flow *f, struct render *render, struct making *m)
{
	struct class_drawing d = { .flow = f, .render = render, .paper = &m->paper, .list = m->list, .n = m->n };
	const int forms = m->paper.kind == CLASS_PAPER_BUNDLE ? SHEET_PAPER_DOCX : FORMS;
	uint8_t random[PAPER_CODE_RANDOM];
	int done = 1;

	if (config_text(f->config, "public_url")[0] == '\0')
		return catalog_refuse(m->why, "paper.refused.address", NULL);
	digest_random(random, sizeof(random));
	m->paper.code = paper_code(f->mem, random);
	if (paper_ground(f->db, f->mem, &m->paper.at, &d.province) != 1)
		return -1;
	for (int i = 0; done == 1 && i < forms; i++)
		done = class_paper_draw(&d, (enum sheet_paper_file)i, &m->bytes[i], &m->size[i]);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(m->why, "paper.refused.long", NULL);
	return flow_write(f, keep_body, m);
}

int
classification_paper_of(struct flow *f, const struct classification_view *v, struct classification_paper *p)
{
	return classification_shown(v) ? classification_paper_of_one(f->db, f->mem, v->p.c.id, p) : 0;
}

int
classification_paper_file(struct flow *f, const struct classification_view *v, enum sheet_paper_file form, const char **bytes_r, size_t *n_r)
{
	struct classification_paper p;
	const int found = classification_paper_of(f, v, &p);

	return found == 1 ? classification_paper_bytes(f->db, f->mem, p.id, form, bytes_r, n_r) : found;
}

int
classification_paper_make(struct flow *f, struct render *render, int64_t id, struct refusal *why)
{
	struct making m = { .n = 1, .why = why, .to = classification_path(f, id) };
	struct classification_view v;
	int found = classification_read(f, id, &v);

	if (found != 1)
		return found;
	if (!classification_shown(&v))
		return catalog_refuse(why, "classification.refused.not_now", NULL);
	found = classification_paper_of(f, &v, &m.paper);
	f->location = m.to;
	if (found != 0)
		return found;
	m.list = mem_array(f->mem, 1, sizeof(*m.list));
	found = classification_print_of(f->db, f->mem, id, m.list);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(why, "classification.refused.not_now", NULL);
	m.paper = (struct classification_paper){ .kind = CLASS_PAPER_FORM, .classification = id, .run = v.run.id, .unit_name = v.p.c.unit_name,
	    .year = v.run.year, .initials = sheet_paper_initials(f->mem, v.p.c.name), .level = v.p.c.level };
	memcpy(m.paper.digest, m.list[0].sha256, DIGEST_SIZE);
	return print(f, render, &m);
}

int
run_papers(struct flow *f, int64_t run, struct classification_paper **list_r, size_t *n_r)
{
	return classification_paper_of_run(f->db, f->mem, run, list_r, n_r);
}

/* Does a bundle stand that says the same? */
static bool
printed(const struct classification_paper *list, size_t n, const uint8_t digest[DIGEST_SIZE])
{
	for (size_t i = 0; i < n; i++)
		if (digest_equal(list[i].digest, digest, DIGEST_SIZE))
			return true;
	return false;
}

int
run_paper_make(struct flow *f, struct render *render, int64_t id, struct refusal *why)
{
	struct making m = { .why = why, .to = mem_print(f->mem, RUN_PLACE "%lld/", (long long)id) };
	struct classification_paper *list;
	struct year_authority a;
	struct year_run run;
	size_t n;
	const int found = year_run_read(f, id, &run, &a);

	if (found != 1)
		return found;
	if (classification_prints(f->db, f->mem, id, &m.list, &m.n) != 1 || run_papers(f, id, &list, &n) != 1)
		return -1;
	if (m.n == 0)
		return catalog_refuse(why, "classification.refused.nothing", NULL);
	m.paper = (struct classification_paper){ .kind = CLASS_PAPER_BUNDLE, .run = id, .unit_name = run.authority_name, .year = run.year,
	    .initials = "", .level = LEVEL_NONE };
	classification_paper_digest(f->mem, m.list, m.n, m.paper.digest);
	f->location = m.to;
	return printed(list, n, m.paper.digest) ? 1 : print(f, render, &m);
}

int
run_paper_file(struct flow *f, int64_t id, int64_t paper, const char **bytes_r, size_t *n_r)
{
	struct classification_paper *list;
	struct year_authority a;
	struct year_run run;
	size_t n, i = 0;
	const int found = year_run_read(f, id, &run, &a);

	if (found != 1)
		return found;
	if (run_papers(f, id, &list, &n) != 1)
		return -1;
	while (i < n && list[i].id != paper)
		i++;
	return i == n ? 0 : classification_paper_bytes(f->db, f->mem, paper, SHEET_PAPER_PDF, bytes_r, n_r);
}
