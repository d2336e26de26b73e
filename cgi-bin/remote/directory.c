#include "remote/directory.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "remote/directory_inside.h"

const char *const directory_answer_name[DIRECTORY_ANSWERS] = {
	"good", "wrong", "locked", "disabled", "account_expired", "password_expired",
	"must_change", "hours", "refused", "too_short", "too_young", "in_history", "weak",
	"no_change", "down",
};

struct directory {
	const struct config *config;
	struct mem	*mem;
	struct talk_board *board;	/* shared with the helper */
	const char	*groups[DIRECTORY_GROUPS_MOST];
	size_t		 ngroups;
	pid_t		 helper;	/* 0: none */
	int		 line;		/* to the helper */
	char		 why[TALK_WHY];
};

struct directory *
directory_open(struct mem *mem, const struct config *config)
{
	struct directory *d = mem_get(mem, sizeof(*d));

	d->config = config;
	d->mem = mem;
	d->line = -1;
	d->board = mmap(NULL, sizeof(*d->board), PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (d->board == MAP_FAILED) {
		log_error(310, "no memory to share with the helper");
		d->board = NULL;
	}
	return d;
}

/* "appraisal_lead" as group names are written: "appraisal-lead". */
static const char *
dashed(struct mem *mem, const char *name)
{
	char *text = mem_text(mem, name);

	for (char *p = text; *p != '\0'; p++)
		if (*p == '_')
			*p = '-';
	return text;
}

void
directory_groups(struct directory *d, const char *const *names, size_t n)
{
	if (d->ngroups > 0)
		return;
	d->ngroups = n < DIRECTORY_GROUPS_MOST ? n : DIRECTORY_GROUPS_MOST;
	for (size_t i = 0; i < d->ngroups; i++) {
		const char *dn = strchr(names[i], '=') != NULL ? mem_text(d->mem, names[i]) :
		    config_text(d->config, mem_print(d->mem, "directory.group.%s", names[i]));

		d->groups[i] = dn[0] != '\0' ? dn : mem_print(d->mem, "cn=danhgia-%s,%s",
		    dashed(d->mem, names[i]), config_text(d->config, "directory.group_base"));
	}
}

/* Ends the helper, hard: it may hang in the library. */
static void
stop(struct directory *d)
{
	if (d->line >= 0)
		close(d->line);
	d->line = -1;
	if (d->helper > 0) {
		kill(d->helper, SIGKILL);
		while (waitpid(d->helper, NULL, 0) < 0 && errno == EINTR)
			;
	}
	d->helper = 0;
}

void
directory_close(struct directory **d)
{
	if (*d == NULL)
		return;
	stop(*d);
	if ((*d)->board != NULL)
		munmap((*d)->board, sizeof(*(*d)->board));
	*d = NULL;
}

/* The helper's process: keeps nothing of the worker but its line and its log. */
_Noreturn static void
become_helper(const struct directory *d, int line, pid_t worker)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != worker)
		_exit(0);
	for (int i = 1; i < NSIG; i++)
		signal(i, SIG_DFL);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGINT, SIG_IGN);
	prctl(PR_SET_DUMPABLE, 0);
	if (dup2(line, TALK_LINE) != TALK_LINE)
		_exit(1);
	close_range(TALK_LINE + 1, ~0U, 0);
	_exit(talk_serve(d->config, d->board, d->groups, d->ngroups));
}

