/*
 * Sign in, second factor, lock and unlock, sign out, the own account. The only
 * program that sees a password. As `signin --sweep [-c FILE]` it serves nobody: it
 * looks again and again at the accounts of live sessions.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "flow/sweep.h"
#include "page/account.h"
#include "page/ready.h"
#include "page/signin.h"
#include "page/visit.h"

#define MEMORY (32 * 1024 * 1024)

static const struct route *const tables[] = {
	signin_routes,
	unlock_routes,
	account_routes,
	ready_routes,
	NULL
};

static int
sweep_for_ever(const char *file)
{
	struct mem *mem = mem_new(MEMORY), *pass = mem_new(MEMORY);
	const char *why;
	struct config *config = config_read(mem, file, &why);
	struct flow *f;

	if (config == NULL) {
		fprintf(stderr, "signin: %s\n", why);
		return 1;
	}
	f = flow_open(mem, config, "signin", true);
	f->mem = pass;
	f->peer = "sweep";
	for (;;) {
		if (flow_ready(f, true) == 1 && sweep(f) != 1)
			log_error(306, "a pass over the sessions failed");
		mem_reset(pass);
		sleep(SWEEP_SECONDS);
	}
}

int
main(int argc, char **argv)
{
	static const struct program signin = {
		.name = "signin", .tables = tables, .sessions = true, .directory = true,
	};

	if (argc > 1 && strcmp(argv[1], "--sweep") == 0) {
		log_program("sweep");
		return sweep_for_ever(argc == 4 && strcmp(argv[2], "-c") == 0 ? argv[3] :
		    "/etc/danhgia/danhgia.conf");
	}
	return program_main(&signin, argc, argv);
}
