/* The helper's side of a list: pages of people (RFC 2696). */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "remote/directory_link.h"

#define LOOK_MEMORY	(1024 * 1024)
#define BELOW_MEMORY	(16 * 1024 * 1024)
#define GROUPS_LOOKED	400	/* of one person */

/* In which attribute a value stands, where directory.attribute.<name> says nothing. */
static const struct { const char *name, *openldap, *ad; } usual[TALK_VALUES] = {
	[TALK_FAMILY] = { "family", "sn", "sn" },
	[TALK_GIVEN] = { "given", "givenName", "givenName" },
	[TALK_NAME] = { "name", "cn", "displayName" },
	[TALK_MAIL] = { "mail", "mail", "mail" },
	[TALK_UNIT] = { "unit", "departmentNumber", "department" },
	[TALK_TITLE] = { "title", "title", "title" },
	[TALK_POST] = { "post", "", "" },
	[TALK_RANK] = { "rank", "", "" },
	[TALK_NUMBER] = { "number", "", "" },
	[TALK_PERSON_KIND] = { "kind", "employeeType", "employeeType" },
	[TALK_SINCE] = { "since", "", "" },
};

static const char *
group_of(struct link *l, struct mem *mem, const char *key)
{
	const char *text = config_text(l->config, key), *normal = text[0] == '\0' ? "" : dn_normal(mem, text);

	if (normal == NULL)
		log_error(1050, "%s is no name of a group", key);
	return normal == NULL ? "" : normal;
}

void
link_list_set_up(struct link *l, struct mem *mem)
{
	for (int i = 0; i < TALK_VALUES; i++) {
		const char *said = usual[i].name == NULL ? "" : config_text(l->config,
		    mem_print(mem, "directory.attribute.%s", usual[i].name));

		l->attribute[i] = strcmp(said, "-") == 0 || usual[i].name == NULL ? "" : said[0] != '\0' ? said :
		    l->ad ? usual[i].ad : usual[i].openldap;
	}
	l->attribute[TALK_LOGIN] = l->login;
	l->head = group_of(l, mem, "directory.head_group");
	l->deputy = group_of(l, mem, "directory.deputy_group");
	l->by_path = strcmp(config_text(l->config, "directory.unit_from"), "path") == 0;
	l->look = mem_new(LOOK_MEMORY);
	l->below = mem_new(BELOW_MEMORY);
}

void
link_list_end(struct link *l)
{
	ber_memfree(l->cookie.bv_val);
	l->cookie = (struct berval){ 0 };
}

/* One value, with its NUL; what is too long or holds one is none. */
static void
put(struct link *l, const char *text, size_t n)
{
	if (n <= TALK_VALUE_MOST && memchr(text, '\0', n) == NULL)
		buf_add(&l->page, text, n);
	buf_add(&l->page, "", 1);
}

static void
put_attribute(struct link *l, LDAPMessage *entry, const char *name)
{
	struct berval **values = name[0] == '\0' ? NULL : ldap_get_values_len(l->service, entry, name);

	if (values == NULL || values[0] == NULL)
		put(l, "", 0);
	else
		put(l, values[0]->bv_val, values[0]->bv_len);
	ldap_value_free_len(values);
}

static char *
first_value(struct link *l, LDAPMessage *entry, const char *name)
{
	struct berval **values = ldap_get_values_len(l->service, entry, name);
	char *text = values == NULL || values[0] == NULL || values[0]->bv_len > TALK_VALUE_MOST ? NULL :
	    mem_copy(l->look, values[0]->bv_val, values[0]->bv_len);

	ldap_value_free_len(values);
	return text;
}

static void
put_uuid(struct link *l, LDAPMessage *entry)
{
	struct berval **values;
	const char *text;

	if (!l->ad) {
		put_attribute(l, entry, "entryUUID");
		return;
	}
	values = ldap_get_values_len(l->service, entry, "objectGUID");
	text = values == NULL || values[0] == NULL ? NULL : guid_text(l->look, values[0]);
	put(l, text == NULL ? "" : text, text == NULL ? 0 : strlen(text));
	ldap_value_free_len(values);
}

