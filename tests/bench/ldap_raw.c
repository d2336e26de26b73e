/*
 * usage: ldap_raw URI CA BIND_DN PASSWORD_FILE PEOPLE_BASE GROUP_BASE PEOPLE CLIENTS SECONDS
 *
 * What a directory gives at most: search by uid, bind as that entry, search of its groups,
 * over two kept StartTLS connections a client. The measure that sign-ins are held against.
 */
#include <ldap.h>

#include "load.h"

static const char *uri, *ca, *people_base, *group_base, *bind_dn;
static char service[256];

struct client { LDAP *service, *person; };

static LDAP *
connect_tls(void)
{
	LDAP *ld = NULL;
	int version = 3, demand = LDAP_OPT_X_TLS_DEMAND, fresh = 0;

	if (ldap_initialize(&ld, uri) != LDAP_SUCCESS)
		return NULL;
	ldap_set_option(ld, LDAP_OPT_PROTOCOL_VERSION, &version);
	ldap_set_option(ld, LDAP_OPT_X_TLS_CACERTFILE, ca);
	ldap_set_option(ld, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand);
	ldap_set_option(ld, LDAP_OPT_X_TLS_NEWCTX, &fresh);
	if (ldap_start_tls_s(ld, NULL, NULL) != LDAP_SUCCESS)
		return NULL;
	return ld;
}

static int
bind_as(LDAP *ld, const char *dn, const char *password)
{
	struct berval secret = { strlen(password), (char *)password };

	return ldap_sasl_bind_s(ld, dn, LDAP_SASL_SIMPLE, &secret, NULL, NULL, NULL);
}

static void *
open_client(int i)
{
	static struct client c;

	(void)i;
	c.service = connect_tls();
	c.person = connect_tls();
	if (c.service == NULL || c.person == NULL || bind_as(c.service, bind_dn, service) != LDAP_SUCCESS) {
		fprintf(stderr, "ldap_raw: no connection to %s\n", uri);
		return NULL;
	}
	return &c;
}

static int
act(void *arg, const struct one *who)
{
	struct client *c = arg;
	LDAPMessage *found = NULL;
	char filter[256], *dn;
	char *none[] = { LDAP_NO_ATTRS, NULL }, *all[] = { "entryUUID", "cn", "uid", NULL };
	int ok;

	snprintf(filter, sizeof(filter), "(uid=%s)", who->user);
	if (ldap_search_ext_s(c->service, people_base, LDAP_SCOPE_SUBTREE, filter, all, 0, NULL,
	    NULL, NULL, 2, &found) != LDAP_SUCCESS || ldap_count_entries(c->service, found) != 1) {
		ldap_msgfree(found);
		return 0;
	}
	dn = ldap_get_dn(c->service, ldap_first_entry(c->service, found));
	ldap_msgfree(found);
	found = NULL;
	ok = bind_as(c->person, dn, who->password) == LDAP_SUCCESS;
	snprintf(filter, sizeof(filter), "(member=%s)", dn);
	ok = ok && ldap_search_ext_s(c->service, group_base, LDAP_SCOPE_SUBTREE, filter, none, 0,
	    NULL, NULL, NULL, 0, &found) == LDAP_SUCCESS;
	ldap_msgfree(found);
	ldap_memfree(dn);
	return ok;
}

int
main(int argc, char **argv)
{
	FILE *f;

	if (argc != 10)
		return 2;
	setenv("LDAPNOINIT", "1", 1);
	uri = argv[1];
	ca = argv[2];
	bind_dn = argv[3];
	people_base = argv[5];
	group_base = argv[6];
	f = fopen(argv[4], "r");
	if (f == NULL || fgets(service, sizeof(service), f) == NULL || read_people(argv[7]) != 1)
		return 1;
	fclose(f);
	service[strcspn(service, "\n")] = '\0';
	return run_clients(atoi(argv[8]), atof(argv[9]), open_client, act);
}