static int
start(struct directory *d)
{
	pid_t worker = getpid();
	int pair[2];

	if (d->board == NULL ||
	    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
		return -1;
	d->helper = fork();
	if (d->helper == 0)
		become_helper(d, pair[1], worker);
	close(pair[1]);
	d->line = pair[0];
	if (d->helper > 0)
		return 1;
	d->helper = 0;
	stop(d);
	return -1;
}

/* A helper that ended by itself (its server's library crashed) is replaced. */
static int
awake(struct directory *d)
{
	struct pollfd poll_line = { .fd = d->line, .events = POLLIN };

	if (d->helper > 0 && poll(&poll_line, 1, 0) == 0)
		return 1;
	stop(d);
	return start(d);
}

static enum directory_answer
give_up(struct directory *d)
{
	log_error(311, "the directory's helper did not answer within %d s; killed", DIRECTORY_SECONDS);
	talk_mark_bad(d->board, d->board->trying, time(NULL));
	stop(d);
	memcpy(d->why, "no answer in time", sizeof("no answer in time"));
	return DIRECTORY_DOWN;
}

/*
 * One question, one answer, within DIRECTORY_SECONDS. Where there is none the
 * server in hand is remembered as bad, so that the next helper begins elsewhere.
 */
static enum directory_answer
talk(struct directory *d, const struct talk_ask *question, struct talk_reply *reply_r)
{
	if (awake(d) != 1)
		return DIRECTORY_DOWN;
	if (talk_send_ask(d->line, question) != 1 ||
	    talk_wait_reply(d->line, reply_r, DIRECTORY_SECONDS * 1000) != 1)
		return give_up(d);
	memcpy(d->why, reply_r->why, sizeof(d->why));
	if (reply_r->answer == DIRECTORY_DOWN)
		log_error(312, "directory: %s", reply_r->why);
	return reply_r->answer;
}

static enum directory_answer
ask(struct directory *d, struct mem *mem, const struct talk_ask *question,
    struct directory_entry *entry_r)
{
	struct talk_reply reply = { 0 };
	enum directory_answer answer;

	*entry_r = (struct directory_entry){ .warn_seconds = -1, .grace = -1 };
	answer = talk(d, question, &reply);
	if (answer == DIRECTORY_DOWN)
		return answer;
	entry_r->dn = mem_text(mem, reply.dn);
	entry_r->uuid = mem_text(mem, reply.uuid);
	entry_r->groups = reply.groups;
	entry_r->warn_seconds = reply.warn_seconds;
	entry_r->grace = reply.grace;
	return answer;
}

enum directory_answer
directory_page(struct directory *d, enum talk_kind kind, struct talk_reply *reply_r, char *page)
{
	const struct talk_ask question = { .kind = kind };
	enum directory_answer answer = talk(d, &question, reply_r);

	if (answer != DIRECTORY_GOOD)
		return DIRECTORY_DOWN;
	if (reply_r->bytes > TALK_PAGE_MOST || (reply_r->bytes > 0 &&
	    talk_wait_page(d->line, page, reply_r->bytes, DIRECTORY_SECONDS * 1000) != 1))
		return give_up(d);
	return answer;
}

static int
fill(struct talk_ask *question, enum talk_kind kind, const char *user)
{
	*question = (struct talk_ask){ .kind = kind };
	if (strlen(user) == 0 || strlen(user) >= sizeof(question->user))
		return 0;
	memcpy(question->user, user, strlen(user));
	return 1;
}

/* 1: one that may be sent to a directory. */
static int
fill_secret(struct talk_secret *secret, const char *password, size_t n)
{
	if (password == NULL || n == 0 || n > DIRECTORY_PASSWORD_MOST ||
	    memchr(password, '\0', n) != NULL)
		return 0;
	memcpy(secret->p, password, n);
	secret->n = (uint32_t)n;
	return 1;
}

enum directory_answer
directory_sign_in(struct directory *d, struct mem *mem, const char *user, const char *password,
    size_t n, struct directory_entry *entry_r)
{
	struct talk_ask question;
	enum directory_answer answer = DIRECTORY_WRONG;

	if (fill(&question, TALK_SIGN_IN, user) == 1 &&
	    fill_secret(&question.password, password, n) == 1)
		answer = ask(d, mem, &question, entry_r);
	explicit_bzero(&question, sizeof(question));
	return answer;
}

enum directory_answer
directory_find(struct directory *d, struct mem *mem, const char *user,
    struct directory_entry *entry_r)
{
	struct talk_ask question;

	return fill(&question, TALK_FIND, user) == 1 ? ask(d, mem, &question, entry_r) :
	    DIRECTORY_WRONG;
}

enum directory_answer
directory_change(struct directory *d, struct mem *mem, const char *user, const char *old,
    size_t nold, const char *fresh, size_t nfresh)
{
	struct talk_ask question;
	struct directory_entry entry;
	enum directory_answer answer = DIRECTORY_WRONG;

	if (fill(&question, TALK_CHANGE, user) == 1 &&
	    fill_secret(&question.password, old, nold) == 1)
		answer = fill_secret(&question.fresh, fresh, nfresh) == 1 ?
		    ask(d, mem, &question, &entry) : DIRECTORY_WEAK;
	explicit_bzero(&question, sizeof(question));
	return answer;
}

enum directory_answer
directory_alive(struct directory *d, struct mem *mem)
{
	struct talk_ask question = { .kind = TALK_ALIVE };
	struct directory_entry entry;

	return ask(d, mem, &question, &entry);
}

const char *
directory_why(const struct directory *d)
{
	return d->why;
}
