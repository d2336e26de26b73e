/*
 * Work without a page: `worker import -c FILE` reads uploaded workbooks. It sleeps
 * while there is none, lives through restarts of the database and leaves on
 * SIGTERM after the work in hand.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "flow/import_work.h"

#define LIFE_MEMORY	(16u * 1024 * 1024)
#define WORK_MEMORY	(384u * 1024 * 1024)
#define IDLE_MS		150
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

static void
work(const struct flow *life, struct mem *mem)
{
	bool broken = false;

	while (!leaving) {
		struct flow flow = *life;
		int done;

		flow.mem = mem;
		done = import_work(&flow);
		mem_reset(mem);
		if (done < 0 && !broken)
			log_warn(616, "import paused: the database or a file does not answer");
		broken = done < 0;
		if (done != 1)
			rest(broken ? BROKEN_MS : IDLE_MS);
	}
}

static int
usage(void)
{
	fprintf(stderr, "worker: usage: worker import [-c FILE]\n");
	return 2;
}

int
main(int argc, char **argv)
{
	struct sigaction act = { .sa_handler = leave };
	struct mem *life = mem_new(LIFE_MEMORY), *mem = mem_new(WORK_MEMORY);
	const char *file = "/etc/danhgia/danhgia.conf", *why;
	const struct config *config;
	struct flow *flow;

	log_program("worker");
	if (argc < 2 || strcmp(argv[1], "import") != 0)
		return usage();
	for (int i = 2; i < argc; i++) {
		if (strcmp(argv[i], "-c") != 0 || i + 1 >= argc)
			return usage();
		file = argv[++i];
	}
	config = config_read(life, file, &why);
	if (config == NULL) {
		fprintf(stderr, "worker: %s\n", why);
		return 2;
	}
	sigaction(SIGTERM, &act, NULL);
	sigaction(SIGINT, &act, NULL);
	flow = flow_open(life, config, "worker", false);
	flow->agent = flow->peer = "";
	work(flow, mem);
	flow_close(flow);
	mem_free(&mem);
	mem_free(&life);
	return 0;
}
