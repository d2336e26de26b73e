#include "flow/calendar_inside.h"

#include <string.h>
#include <time.h>

#include "base/digest.h"
#include "flow/catalog_write.h"
#include "flow/session.h"
#include "rules/network.h"
#include "rules/pace.h"
#include "rules/role.h"
#include "store/calendar.h"
#include "store/plan.h"

#define TOKEN_BYTES	20
#define TOKEN_LETTERS	(2 * TOKEN_BYTES)
#define TEXT_MOST	(1024 * 1024)

struct making {
	int64_t		 seen;
	uint8_t		 token[DIGEST_SIZE];
	bool		 again;		/* another one is made */
	struct refusal	*why;
};

int
calendar_look(struct flow *f, struct calendar *c)
{
	*c = (struct calendar){ 0 };
	return calendar_get(f->db, f->mem, f->who->person, c) < 0 ? -1 : 1;
}

/* Ends the one that was seen. 1: also where none was; 0: it is not that one any more. */
static int
end_seen(struct flow *f, const struct making *m, const char *why_is)
{
	int done = m->seen == 0 ? 1 : calendar_end_row(f->db, f->who->person, m->seen, why_is);

	return done == 0 ? catalog_conflict(m->why, "calendar.refused.changed") : done;
}

static int
make_body(struct flow *f, void *arg)
{
	const struct making *m = arg;
	int64_t id;
	int done = end_seen(f, m, "renewed");

	if (done == 1)
		done = calendar_insert(f->db, f->who->person, m->token, f->who->roles & ROLES_DIRECTORY, &id);
	if (done == 0)
		return catalog_conflict(m->why, "calendar.refused.changed");
	if (done != 1)
		return done;
	f->location = CALENDAR;
	return flow_audit(f, "calendar", id, m->seen == 0 ? "make" : "renew", NULL, NULL);
}

int
calendar_make(struct flow *f, int64_t seen, const char **address_r, struct refusal *why)
{
	const char *origin = config_text(f->config, "public_url"), *token;
	struct making m = { .seen = seen, .why = why };
	uint8_t random[TOKEN_BYTES];
	int done;

	if (origin[0] == '\0')
		return catalog_refuse(why, "calendar.refused.address", NULL);
	digest_random(random, sizeof(random));
	token = digest_hex(f->mem, random, sizeof(random));
	digest_sha256(token, TOKEN_LETTERS, m.token);
	done = flow_write(f, make_body, &m);
	if (done == 1)
		*address_r = f->repeated ? NULL : mem_print(f->mem, "%s%s" CALENDAR "%s", origin,
		    config_text(f->config, "base_path"), token);
	return done;
}

static int
end_body(struct flow *f, void *arg)
{
	const struct making *m = arg;
	int done = end_seen(f, m, "ended");

	if (done != 1)
		return done;
	f->location = CALENDAR;
	return flow_audit(f, "calendar", m->seen, "end", NULL, NULL);
}

int
calendar_end(struct flow *f, int64_t seen, struct refusal *why)
{
	struct making m = { .seen = seen, .why = why };

	return seen == 0 ? catalog_conflict(why, "calendar.refused.changed") : flow_write(f, end_body, &m);
}

static bool
is_token(const char *text)
{
	return strlen(text) == TOKEN_LETTERS && strspn(text, "0123456789abcdef") == TOKEN_LETTERS;
}

/* In the name of who has the address. 1 or -1. */
static int
write_out(struct flow *f, struct render *render, const char **text_r, size_t *n_r)
{
	const enum lang lang = f->who->language == LANG_EN ? LANG_EN : LANG_VI;
	struct calendar_head head;
	struct calendar_event *list;
	struct buf out;
	size_t n;

	if (calendar_events(f, render, lang, &list, &n) != 1 || plan_clock(f->db, f->mem, &head.now) != 1)
		return -1;
	head.name = label(render, lang, "calendar.name");
	buf_start(&out, f->mem, TEXT_MOST);
	calendar_write(&out, &head, list, n);
	*text_r = out.p;
	*n_r = out.n;
	return out.over ? -1 : 1;
}

/* An address that was good once is no guess. */
static enum calendar_found
nobody(struct flow *f, const uint8_t digest[DIGEST_SIZE], const char *network, int64_t minute)
{
	int was = calendar_was(f->db, f->mem, digest);

	if (was < 0)
		return CALENDAR_BROKEN;
	if (was == 0)
		pace_wrong(f->pace, network, minute);
	return CALENDAR_NONE;
}

enum calendar_found
calendar_read(struct flow *f, struct render *render, const char *token, const char **text_r, size_t *n_r)
{
	const char *network = network_of(f->mem, f->peer);
	const struct who *who = f->who, *reader;
	const int64_t minute = time(NULL) / 60;
	uint8_t digest[DIGEST_SIZE];
	int found;

	if (!is_token(token))
		return CALENDAR_NONE;
	if (!pace_allows(f->pace, network, minute))
		return CALENDAR_WAIT;
	digest_sha256(token, TOKEN_LETTERS, digest);
	found = session_reader(f, digest, &reader);
	if (found != 1)
		return found < 0 ? CALENDAR_BROKEN : nobody(f, digest, network, minute);
	f->who = reader;
	found = write_out(f, render, text_r, n_r);
	f->who = who;
	return found == 1 ? CALENDAR_FOUND : CALENDAR_BROKEN;
}
