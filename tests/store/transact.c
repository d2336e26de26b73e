/*
 * The promises of store/db.h and flow_write, each as one command of tests/store/transact.sh.
 * usage: transact CONF COMMAND …; prints one line about what came of it.
 */
#include <mysql.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/digest.h"
#include "check.h"
#include "flow/flow.h"
#include "store/audit.h"
#include "store/catalog.h"
#include "store/notice.h"
#include "store/db_inside.h"
#include "store/remark.h"

static struct mem *mem;
static struct flow *f;
static struct db *other;	/* somebody else's connection */
static struct db *twin;		/* another one of the same account: who may end the first */
static int calls;

static const char *
word(int done)
{
	return done == 1 ? (f->repeated ? "again" : "done") : done == 0 ? "refused" : "broken";
}

static void
say(int done)
{
	printf("%s %d\n", word(done), calls);
}

static const struct told somebody = { 1, "head", NULL };

/* A notice, its outbox row, an audit row: what a write of the pages is made of. */
static int
notice_body(struct flow *flow, void *arg)
{
	calls++;
	flow->location = "/viec/1";
	if (flow_notify(flow, &somebody, "test", arg, NULL, "/") != 1)
		return -1;
	return flow_audit(flow, "test", 1, "write", NULL, NULL);
}

static void
form(const char *op, const char *text)
{
	uint8_t *id = mem_get(mem, DIGEST_SIZE), *body = mem_get(mem, DIGEST_SIZE);

	digest_sha256(op, strlen(op), id);	/* its first half */
	digest_sha256(text, strlen(text), body);
	f->op = id;
	f->body = body;
	f->location = NULL;
	f->repeated = false;
}

static void
command_write(char **arg)
{
	int done;

	form(arg[0], arg[1]);
	done = flow_write(f, notice_body, arg[1]);
	printf("%s %s %d\n", word(done), f->location == NULL ? "-" : f->location, calls);
}

static void
kill_connection(const struct flow *flow)
{
	char kill[40];

	snprintf(kill, sizeof(kill), "KILL %lu", mysql_thread_id(flow->db->my));
	if (db_script(twin, kill) != 1)
		printf("not killed: %s\n", db_why(twin));
}

/* The second write goes on a connection that was killed behind the first. */
static void
command_killed(char **arg)
{
	(void)arg;
	form("before", "a");
	flow_write(f, notice_body, "a");
	kill_connection(f);
	form("behind", "b");
	say(flow_write(f, notice_body, "b"));
}

static int
killed_inside(struct flow *flow, void *arg)
{
	if (flow_notify(flow, &somebody, "test", arg, NULL, "/") != 1)
		return -1;
	if (++calls == 1)
		kill_connection(flow);
	return flow_notify(flow, &somebody, "test", arg, NULL, "/");
}

static void
command_killed_inside(char **arg)
{
	(void)arg;
	form("inside", "c");
	say(flow_write(f, killed_inside, "c"));
}

/* A body that does not look at what its statement said. */
static int
careless(struct flow *flow, void *arg)
{
	static char kind[200];

	calls++;
	memset(kind, 'k', sizeof(kind) - 1);
	flow_notify(flow, &somebody, "test", arg, NULL, "/");
	flow_notify(flow, &somebody, kind, arg, NULL, "/");
	return 1;
}

static void
command_careless(char **arg)
{
	(void)arg;
	form("careless", "d");
	say(flow_write(f, careless, "d"));
}

static int
outer(struct flow *flow, void *arg)
{
	int done = flow_write(flow, notice_body, arg);

	printf("%s ", word(done));
	return done;
}

static void
command_nested(char **arg)
{
	(void)arg;
	form("nested", "e");
	say(flow_write(f, outer, "e"));
}

/* Reads remark 1, lets another change it, changes it: never by what it read before. */
static int
stale_body(struct db *db, void *arg)
{
	struct remark r;
	const int64_t *version = arg;

	if (remark_get(db, mem, 1, &r) != 1)
		return -1;
	if (++calls == 1 && remark_put_answer(other, 1, r.version, "của người kia", 1) != 1)
		return -1;
	return remark_put_answer(db, 1, *version != 0 ? *version : r.version, "của tôi", 1);
}

static void
command_stale(char **arg)
{
	int64_t version = atoi(arg[0]);
	int done = db_transact(f->db, NULL, stale_body, &version);

	say(done);
}

/* Two that take two catalogs in opposite order. */
static struct { int met, calls; } *shared;

static int
crossing_body(struct db *db, void *arg)
{
	const int64_t *id = arg;

	__atomic_fetch_add(&shared->calls, 1, __ATOMIC_SEQ_CST);
	if (catalog_mark(db, id[0]) != 1)
		return -1;
	if (++calls == 1) {
		__atomic_fetch_add(&shared->met, 1, __ATOMIC_SEQ_CST);
		while (__atomic_load_n(&shared->met, __ATOMIC_SEQ_CST) < 2)
			usleep(1000);
	}
	return catalog_mark(db, id[1]);
}

