#include "flow/guard.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "rules/network.h"
#include "store/signin.h"

#define LOCK_SECONDS	3
#define LOCK_BYTES	16
/* Failures that cost no wait: of one account from one network, of a network, of codes. */
#define PLACE_FREE	2
#define NETWORK_FREE	60	/* a whole commune may stand behind one address */
#define CODE_FREE	3
/* Seconds after which failures are forgotten. */
#define PLACE_WINDOW	1800
#define NETWORK_WINDOW	600
#define CODE_WINDOW	1800
/* Failures of a network that are forgotten a second: one each second all day costs no wait. */
#define NETWORK_DRAIN	2

/* Seconds that are left to wait; 0: none. */
static int64_t
left(const struct wait_count *count, long free, int64_t window)
{
	int64_t wait = network_wait((long)count->failures, free);

	return count->age >= window || wait <= count->age ? 0 : wait - count->age;
}

static int64_t
account_window(const struct flow *f)
{
	return 60 * config_int(f->config, "directory.failure_minutes");
}

static int64_t
longer(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/*
 * Seconds until the budget of an account is fresh again. Where it is at home it may
 * fail as often again as strangers may, and then nothing more either.
 */
static int64_t
budget_left(const struct flow *f, const struct signin_look *w)
{
	int64_t budget = config_int(f->config, "directory.failure_budget");

	if (w->account.failures < (w->known ? 2 * budget : budget))
		return 0;
	return longer(account_window(f) - w->account.age, 0);
}

/* The longest of what has to be waited for. */
static int64_t
wait_of(const struct flow *f, const struct signin_look *w)
{
	int64_t wait = longer(left(&w->place, PLACE_FREE, PLACE_WINDOW), budget_left(f, w));

	return w->known ? wait :
	    longer(wait, left(&w->network, NETWORK_FREE, NETWORK_WINDOW));
}

static const char *
lock_name(struct flow *f, const char *kind, const char *subject)
{
	uint8_t hash[DIGEST_SIZE];

	digest_sha256(subject, strlen(subject), hash);
	return mem_print(f->mem, "danhgia %s %s", kind, digest_hex(f->mem, hash, LOCK_BYTES));
}

static void
name(struct flow *f, const char *account, struct guard *g)
{
	*g = (struct guard){ .account = account, .network = network_of(f->mem, f->peer) };
	g->place = mem_print(f->mem, "%s %s", account, g->network);
}

int
guard_look(struct flow *f, const char *account, struct guard *g)
{
	name(f, account, g);
	return signin_look(f->db, f->mem, account, g->network, g->place, f->peer, &g->look);
}

/*
 * Tries under one name go one after the other, or a burst of them would pass the
 * budget together; but not where the account is at home and nothing failed.
 */
int
guard_enter(struct flow *f, const char *account, struct guard *g)
{
	const char *lock = lock_name(f, "signin", account);
	int got = guard_look(f, account, g);

	if (got != 1)
		return got;
	if (g->look.known && g->look.account.failures == 0 && g->look.place.failures == 0)
		return 1;
	got = signin_lock(f->db, f->mem, lock, LOCK_SECONDS);
	if (got != 1) {
		g->wait = LOCK_SECONDS;
		return got;
	}
	g->lock = lock;
	got = signin_look(f->db, f->mem, account, g->network, g->place, f->peer, &g->look);
	if (got == 1 && (g->wait = wait_of(f, &g->look)) > 0) {
		log_warn(322, "sign-in has to wait: account=%s peer=%s seconds=%lld",
		    g->look.person == 0 ? "-" : account, f->peer, (long long)g->wait);
		got = 0;
	}
	if (got != 1)
		guard_leave(f, g);
	return got;
}

int
guard_failed(struct flow *f, const struct guard *g)
{
	if (wait_add(f->db, "account", g->account, account_window(f), 0) != 1 ||
	    wait_add(f->db, "network", g->network, NETWORK_WINDOW, NETWORK_DRAIN) != 1)
		return -1;
	return wait_add(f->db, "place", g->place, PLACE_WINDOW, 0);
}

int
guard_good(struct flow *f, const struct guard *g, uint64_t roles)
{
	if (g->look.account.failures > 0 && wait_clear(f->db, "account", g->account) != 1)
		return -1;
	if (g->look.place.failures > 0 && wait_clear(f->db, "place", g->place) != 1)
		return -1;
	return signin_place_put(f->db, g->account, f->peer, roles);
}

void
guard_leave(struct flow *f, struct guard *g)
{
	if (g->lock != NULL)
		signin_unlock(f->db, f->mem, g->lock);
	g->lock = NULL;
}

static const char *
number(struct flow *f, int64_t whose)
{
	return mem_print(f->mem, "%lld", (long long)whose);
}

int
guard_code(struct flow *f, int64_t whose, struct guard_code *g)
{
	const char *lock = lock_name(f, "code", number(f, whose));
	struct wait_count count;
	int got = signin_lock(f->db, f->mem, lock, LOCK_SECONDS);

	*g = (struct guard_code){ .whose = whose, .wait = LOCK_SECONDS };
	if (got != 1)
		return got;
	g->lock = lock;
	got = waits_read_code(f->db, f->mem, whose, &count);
	g->failures = count.age >= CODE_WINDOW ? 0 : count.failures;
	g->wait = left(&count, CODE_FREE, CODE_WINDOW);
	if (got == 1 && g->wait > 0)
		got = 0;
	if (got != 1)
		guard_code_leave(f, g);
	return got;
}

int
guard_code_failed(struct flow *f, const struct guard_code *g)
{
	return wait_add(f->db, "code", number(f, g->whose), CODE_WINDOW, 0);
}

int
guard_code_good(struct flow *f, const struct guard_code *g)
{
	return wait_clear(f->db, "code", number(f, g->whose));
}

void
guard_code_leave(struct flow *f, struct guard_code *g)
{
	if (g->lock != NULL)
		signin_unlock(f->db, f->mem, g->lock);
	g->lock = NULL;
}
