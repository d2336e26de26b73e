/* What stands in a person's calendar: tasks of plans, campaigns, duties that name a day. */
#include "flow/calendar_inside.h"

#include <string.h>

#include "base/digest.h"
#include "flow/campaign.h"
#include "flow/duty.h"
#include "flow/plan.h"

#define DAYS_KEPT	366	/* what is over stays so long */

struct calendar_list {
	struct flow	*flow;
	const struct render *render;
	enum lang	 lang;
	struct plan	*plan;		/* to name them */
	size_t		 nplans;
	struct calendar_event *event;
	size_t		 n;
};

static const char *
word(const struct calendar_list *c, const char *key, const char *a, const char *b)
{
	return label_fill(c->flow->mem, c->render, c->lang, key, a, b);
}

static const char *
count(const struct calendar_list *c, int64_t n)
{
	return mem_print(c->flow->mem, "%lld", (long long)n);
}

/* The same for the same deadline of a person: what names it does not change with its day or its words. */
static const char *
uid(const struct calendar_list *c, const char *what)
{
	const char *text = mem_print(c->flow->mem, "%s\n%lld\n%s", config_text(c->flow->config, "public_url"),
	    (long long)c->flow->who->person, what);
	uint8_t digest[DIGEST_SIZE];

	digest_sha256(text, strlen(text), digest);
	return mem_print(c->flow->mem, "%s@danhgia", digest_hex(c->flow->mem, digest, DIGEST_SIZE / 2));
}

static void
add(struct calendar_list *c, const char *what, struct day day, const char *summary, const char *about,
    const char *path)
{
	const struct config *config = c->flow->config;

	if (day_number(day) < day_number(day_today()) - DAYS_KEPT)
		return;
	c->event[c->n++] = (struct calendar_event){ .uid = uid(c, what), .day = day, .summary = summary,
	    .about = about, .url = mem_print(c->flow->mem, "%s%s%s", config_text(config, "public_url"),
	    config_text(config, "base_path"), path) };
}

/* "99/KH-UBND: trước ngày 06/04/2026" */
static const char *
about_task(const struct calendar_list *c, const struct plan_task *task)
{
	const char *due = word(c, mem_print(c->flow->mem, "plan.word.%s", plan_word_name[task->word]),
	    day_show(c->flow->mem, task->due), NULL);

	for (size_t i = 0; i < c->nplans; i++)
		if (c->plan[i].id == task->plan)
			return mem_print(c->flow->mem, "%s: %s", c->plan[i].document, due);
	return due;
}

/* How all who owe it stand, for those who watch them. */
static const char *
all_stand(const struct calendar_list *c, const struct plan_sum *sum)
{
	if (sum->late > 0)
		return word(c, "calendar.late", count(c, sum->late), count(c, sum->owed));
	return sum->waits > 0 ? word(c, "calendar.waits", count(c, sum->waits), count(c, sum->owed)) :
	    word(c, "calendar.all_done", NULL, NULL);
}

static void
add_task(struct calendar_list *c, const struct plan_board *b, size_t t, bool all)
{
	const struct plan_task *task = &b->task[t];
	const struct plan_sum sum = plan_sum_of(b, t, AGENCY_KINDS);
	const char *summary;

	if (sum.owed == 0)
		return;
	if (all)
		summary = word(c, "calendar.task_of_all", task->title, all_stand(c, &sum));
	else
		summary = word(c, sum.done + sum.done_late > 0 ? "calendar.task_done" : "calendar.task",
		    task->title, NULL);
	add(c, mem_print(c->flow->mem, "plan_task %lld", (long long)task->id), plan_last(task->due, task->word),
	    summary, about_task(c, task), all ? mem_print(c->flow->mem, "/ke-hoach/%lld/?viec=%lld",
	    (long long)task->plan, (long long)task->id) : plan_agency_path(c->flow, task->plan, b->agency[0].id));
}

/* Who sees the province watches one event a task; everybody else has those of his agency. */
static void
add_tasks(struct calendar_list *c, const struct plan_board *b)
{
	const bool all = plan_sees_all(c->flow->who);

	for (size_t t = 0; t < b->ntasks && b->nagencies > 0; t++)
		add_task(c, b, t, all);
}

static void
add_campaigns(struct calendar_list *c, const struct campaign *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!list[i].open)
			continue;
		add(c, mem_print(c->flow->mem, "campaign_submit %lld", (long long)list[i].id), list[i].submit_by,
		    word(c, "calendar.submit_by", list[i].name, NULL), "", "/danh-muc/");
		add(c, mem_print(c->flow->mem, "campaign_approve %lld", (long long)list[i].id), list[i].approve_by,
		    word(c, "calendar.approve_by", list[i].name, NULL), "", "/danh-muc/");
	}
}

/* Tasks of plans stand there by themselves. */
static void
add_duties(struct calendar_list *c, const struct duty *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct day day;

		if (list[i].due == NULL || day_read(list[i].due, &day) != 1 ||
		    strcmp(list[i].label, "duty.plan_tick") == 0)
			continue;
		add(c, mem_print(c->flow->mem, "%s %s", list[i].label, list[i].path), day,
		    word(c, list[i].label, list[i].a, list[i].b), "", list[i].path);
	}
}

int
calendar_events(struct flow *f, const struct render *render, enum lang lang, struct calendar_event **list_r,
    size_t *n_r)
{
	struct calendar_list c = { .flow = f, .render = render, .lang = lang };
	const int64_t agency = plan_sees_all(f->who) ? 0 : f->who->agency;
	struct campaign *campaign;
	const struct duty *duty;
	struct plan_board board;
	size_t ncampaigns, nduties;

	if (plan_list(f, &c.plan, &c.nplans) != 1 || plan_board_of(f, 0, agency, &board) != 1 ||
	    campaign_list(f, &campaign, &ncampaigns) != 1 || duties_of(f, &duty, &nduties) != 1)
		return -1;
	c.event = mem_array(f->mem, board.ntasks + 2 * ncampaigns + nduties + 1, sizeof(*c.event));
	add_tasks(&c, &board);
	add_campaigns(&c, campaign, ncampaigns);
	add_duties(&c, duty, nduties);
	*list_r = c.event;
	*n_r = c.n;
	return 1;
}
