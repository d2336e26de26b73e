#include "flow/paper_inside.h"

#include <string.h>

#include "base/digest.h"
#include "flow/catalog.h"
#include "flow/catalog_write.h"
#include "flow/see.h"
#include "store/paper.h"
#include "store/vote.h"

/* Whether the catalog stands where it stood when it was printed. */
static bool
same_state(const struct paper *p, const struct catalog *c)
{
	return p->state == c->state && strcmp(p->decision_number, c->decision_number) == 0 &&
	    day_compare(p->decision_day, c->decision_day) == 0 &&
	    day_compare(p->from, c->from) == 0 && day_compare(p->until, c->until) == 0;
}

int
paper_may(struct flow *f, const struct catalog *c, enum paper_kind kind)
{
	struct vote vote;

	if (kind != PAPER_STANDARD || see_experts(f->who, c->agency))
		return 1;
	return vote_get(f->db, f->mem, c->id, &vote) == 1 ? vote.n == 0 : -1;
}

/* The papers of a catalog, and what its rows say today. */
static int
list_papers(struct flow *f, const struct catalog *c, struct paper_content *today,
    struct paper_listed **list_r, size_t *n_r)
{
	const struct see see = see_catalogs(f->who);
	const int experts = paper_may(f, c, PAPER_STANDARD);
	struct paper *list;
	size_t n;

	if (experts < 0 ||
	    paper_select(f->db, f->mem, c->id, see.all || see.inside, PAPERS_SHOWN, &list, &n) != 1 ||
	    paper_content_of(f, c, today) != 1)
		return -1;
	*list_r = mem_array(f->mem, n + 1, sizeof(**list_r));
	*n_r = 0;
	for (size_t i = 0; i < n; i++)
		if (experts == 1 || list[i].kind != PAPER_STANDARD)
			(*list_r)[(*n_r)++] = (struct paper_listed){ list[i],
			    same_state(&list[i], c) && paper_same_content(f, &list[i], today) };
	return 1;
}

int
papers_of(struct flow *f, const struct catalog *c, struct paper_listed **list_r, size_t *n_r)
{
	struct paper_content today;

	return list_papers(f, c, &today, list_r, n_r);
}

struct making {
	int64_t		 catalog;
	struct paper	 paper;
	const char	*bytes;		/* NULL: it was printed already */
	struct refusal	*why;
};

/* Whether the list has a paper of this kind that holds today. */
static bool
printed(const struct paper_listed *list, size_t n, enum paper_kind kind)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].current && list[i].paper.kind == kind)
			return true;
	return false;
}

/* The catalog as it stands, and its papers. 1; 0: not for this person; -1. */
static int
stand(struct flow *f, int64_t id, struct catalog *c, struct paper_content *content,
    struct paper_listed **list_r, size_t *n_r)
{
	int found = catalog_read(f, id, c);

	return found == 1 ? list_papers(f, c, content, list_r, n_r) : found;
}

/* Drawn before the catalog is held: nobody waits for it. 1; 0: too long; -1. */
static int
print_it(struct flow *f, struct render *render, const struct catalog *c,
    const struct paper_content *content, struct making *m)
{
	struct paper *p = &m->paper;
	struct paper_sheet sheet = { render, p, content, c, NULL };
	uint8_t random[PAPER_CODE_RANDOM];
	size_t n;
	int done;

	digest_random(random, sizeof(random));
	p->code = paper_code(f->mem, random);
	if (paper_ground(f->db, f->mem, &p->at, &sheet.province) != 1)
		return -1;
	done = paper_draw(f, &sheet, &m->bytes, &n);
	if (done != 1)
		return done;
	p->size = (int64_t)n;
	digest_sha256(m->bytes, n, p->sha256);
	return 1;
}

static int
keep(struct flow *f, struct making *m)
{
	struct paper *p = &m->paper;
	struct json *after = json_new(f->mem);

	if (paper_insert(f->db, f->mem, p, m->bytes, f->who->person, &p->id) != 1)
		return -1;
	json_set_text(after, "code", p->code);
	json_set_text(after, "kind", paper_kind_name[p->kind]);
	json_set_int(after, "catalog", p->catalog);
	return flow_audit(f, "paper", p->id, "make", NULL, after);
}

static int
make_body(struct flow *f, void *arg)
{
	struct making *m = arg;
	struct paper_listed *list;
	struct paper_content content;
	struct catalog_held held;
	struct catalog c;
	size_t n;
	int found = catalog_hold(f->db, f->mem, m->catalog, &held);

	if (found == 1)
		found = stand(f, m->catalog, &c, &content, &list, &n);
	if (found != 1)
		return found < 0 ? -1 : catalog_refuse(m->why, "catalog.refused.gone", NULL);
	if (!same_state(&m->paper, &c) || !paper_same_content(f, &m->paper, &content))
		return catalog_conflict(m->why, "catalog.refused.changed");
	f->location = catalog_path(f, c.id, "ban-in/");
	return printed(list, n, m->paper.kind) ? 1 : keep(f, m);
}

int
paper_make(struct flow *f, struct render *render, int64_t catalog, enum paper_kind kind,
    struct refusal *why)
{
	struct making m = { .catalog = catalog, .why = why };
	struct paper_listed *list;
	struct paper_content content;
	struct catalog c;
	size_t n;
	int done = stand(f, catalog, &c, &content, &list, &n);

	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "catalog.refused.gone", NULL);
	done = paper_may(f, &c, kind);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "paper.refused.experts", NULL);
	if (config_text(f->config, "public_url")[0] == '\0')
		return catalog_refuse(why, "paper.refused.address", NULL);
	m.paper = (struct paper){ .kind = kind, .catalog = c.id, .round = c.round, .state = c.state,
	    .decision_number = c.decision_number, .decision_day = c.decision_day, .from = c.from,
	    .until = c.until };
	content.kind = kind;
	paper_digest(f->mem, &content, m.paper.digest);
	if (!printed(list, n, kind))
		done = print_it(f, render, &c, &content, &m);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(why, "paper.refused.long", NULL);
	return flow_write(f, make_body, &m);
}

int
paper_file(struct flow *f, const struct catalog *c, int64_t id, enum paper_kind *kind_r,
    const char **at_r, const char **bytes_r, size_t *n_r)
{
	const struct see see = see_catalogs(f->who);
	const int found = paper_get_file(f->db, f->mem, c->id, id, see.all || see.inside, kind_r, at_r, bytes_r, n_r);

	return found == 1 ? paper_may(f, c, *kind_r) : found;
}
