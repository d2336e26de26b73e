#include "flow/doctor_inside.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "store/db.h"
#include "store/measure.h"
#include "store/migrate.h"

/* What the server's or the library's number of an error points to. */
static const struct { const char *number, *keys; } suspects[] = {
	{ ": 1044 ", "database.name" },
	{ ": 1045 ", NULL },			/* user or password */
	{ ": 1698 ", NULL },
	{ ": 1049 ", "database.name" },
	{ ": 2002 ", "database.socket database.hosts" },
	{ ": 2003 ", "database.socket database.hosts" },
	{ ": 2005 ", "database.hosts" },
	{ ": 2026 ", "database.ca_file database.hosts" },
};
#define SUSPECTS (sizeof(suspects) / sizeof(*suspects))

static const char *
suspect(struct flow *f, const char *why, const char *program)
{
	for (size_t i = 0; i < SUSPECTS; i++)
		if (strstr(why, suspects[i].number) != NULL && suspects[i].keys != NULL)
			return suspects[i].keys;
	return mem_print(f->mem, "database.user.%s database.password_file.%s", program, program);
}

/* A server that loses committed work at a power cut is a finding, however well it answers. */
static int
look_at_safety(struct flow *f)
{
	struct safety safety;
	int bad = 0;

	if (safety_now(f->db, f->mem, &safety) != 1)
		return doctor_bad("safety", db_why(f->db), "ask the administrator of the database");
	if (!safety.flush)
		bad += doctor_bad("safety", "a power cut loses what was saved in the last second",
		    "my.cnf of MariaDB: innodb_flush_log_at_trx_commit = 1");
	if (!safety.binlog)
		bad += doctor_bad("safety", "a power cut loses the end of the binary log: restores "
		    "and replicas miss it", "my.cnf of MariaDB: sync_binlog = 1");
	if (!safety.doublewrite)
		bad += doctor_bad("safety", "a power cut can leave half a page that cannot be repaired",
		    "my.cnf of MariaDB: innodb_doublewrite = ON");
	if (bad == 0)
		doctor_good("safety", mem_print(f->mem, "what is saved outlives a power cut (MariaDB %s)",
		    safety.version));
	return bad;
}

static int
look_at_schema(struct flow *f)
{
	if (schema_current(f->db, f->config) == 1)
		return doctor_good("schema", "it is the one of these programs");
	return doctor_bad("schema", "the schema is not the one of these programs",
	    "run: danhgia migrate");
}

static int
ask_for_rights(struct flow *f, const char *program, const char *missing)
{
	return doctor_bad(program, mem_print(f->mem, "its account in the database lacks %s", missing),
	    mem_print(f->mem, "run: mariadb %s < %s/grant.sql", config_text(f->config, "database.name"),
	    config_text(f->config, "sql_dir")));
}

/* Everything that can be wrong before the server answers, then its words. */
static int
look_at_account(struct flow *f, struct db *db, const char *program)
{
	const char *user = mem_print(f->mem, "database.user.%s", program);

	if (config_text(f->config, user)[0] == '\0')
		return doctor_bad_keys(f, program, "it has no account in the database", user);
	if (doctor_secret(f, program, mem_print(f->mem, "database.password_file.%s", program)) != 0)
		return 1;
	if (db_alive(db) == 1)
		return 0;
	if (db != f->db && strstr(db_why(db), ": 1044 ") != NULL)
		return ask_for_rights(f, program, "every right");
	return doctor_bad_keys(f, program, db_why(db), suspect(f, db_why(db), program));
}

static int
look_at_program(struct flow *f, const char *program)
{
	const char *file = config_text(f->config, mem_print(f->mem, "database.password_file.%s", program));
	struct db *db = db_open(f->mem, f->config, program);
	const char *missing;
	int bad;

	if (geteuid() != 0 && access(file, R_OK) != 0 && errno == EACCES)
		return doctor_good(program, "its account in the database is looked at by root alone");
	bad = look_at_account(f, db, program);
	missing = bad != 0 ? NULL : doctor_missing_right(f, db, program);
	if (missing != NULL)
		bad = ask_for_rights(f, program, missing);
	else if (bad == 0)
		doctor_good(program, "its account in the database has the rights of grant.sql");
	db_close(&db);
	return bad;
}

int
doctor_database(struct flow *f)
{
	static const char *const programs[] = { "signin", "desk", "upload", "report", "admin", "api",
	    "worker", "send", "pull", "gate" };
	int bad;

	if (config_text(f->config, "database.socket")[0] == '\0' &&
	    config_text(f->config, "database.hosts")[0] == '\0')
		return doctor_bad_keys(f, "database", "nothing says where it is",
		    "database.socket database.hosts");
	if (look_at_account(f, f->db, "owner") != 0)
		return 1;
	doctor_good("database", "it answers, and takes the settings of our sessions (UTC, utf8mb4, strict, snapshots)");
	bad = look_at_safety(f) + look_at_schema(f);
	for (size_t i = 0; i < sizeof(programs) / sizeof(*programs); i++)
		if (strcmp(programs[i], "gate") != 0 || doctor_has_gate(f))
			bad += look_at_program(f, programs[i]);
	return bad;
}
