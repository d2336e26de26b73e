/*
 * Work without a page. `worker import` reads uploaded workbooks and draws bundles of sheets; while none waits it reminds
 * of what plans ask and of the steps of periods, keeps the sums of comparisons and the index of works, and takes away what was
 * made of files of years; it has no network. `worker send` makes letters of notices and takes them to the server of mail.
 * `worker pull` asks the systems that tasks come from, and reads what they leave in their folders. `worker national` makes
 * records of results and sends them to the national database. Each sleeps while there is nothing to do, lives through restarts
 * of the database and leaves on SIGTERM after the work in hand.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "flow/import_work.h"
#include "flow/mail_work.h"
#include "flow/national_work.h"
#include "flow/period_work.h"
#include "flow/plan_work.h"
#include "flow/pull.h"
#include "flow/record_work.h"
#include "flow/sheet_paper_work.h"
#include "flow/similar_index.h"
#include "flow/summary_work.h"
#include "flow/token_work.h"

#define LIFE_MEMORY	(32u * 1024 * 1024)
#define WORK_MEMORY	(384u * 1024 * 1024)
#define BROKEN_MS	2000

static volatile sig_atomic_t leaving;

static void
leave(int number)
{
	(void)number;
	leaving = 1;
}

static void
rest(int ms)
{
	struct timespec pause = { .tv_sec = ms / 1000, .tv_nsec = (long)(ms % 1000) * 1000000 };

	nanosleep(&pause, NULL);	/* a signal ends it early */
}

static int
import(struct flow *f, void *tools)
{
	int done = import_work(f);

	(void)tools;
	if (done == 0)
		done = sheet_paper_work(f);
	if (done == 0)
		done = plan_work(f);
	if (done == 0)
		done = period_work(f);
	if (done == 0)
		done = record_work(f);
	if (done == 0)
		done = summary_work(f);
	if (done == 0)
		done = token_work(f);
	return done == 0 ? similar_index_work(f) : done;
}

static void *
mail_open(struct mem *mem, const struct config *config, const char **why_r)
{
	return mailer_open(mem, config, why_r);
}

static int
mail(struct flow *f, void *mailer)
{
	return mail_work(f, mailer);
}

static int
pull(struct flow *f, void *tools)
{
	(void)tools;
	return pull_work(f);
}

static void *
line_open(struct mem *mem, const struct config *config, const char **why_r)
{
	return national_open(mem, config, why_r);
}

static void
line_close(void *line)
{
	struct national *n = line;

	national_close(&n);
}

static int
national(struct flow *f, void *line)
{
	return national_work(f, line);
}

/* open: what it needs of the outside, as long as the process lives; NULL: nothing. *why_r: why it cannot. close: its end, or NULL. */
static const struct mode {
	const char	*name;
	const char	*account;	/* of the database */
	void		*(*open)(struct mem *, const struct config *, const char **why_r);
	void		(*close)(void *tools);
	int		(*work)(struct flow *, void *tools);
	int		 idle_ms;
	unsigned	 watchdog;	/* seconds for one piece of work, 0: it has its own */
} modes[] = {
	{ "import", "worker", NULL, NULL, import, 150, 0 },
	{ "send", "send", mail_open, NULL, mail, 1000, 150 },
	{ "pull", "pull", NULL, NULL, pull, 150, 0 },
	{ "national", "send", line_open, line_close, national, 500, 600 },
};
#define MODES (sizeof(modes) / sizeof(*modes))

static void
work(const struct mode *mode, const struct flow *life, void *tools, struct mem *mem)
{
	bool broken = false;

	while (!leaving) {
		struct flow flow = *life;
		int done;

		flow.mem = mem;
		alarm(mode->watchdog);
		done = mode->work(&flow, tools);
		alarm(0);
		mem_reset(mem);
		if (done < 0 && !broken)
			log_warn(616, "%s paused: the database or a file does not answer", mode->name);
		broken = done < 0;
		if (done != 1)
			rest(broken ? BROKEN_MS : mode->idle_ms);
	}
}

static int
usage(void)
{
	fprintf(stderr, "worker: usage: worker import|send|pull|national [-c FILE]\n");
	return 2;
}

static int
run(const struct mode *mode, const char *file)
{
	struct sigaction act = { .sa_handler = leave };
	struct mem *life = mem_new(LIFE_MEMORY), *mem = mem_new(WORK_MEMORY);
	const char *why = NULL;
	const struct config *config = config_read(life, file, &why);
	void *tools = why == NULL && mode->open != NULL ? mode->open(life, config, &why) : NULL;
	struct flow *flow;

	if (why != NULL) {
		fprintf(stderr, "worker: %s\n", why);
		return 2;
	}
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGINT, &act, NULL);
	flow = flow_open(life, config, mode->account, false);
	work(mode, flow, tools, mem);
	flow_close(flow);
	if (mode->close != NULL)
		mode->close(tools);
	mem_free(&mem);
	mem_free(&life);
	return 0;
}

int
main(int argc, char **argv)
{
	const char *file = "/etc/danhgia/danhgia.conf";

	log_program("worker");
	if (argc < 2)
		return usage();
	for (int i = 2; i < argc; i++) {
		if (strcmp(argv[i], "-c") != 0 || i + 1 >= argc)
			return usage();
		file = argv[++i];
	}
	for (size_t i = 0; i < MODES; i++)
		if (strcmp(argv[1], modes[i].name) == 0)
			return run(&modes[i], file);
	return usage();
}
