#include "flow/bonus_run_paper.h"

#include "base/log.h"
#include "base/money.h"
#include "base/number.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "render/view.h"
#include "store/paper.h"
#include "store/salary.h"

/* Shares of the width of an A4 on its side; labels bonus_run.paper.column.<word>. */
static const struct document_column list_columns[] = {
	{ "number", 10, true }, { "name", 40, false }, { "unit", 46, false }, { "account", 32, false }, { "bank", 30, false },
	{ "level", 34, false }, { "factor", 18, true }, { "amount", 28, true }, { "signed", 24, false },
};
#define LIST	(sizeof(list_columns) / sizeof(*list_columns))
static const struct document_column proof_columns[] = {
	{ "number", 10, true }, { "name", 44, false }, { "line", 14, true }, { "factor", 18, true }, { "position", 18, true }, { "months", 18, true },
	{ "coefficient", 18, true }, { "weight", 30, true }, { "ideal", 50, true }, { "amount", 28, true },
};
#define PROOF	(sizeof(proof_columns) / sizeof(*proof_columns))

struct print {
	struct flow	*flow;
	struct render	*render;
	const struct bonus_run_view *v;
	struct document	*doc;
	const char	*at, *province, *budget;
	struct salary_account *account;	/* of each in the run */
};

static const char *
word(const struct print *p, const char *key, const char *a, const char *b)
{
	return label_fill(p->flow->mem, p->render, LANG_VI, key, a, b);
}

static const char *
number(const struct print *p, int64_t n)
{
	return mem_print(p->flow->mem, "%lld", (long long)n);
}

static const char *
grouped(const struct print *p, int64_t sum)
{
	return money_show(p->flow->mem, sum);
}

static const char *
exact(const struct print *p, const struct ratio *x)
{
	return x == NULL ? "" : bonus_exact(p->flow->mem, x);
}

static const char *
level_words(const struct print *p, int level)
{
	return label(p->render, LANG_VI, level == LEVEL_NONE ? "bonus_say.unclassified" :
	    mem_print(p->flow->mem, "sheet.level.%s", score_level_name[level]));
}

static const char *
period_words(const struct print *p)
{
	static const char *const names[BONUS_YEAR + 1] = { [1] = "month", [3] = "quarter", [BONUS_YEAR] = "year" };
	const struct period of = p->v->run.period;
	const char *name = of.months == BONUS_HALF ? of.month == 1 ? "first" : "second" : names[of.months];

	return word(p, mem_print(p->flow->mem, "bonus_run.period.%s", name), number(p, of.year), number(p, of.months == 3 ? (of.month + 2) / 3 : of.month));
}

/* The sum in words, as a sentence begins. */
static const char *
said(const struct print *p, int64_t sum)
{
	struct mem *mem = p->flow->mem;
	struct money_words w;
	const char *text;
	uint32_t code;
	size_t first;

	for (int i = 0; i < 10; i++)
		w.digit[i] = word(p, mem_print(mem, "bonus_run.said.d%d", i), NULL, NULL);
	w.ten = word(p, "bonus_run.said.ten", NULL, NULL);
	w.tens = word(p, "bonus_run.said.tens", NULL, NULL);
	w.one = word(p, "bonus_run.said.one", NULL, NULL);
	w.four = word(p, "bonus_run.said.four", NULL, NULL);
	w.five = word(p, "bonus_run.said.five", NULL, NULL);
	w.hundred = word(p, "bonus_run.said.hundred", NULL, NULL);
	w.odd = word(p, "bonus_run.said.odd", NULL, NULL);
	w.thousand = word(p, "bonus_run.said.thousand", NULL, NULL);
	w.million = word(p, "bonus_run.said.million", NULL, NULL);
	w.billion = word(p, "bonus_run.said.billion", NULL, NULL);
	text = money_said(mem, &w, sum);
	first = utf8_letter(text, &code);
	return mem_print(mem, "%s%s", utf8_upper(mem, mem_copy(mem, text, first)), text + first);
}

const char *
bonus_run_factor(struct mem *mem, const struct bonus_document *d, size_t i)
{
	const struct bonus_outcome *o = &d->result->outcome[i];

	if (o->weight != NULL)
		return bonus_exact(mem, o->weight);
	if (o->factor == NULL || o->line < 0 || d->rule->line[o->line].effect != BONUS_FACTOR)
		return "";
	return bonus_exact(mem, o->factor);
}

