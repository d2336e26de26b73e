/* What the data says of catalogs, in the words of a letter. */
#include "flow/dispatch_inside.h"

#include <string.h>

#include "base/buf.h"
#include "base/number.h"
#include "base/utf8.h"
#include "flow/opinion.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "store/dispatch.h"
#include "store/paper.h"

#define BODY_MOST	(256 * DISPATCH_BODY)	/* bytes, before it is made short */

struct wording {
	struct flow	*flow;
	struct render	*render;
	const struct dispatch *d;
	const struct dispatch_catalog *list;
	size_t		 n;
	const char	*province;
	struct buf	*body;
	int		 part;		/* headings so far */
	bool		 brief;		/* rows stand in the annex alone */
	const char	*title;		/* of the round */
	struct buf	*annexes;	/* what they say, as text */
};

/* What leaves is Vietnamese. */
static const char *
say(const struct wording *w, const char *key, const char *a, const char *b)
{
	return label_fill(w->flow->mem, w->render, LANG_VI, key, a, b);
}

static const char *
of_kind(const struct wording *w, const char *what, const char *a, const char *b)
{
	return say(w, mem_print(w->flow->mem, "dispatch.%s.%s", dispatch_kind_name[w->d->kind], what), a, b);
}

static void
line(struct wording *w, const char *text)
{
	buf_print(w->body, "%s%s", w->body->n == 0 ? "" : "\n", text);
}

static void
head(struct wording *w, const char *text)
{
	line(w, mem_print(w->flow->mem, "%s. %s", dispatch_roman(w->flow->mem, ++w->part), text));
}

static const char *
count(const struct wording *w, int64_t n)
{
	return mem_print(w->flow->mem, "%lld", (long long)n);
}

/* Of labels with several lines: "a|b". */
static const char *
lines(const struct wording *w, const char *text)
{
	char *out = mem_copy(w->flow->mem, text, strlen(text));

	for (char *p = out; *p != '\0'; p++)
		if (*p == '|')
			*p = '\n';
	return out;
}

const char *
dispatch_origin(struct flow *f, struct render *render, const struct dispatch_remark *r)
{
	return r->sheet[0] == '\0' ? "" : label_fill(f->mem, render, LANG_VI, "dispatch.origin", r->sheet,
	    mem_print(f->mem, "%lld", (long long)r->line));
}

/* On what: the whole, a part, or a row with its number, code and where it stands in the workbook. */
static const char *
whereof(const struct wording *w, const struct dispatch_remark *r)
{
	struct mem *mem = w->flow->mem;
	const char *origin = dispatch_origin(w->flow, w->render, r);

	if (r->task[0] != '\0')
		return mem_print(mem, "%s%s%s", say(w, "dispatch.row", r->number == 0 ? "–" : count(w, r->number),
		    paper_work(mem, r->code, r->task)),
		    origin[0] == '\0' ? "" : " ", origin);
	if (r->section[0] == '\0')
		return say(w, "dispatch.whole", NULL, NULL);
	return r->division[0] == '\0' ? r->section : mem_print(mem, "%s, %s", r->section, r->division);
}

/* Groups of remarks, in the order of the letter; structure: what is said of the whole and of parts. */
static const char *const groups[] = { "structure", "add", "split", "drop", "change", "reason", NULL };

static bool
belongs(const struct dispatch_remark *r, const char *group)
{
	const bool whole = r->task[0] == '\0' && strcmp(r->kind, "add") != 0;

	return strcmp(group, whole ? "structure" : r->kind) == 0;
}

static void
group_of(struct wording *w, const struct dispatch_remark *list, size_t n, const char *group)
{
	int64_t apart = 0;
	bool begun = false;

	for (size_t i = 0; i < n; i++) {
		if (!belongs(&list[i], group))
			continue;
		if (!begun)
			head(w, say(w, mem_print(w->flow->mem, "dispatch.group.%s", group), NULL, NULL));
		begun = true;
		if (w->brief && list[i].task[0] != '\0')
			apart++;
		else
			line(w, mem_print(w->flow->mem, "- %s: %s", whereof(w, &list[i]), list[i].words));
	}
	if (apart > 0)
		line(w, say(w, "dispatch.in_annex", count(w, apart), NULL));
}

