#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "remote/directory_link.h"

#define FILTER_MOST	65536
#define DEEP		8	/* groups in groups */
#define LOOKS		200	/* searches for one person */
#define CHUNK		40	/* DNs in one filter */
#define GROUPS_MOST	2000	/* entries of one answer, and groups of one person */

static char *
attribute(struct link *l, LDAPMessage *entry, const char *name)
{
	struct berval **values = ldap_get_values_len(l->service, entry, name);
	char *text = values == NULL || values[0] == NULL ? NULL :
	    mem_copy(l->mem, values[0]->bv_val, values[0]->bv_len);

	ldap_value_free_len(values);
	return text;
}

static char *
read_guid(struct link *l, LDAPMessage *entry)
{
	struct berval **values = ldap_get_values_len(l->service, entry, "objectGUID");
	char *text = values == NULL || values[0] == NULL ? NULL : guid_text(l->mem, values[0]);

	ldap_value_free_len(values);
	return text;
}

static int
read_account(struct link *l, LDAPMessage *entry, struct account *a)
{
	struct account_state state = {
		.locked_time = attribute(l, entry, "pwdAccountLockedTime"),
		.start_time = attribute(l, entry, "pwdStartTime"),
		.end_time = attribute(l, entry, "pwdEndTime"),
		.control = attribute(l, entry, "userAccountControl"),
		.expires = attribute(l, entry, "accountExpires"),
	};
	char *dn = ldap_get_dn(l->service, entry);

	a->dn = mem_text(l->mem, dn);
	ldap_memfree(dn);
	a->uuid = l->ad ? read_guid(l, entry) : attribute(l, entry, "entryUUID");
	a->state = account_answer(&state, time(NULL));
	return a->dn == NULL ? -1 : 1;
}

int
link_account(struct link *l, const char *user, struct account *account_r)
{
	char *openldap[] = { "entryUUID", "pwdAccountLockedTime", "pwdStartTime", "pwdEndTime", NULL };
	char *ad[] = { "objectGUID", "userAccountControl", "accountExpires", NULL };
	const char *filter = mem_print(l->mem, "(&%s(%s=%s)%s)",
	    l->ad ? "(objectCategory=person)(objectClass=user)" : "", l->login,
	    filter_value(l->mem, user, strlen(user)), l->active);
	LDAPMessage *result = NULL;
	int rc = ldap_search_ext_s(l->service, l->people, LDAP_SCOPE_SUBTREE, filter,
	    l->ad ? ad : openldap, 0, NULL, NULL, NULL, 2, &result), found, n;

	n = rc == LDAP_SUCCESS || rc == LDAP_SIZELIMIT_EXCEEDED ?
	    ldap_count_entries(l->service, result) : 0;
	if (n > 1)
		log_error(314, "directory: more than one entry has the login name %s", user);
	if (rc == LDAP_SUCCESS && n == 1)
		found = read_account(l, ldap_first_entry(l->service, result), account_r);
	else
		found = rc == LDAP_SUCCESS || rc == LDAP_SIZELIMIT_EXCEEDED ||
		    rc == LDAP_NO_SUCH_OBJECT ? 0 : -1;
	if (found < 0)
		link_why(l, "search of a person", rc);
	ldap_msgfree(result);
	return found;
}

/* What a walk through groups has seen. */
struct walk {
	struct link	*link;
	const char	*only;			/* a filter beside each; NULL: none */
	char		*seen[GROUPS_MOST];	/* DNs in normal form */
	char		*dn[GROUPS_MOST];	/* the same as the server writes them */
	size_t		 n;
	int		 looks;
	uint64_t	 bits;
};

static void
note(struct walk *w, const char *dn)
{
	struct link *l = w->link;
	char *normal = dn_normal(l->mem, dn);

	if (normal == NULL || w->n == GROUPS_MOST)
		return;
	for (size_t i = 0; i < w->n; i++)
		if (strcmp(w->seen[i], normal) == 0)
			return;
	w->seen[w->n] = normal;
	w->dn[w->n++] = mem_text(l->mem, dn);
	for (size_t i = 0; i < l->nwant; i++)
		if (strcmp(l->want[i], normal) == 0)
			w->bits |= UINT64_C(1) << i;
}

/* Asks for the groups that the filter names; the number of the message, or -1. */
static int
send_look(struct link *l, const char *filter)
{
	char *nothing[] = { LDAP_NO_ATTRS, NULL };
	int message;

	return ldap_search_ext(l->service, l->groups, LDAP_SCOPE_SUBTREE, filter, nothing, 0,
	    NULL, NULL, NULL, GROUPS_MOST, &message) == LDAP_SUCCESS ? message : -1;
}

