#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "remote/directory_link.h"

#define QUESTION_MEMORY	(8 * 1024 * 1024)
#define KEPT_MEMORY	(1024 * 1024)
#define NOBODY		"cn=nobody at all"
#define PASSWORD_MOST16	(2 * DIRECTORY_PASSWORD_MOST + 4)

static int64_t
micros(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

/*
 * Somebody who is not there costs a bind too, and as long as a wrong password of a
 * person on average, whose failure the directory writes down: neither the answer nor
 * its time tells who exists.
 */
static enum directory_answer
bind_nobody(struct link *l, const struct berval *password)
{
	struct policy policy;
	int64_t began = micros(), left;
	int rc = link_bind(l, l->user, mem_print(l->mem, "%s,%s", NOBODY, l->people), password,
	    &policy, NULL);

	if (answer_of_bind(rc, &policy, NULL) == DIRECTORY_DOWN) {
		link_why(l, "bind of nobody", rc);
		return DIRECTORY_DOWN;
	}
	left = l->wrong_cost - (micros() - began);
	if (left > 0 && left < 1000000)
		nanosleep(&(struct timespec){ .tv_nsec = (long)left * 1000 }, NULL);
	return DIRECTORY_WRONG;
}

/* Does the server say that it is this person whom it let in? */
static enum directory_answer
same_person(struct link *l, const char *dn)
{
	struct berval *name = NULL;
	enum directory_answer answer = DIRECTORY_WRONG;
	char *said, *wanted = dn_normal(l->mem, dn);
	int rc;

	if (!l->whoami)
		return DIRECTORY_GOOD;
	rc = ldap_whoami_s(l->user, &name, NULL, NULL);
	if (rc != LDAP_SUCCESS) {
		link_why(l, "who am I", rc);
		return DIRECTORY_DOWN;
	}
	said = name == NULL || name->bv_len < 3 || strncmp(name->bv_val, "dn:", 3) != 0 ? NULL :
	    dn_normal(l->mem, name->bv_val + 3);
	if (said != NULL && wanted != NULL && strcmp(said, wanted) == 0)
		answer = DIRECTORY_GOOD;
	else
		log_error(316, "directory: a bind as %s let somebody else in", dn);
	ber_bvfree(name);
	return answer;
}

static enum directory_answer
bind_person(struct link *l, const struct account *a, const struct berval *password,
    struct policy *policy_r)
{
	enum directory_answer answer;
	const char *text;
	int64_t began = micros();
	int rc = link_bind(l, l->user, a->dn, password, policy_r, &text);

	answer = answer_of_bind(rc, policy_r, text);
	if (answer == DIRECTORY_DOWN)
		link_why(l, "bind of a person", rc);
	else if (answer == DIRECTORY_WRONG)
		l->wrong_cost = l->wrong_cost == 0 ? micros() - began :
		    (7 * l->wrong_cost + micros() - began) / 8;
	if (answer == DIRECTORY_GOOD) {
		link_groups_ahead(l, a->dn);
		answer = same_person(l, a->dn);
	}
	if ((answer == DIRECTORY_GOOD || answer == DIRECTORY_MUST_CHANGE ||
	    answer == DIRECTORY_LOCKED) && a->state != DIRECTORY_GOOD)
		return a->state;
	return answer;
}

static enum directory_answer
tell(struct link *l, const struct account *a, struct talk_reply *reply)
{
	if (strlen(a->dn) >= sizeof(reply->dn) || a->uuid == NULL ||
	    strlen(a->uuid) >= sizeof(reply->uuid)) {
		log_error(317, "directory: %s has no readable id", a->dn);
		return DIRECTORY_REFUSED;
	}
	memcpy(reply->dn, a->dn, strlen(a->dn));
	memcpy(reply->uuid, a->uuid, strlen(a->uuid));
	return link_groups(l, a->dn, &reply->groups) == 1 ? DIRECTORY_GOOD : DIRECTORY_DOWN;
}

static enum directory_answer
sign_in(struct link *l, const struct talk_ask *ask, struct talk_reply *reply)
{
	struct berval password = { ask->password.n, (char *)ask->password.p };
	struct account a;
	struct policy policy;
	enum directory_answer answer, told;
	int found = link_account(l, ask->user, &a);

	if (found != 1)
		return found == 0 ? bind_nobody(l, &password) : DIRECTORY_DOWN;
	answer = bind_person(l, &a, &password, &policy);
	if (answer != DIRECTORY_GOOD && answer != DIRECTORY_MUST_CHANGE)
		return answer;
	reply->warn_seconds = policy.warn_seconds;
	reply->grace = policy.grace;
	told = tell(l, &a, reply);
	return told == DIRECTORY_GOOD ? answer : told;
}

static enum directory_answer
find(struct link *l, const struct talk_ask *ask, struct talk_reply *reply)
{
	struct account a;
	int found = link_account(l, ask->user, &a);

	if (found != 1)
		return found == 0 ? DIRECTORY_WRONG : DIRECTORY_DOWN;
	return a.state == DIRECTORY_GOOD ? tell(l, &a, reply) : a.state;
}

/* RFC 3062, by the person's own connection or, where that may not be bound any more, by ours. */
static int
change_openldap(struct link *l, LDAP *ld, const struct account *a, const struct talk_ask *ask,
    struct policy *policy_r, const char **text_r)
{
	LDAPControl control = { .ldctl_oid = LDAP_CONTROL_PASSWORDPOLICYREQUEST };
	LDAPControl *controls[] = { &control, NULL };
	struct berval user = { strlen(a->dn), a->dn };
	struct berval old = { ask->password.n, (char *)ask->password.p };
	struct berval fresh = { ask->fresh.n, (char *)ask->fresh.p };
	int message, rc = ldap_passwd(ld, &user, &old, &fresh, controls, NULL, &message);

	return rc == LDAP_SUCCESS ? link_result(l, ld, message, policy_r, text_r) : rc;
}

/* "text" in quotes as UTF-16, as unicodePwd wants it. */
static struct berval *
quoted16(struct link *l, const struct talk_secret *secret)
{
	struct berval *value = mem_get(l->mem, sizeof(*value));
	unsigned char *out = mem_get(l->mem, PASSWORD_MOST16);
	size_t n = 0;
	const unsigned char *p = (const unsigned char *)secret->p, *end = p + secret->n;

	if (!utf8_valid(secret->p, secret->n))
		return NULL;
	out[n] = '"';
	n += 2;
	while (p < end) {
		int more = *p >= 0xf0 ? 3 : *p >= 0xe0 ? 2 : *p >= 0xc0 ? 1 : 0;
		uint32_t c = more == 0 ? *p : *p & (0x3fU >> more);

		for (p++; more > 0; more--)
			c = c << 6 | (*p++ & 0x3fU);
		if (c > 0xffff) {
			uint32_t high = 0xd800 + ((c - 0x10000) >> 10);

			out[n++] = (unsigned char)high;
			out[n++] = (unsigned char)(high >> 8);
			c = 0xdc00 + ((c - 0x10000) & 0x3ff);
		}
		out[n++] = (unsigned char)c;
		out[n++] = (unsigned char)(c >> 8);
	}
	out[n] = '"';
	*value = (struct berval){ n + 2, (char *)out };
	return value;
}

static int
change_ad(struct link *l, const struct account *a, const struct talk_ask *ask,
    struct policy *policy_r, const char **text_r)
{
	struct berval *old[] = { quoted16(l, &ask->password), NULL };
	struct berval *fresh[] = { quoted16(l, &ask->fresh), NULL };
	LDAPMod take = { .mod_op = LDAP_MOD_DELETE | LDAP_MOD_BVALUES, .mod_type = "unicodePwd",
	    .mod_vals.modv_bvals = old };
	LDAPMod give = { .mod_op = LDAP_MOD_ADD | LDAP_MOD_BVALUES, .mod_type = "unicodePwd",
	    .mod_vals.modv_bvals = fresh };
	LDAPMod *mods[] = { &take, &give, NULL };
	int message, rc;

	if (old[0] == NULL || fresh[0] == NULL)
		return LDAP_CONSTRAINT_VIOLATION;
	rc = ldap_modify_ext(l->service, a->dn, mods, NULL, NULL, &message);
	return rc == LDAP_SUCCESS ? link_result(l, l->service, message, policy_r, text_r) : rc;
}

static enum directory_answer
change(struct link *l, const struct talk_ask *ask)
{
	struct berval password = { ask->password.n, (char *)ask->password.p };
	struct account a;
	struct policy policy = { -1, -1, -1 };
	enum directory_answer answer;
	const char *text = NULL;
	int rc, found = link_account(l, ask->user, &a);

	if (found != 1)
		return found == 0 ? DIRECTORY_WRONG : DIRECTORY_DOWN;
	answer = bind_person(l, &a, &password, &policy);
	if (answer != DIRECTORY_GOOD && answer != DIRECTORY_MUST_CHANGE &&
	    answer != DIRECTORY_PASSWORD_EXPIRED)
		return answer;
	rc = l->ad ? change_ad(l, &a, ask, &policy, &text) :
	    change_openldap(l, answer == DIRECTORY_PASSWORD_EXPIRED ? l->service : l->user, &a, ask,
	    &policy, &text);
	answer = answer_of_change(rc, &policy, text);
	if (answer == DIRECTORY_DOWN)
		link_why(l, "change of a password", rc);
	else if (answer == DIRECTORY_NO_CHANGE)
		log_warn(318, "directory refused a change of password: %d %s", rc,
		    text == NULL ? "" : text);
	return answer;
}

static enum directory_answer
once(struct link *l, const struct talk_ask *ask, struct talk_reply *reply)
{
	*reply = (struct talk_reply){ .warn_seconds = -1, .grace = -1 };
	if (l->ahead != 0)
		ldap_abandon_ext(l->service, l->ahead, NULL, NULL);
	l->ahead = 0;
	switch (ask->kind) {
	case TALK_SIGN_IN:
		return sign_in(l, ask, reply);
	case TALK_FIND:
		return find(l, ask, reply);
	case TALK_CHANGE:
		return change(l, ask);
	case TALK_LIST:
	case TALK_NEXT:
		return link_list(l, ask->kind == TALK_LIST, reply);
	default:
		return link_root(l) == 1 ? DIRECTORY_GOOD : DIRECTORY_DOWN;
	}
}

/* A kept connection may have died since: then once more with a fresh one. */
static void
answer(struct link *l, const struct talk_ask *ask, struct talk_reply *reply)
{
	time_t end = time(NULL) + DIRECTORY_SECONDS;
	enum directory_answer said = DIRECTORY_DOWN;

	*reply = (struct talk_reply){ 0 };
	for (int i = 0; i <= l->nservers && time(NULL) < end; i++) {
		int64_t began = micros();

		l->fresh = false;
		/* A page follows another on one connection only. */
		if ((ask->kind == TALK_NEXT && (i > 0 || l->service == NULL)) || link_up(l, end) != 1)
			break;
		said = once(l, ask, reply);
		if (said != DIRECTORY_DOWN)
			break;
		if (l->fresh || micros() - began > 1000000)
			talk_mark_bad(l->board, l->server, time(NULL));
		link_drop(l);
	}
	reply->answer = said;
	memcpy(reply->why, l->why, sizeof(reply->why));
}

static void
read_servers(struct link *l, struct mem *mem)
{
	char *list = mem_text(mem, config_text(l->config, "directory.uris"));

	for (char *uri = list + strspn(list, " ,"); *uri != '\0' && l->nservers < TALK_SERVERS;) {
		size_t n = strcspn(uri, " ,");

		l->uri[l->nservers++] = mem_copy(mem, uri, n);
		uri += n;
		uri += strspn(uri, " ,");
	}
}

static void
set_up(struct link *l, struct mem *mem, const char *const *groups, size_t ngroups)
{
	l->ad = strcmp(config_text(l->config, "directory.kind"), "ad") == 0;
	l->people = config_text(l->config, "directory.people_base");
	l->groups = config_text(l->config, "directory.group_base");
	l->login = config_text(l->config, "directory.login_attribute");
	l->member = config_text(l->config, "directory.member_attribute");
	l->active = config_text(l->config, "directory.active_filter");
	l->server = -1;
	link_list_set_up(l, mem);
	read_servers(l, mem);
	for (l->nwant = 0; l->nwant < ngroups; l->nwant++) {
		const char *normal = dn_normal(mem, groups[l->nwant]);

		if (normal == NULL)
			log_error(319, "directory: %s is no name of a group", groups[l->nwant]);
		l->want[l->nwant] = normal == NULL ? "" : normal;
	}
}

int
talk_serve(const struct config *config, struct talk_board *board, const char *const *groups,
    size_t ngroups)
{
	struct link l = { .config = config, .board = board };
	struct talk_ask ask;
	struct talk_reply reply;

	/* before the library's first call: no ldap.conf, no LDAPTLS_* of the environment */
	setenv("LDAPNOINIT", "1", 1);
	log_request("");
	set_up(&l, mem_new(KEPT_MEMORY), groups, ngroups);
	l.mem = mem_new(QUESTION_MEMORY);
	while (talk_wait_ask(TALK_LINE, &ask) == 1) {
		answer(&l, &ask, &reply);
		explicit_bzero(&ask, sizeof(ask));
		if (talk_send_reply(TALK_LINE, &reply) != 1 ||
		    (reply.bytes > 0 && talk_send_page(TALK_LINE, l.page.p, reply.bytes) != 1))
			break;
		mem_reset(l.mem);
	}
	link_drop(&l);
	return 0;
}
