#include "page/gate.h"

#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "flow/gate.h"
#include "flow/session.h"
#include "page/layout.h"
#include "web/serve.h"

#define PROCESS_MEMORY	(32 * 1024 * 1024)
#define REQUEST_MEMORY	(1024 * 1024)
#define REPLY_MOST	1024
#define WATCHDOG	10
#define BACK_MOST	380		/* bytes of an address that the sign-in takes back */

struct gate_house {
	struct mem	*mem;
	struct config	*config;
	struct gate	*gate;
	struct flow	*flow;
};

/* The address that was asked for; without its query where that is too long, or the application's front. */
static const char *
back(struct web *web)
{
	size_t n = strcspn(web->target, "?");

	if (strlen(web->target) <= BACK_MOST)
		return web->target;
	return n <= BACK_MOST ? mem_copy(web->mem, web->target, n) : "/";
}

static void
send_to(const struct gate_house *house, struct web *web, const char *path, struct reply *reply)
{
	if (web->script) {
		reply->status = 401;
		return;
	}
	reply_header(reply, "Cache-Control", "no-store");
	reply_to(reply, mem_print(web->mem, "%s%s?ve=~%s", config_text(house->config, "base_path"), path,
	    layout_url(web->mem, back(web))));
}

static void
let(const struct gate_told *told, struct reply *reply)
{
	const struct { const char *name, *value; } variable[] = {
		{ "REMOTE_USER", told->uid }, { "DANHGIA_NAME", told->name }, { "DANHGIA_UNIT", told->unit },
		{ "DANHGIA_AGENCY", told->agency }, { "DANHGIA_POST", told->post }, { "DANHGIA_MAIL", told->mail },
		{ "DANHGIA_ROLES", told->roles }, { "DANHGIA_GROUPS", told->groups },
	};

	reply->status = 200;
	for (size_t i = 0; i < sizeof(variable) / sizeof(*variable); i++)
		if (variable[i].value != NULL)
			reply_variable(reply, variable[i].name, variable[i].value);
}

static void
answer(void *app, struct web *web, struct reply *reply)
{
	const struct gate_house *house = app;
	struct flow flow = *house->flow;
	struct gate_told told;

	reply_start(reply, web->mem, REPLY_MOST);
	flow.mem = web->mem;
	flow.peer = web->peer;
	flow.agent = web->agent;
	if (gate_ask(&flow, house->gate, web->rule, web_cookie(web, SESSION_COOKIE), web->act, &told) != 1) {
		reply->status = 503;
		return;
	}
	switch (told.outcome) {
	case GATE_LET:
		let(&told, reply);
		break;
	case GATE_STRANGER:
		send_to(house, web, "/dang-nhap", reply);
		break;
	case GATE_LOCKED:
		send_to(house, web, "/mo-khoa", reply);
		break;
	default:
		reply->status = 403;
	}
}

static void
refuse(void *app, struct web *web, int status, struct reply *reply)
{
	(void)app;
	reply_start(reply, web->mem, REPLY_MOST);
	reply->status = status;
}

/* In each worker: connections are never shared between processes. */
static int
start(void *app)
{
	struct gate_house *house = app;

	house->flow = flow_open(house->mem, house->config, "gate", false);
	return house->flow == NULL ? -1 : 1;
}

static int
serve(struct gate_house *house, const char *file)
{
	const char *why;

	house->config = config_read(house->mem, file, &why);
	if (house->config != NULL)
		house->gate = gate_open(house->mem, house->config, &why);
	if (house->gate == NULL) {
		fprintf(stderr, "gate: %s\n", why);
		return 1;
	}
	return web_serve(&(struct web_program){
		.name = "gate",
		.socket = config_text(house->config, "gate.listen"),
		.workers = (int)config_int(house->config, "workers.gate"),
		.seconds = WATCHDOG,
		.memory = REQUEST_MEMORY,
		.start = start,
		.answer = answer,
		.refuse = refuse,
		.app = house,
		.base_path = config_text(house->config, "base_path"),
		.authorizer = true,
	});
}

int
gate_main(int argc, char **argv)
{
	struct gate_house house = { .mem = mem_new(PROCESS_MEMORY) };
	int status;

	log_program("gate");
	if (argc != 1 && (argc != 3 || strcmp(argv[1], "-c") != 0)) {
		fprintf(stderr, "gate: usage: gate [-c FILE]\n");
		return 2;
	}
	status = serve(&house, argc == 3 ? argv[2] : "/etc/danhgia/danhgia.conf");
	if (house.flow != NULL)
		flow_close(house.flow);
	mem_free(&house.mem);
	return status;
}
