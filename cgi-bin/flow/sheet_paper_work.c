#include "flow/sheet_paper_work.h"

#include "base/log.h"
#include "flow/sheet_paper_inside.h"
#include "flow/sheet_write.h"
#include "render/view.h"
#include "store/job.h"
#include "store/notice.h"
#include "store/paper.h"
#include "store/sheet_paper.h"

#define LEASE		60	/* seconds; it goes on while sheets are drawn */
#define MOST_ATTEMPTS	3
#define STEP		10	/* sheets between two words of how far it is */

struct working {
	struct job	 job;
	struct sheet_paper paper;
	const char	*bytes;		/* NULL: it cannot be made */
	size_t		 n;
};

static void
told(struct sheet_drawing *d, size_t drawn)
{
	if (drawn % STEP == 0)
		job_progress(d->flow->db, d->job, (int64_t)(100 * drawn / (d->n + 1)), LEASE);
}

/* 1; 0: too long; -1. */
static int
draw(struct flow *f, struct working *w)
{
	struct sheet_drawing d = { .flow = f, .paper = &w->paper, .told = told, .job = w->job.id };
	struct sheet_print *list;
	const char *why = NULL, *at;

	d.render = render_open(f->mem, config_text(f->config, "templates_dir"), config_text(f->config, "base_path"),
	    config_text(f->config, "static_map"), &why);
	if (d.render == NULL) {
		log_error(797, "no labels: %s", why);
		return -1;
	}
	if (sheet_printed_of(f->db, f->mem, w->paper.id, &list, &d.n) != 1 || paper_ground(f->db, f->mem, &at, &d.province) != 1)
		return -1;
	d.list = list;
	return sheet_drawing_steps(&d) == 1 ? sheet_paper_draw(&d, SHEET_PAPER_PDF, &w->bytes, &w->n) : -1;
}

/* Who asked for it hears that it is there. 1 or -1. */
static int
tell(struct flow *f, const struct working *w)
{
	const struct period p = w->paper.period;
	struct told to = { 0, "printed", NULL };

	if (sheet_paper_maker(f->db, f->mem, w->paper.id, &to.person) != 1)
		return -1;
	return flow_notify(f, &to, "sheet_bundle", sheet_period_words(f, p), w->paper.unit_name,
	    sheet_units_path(f, w->paper.agency, p));
}

static int
end_body(struct flow *f, void *arg)
{
	struct working *w = arg;
	const bool made = w->bytes != NULL;
	struct json *after = json_new(f->mem);
	const int done = sheet_paper_end(f->db, w->paper.id, made ? SHEET_PAPER_MADE : SHEET_PAPER_FAILED);

	f->location = "/";
	if (done < 0 || (done == 1 && made && sheet_paper_put(f->db, w->paper.id, SHEET_PAPER_PDF, w->bytes, w->n) != 1) ||
	    job_end(f->db, w->job.id, made ? NULL : "too_much") < 0)
		return -1;
	if (done == 1 && made && tell(f, w) != 1)
		return -1;
	json_set_text(after, "state", sheet_paper_state_name[made ? SHEET_PAPER_MADE : SHEET_PAPER_FAILED]);
	return flow_audit(f, "sheet_paper", w->paper.id, "draw", NULL, after);
}

int
sheet_paper_work(struct flow *f)
{
	struct working w = { .n = 0 };
	int done = job_take(f->db, f->mem, SHEET_BUNDLE_JOB, LEASE, &w.job);

	if (done != 1)
		return done;
	done = sheet_paper_get(f->db, f->mem, w.job.object, &w.paper);
	if (done == 1)
		done = w.job.attempts >= MOST_ATTEMPTS ? 0 : draw(f, &w);
	if (done < 0)
		return -1;
	if (done == 0)
		w.bytes = NULL;
	f->op = NULL;
	if (flow_write(f, end_body, &w) < 0)
		return -1;
	log_info(798, "bundle %lld: %zu bytes", (long long)w.paper.id, w.n);
	return 1;
}
