/* The command line of administrators and tests. */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "flow/account.h"
#include "flow/cases.h"
#include "flow/demo.h"
#include "flow/directory.h"
#include "flow/doctor.h"
#include "flow/flow.h"
#include "flow/person.h"
#include "flow/mail_work.h"
#include "flow/setup.h"
#include "flow/sheet_command.h"
#include "flow/similar.h"
#include "flow/similar_weigh.h"
#include "flow/token.h"
#include "flow/verify.h"
#include "flow/year_command.h"

#define MEMORY (512 * 1024 * 1024)

static const struct command {
	const char	*name;
	const char	*what;
	int		(*run)(struct flow *);
} commands[] = {
	{ "migrate", "brings the schema of the database up to date", setup_migrate },
	{ "person", "UID FAMILY GIVEN: enters somebody, as the first administrator", person_command },
	{ "token", "--scope A,B --days N --name X [--source CODE] [--agency CODE] [--rate N]: makes an access token, shown once", token_command },
	{ "directory", "[--preview] [--take names,mail,number]: holds people and places against the directory",
	    directory_command },
	{ "doctor", "[USER]: says in words what is wrong, and which line to change", doctor },
	{ "mail-again", "tries letters that failed from the beginning", mail_again },
	{ "sheets", "--period 2026-05: what the sheets of a period come to now, agency by agency", sheets_command },
	{ "runs", "--year 2026 [--cases]: what the classifications of a year come to now, authority by authority", runs_command },
	{ "verify", "[--year N]: counts everything that was published anew", verify_command },
	{ "weigh", "weighs the words by which works are compared anew", similar_weigh_command },
	{ "demo", "loads the made-up province into an empty database", demo_load },
	{ "demo-story", "tells what goes on in the made-up province, from today", demo_story },
	{ "demo-directory", "writes the people of the made-up province as LDIF", demo_directory },
	{ "demo-secret", "USER: takes the second factor of a demo account from standard input",
	    account_demo_secret },
	{ "otp", "prints the code, now, of the seed on standard input", account_otp },
};
#define COMMANDS (sizeof(commands) / sizeof(*commands))

/* Those that need neither configuration nor database. */
static const struct plain_command {
	const char	*name;
	const char	*what;
	int		(*run)(int argc, char **argv);
} plain_commands[] = {
	{ "score", "cases of sheets on standard input, their points on standard output", cases_score },
	{ "year", "cases of years on standard input, their means on standard output", cases_year },
	{ "quota", "cases of quotas on standard input, who is excellent on standard output", cases_quota },
	{ "bonus", "cases of bonus funds on standard input, what each person gets on standard output", cases_bonus },
	{ "similar", "[--threshold 0.65] FILE.tsv: which works of a file are alike", similar_command },
};
#define PLAIN_COMMANDS (sizeof(plain_commands) / sizeof(*plain_commands))

static int
usage(void)
{
	fputs("usage: danhgia [-c FILE] COMMAND\n", stderr);
	for (size_t i = 0; i < COMMANDS; i++)
		fprintf(stderr, "  %-16s %s\n", commands[i].name, commands[i].what);
	for (size_t i = 0; i < PLAIN_COMMANDS; i++)
		fprintf(stderr, "  %-16s %s\n", plain_commands[i].name, plain_commands[i].what);
	return 2;
}

static int
run(const struct command *command, const char *file, int argc, char **argv)
{
	struct mem *mem = mem_new(MEMORY);
	const char *why;
	struct config *config = config_read(mem, file, &why);
	struct flow *f;
	int status;

	if (config == NULL) {
		fprintf(stderr, "danhgia: %s\n", why);
		mem_free(&mem);
		return 1;
	}
	/* what the timer runs has no more rights than the pages on which administrators do the same */
	f = flow_open(mem, config, command->run == directory_command ? "admin" : "owner", false);
	f->argc = argc;
	f->argv = argv;
	status = command->run(f);
	flow_close(f);
	mem_free(&mem);
	return status;
}

int
main(int argc, char **argv)
{
	const char *file = "/etc/danhgia/danhgia.conf";
	int at = 1;

	log_program("danhgia");
	if (argc > 2 && strcmp(argv[1], "-c") == 0) {
		file = argv[2];
		at = 3;
	}
	for (size_t i = 0; at < argc && i < COMMANDS; i++)
		if (strcmp(argv[at], commands[i].name) == 0)
			return run(&commands[i], file, argc - at, argv + at);
	for (size_t i = 0; at < argc && i < PLAIN_COMMANDS; i++)
		if (strcmp(argv[at], plain_commands[i].name) == 0)
			return plain_commands[i].run(argc - at, argv + at);
	return usage();
}