static void
put_state(struct link *l, LDAPMessage *entry)
{
	const struct account_state state = {
		.locked_time = first_value(l, entry, "pwdAccountLockedTime"),
		.start_time = first_value(l, entry, "pwdStartTime"),
		.end_time = first_value(l, entry, "pwdEndTime"),
		.control = first_value(l, entry, "userAccountControl"),
		.expires = first_value(l, entry, "accountExpires"),
	};
	const char *name = directory_answer_name[account_answer(&state, time(NULL))];

	put(l, name, strlen(name));
}

/* The folders of an entry below directory.people_base, from the top down, with dots between them. */
static void
put_path(struct link *l, LDAPMessage *entry)
{
	char *text = ldap_get_dn(l->service, entry), *base = dn_normal(l->look, l->people);
	char *dn = text == NULL ? NULL : dn_normal(l->look, text), *at;
	const char *path = "";
	size_t n = dn == NULL ? 0 : strlen(dn), nbase = base == NULL ? 0 : strlen(base);

	ldap_memfree(text);
	if (n > nbase + 1 && nbase > 0 && strcmp(dn + n - nbase, base) == 0 && dn[n - nbase - 1] == ',') {
		dn[n - nbase - 1] = '\0';
		/* from the end of the name: what follows each ",ou=" */
		while ((at = strrchr(dn, ',')) != NULL) {
			if (strncmp(at, ",ou=", 4) == 0)
				path = path[0] == '\0' ? at + 4 : mem_print(l->look, "%s.%s", path, at + 4);
			*at = '\0';
		}
	}
	put(l, path, strlen(path));
}

static bool
is_among(const struct link_groups *groups, const char *dn)
{
	for (size_t i = 0; i < groups->n; i++)
		if (strcmp(groups->dn[i], dn) == 0)
			return true;
	return false;
}

/* Of the groups of heads and deputies and those in them, else what the attribute says. */
static void
put_rank(struct link *l, LDAPMessage *entry)
{
	struct berval **values = l->head[0] == '\0' && l->deputy[0] == '\0' ? NULL :
	    ldap_get_values_len(l->service, entry, "memberOf");
	const char *rank = NULL;

	for (size_t i = 0; values != NULL && values[i] != NULL && i < GROUPS_LOOKED; i++) {
		const char *dn = values[i]->bv_len > TALK_VALUE_MOST ? NULL :
		    dn_normal(l->look, mem_copy(l->look, values[i]->bv_val, values[i]->bv_len));

		if (dn != NULL && is_among(&l->heads, dn))
			rank = "head";
		else if (dn != NULL && rank == NULL && is_among(&l->deputies, dn))
			rank = "deputy";
		if (i % 50 == 49)
			mem_reset(l->look);
	}
	ldap_value_free_len(values);
	if (rank != NULL)
		put(l, rank, strlen(rank));
	else
		put_attribute(l, entry, l->attribute[TALK_RANK]);
}

static void
put_person(struct link *l, LDAPMessage *entry)
{
	for (int i = 0; i < TALK_VALUES; i++) {
		mem_reset(l->look);
		if (i == TALK_UUID)
			put_uuid(l, entry);
		else if (i == TALK_STATE)
			put_state(l, entry);
		else if (i == TALK_RANK)
			put_rank(l, entry);
		else if (i == TALK_UNIT && l->by_path)
			put_path(l, entry);
		else
			put_attribute(l, entry, l->attribute[i]);
	}
}