static void
remarks(struct wording *w, const struct dispatch_remark *list, size_t n)
{
	for (const char *const *group = groups; *group != NULL; group++)
		group_of(w, list, n, *group);
}

static void
standard(struct wording *w, const struct dispatch_catalog *c)
{
	struct mem *mem = w->flow->mem;

	head(w, say(w, "dispatch.standard.title", NULL, NULL));
	if (c->standard == 0)
		line(w, say(w, "dispatch.standard.none", NULL, NULL));
	else
		line(w, say(w, "dispatch.standard.is", paper_work(mem, c->standard_code,
		    c->standard_task), number_show(mem, c->standard_points, 2, 0)));
}

static int
appraisal(struct wording *w)
{
	const struct dispatch_catalog *c = &w->list[0];
	struct dispatch_remark *list;
	size_t n;

	if (dispatch_get_remarks(w->flow->db, w->flow->mem, c->id, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++)
		buf_print(w->annexes, "%lld %s %s\n", (long long)list[i].number, list[i].kind, list[i].words);
	line(w, say(w, "dispatch.basis", NULL, NULL));
	line(w, of_kind(w, "request", c->agency, say(w, "dispatch.round", count(w, c->round),
	    c->submitted_at == NULL ? "" : moment_show(w->flow->mem, c->submitted_at))));
	standard(w, c);
	remarks(w, list, n);
	if (n == 0)
		line(w, of_kind(w, "none", NULL, NULL));
	line(w, c->approve_by.year == 0 || n == 0 ? of_kind(w, n == 0 ? "go_on" : "close", c->agency, NULL) :
	    of_kind(w, "close_by", c->agency, day_show(w->flow->mem, c->approve_by)));
	return 1;
}

struct tally {
	int64_t		 agree, other, taken, explained, silent;
	struct buf	 names;		/* of the silent ones */
};

static void
add(struct tally *t, const struct opinion *o)
{
	t->agree += o->stance == OPINION_AGREE;
	t->other += o->stance == OPINION_OTHER;
	t->taken += o->received == OPINION_TAKEN;
	t->explained += o->received == OPINION_EXPLAINED;
	if (o->stance != OPINION_NONE)
		return;
	t->silent++;
	buf_print(&t->names, "%s%s", t->names.n == 0 ? "" : "; ", o->agency_name);
}

static int
opinions(struct wording *w)
{
	struct tally t = { 0 };
	struct opinion_round round;
	struct opinion *list;
	size_t n;

	if (opinion_round_read(w->flow, w->d->round, &round) != 1 || opinions_of(w->flow, round.id, &list, &n) != 1)
		return -1;
	buf_start(&t.names, w->flow->mem, BODY_MOST);
	for (size_t i = 0; i < n; i++) {
		add(&t, &list[i]);
		buf_print(w->annexes, "%lld %d %d\n%s\n%s\n", (long long)list[i].agency, (int)list[i].stance,
		    (int)list[i].received, list[i].words, list[i].reply);
	}
	line(w, say(w, "dispatch.basis", NULL, NULL));
	head(w, of_kind(w, "result", NULL, NULL));
	line(w, of_kind(w, "asked", count(w, (int64_t)n), round.title));
	line(w, of_kind(w, "until", day_show(w->flow->mem, round.last), count(w, t.agree + t.other)));
	line(w, of_kind(w, "stances", count(w, t.agree), count(w, t.other)));
	if (t.silent > 0)
		line(w, of_kind(w, "silent", count(w, t.silent), t.names.p));
	head(w, of_kind(w, "received", NULL, NULL));
	line(w, of_kind(w, "replies", count(w, t.taken), count(w, t.explained)));
	if (t.other > t.taken + t.explained)
		line(w, of_kind(w, "unreceived", count(w, t.other - t.taken - t.explained), NULL));
	line(w, of_kind(w, "close", NULL, NULL));
	w->title = round.title;
	return 1;
}

/* The rows of all, which the annexes list. */
static int64_t
sum_rows(struct wording *w)
{
	int64_t rows = 0;

	for (size_t i = 0; i < w->n; i++) {
		rows += w->list[i].rows;
		buf_print(w->annexes, "%lld %lld %lld %lld %lld\n", (long long)w->list[i].id, (long long)w->list[i].content,
		    (long long)w->list[i].standard, (long long)w->list[i].round, (long long)w->list[i].remarks);
	}
	return rows;
}

static int
submission(struct wording *w)
{
	int64_t remarked = 0;

	for (size_t i = 0; i < w->n; i++)
		remarked += w->list[i].remarks;
	line(w, say(w, "dispatch.basis", NULL, NULL));
	head(w, of_kind(w, "result", NULL, NULL));
	line(w, of_kind(w, "sum", count(w, (int64_t)w->n), count(w, sum_rows(w))));
	line(w, remarked == 0 ? of_kind(w, "no_remarks", NULL, NULL) : of_kind(w, "remarked", count(w, remarked), NULL));
	if (w->n == 1)
		standard(w, &w->list[0]);
	head(w, of_kind(w, "proposal", NULL, NULL));
	line(w, of_kind(w, "approve", w->n == 1 ? w->list[0].agency : of_kind(w, "several", count(w, (int64_t)w->n), NULL),
	    NULL));
	line(w, of_kind(w, "close", NULL, NULL));
	return 1;
}

static int
decision(struct wording *w)
{
	const char *who = w->n == 1 ? w->list[0].agency : of_kind(w, "several", count(w, (int64_t)w->n), NULL);

	for (int i = 1; i <= 4; i++)
		line(w, of_kind(w, mem_print(w->flow->mem, "ground%d", i), w->d->issuer, NULL));
	line(w, of_kind(w, "decides", NULL, NULL));
	line(w, of_kind(w, "article1", who, count(w, sum_rows(w))));
	line(w, of_kind(w, "article2", NULL, NULL));
	line(w, of_kind(w, "article3", w->d->issuer, who));
	return 1;
}

static const char *
addressee(const struct wording *w)
{
	switch (w->d->kind) {
	case DISPATCH_APPRAISAL:
		return w->list[0].agency;
	case DISPATCH_SUBMISSION: case DISPATCH_OPINIONS:
		return say(w, "dispatch.chairman", w->province, NULL);
	default:
		return "";
	}
}

static const char *
subject(const struct wording *w)
{
	if (w->d->kind == DISPATCH_OPINIONS)
		return of_kind(w, "subject", w->title, NULL);
	return w->n == 1 ? of_kind(w, "subject", w->list[0].agency, NULL) :
	    of_kind(w, "subject_many", count(w, (int64_t)w->n), NULL);
}

/* 1 or -1. */
static int
write_body(struct wording *w)
{
	static int (*const compose[DISPATCH_KINDS])(struct wording *) = { appraisal, submission, decision, opinions };

	w->part = 0;
	buf_start(w->body, w->flow->mem, BODY_MOST);
	buf_start(w->annexes, w->flow->mem, BODY_MOST);
	return compose[w->d->kind](w);
}

int
dispatch_compose(struct flow *f, struct render *render, const struct dispatch *d, const struct dispatch_catalog *list,
    size_t n, struct dispatch_words *words, const char **annexes_r)
{
	struct buf body, annexes;
	struct wording w = { .flow = f, .render = render, .d = d, .list = list, .n = n, .body = &body,
	    .annexes = &annexes };
	const char *at;

	if ((n == 0) != (d->kind == DISPATCH_OPINIONS) || paper_ground(f->db, f->mem, &at, &w.province) != 1 ||
	    write_body(&w) != 1)
		return -1;
	w.brief = utf8_count(body.p) > DISPATCH_BODY;
	if (w.brief && write_body(&w) != 1)
		return -1;
	*annexes_r = annexes.p;
	*words = (struct dispatch_words){
		.subject = subject(&w), .addressee = addressee(&w), .place = paper_place(render, w.province),
		.body = utf8_short(f->mem, body.p, DISPATCH_BODY),
		.recipients = lines(&w, of_kind(&w, "recipients", NULL, NULL)),
		.authority = lines(&w, of_kind(&w, "authority", NULL, NULL)), .signer = "",
	};
	return 1;
}
