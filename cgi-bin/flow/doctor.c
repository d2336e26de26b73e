#include "flow/doctor.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/doctor_inside.h"
#include "flow/signin.h"
#include "paper/pdf.h"
#include "remote/directory.h"
#include "remote/signature.h"
#include "rules/network.h"
#include "rules/role.h"
#include "store/person.h"

#define KEY_LEAST 32

int
doctor_good(const char *about, const char *text)
{
	printf("ok   %-10s %s\n", about, text);
	return 0;
}

int
doctor_bad(const char *about, const char *text, const char *change)
{
	printf("BAD  %-10s %s\n                -> %s\n", about, text, change);
	return 1;
}

int
doctor_bad_keys(struct flow *f, const char *about, const char *text, const char *keys)
{
	char *key = mem_text(f->mem, keys), *rest;

	printf("BAD  %-10s %s\n", about, text);
	while ((key = strtok_r(key, " ", &rest)) != NULL) {
		int line = config_line(f->config, key);

		if (line > 0)
			printf("                -> %s:%d: %s = %s\n", config_file(f->config), line, key,
			    config_text(f->config, key));
		else
			printf("                -> %s has no line: %s = …\n", config_file(f->config), key);
		key = NULL;
	}
	return 1;
}

int
doctor_secret(struct flow *f, const char *program, const char *key)
{
	const char *flaw = config_secret_flaw(f->mem, f->config, key);
	const char *file = config_text(f->config, key);
	struct stat st;

	if (flaw != NULL)
		return doctor_bad_keys(f, program, flaw, key);
	if (strcmp(program, "owner") != 0 && stat(file, &st) == 0 && st.st_uid == 0 &&
	    (st.st_mode & 0040) == 0)
		return doctor_bad_keys(f, program, mem_print(f->mem, "only root reads %s, and %s does "
		    "not run as root: chown danhgia-%s %s", file, program, program, file), key);
	return 0;
}

static int
place(struct flow *f, const char *key, int mode)
{
	const char *path = config_text(f->config, key);

	if (access(path, mode) == 0)
		return doctor_good("files", mem_print(f->mem, "%s is %s", key, path));
	return doctor_bad_keys(f, "files", mem_print(f->mem, "%s cannot be used: it is not there, "
	    "or not for this account", path), key);
}

static int
look_at_key(struct flow *f)
{
	const char *key;

	if (doctor_secret(f, "signin", "key_file") != 0)
		return 1;
	key = config_secret(f->mem, f->config, "key_file");
	if (key == NULL || strlen(key) < KEY_LEAST)
		return doctor_bad_keys(f, "key", "the key is too short: openssl rand -hex 32", "key_file");
	return doctor_good("key", "the key of second factors is there");
}

static int
look_at_base(struct flow *f)
{
	const char *base = config_text(f->config, "base_path");
	size_t n = strlen(base);

	if (n == 0)
		return doctor_good("address", "the host is our own: DANHGIA_AT in Apache is /");
	if (base[0] != '/' || base[n - 1] == '/')
		return doctor_bad_keys(f, "address", "it begins with a slash and ends without one, or is "
		    "empty", "base_path");
	return doctor_good("address", mem_print(f->mem, "we live below %s: DANHGIA_AT in Apache is %s/",
	    base, base));
}

static int
look_at_public(struct flow *f)
{
	const char *url = config_text(f->config, "public_url");
	size_t n = strlen(url);

	if (n == 0)
		return doctor_bad_keys(f, "address", "nothing says where people open the pages: papers and "
		    "letters name it", "public_url");
	if (strncmp(url, "https://", 8) != 0 || url[n - 1] == '/' || strpbrk(url, " ?#'\\") != NULL)
		return doctor_bad_keys(f, "address", "it begins with https:// and ends without a slash",
		    "public_url");
	return doctor_good("address", mem_print(f->mem, "papers and letters lead to %s%s/", url,
	    config_text(f->config, "base_path")));
}

static int
look_at_paper(void)
{
	if (pdf_ready() != 1)
		return doctor_bad("paper", "nothing is printed: its face is not installed",
		    "run: apt-get install fonts-croscore");
	if (!signature_ready())
		return doctor_bad("paper", "signed copies are not taken: pdfsig is not installed",
		    "run: apt-get install poppler-utils");
	return doctor_good("paper", "the face of papers and pdfsig are installed");
}

static int
look_at_config(struct flow *f)
{
	const char *kind = config_text(f->config, "directory.kind");
	int bad = place(f, "templates_dir", R_OK | X_OK) + place(f, "static_map", R_OK) +
	    place(f, "sql_dir", R_OK | X_OK) + place(f, "spool_dir", geteuid() == 0 ? W_OK : F_OK) +
	    place(f, "index_dir", geteuid() == 0 ? W_OK : F_OK);

	bad += look_at_base(f) + look_at_public(f) + look_at_paper();
	bad += look_at_key(f);
	if (config_on(f->config, "demo") && !network_here(config_text(f->config, "directory.uris")))
		bad += doctor_bad_keys(f, "demo", "pages would call real data made up: on is for a machine "
		    "of its own, with its directory on it", "demo directory.uris");
	if (network_list_good(config_text(f->config, "second_factor.networks")) != 1)
		bad += doctor_bad_keys(f, "networks", "one of the networks is none: 10.0.0.0/8 2001:db8::/32",
		    "second_factor.networks");
	if (strcmp(kind, "openldap") != 0 && strcmp(kind, "ad") != 0)
		bad += doctor_bad_keys(f, "directory", "its kind is openldap or ad", "directory.kind");
	return bad;
}

