#include "flow/year_quota.h"

#include <string.h>

#include "flow/catalog_write.h"
#include "store/classification.h"
#include "store/year_group.h"

struct choose_write {
	int64_t		 run, version;
	const int64_t	*chosen;
	size_t		 n;
	const char	*reason;
	bool		 back;
	struct refusal	*why;
};

/* With the words of its label. */
static int
refuse_of(struct refusal *why, const char *label, const char *field, const char *a, const char *b)
{
	catalog_refuse(why, label, field);
	why->a = a;
	why->b = b;
	return 0;
}

static struct quota_line *
line_of(const struct year_quota *y, int64_t classification)
{
	for (size_t i = 0; i < y->n; i++)
		if (y->line[i].c->id == classification)
			return &y->line[i];
	return NULL;
}

/* What is still in the way; its label says how many. */
static int
ready(struct flow *f, const struct year_quota *y, struct refusal *why)
{
	const struct { const char *label; size_t n; } owed[] = {
		{ "year_quota.refused.owing", y->owing }, { "year_quota.refused.cap_owed", y->cap_owed }, { "year_quota.refused.without", y->without },
	};

	for (size_t i = 0; i < sizeof(owed) / sizeof(*owed); i++)
		if (owed[i].n > 0)
			return refuse_of(why, owed[i].label, NULL, mem_print(f->mem, "%zu", owed[i].n), NULL);
	return year_quota_is_candidate(f, y) ? catalog_refuse(why, "year_quota.refused.self", NULL) : 1;
}

/* The group in which more are chosen than it has places; NULL: none. */
static const struct quota_part *
too_many(struct year_quota *y, const struct choose_write *w)
{
	for (size_t k = 0; k < y->nparts; k++) {
		const struct quota_part *part = &y->part[k];
		int64_t taken = 0;

		for (size_t i = 0; i < part->n; i++)
			for (size_t c = 0; c < w->n; c++)
				taken += part->candidate[i].c->id == w->chosen[c];
		if (part->q != NULL && taken > part->q->places)
			return part;
	}
	return NULL;
}

static int
sound(struct flow *f, struct year_quota *y, const struct choose_write *w)
{
	const struct quota_part *full;

	for (size_t i = 0; i < w->n; i++) {
		const struct quota_line *line = line_of(y, w->chosen[i]);

		if (line == NULL)
			return catalog_refuse(w->why, "year_quota.refused.nobody", "chosen");
		if (!line->p->candidate)
			return refuse_of(w->why, "year_quota.refused.no_candidate", "chosen", line->c->name, NULL);
	}
	full = too_many(y, w);
	return full == NULL ? 1 : refuse_of(w->why, "year_quota.refused.places", "chosen", full->name,
	    mem_print(f->mem, "%lld", (long long)full->q->places));
}

static int
write_choice(struct flow *f, const struct choose_write *w, const struct year_run *r, struct json *names)
{
	struct json *after = json_new(f->mem);
	int done = year_run_choose(f->db, f->mem, w->run, r->version, w->back ? NULL : w->reason, w->chosen, w->n);

	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(w->why, "year_run.refused.changed");
	for (size_t i = 0; i < w->n; i++)
		if (classification_step_add(f->db, w->chosen[i], CLASS_ACT_CHOOSE, f->who->person, f->delegation, w->reason) != 1)
			return -1;
	json_set_text(after, "reason", w->reason);
	if (names != NULL)
		json_set(after, "chosen", names);
	f->location = mem_print(f->mem, RUN_PLACE "%lld/han-muc/", (long long)w->run);
	return flow_audit(f, "year_run", w->run, w->back ? "unchoose" : "choose", NULL, after);
}

static int
choose_body(struct flow *f, void *arg)
{
	const struct choose_write *w = arg;
	struct json *names = json_list(f->mem);
	struct year_quota y;
	struct year_run r;
	int done = year_run_begin(f, w->run, w->version, 1U << RUN_FROZEN, true, &r, w->why);

	if (done != 1)
		return done;
	if (w->back)
		return r.chosen_why == NULL ? catalog_conflict(w->why, "year_quota.refused.ranked") : write_choice(f, w, &r, NULL);
	if (year_quota_live(f, &r, &y) != 1)
		return -1;
	done = ready(f, &y, w->why);
	if (done == 1)
		done = sound(f, &y, w);
	if (done != 1)
		return done;
	for (size_t i = 0; i < w->n; i++)
		json_add_text(names, line_of(&y, w->chosen[i])->c->name);
	return write_choice(f, w, &r, names);
}

int
year_quota_choose(struct flow *f, int64_t run, int64_t version, const int64_t *chosen, size_t n, const char *reason, struct refusal *why)
{
	struct choose_write w = { run, version, chosen, n, reason, false, why };

	return flow_write(f, choose_body, &w);
}

int
year_quota_unchoose(struct flow *f, int64_t run, int64_t version, const char *reason, struct refusal *why)
{
	struct choose_write w = { run, version, NULL, 0, reason, true, why };

	return flow_write(f, choose_body, &w);
}
