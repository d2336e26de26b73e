#include "remote/directory_link.h"

#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/log.h"

/* Seconds: two that hang leave time for a third server within DIRECTORY_SECONDS. */
#define CONNECT_WAIT	2	/* for the connection and its TLS */
#define WAIT		3	/* for each answer afterwards */
#define WHOAMI_OID	"1.3.6.1.4.1.4203.1.11.3"
#define SYSTEM_CA	"/etc/ssl/certs/ca-certificates.crt"

void
link_why(struct link *l, const char *what, int rc)
{
	snprintf(l->why, sizeof(l->why), "%s: %s (%d) at %s", what, ldap_err2string(rc), rc,
	    l->server >= 0 ? l->uri[l->server] : "no server");
}

void
link_drop(struct link *l)
{
	if (l->service != NULL)
		ldap_unbind_ext(l->service, NULL, NULL);
	if (l->user != NULL)
		ldap_unbind_ext(l->user, NULL, NULL);
	l->service = l->user = NULL;
	l->ahead = 0;
	link_list_end(l);
}

/*
 * The certificate is always checked, whatever ldap.conf or the environment say;
 * without a new context the handle's own certificates would be ignored.
 */
static int
set_tls(const struct link *l, LDAP *ld)
{
	const char *ca = config_text(l->config, "directory.ca_file");
	int demand = LDAP_OPT_X_TLS_DEMAND, least = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2, client = 0;

	if (ca[0] == '\0')
		ca = SYSTEM_CA;
	return ldap_set_option(ld, LDAP_OPT_X_TLS_CACERTFILE, ca) == 0 &&
	    ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) == 0 &&
	    ldap_set_option(ld, LDAP_OPT_X_TLS_PROTOCOL_MIN, &least) == 0 &&
	    ldap_set_option(ld, LDAP_OPT_X_TLS_NEWCTX, &client) == 0 ? LDAP_SUCCESS :
	    LDAP_LOCAL_ERROR;
}

static void
set_limits(LDAP *ld)
{
	int version = LDAP_VERSION3, never = LDAP_DEREF_NEVER, seconds = WAIT, two = 2;
	unsigned milliseconds = WAIT * 1000;
	struct timeval wait = { .tv_sec = CONNECT_WAIT };

	ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
	ldap_set_option(ld, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
	ldap_set_option(ld, LDAP_OPT_DEREF, &never);
	ldap_set_option(ld, LDAP_OPT_RESTART, LDAP_OPT_ON);
	ldap_set_option(ld, LDAP_OPT_NETWORK_TIMEOUT, &wait);
	ldap_set_option(ld, LDAP_OPT_TIMEOUT, &wait);
	ldap_set_option(ld, LDAP_OPT_TIMELIMIT, &seconds);
	ldap_set_option(ld, LDAP_OPT_SIZELIMIT, &two);
	ldap_set_option(ld, LDAP_OPT_TCP_USER_TIMEOUT, &milliseconds);
}

/* Only TLS or a socket of this machine, unless the administrator says otherwise. */
static int
secure(const struct link *l, LDAP *ld, const char *uri)
{
	int rc;

	if (strncasecmp(uri, "ldapi://", 8) == 0)
		return LDAP_SUCCESS;
	if ((rc = set_tls(l, ld)) != LDAP_SUCCESS)
		return rc;
	if (strncasecmp(uri, "ldaps://", 8) == 0) {
		/* else a dead handshake would wait for ever */
		return ldap_set_option(ld, LDAP_OPT_CONNECT_ASYNC, LDAP_OPT_ON);
	}
	return config_on(l->config, "directory.start_tls") ? ldap_start_tls_s(ld, NULL, NULL) :
	    LDAP_SUCCESS;
}

static LDAP *
open_one(struct link *l, int server)
{
	LDAP *ld = NULL;
	struct timeval wait = { .tv_sec = WAIT };
	int rc = ldap_initialize(&ld, l->uri[server]);

	l->server = server;
	if (rc == LDAP_SUCCESS) {
		set_limits(ld);
		rc = secure(l, ld, l->uri[server]);
	}
	if (rc == LDAP_SUCCESS) {
		ldap_set_option(ld, LDAP_OPT_TIMEOUT, &wait);
		return ld;
	}
	link_why(l, "connect", rc);
	if (ld != NULL)
		ldap_unbind_ext(ld, NULL, NULL);
	return NULL;
}

int
link_root(struct link *l)
{
	char *attributes[] = { "supportedExtension", NULL };
	LDAPMessage *result = NULL;
	int rc = ldap_search_ext_s(l->service, "", LDAP_SCOPE_BASE, "(objectClass=*)", attributes,
	    0, NULL, NULL, NULL, 1, &result);
	LDAPMessage *entry = rc == LDAP_SUCCESS ? ldap_first_entry(l->service, result) : NULL;
	struct berval **values = entry == NULL ? NULL :
	    ldap_get_values_len(l->service, entry, attributes[0]);

	l->whoami = false;
	for (int i = 0; values != NULL && values[i] != NULL; i++)
		l->whoami |= strcmp(values[i]->bv_val, WHOAMI_OID) == 0;
	ldap_value_free_len(values);
	ldap_msgfree(result);
	if (rc != LDAP_SUCCESS)
		link_why(l, "root entry", rc);
	return rc == LDAP_SUCCESS ? 1 : -1;
}

static int
connect_to(struct link *l, int server)
{
	const char *dn = config_text(l->config, "directory.bind_dn");
	const char *secret = dn[0] == '\0' ? "" :
	    config_secret(l->mem, l->config, "directory.password_file");
	struct berval password;
	struct policy policy;
	int rc;

	l->board->trying = server;
	l->service = open_one(l, server);
	l->user = l->service == NULL ? NULL : open_one(l, server);
	if (l->user == NULL || secret == NULL)
		return -1;
	password = (struct berval){ strlen(secret), (char *)secret };
	rc = dn[0] == '\0' ? LDAP_SUCCESS : link_bind(l, l->service, dn, &password, &policy, NULL);
	if (rc != LDAP_SUCCESS) {
		link_why(l, "bind of our own account", rc);
		return -1;
	}
	return link_root(l);
}

static int
try_server(struct link *l, int server)
{
	if (connect_to(l, server) == 1) {
		l->fresh = true;
		l->board->bad_until[server] = 0;
		return 1;
	}
	log_warn(313, "directory server passed over for %d s: %s", TALK_BAD, l->why);
	link_drop(l);
	talk_mark_bad(l->board, server, time(NULL));
	return -1;
}

/* First those that are not known as bad, then, better than nothing, the others. */
int
link_up(struct link *l, time_t end)
{
	bool tried[TALK_SERVERS] = { false };

	if (l->service != NULL && l->user != NULL)
		return 1;
	link_drop(l);
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < l->nservers && time(NULL) < end; i++) {
			if (tried[i] || (pass == 0 && l->board->bad_until[i] > (int64_t)time(NULL)))
				continue;
			tried[i] = true;
			if (try_server(l, i) == 1)
				return 1;
		}
	return -1;
}