/* What the number of libldap points to. */
static const struct { const char *number, *keys, *advice; } suspects[] = {
	{ " (49) ", "directory.bind_dn directory.password_file", "our own account is not taken" },
	{ " (-1) ", "directory.uris", "nobody answers there: address, port, firewall" },
	{ " (-11) ", "directory.ca_file directory.start_tls directory.uris", "no TLS: the certificate "
	    "is signed by somebody else, or lacks the name in the address, or the server has none" },
	{ " (-2) ", "directory.ca_file", "the authorities of certificates cannot be read" },
	{ " (-9) ", "directory.uris", "an address is ldap://name or ldaps://name" },
	{ " (13) ", "directory.start_tls directory.uris", "the server demands TLS" },
	{ " (-7) ", "directory.active_filter", "it is no filter" },
	{ " (32) ", "directory.people_base directory.group_base", "there is no such entry, or our own "
	    "account may not read it" },
	{ " (50) ", "directory.bind_dn", "our own account may not read that" },
};
#define SUSPECTS (sizeof(suspects) / sizeof(*suspects))

static int
say_directory(struct flow *f)
{
	const char *why = directory_why(f->directory);

	for (size_t i = 0; i < SUSPECTS; i++)
		if (strstr(why, suspects[i].number) != NULL)
			return doctor_bad_keys(f, "directory", mem_print(f->mem, "%s: %s",
			    suspects[i].advice, why), suspects[i].keys);
	return doctor_bad_keys(f, "directory", why, "directory.uris directory.start_tls "
	    "directory.ca_file directory.bind_dn");
}

static int
look_at_directory(struct flow *f)
{
	const char *uris = config_text(f->config, "directory.uris");

	if (uris[0] == '\0')
		return doctor_bad_keys(f, "directory", "nothing says where it is", "directory.uris");
	if (config_text(f->config, "directory.bind_dn")[0] == '\0')
		return doctor_bad_keys(f, "directory", "it would be read as nobody; name an account that "
		    "may read people and groups", "directory.bind_dn directory.password_file");
	if (doctor_secret(f, "signin", "directory.password_file") != 0)
		return 1;
	f->directory = directory_open(f->mem, f->config);
	signin_groups(f);
	if (directory_alive(f->directory, f->mem) != DIRECTORY_GOOD)
		return say_directory(f);
	if (strstr(uris, "ldap://") != NULL && !config_on(f->config, "directory.start_tls"))
		return doctor_bad_keys(f, "directory", "passwords cross the network in the clear",
		    "directory.start_tls");
	return doctor_good("directory", "it answers, with a certificate that is good, to our own account");
}

static const char *
roles_text(struct flow *f, uint64_t roles)
{
	const char *text = "";

	for (int i = 0; i < ROLE_COUNT; i++)
		if (roles >> i & 1)
			text = mem_print(f->mem, "%s %s", text, role_name[i]);
	if (text[0] != '\0')
		return text;
	return mem_print(f->mem, " none (of the groups cn=danhgia-…,%s, or those that "
	    "directory.group.* name)", config_text(f->config, "directory.group_base"));
}

static int
look_at_person(struct flow *f, const char *user, const struct directory_entry *entry)
{
	struct person p;
	int found = person_by_uid(f->db, f->mem, user, &p);

	if (found < 0)
		return doctor_bad("person", "cannot be read", "the lines about the database above");
	if (found == 0)
		return doctor_bad("person", mem_print(f->mem, "nobody in the organisation has the login "
		    "name %s", user), "the row of this person: the pages of the administrator, or for the "
		    "first of them `danhgia person`");
	if (p.entry_uuid != NULL && strcmp(p.entry_uuid, entry->uuid) != 0)
		return doctor_bad("person", mem_print(f->mem, "%s was another entry of the directory "
		    "before: the account was given to somebody else", user), "the row of this person in "
		    "table `person`: if it is the same person, entry_uuid = NULL");
	return doctor_good("person", mem_print(f->mem, "%s, %s", p.name,
	    p.agency_name == NULL ? "without a post" : p.agency_name));
}

static int
look_at_user(struct flow *f, const char *user)
{
	struct directory_entry entry;
	enum directory_answer answer = directory_find(f->directory, f->mem, user, &entry);

	if (answer == DIRECTORY_DOWN)
		return say_directory(f);
	if (answer == DIRECTORY_WRONG)
		return doctor_bad_keys(f, "account", mem_print(f->mem, "%s is not found, or more than once",
		    user), "directory.people_base directory.login_attribute directory.active_filter");
	if (answer != DIRECTORY_GOOD)
		return doctor_bad("account", mem_print(f->mem, "%s is %s", user,
		    directory_answer_name[answer]), "the account in the directory");
	doctor_good("account", mem_print(f->mem, "%s is %s", user, entry.dn));
	doctor_good("roles", mem_print(f->mem, "of the province:%s",
	    roles_text(f, signin_roles(entry.groups))));
	return look_at_person(f, user, &entry);
}

int
doctor(struct flow *f)
{
	int bad, sick;

	log_quiet();
	doctor_good("config", mem_print(f->mem, "%s is read, every key is known",
	    config_file(f->config)));
	bad = look_at_config(f);
	bad += doctor_database(f);
	bad += doctor_mail(f);
	bad += doctor_national(f);
	bad += doctor_gate(f);
	bad += doctor_source(f);
	bad += doctor_token(f);
	sick = look_at_directory(f);
	bad += sick;
	if (f->argc > 1 && !sick)
		bad += look_at_user(f, utf8_lower(f->mem, f->argv[1]));
	return bad != 0;
}