static void
command_deadlock(char **arg)
{
	int64_t there[] = { 1, 2 }, back[] = { 2, 1 };
	int status, done;
	pid_t child;

	(void)arg;
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	child = fork();
	done = db_transact(child == 0 ? other : f->db, NULL, crossing_body, child == 0 ? back : there);
	if (child == 0)
		_exit(done == 1 ? 0 : 1);
	waitpid(child, &status, 0);
	printf("%s %s %s\n", word(done), status == 0 ? "done" : "broken",
	    shared->calls > 2 ? "repeated" : "at once");
}

/* Writes on and on; each form is pressed until it is answered. */
static void
command_load(char **arg)
{
	for (int i = 0; i < atoi(arg[0]); i++) {
		char *name = mem_print(mem, "load %d", i);
		int done;

		do {
			form(name, name);
			done = flow_write(f, notice_body, name);
			if (done < 0)
				usleep(50000);
		} while (done < 0);
		if (done != 1)
			printf("%s %s\n", name, word(done));
		if (i == 0) {
			printf("first\n");
			fflush(stdout);
		}
	}
	printf("all\n");
}

static void
texts_come_back_whole(void)
{
	static const size_t size[] = { 0, 1, 255, 256, 257, 4096, 70000, 3000000 };
	const size_t n = sizeof(size) / sizeof(*size);
	struct audit_line *line;
	size_t lines;

	for (size_t i = 0; i < n; i++) {
		char *text = mem_get(mem, size[i] + 1);

		memset(text, 'a' + (int)i, size[i]);
		CHECK(audit_add(f->db, &(struct audit){ .peer = "", .noun = "whole", .object = -7,
		    .action = "x", .before = text }) == 1);
	}
	CHECK(audit_of(f->db, mem, "whole", -7, 100, &line, &lines) == 1 && lines == n);
	for (size_t i = 0; i < lines; i++) {
		const char *text = line[n - 1 - i].before;

		CHECK(text != NULL && strlen(text) == size[i] &&
		    (size[i] == 0 || text[size[i] - 1] == 'a' + (int)i));
		CHECK(line[i].after == NULL && line[i].name == NULL);
	}
}

/* More than one statement takes: values, and bytes beyond any max_allowed_packet. */
static void
rows_go_in_by_the_thousand(void)
{
	enum { ROWS = 20000, BIG = 60 };
	struct val *vals = mem_array(mem, ROWS * 5, sizeof(*vals));
	char *big = mem_get(mem, 1000001);
	struct rows rows;

	memset(big, 'b', 1000000);
	for (int i = 0; i < ROWS; i++) {
		const struct val v[] = { V_INT(77), V_INT(1), V_INT(i), V_INT(0), V_TEXT(i < BIG ? big : "ở") };

		memcpy(&vals[i * 5], v, sizeof(v));
	}
	CHECK(db_bulk(other, SQL_IMPORT_ROW_ADD, vals, 5, ROWS) == 1);
	CHECK(db_list(other, mem, SQL_IMPORT_ROWS, VALS(V_INT(77)), &rows) == 1 && rows.n == ROWS);
	CHECK(rows.n == ROWS && rows.cell[3].n == 1000000 && row_int(&rows, ROWS - 1, 1) == ROWS - 1);
	CHECK(db_bulk(other, SQL_IMPORT_ROW_ADD, vals, 5, 3) == 0);
}

static void
session_is_settled(void)
{
	struct rows rows;

	CHECK(db_find(f->db, mem, SQL_DB_SETTLED, NO_VALS, &rows) == 1);
	CHECK_TEXT(row_text(&rows, 0, 0), "1");
	CHECK(row_null(&rows, 0, 0) == false);
}

static void
command_values(char **arg)
{
	(void)arg;
	TEST(session_is_settled);
	TEST(texts_come_back_whole);
	TEST(rows_go_in_by_the_thousand);
}

static const struct command {
	const char	*name;
	int		 args;
	void		(*run)(char **);
} commands[] = {
	{ "write", 2, command_write }, { "killed", 0, command_killed },
	{ "killed-inside", 0, command_killed_inside }, { "careless", 0, command_careless },
	{ "nested", 0, command_nested }, { "stale", 1, command_stale },
	{ "deadlock", 0, command_deadlock }, { "load", 1, command_load },
	{ "values", 0, command_values },
};

int
main(int argc, char **argv)
{
	const char *why;
	const struct config *config;

	mem = mem_new(256 * 1024 * 1024);
	config = argc < 3 ? NULL : config_read(mem, argv[1], &why);
	if (config == NULL)
		return 2;
	f = flow_open(mem, config, "desk", false);
	other = db_open(mem, config, "owner");
	twin = db_open(mem, config, "desk");
	for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++)
		if (strcmp(commands[i].name, argv[2]) == 0 && argc == 3 + commands[i].args) {
			commands[i].run(argv + 3);
			db_close(&other);
			db_close(&twin);
			flow_close(f);
			mem_free(&mem);
			return check_failed != 0;
		}
	return 2;
}