int
bonus_run_budget(struct flow *f, const struct bonus_run *r, const char **codes_r)
{
	const char **list;
	size_t n;

	if (bonus_run_budgets(f->db, f->mem, r, &list, &n) != 1)
		return -1;
	*codes_r = "";
	for (size_t i = 0; i < n; i++)
		*codes_r = mem_print(f->mem, "%s%s%s", *codes_r, i == 0 ? "" : ", ", list[i]);
	return 1;
}

int
bonus_run_accounts(struct flow *f, const struct bonus_run_view *v, struct salary_account **list_r)
{
	int64_t *person = mem_array(f->mem, v->d.n + 1, sizeof(*person));

	for (size_t i = 0; i < v->d.n; i++)
		person[i] = v->d.person[i].person;
	return salary_accounts_on(f->db, f->mem, person, v->d.n, v->run.day, list_r);
}

/* 1; -1: no face, or broken. */
static int
begin(struct print *p, enum document_form form)
{
	struct flow *f = p->flow;
	const char *title;

	if (document_ready(form) != 1) {
		log_error(972, "no payment list: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &p->at, &p->province) != 1 || bonus_run_budget(f, &p->v->run, &p->budget) != 1 ||
	    bonus_run_accounts(f, p->v, &p->account) != 1)
		return -1;
	title = word(p, mem_print(f->mem, "bonus_run.paper.list.%s", bonus_kind_name[p->v->run.kind]), NULL, NULL);
	p->doc = document_start(f->mem, form, &(struct document_about){
		.title = mem_print(f->mem, "%s, %s", title, period_words(p)), .author = p->v->run.agency_name, .language = "vi-VN",
		.at = mem_print(f->mem, "%.10sT%.8sZ", p->at, p->at + 11), .wide = true, .left = title, .right = moment_show(f->mem, p->at),
		.band = config_on(f->config, "demo") ? label(p->render, LANG_VI, "paper.sheet.demo") : NULL,
	});
	document_head(p->doc, &(struct document_side){ .plain = utf8_upper(f->mem, p->province), .bold = utf8_upper(f->mem, p->v->run.agency_name) },
	    &(struct document_side){ .bold = label(p->render, LANG_VI, "paper.sheet.country"), .below = label(p->render, LANG_VI, "paper.sheet.motto") });
	document_text(p->doc, DOCUMENT_TITLE, mem_print(f->mem, "%s \n%s", utf8_upper(f->mem, title), period_words(p)));
	document_text(p->doc, DOCUMENT_ATTACHED, word(p, "bonus_run.paper.attached", p->v->run.number, paper_day(f->mem, p->render, p->v->run.day)));
	return 1;
}

static struct document_row
pay_row(const struct print *p, size_t at, size_t i)
{
	const struct bonus_person *who = &p->v->d.person[i];
	const char **cell = mem_array(p->flow->mem, LIST, sizeof(*cell));

	cell[0] = number(p, (int64_t)at);
	cell[1] = who->name;
	cell[2] = mem_print(p->flow->mem, "%s, %s", who->title, who->unit_name);
	cell[3] = p->account[i].number;
	cell[4] = p->account[i].bank;
	cell[5] = level_words(p, who->level);
	cell[6] = bonus_run_factor(p->flow->mem, &p->v->d, i);
	cell[7] = grouped(p, p->v->d.result->outcome[i].amount);
	return (struct document_row){ .cell = cell };
}

/* Who gets something, and what it comes to. */
static void
pay(const struct print *p)
{
	struct mem *mem = p->flow->mem;
	const struct bonus_document *d = &p->v->d;
	struct document_row *row = mem_array(mem, d->n + 1, sizeof(*row));
	const char **sum = mem_array(mem, LIST, sizeof(*sum));
	size_t n = 0;

	if (p->budget[0] != '\0')
		document_text(p->doc, DOCUMENT_LINE, word(p, "bonus_run.paper.budget", p->budget, NULL));
	for (size_t i = 0; i < d->n; i++)
		if (d->result->outcome[i].amount > 0) {
			row[n] = pay_row(p, n + 1, i);
			n++;
		}
	sum[1] = word(p, "bonus_run.paper.together", NULL, NULL);
	sum[7] = grouped(p, d->result->spent);
	row[n++] = (struct document_row){ .cell = sum, .bold = true };
	document_table(p->doc, paper_table_columns(mem, p->render, "bonus_run.paper.column.", list_columns, LIST), LIST, row, n);
	document_text(p->doc, DOCUMENT_LINE, word(p, "bonus_run.paper.sum", grouped(p, d->result->spent), NULL));
	document_text(p->doc, DOCUMENT_LINE, word(p, "bonus_run.paper.said", said(p, d->result->spent), NULL));
	document_sign(p->doc, &(struct document_side){ .bold = utf8_upper(mem, word(p, "bonus_run.paper.maker", NULL, NULL)), .below = word(p, "bonus_run.paper.signs", NULL, NULL) },
	    &(struct document_side){ .bold = utf8_upper(mem, word(p, "bonus_run.paper.accountant", NULL, NULL)), .below = word(p, "bonus_run.paper.signs", NULL, NULL) });
	document_close(p->doc, &(struct document_closing){ .title = "", .recipients = "",
	    .authority = utf8_upper(mem, word(p, "bonus_run.paper.head", NULL, NULL)), .name = p->v->run.signer });
}

static struct document_row
proof_row(const struct print *p, size_t i)
{
	const struct bonus_rule *rule = p->v->d.rule;
	const struct bonus_person *who = &p->v->d.person[i];
	const struct bonus_outcome *o = &p->v->d.result->outcome[i];
	const char **cell = mem_array(p->flow->mem, PROOF, sizeof(*cell));

	cell[0] = number(p, (int64_t)i + 1);
	cell[1] = who->name;
	cell[2] = o->line < 0 ? "" : number(p, o->line + 1);
	cell[3] = exact(p, o->factor);
	cell[4] = exact(p, rule->position_factor[who->position]);
	cell[5] = mem_print(p->flow->mem, "%s/%s", exact(p, who->months), exact(p, who->period_months));
	cell[6] = exact(p, who->coefficient);
	cell[7] = exact(p, o->weight);
	cell[8] = exact(p, o->ideal);
	cell[9] = grouped(p, o->amount);
	return (struct document_row){ .cell = cell };
}

static void
claim(const struct print *p, const char *name, bool holds, const char *a, const char *b)
{
	document_text(p->doc, DOCUMENT_LINE, mem_print(p->flow->mem, "- %s: %s", word(p, mem_print(p->flow->mem, "bonus_run.proof.%s", name), a, b),
	    word(p, holds ? "bonus_run.paper.holds" : "bonus_run.paper.fails", NULL, NULL)));
}

static void
claims(const struct print *p)
{
	const struct bonus_result *s = p->v->d.result;
	const struct bonus_proof *proof = &p->v->proof;
	const bool rate = p->v->d.rule->method == BONUS_RATE;

	document_text(p->doc, DOCUMENT_LINE, word(p, "bonus_run.paper.fund", grouped(p, s->fund), grouped(p, s->reserve)));
	claim(p, "sum", proof->sum, mem_print(p->flow->mem, "%s + %s = %s", grouped(p, s->spent), grouped(p, s->left), grouped(p, s->pot)), NULL);
	claim(p, rate ? "within_rate" : "within", proof->within, proof->farthest == NULL ? "0" : exact(p, proof->farthest), grouped(p, p->v->d.rule->unit));
	claim(p, rate ? "rising_rate" : "rising", proof->rising, number(p, (int64_t)proof->weights), NULL);
	claim(p, "equal", proof->equal, NULL, NULL);
	if (!rate)
		claim(p, "stopped", proof->stopped, grouped(p, s->left), NULL);
	claim(p, "kept", p->v->sound, bonus_digest_shown(p->flow->mem, p->v->sha256), NULL);
}

/* The second part: what proves the first one. */
static void
prove(const struct print *p)
{
	struct mem *mem = p->flow->mem;
	const struct bonus_document *d = &p->v->d;
	struct document_row *row = mem_array(mem, d->n + 1, sizeof(*row));

	document_annex(p->doc, true);
	document_text(p->doc, DOCUMENT_TITLE, utf8_upper(mem, word(p, "bonus_run.proof.title", NULL, NULL)));
	document_text(p->doc, DOCUMENT_ATTACHED, word(p, "bonus_run.proof.about", NULL, NULL));
	claims(p);
	for (size_t i = 0; i < d->n; i++)
		row[i] = proof_row(p, i);
	document_table(p->doc, paper_table_columns(mem, p->render, "bonus_run.paper.column.", proof_columns, PROOF), PROOF, row, d->n);
}

int
bonus_run_paper(struct flow *f, struct render *render, const struct bonus_run_view *v, enum document_form form, const char **bytes_r, size_t *n_r)
{
	struct print p = { .flow = f, .render = render, .v = v };

	if (begin(&p, form) != 1)
		return -1;
	pay(&p);
	prove(&p);
	return document_end(p.doc, bytes_r, n_r);
}