int
link_wait(LDAP *ld, int message, LDAPMessage **result_r)
{
	struct timeval wait = { .tv_sec = WAIT };
	int kind = ldap_result(ld, message, LDAP_MSG_ALL, &wait, result_r), rc;

	if (kind > 0)
		return LDAP_SUCCESS;
	if (kind == 0)
		return LDAP_TIMEOUT;
	return ldap_get_option(ld, LDAP_OPT_RESULT_CODE, &rc) == 0 && rc != LDAP_SUCCESS ? rc :
	    LDAP_SERVER_DOWN;
}

int
link_result(struct link *l, LDAP *ld, int message, struct policy *policy_r, const char **text_r)
{
	LDAPMessage *result = NULL;
	LDAPControl **controls = NULL, *found;
	char *text = NULL;
	int rc, parsed;

	*policy_r = (struct policy){ -1, -1, -1 };
	if ((rc = link_wait(ld, message, &result)) != LDAP_SUCCESS)
		return rc;
	parsed = ldap_parse_result(ld, result, &rc, NULL, &text, NULL, &controls, 1);
	if (parsed != LDAP_SUCCESS)
		rc = parsed;
	found = controls == NULL ? NULL :
	    ldap_control_find(LDAP_CONTROL_PASSWORDPOLICYRESPONSE, controls, NULL);
	if (found != NULL)
		policy_read(&found->ldctl_value, policy_r);
	if (text_r != NULL)
		*text_r = mem_text(l->mem, text);
	ldap_controls_free(controls);
	ldap_memfree(text);
	return rc;
}

int
link_bind(struct link *l, LDAP *ld, const char *dn, const struct berval *password,
    struct policy *policy_r, const char **text_r)
{
	LDAPControl ask = { .ldctl_oid = LDAP_CONTROL_PASSWORDPOLICYREQUEST };
	LDAPControl *controls[] = { &ask, NULL };
	int message, rc = LDAP_X_CONNECTING;

	*policy_r = (struct policy){ -1, -1, -1 };
	if (text_r != NULL)
		*text_r = NULL;
	for (time_t end = time(NULL) + WAIT; rc == LDAP_X_CONNECTING && time(NULL) <= end;) {
		rc = ldap_sasl_bind(ld, dn, LDAP_SASL_SIMPLE, (struct berval *)password, controls,
		    NULL, &message);
		if (rc == LDAP_X_CONNECTING)
			nanosleep(&(struct timespec){ .tv_nsec = 2000000 }, NULL);
	}
	if (rc != LDAP_SUCCESS)
		return rc;
	return link_result(l, ld, message, policy_r, text_r);
}