/* The groups of an answer. 1, 0: too many; -1. */
static int
take_look(struct walk *w, int message)
{
	struct link *l = w->link;
	LDAPMessage *result = NULL;
	int rc = LDAP_SERVER_DOWN, code;

	if (message > 0)
		rc = link_wait(l->service, message, &result);
	if (rc == LDAP_SUCCESS &&
	    ldap_parse_result(l->service, result, &code, NULL, NULL, NULL, NULL, 0) == LDAP_SUCCESS)
		rc = code;
	for (LDAPMessage *e = rc == LDAP_SUCCESS ? ldap_first_entry(l->service, result) : NULL;
	    e != NULL; e = ldap_next_entry(l->service, e)) {
		char *dn = ldap_get_dn(l->service, e);

		if (dn != NULL)
			note(w, dn);
		ldap_memfree(dn);
	}
	ldap_msgfree(result);
	if (rc == LDAP_SUCCESS || rc == LDAP_NO_SUCH_OBJECT)
		return 1;
	link_why(l, "search of groups", rc);
	return rc == LDAP_SIZELIMIT_EXCEEDED ? 0 : -1;
}

static int
look(struct walk *w, const char *filter)
{
	if (w->only != NULL)
		filter = mem_print(w->link->mem, "(&%s%s)", w->only, filter);
	return ++w->looks > LOOKS ? 0 : take_look(w, send_look(w->link, filter));
}

/* The first look: in a chain where the server walks by itself, else one step. */
static char *
first_filter(struct link *l, const char *by, const char *dn)
{
	return mem_print(l->mem, l->ad ? "(%s:1.2.840.113556.1.4.1941:=%s)" : "(%s=%s)", by,
	    filter_value(l->mem, dn, strlen(dn)));
}

void
link_groups_ahead(struct link *l, const char *dn)
{
	int message = send_look(l, first_filter(l, l->member, dn));

	l->ahead = message > 0 ? message : 0;
}

/* The groups whose attribute `by` names one of the groups from..until. */
static int
climb(struct walk *w, const char *by, size_t from, size_t until)
{
	struct link *l = w->link;

	while (from < until) {
		struct buf filter;
		int found;

		buf_start(&filter, l->mem, FILTER_MOST);
		buf_text(&filter, "(|");
		for (size_t i = 0; i < CHUNK && from < until; i++, from++)
			buf_print(&filter, "(%s=%s)", by,
			    filter_value(l->mem, w->dn[from], strlen(w->dn[from])));
		buf_text(&filter, ")");
		found = filter.over ? 0 : look(w, filter.p);
		if (found != 1)
			return found;
	}
	return 1;
}

/* From what the first look found on. */
static int
walk(struct walk *w, const char *by)
{
	size_t from = 0;
	int found = 1;

	for (int depth = 1; found == 1 && depth < DEEP && from < w->n; depth++) {
		size_t until = w->n;

		found = climb(w, by, from, until);
		from = until;
	}
	return found;
}

int
link_groups(struct link *l, const char *dn, uint64_t *bits_r)
{
	struct walk *w = mem_get(l->mem, sizeof(*w));
	int found;

	w->link = l;
	w->looks = 1;
	if (l->ahead == 0)
		link_groups_ahead(l, dn);
	found = take_look(w, l->ahead);
	l->ahead = 0;
	if (found == 1 && !l->ad)
		found = walk(w, l->member);
	if (found == 0 || w->n == GROUPS_MOST) {
		log_error(315, "directory: too many groups around %s; none of them counts", dn);
		w->bits = 0;
		found = 1;
	}
	*bits_r = w->bits;
	return found;
}

int
link_groups_below(struct link *l, struct mem *mem, const char *dn, struct link_groups *groups_r)
{
	struct walk *w = mem_get(l->mem, sizeof(*w));
	int found;

	w->link = l;
	w->only = l->ad ? "(objectClass=group)" :	/* people carry memberOf too */
	    "(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames)(objectClass=posixGroup))";
	note(w, dn);
	found = look(w, first_filter(l, "memberOf", dn));
	if (found == 1 && !l->ad)
		found = walk(w, "memberOf");
	if (found == 0 || w->n == GROUPS_MOST) {
		log_error(1088, "directory: too many groups in %s; only its own members count", dn);
		w->n = 1;
		found = 1;
	}
	groups_r->n = w->n;
	groups_r->dn = mem_array(mem, w->n + 1, sizeof(*groups_r->dn));
	for (size_t i = 0; i < w->n; i++)
		groups_r->dn[i] = mem_text(mem, w->seen[i]);
	return found;
}
