#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "page/gates.h"
#include "rules/role.h"
#include "rules/token.h"
#include "web/serve.h"

#define PROCESS_MEMORY	(32 * 1024 * 1024)
#define REQUEST_MEMORY	(256 * 1024 * 1024)	/* the largest workbook, checked */
#define WATCHDOG	20

static const char *const field_word[] = {
	[FIELD_END] = "end", [FIELD_TEXT] = "text", [FIELD_AREA] = "area",
	[FIELD_ID] = "id", [FIELD_INT] = "int", [FIELD_DECIMAL] = "decimal",
	[FIELD_DAY] = "day", [FIELD_FLAG] = "flag", [FIELD_CHOICE] = "choice",
	[FIELD_SECRET] = "secret",
};
static const struct { unsigned flag; const char *word; } flag_word[] = {
	{ ROUTE_OPEN, "open" }, { ROUTE_LOCKED, "locked" }, { ROUTE_QUIET, "quiet" },
	{ ROUTE_LARGE, "large" }, { ROUTE_FILE, "file" }, { ROUTE_STRONG, "strong" },
	{ ROUTE_FRESH, "fresh" }, { ROUTE_TOKEN, "token" }, { ROUTE_JSON, "json" },
};

static void
print_route(const struct route *route)
{
	const bool machine = (route->flags & ROUTE_TOKEN) != 0;
	const char *comma = "";

	printf("%s\t%s\t", route->method == METHOD_POST ? "POST" : "GET", route->path);
	for (int i = 0; i < (machine ? SCOPES : ROLE_COUNT); i++)
		if (route->roles & (1u << i)) {
			printf("%s%s", comma, machine ? scope_name[i] : role_name[i]);
			comma = ",";
		}
	printf("%s\t", comma[0] == '\0' ? "-" : "");
	comma = "";
	for (size_t i = 0; i < sizeof(flag_word) / sizeof(*flag_word); i++)
		if (route->flags & flag_word[i].flag) {
			printf("%s%s", comma, flag_word[i].word);
			comma = ",";
		}
	printf("%s\t", comma[0] == '\0' ? "-" : "");
	comma = "";
	for (const struct field *f = route->fields; f != NULL && f->name != NULL; f++) {
		printf("%s%s:%s:%s", comma, f->name, field_word[f->type],
		    f->required ? "required" : "optional");
		comma = ",";
	}
	printf("%s\n", comma[0] == '\0' ? "-" : "");
}

static int
print_routes(const struct program *program)
{
	for (size_t t = 0; program->tables[t] != NULL; t++)
		for (const struct route *r = program->tables[t]; r->path != NULL; r++)
			print_route(r);
	return 0;
}

/*
 * Strangers' forms exist only where the secret is: signin. Elsewhere a random one
 * serves, as no form there is for strangers.
 */
static void
read_secret(struct house *house)
{
	const char *secret = house->program->directory ?
	    config_secret(house->mem, house->config, "key_file") : NULL;

	if (secret == NULL)
		digest_random(house->secret, sizeof(house->secret));
	else
		digest_hmac(secret, strlen(secret), "stranger", 8, house->secret);
}

static int
open_house(struct house *house, const char *file)
{
	const char *why;

	house->config = config_read(house->mem, file, &why);
	if (house->config == NULL) {
		fprintf(stderr, "%s: %s\n", house->program->name, why);
		return 0;
	}
	house->base_path = config_text(house->config, "base_path");
	house->demo = config_on(house->config, "demo");
	house->render = render_open(house->mem, config_text(house->config, "templates_dir"),
	    house->base_path, config_text(house->config, "static_map"), &why);
	if (house->render == NULL) {
		fprintf(stderr, "%s: %s\n", house->program->name, why);
		return 0;
	}
	read_secret(house);
	return 1;
}

/* In each worker: connections are never shared between processes. */
static int
start(void *app)
{
	struct house *house = app;

	house->flow = flow_open(house->mem, house->config, house->program->name,
	    house->program->directory);
	return house->flow == NULL ? -1 : 1;
}

static int
serve(struct house *house)
{
	const char *name = house->program->name;
	char socket[64], workers[64];

	snprintf(socket, sizeof(socket), "socket.%s", name);
	snprintf(workers, sizeof(workers), "workers.%s", name);
	return web_serve(&(struct web_program){
		.name = name,
		.socket = config_text(house->config, socket),
		.workers = (int)config_int(house->config, workers),
		.seconds = WATCHDOG,
		.memory = REQUEST_MEMORY,
		.start = start,
		.limits = gates_limits,
		.answer = gates_answer,
		.refuse = gates_refuse,
		.app = house,
		.spool = house->program->files ? config_text(house->config, "spool_dir") : NULL,
		.base_path = house->base_path,
		.secret = house->program->secret,
	});
}

int
program_main(const struct program *program, int argc, char **argv)
{
	struct house house = { .program = program };
	const char *file = "/etc/danhgia/danhgia.conf";
	int status;

	log_program(program->name);
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--routes") == 0)
			return print_routes(program);
		if (strcmp(argv[i], "-c") == 0 && i + 1 < argc)
			file = argv[++i];
		else {
			fprintf(stderr, "%s: usage: %s [-c FILE] [--routes]\n", program->name,
			    program->name);
			return 2;
		}
	}
	house.mem = mem_new(PROCESS_MEMORY);
	status = open_house(&house, file) == 1 ? serve(&house) : 1;
	if (house.flow != NULL)
		flow_close(house.flow);
	mem_free(&house.mem);
	return status;
}