/* Sends for a page. The library's code. */
static int
send_page(struct link *l, int *message_r)
{
	static char *const openldap[] = { "entryUUID", "pwdAccountLockedTime", "pwdStartTime", "pwdEndTime" };
	static char *const ad[] = { "objectGUID", "userAccountControl", "accountExpires" };
	const bool groups = l->head[0] != '\0' || l->deputy[0] != '\0';
	char *want[TALK_VALUES + 6] = { NULL };
	const char *filter = mem_print(l->mem, "(&%s(%s=*)%s)", l->ad ? "(objectCategory=person)(objectClass=user)" :
	    "(objectClass=person)", l->login, l->active);
	LDAPControl *page = NULL, *controls[2] = { NULL };
	int n = 0, rc;

	if (groups)
		want[n++] = "memberOf";
	for (size_t i = 0; i < (l->ad ? sizeof(ad) : sizeof(openldap)) / sizeof(*ad); i++)
		want[n++] = l->ad ? ad[i] : openldap[i];
	for (int i = 0; i < TALK_VALUES; i++)
		if (l->attribute[i][0] != '\0')
			want[n++] = (char *)l->attribute[i];
	rc = ldap_create_page_control(l->service, TALK_PAGE, l->cookie.bv_val == NULL ? NULL : &l->cookie, 1, &page);
	if (rc != LDAP_SUCCESS)
		return rc;
	controls[0] = page;
	rc = ldap_search_ext(l->service, l->people, LDAP_SCOPE_SUBTREE, filter, want, 0, controls, NULL, NULL, 0,
	    message_r);
	ldap_control_free(page);
	return rc;
}

/* Where the list goes on. The library's code of the answer. */
static int
take_cookie(struct link *l, LDAPMessage *result)
{
	LDAPControl **controls = NULL, *found;
	ber_int_t estimate;
	int code = LDAP_OTHER, rc = ldap_parse_result(l->service, result, &code, NULL, NULL, NULL, &controls, 0);

	link_list_end(l);
	found = controls == NULL ? NULL : ldap_control_find(LDAP_CONTROL_PAGEDRESULTS, controls, NULL);
	if (rc == LDAP_SUCCESS && found != NULL &&
	    ldap_parse_pageresponse_control(l->service, found, &estimate, &l->cookie) != LDAP_SUCCESS)
		link_list_end(l);
	if (l->cookie.bv_len == 0)
		link_list_end(l);
	ldap_controls_free(controls);
	return rc == LDAP_SUCCESS ? code : rc;
}

/* The groups of heads and deputies, and those in them. 1 or -1. */
static int
find_ranks(struct link *l)
{
	mem_reset(l->below);
	l->heads = l->deputies = (struct link_groups){ 0 };
	if (l->head[0] != '\0' && link_groups_below(l, l->below, l->head, &l->heads) != 1)
		return -1;
	return l->deputy[0] == '\0' ? 1 : link_groups_below(l, l->below, l->deputy, &l->deputies);
}

/* It gives no more, but what it gave is good. */
static bool
is_cut(int rc)
{
	return rc == LDAP_SIZELIMIT_EXCEEDED || rc == LDAP_ADMINLIMIT_EXCEEDED || rc == LDAP_TIMELIMIT_EXCEEDED;
}

enum directory_answer
link_list(struct link *l, bool first, struct talk_reply *reply)
{
	LDAPMessage *result = NULL;
	int message = 0, rc;

	if (first)
		link_list_end(l);
	else if (l->cookie.bv_val == NULL)
		return DIRECTORY_REFUSED;
	if (first && find_ranks(l) != 1)
		return DIRECTORY_DOWN;
	rc = send_page(l, &message);
	if (rc == LDAP_SUCCESS)
		rc = link_wait(l->service, message, &result);
	if (rc == LDAP_SUCCESS)
		rc = take_cookie(l, result);
	if (rc != LDAP_SUCCESS && !is_cut(rc)) {
		link_why(l, "list of people", rc);
		ldap_msgfree(result);
		return DIRECTORY_DOWN;
	}
	buf_start(&l->page, l->mem, TALK_PAGE_MOST);
	for (LDAPMessage *e = ldap_first_entry(l->service, result); e != NULL && !l->page.over;
	    e = ldap_next_entry(l->service, e), reply->people++)
		put_person(l, e);
	ldap_msgfree(result);
	if (l->page.over) {
		link_why(l, "page of people is too large", LDAP_NO_MEMORY);
		*reply = (struct talk_reply){ 0 };
		return DIRECTORY_DOWN;
	}
	reply->bytes = (uint32_t)l->page.n;
	reply->more = l->cookie.bv_val != NULL;
	reply->cut = is_cut(rc);
	if (reply->cut)
		link_why(l, "list of people", rc);
	return DIRECTORY_GOOD;
}
