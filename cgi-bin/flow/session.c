#include "flow/session.h"

#include <string.h>

#include "base/digest.h"
#include "base/log.h"
#include "flow/session_inside.h"
#include "render/view.h"
#include "rules/role.h"

#define FRESH (10 * 60)	/* seconds in which the password or the code is not asked for again */
#define SEEN_EVERY 20	/* seconds: an act is written down at most this often */

/* Seconds without an act after which a session locks. */
static int64_t
idle_most(const struct flow *f, uint64_t roles)
{
	return 60 * config_int(f->config, roles & ROLE_ADMIN ? "session.idle_minutes_admin" :
	    "session.idle_minutes");
}

static const struct who *
who_of(struct flow *f, const struct session *s, int64_t left)
{
	struct who *who = mem_get(f->mem, sizeof(*who));

	*who = (struct who){
		.person = s->person, .uid = s->uid, .name = s->name,
		.agency = s->agency, .agency_name = s->agency_name,
		.unit = s->unit, .unit_name = s->unit_name, .post = s->post,
		.roles = s->roles | ROLE_PERSON, .session = s->id,
		.locked = s->locked, .strong = s->strong, .fresh = s->proved < FRESH,
		.language = strcmp(s->language, "en") == 0 ? LANG_EN : LANG_VI,
		.theme = s->theme, .unread = s->unread,
		.delegation = s->delegation, .behalf = s->behalf,
		.seconds_left = left < 0 ? 0 : left,
	};
	memcpy(who->key, s->form_key, sizeof(who->key));
	return who;
}

/* What time has done to a session: 1: it lives (maybe locked); 0: it has ended; -1. */
static int
age(struct flow *f, struct session *s, bool quiet, int64_t idle, int64_t hours)
{
	if (s->age >= hours * 3600) {
		log_info(301, "session ended by age: person=%lld", (long long)s->person);
		return session_end(f->db, s->person, s->id, "expired") < 0 ? -1 : 0;
	}
	if (s->locked)
		return 1;
	if (s->idle >= idle) {
		s->locked = true;
		log_info(302, "session locked: person=%lld", (long long)s->person);
		return session_lock(f->db, s->id) < 0 ? -1 : 1;
	}
	if (quiet)
		return 1;
	if (s->idle < SEEN_EVERY)
		return 1;
	s->idle = 0;
	return session_seen(f->db, s->id) < 0 ? -1 : 1;
}

int
session_age(struct flow *f, struct session *s, bool quiet, int64_t *left_r)
{
	const int64_t idle = idle_most(f, s->roles), hours = config_int(f->config, "session.hours");
	int found = age(f, s, quiet, idle, hours);

	*left_r = hours * 3600 - s->age;
	if (idle - s->idle < *left_r)
		*left_r = idle - s->idle;
	return found;
}

int
session_token(const char *cookie, uint8_t token[DIGEST_SIZE])
{
	uint8_t id[32];

	if (cookie == NULL || digest_from_base64url(cookie, id, sizeof(id)) != 1)
		return 0;
	digest_sha256(id, sizeof(id), token);
	return 1;
}

int
session_find(struct flow *f, const char *cookie, bool quiet, const struct who **who_r)
{
	uint8_t token[DIGEST_SIZE];
	struct session s;
	int64_t left;
	int found;

	if (session_token(cookie, token) != 1)
		return 0;
	found = session_by_token(f->db, f->mem, token, &s);
	if (found == 1)
		found = session_age(f, &s, quiet, &left);
	if (found == 1)
		*who_r = who_of(f, &s, left);
	return found;
}

int
session_reader(struct flow *f, const uint8_t token[32], const struct who **who_r)
{
	struct session s;
	int found = session_of_calendar(f->db, f->mem, token, &s);

	if (found == 1)
		*who_r = who_of(f, &s, 0);
	return found;
}

int
session_ask_again(struct flow *f)
{
	log_info(330, "password asked for again: person=%lld", (long long)f->who->person);
	return session_lock(f->db, f->who->session) < 0 ? -1 : 1;
}
