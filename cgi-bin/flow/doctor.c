#include "flow/doctor.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "flow/signin.h"
#include "remote/directory.h"
#include "rules/network.h"
#include "rules/role.h"
#include "store/measure.h"
#include "store/migrate.h"
#include "store/person.h"

#define KEY_LEAST 32

/* One finding; line: the key to look at, or NULL where all is well. Counts what is wrong. */
static int
say(const char *about, const char *line, const char *text)
{
	printf("%-4s %-10s %s", line == NULL ? "ok" : "BAD", about, text);
	if (line != NULL)
		printf("\n                look at: %s", line);
	printf("\n");
	return line != NULL;
}

static int
place(struct flow *f, const char *key)
{
	const char *path = config_text(f->config, key);

	if (access(path, R_OK) == 0)
		return say("files", NULL, mem_print(f->mem, "%s is %s", key, path));
	return say("files", key, mem_print(f->mem, "%s cannot be read", path));
}

static int
look_at_config(struct flow *f)
{
	const char *key = config_secret(f->mem, f->config, "key_file");
	int bad = place(f, "templates_dir") + place(f, "static_map") + place(f, "sql_dir");

	if (key == NULL || strlen(key) < KEY_LEAST)
		bad += say("key", "key_file", "there is no key of at least 32 letters in a file of mode 0600");
	else
		bad += say("key", NULL, "the key of second factors is there");
	if (network_list_good(config_text(f->config, "second_factor.networks")) != 1)
		bad += say("networks", "second_factor.networks", "one of the networks is none: 10.0.0.0/8 2001:db8::/32");
	return bad;
}

/* A server that loses committed work at a power cut is a finding, however well it answers. */
static int
look_at_safety(struct flow *f)
{
	struct safety safety;
	int bad = 0;

	if (safety_now(f->db, f->mem, &safety) != 1)
		return say("safety", "database", db_why(f->db));
	if (!safety.flush)
		bad += say("safety", "innodb_flush_log_at_trx_commit = 1, in my.cnf of MariaDB",
		    "a power cut loses what was saved in the last second");
	if (!safety.binlog)
		bad += say("safety", "sync_binlog = 1, in my.cnf of MariaDB",
		    "a power cut loses the end of the binary log: restores and replicas miss it");
	if (!safety.doublewrite)
		bad += say("safety", "innodb_doublewrite = ON, in my.cnf of MariaDB",
		    "a power cut can leave half a page that cannot be repaired");
	if (bad == 0)
		say("safety", NULL, mem_print(f->mem, "what is saved outlives a power cut (MariaDB %s)",
		    safety.version));
	return bad;
}

static int
look_at_database(struct flow *f)
{
	int bad;

	if (db_alive(f->db) != 1)
		return say("database", "database.socket, database.hosts, database.name, "
		    "database.user.admin, database.password_file.admin", db_why(f->db));
	say("database", NULL, "it answers, and takes the settings of our sessions (UTC, utf8mb4, strict, snapshots)");
	bad = look_at_safety(f);
	if (schema_current(f->db, f->config) != 1)
		return bad + say("schema", "run: danhgia migrate", "the schema is not the one of these programs");
	return bad + say("schema", NULL, "it is the one of these programs");
}

/* The keys that a failure of the directory points to. */
static const char *
suspect(struct flow *f)
{
	const char *why = directory_why(f->directory);

	if (config_text(f->config, "directory.uris")[0] == '\0')
		return "directory.uris";
	if (strncmp(why, "bind of our own", 15) == 0)
		return "directory.bind_dn, directory.password_file";
	if (strncmp(why, "search", 6) == 0)
		return "directory.people_base, directory.group_base, rights of directory.bind_dn";
	return "directory.uris, directory.start_tls, directory.ca_file (who signed the server's "
	    "certificate, and does it hold the name in the address?)";
}

static int
look_at_directory(struct flow *f)
{
	f->directory = directory_open(f->mem, f->config);
	signin_groups(f);
	if (directory_alive(f->directory, f->mem) != DIRECTORY_GOOD)
		return say("directory", suspect(f), directory_why(f->directory));
	return say("directory", NULL, "it answers, with a certificate that is good, to our own account");
}

static const char *
roles_text(struct flow *f, uint64_t roles)
{
	const char *text = "";

	for (int i = 0; i < ROLE_COUNT; i++)
		if (roles >> i & 1)
			text = mem_print(f->mem, "%s %s", text, role_name[i]);
	return text[0] == '\0' ? " none" : text;
}

static int
look_at_person(struct flow *f, const char *user, const struct directory_entry *entry)
{
	struct person p;
	int found = person_by_uid(f->db, f->mem, user, &p);

	if (found < 0)
		return say("person", "database", "cannot be read");
	if (found == 0)
		return say("person", "the organisation", mem_print(f->mem,
		    "nobody in the organisation has the login name %s", user));
	if (p.entry_uuid != NULL && strcmp(p.entry_uuid, entry->uuid) != 0)
		return say("person", "the organisation", mem_print(f->mem,
		    "%s was another entry of the directory before: the account was given to somebody else",
		    user));
	return say("person", NULL, mem_print(f->mem, "%s, %s", p.name,
	    p.agency_name == NULL ? "without a post" : p.agency_name));
}

static int
look_at_user(struct flow *f, const char *user)
{
	struct directory_entry entry;
	enum directory_answer answer = directory_find(f->directory, f->mem, user, &entry);

	if (answer == DIRECTORY_DOWN)
		return say("account", suspect(f), directory_why(f->directory));
	if (answer == DIRECTORY_WRONG)
		return say("account", "directory.people_base, directory.login_attribute, "
		    "directory.active_filter", mem_print(f->mem, "%s is not found, or more than once",
		    user));
	if (answer != DIRECTORY_GOOD)
		return say("account", "the directory", mem_print(f->mem, "%s is %s", user,
		    directory_answer_name[answer]));
	say("account", NULL, mem_print(f->mem, "%s is %s", user, entry.dn));
	say("roles", NULL, mem_print(f->mem, "of the province:%s",
	    roles_text(f, signin_roles(entry.groups))));
	return look_at_person(f, user, &entry);
}

int
doctor(struct flow *f)
{
	int bad = say("config", NULL, mem_print(f->mem, "%s is read, every key is known",
	    config_file(f->config)));
	int sick;

	bad += look_at_config(f);
	bad += look_at_database(f);
	sick = look_at_directory(f);
	bad += sick;
	if (f->argc > 1 && !sick)
		bad += look_at_user(f, utf8_lower(f->mem, f->argv[1]));
	return bad != 0;
}
