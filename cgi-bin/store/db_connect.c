#include "store/db_inside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/number.h"

/* The ladder of security.md 3.2: each wait ends before that of its caller. */
#define CONNECT_SECONDS	3
#define READ_SECONDS	10
#define PATIENT_SECONDS	7200
#define BAD_SECONDS	30

/* "h1:3306,h2" in order; the socket, if named, comes first. */
static void
read_hosts(struct db *db)
{
	char *list = mem_text(db->mem, config_text(db->config, "database.hosts"));

	if (config_text(db->config, "database.socket")[0] != '\0')
		db->nhosts++;
	while (list != NULL && *list != '\0' && db->nhosts < HOSTS_MOST) {
		char *comma = strchr(list, ','), *colon;
		struct host *host = &db->host[db->nhosts++];
		int64_t port = 3306;

		if (comma != NULL)
			*comma = '\0';
		colon = strrchr(list, ':');
		if (colon != NULL && number_int(colon + 1, 1, 65535, &port) == 1)
			*colon = '\0';
		host->name = list;
		host->port = (unsigned)port;
		list = comma == NULL ? NULL : comma + 1;
	}
}

struct db *
db_open(struct mem *mem, const struct config *config, const char *program)
{
	struct db *db = mem_get(mem, sizeof(*db));

	db->mem = mem;
	db->config = config;
	db->name = config_text(config, "database.name");
	db->user = config_text(config, mem_print(mem, "database.user.%s", program));
	db->password_key = mem_print(mem, "database.password_file.%s", program);
	read_hosts(db);
	return db;
}

void
db_drop(struct db *db)
{
	for (size_t i = 0; i < SQL_COUNT; i++) {
		if (db->stmt[i] != NULL)
			mysql_stmt_close(db->stmt[i]);
		db->stmt[i] = NULL;
	}
	if (db->my != NULL)
		mysql_close(db->my);
	db->my = NULL;
}

void
db_close(struct db **db)
{
	if (*db != NULL)
		db_drop(*db);
	*db = NULL;
}

void
db_remember_why(struct db *db, const char *what)
{
	snprintf(db->why, sizeof(db->why), "%s: %u %s", what, mysql_errno(db->my),
	    mysql_error(db->my));
}

void
db_avoid(struct db *db)
{
	db->host[db->last].bad_until = time(NULL) + BAD_SECONDS;
}

void
db_forget(struct db *db)
{
	db->again = db->unsure = db->broken = false;
}

static bool
loopback(const char *host)
{
	return strncmp(host, "127.", 4) == 0 || strcmp(host, "::1") == 0;
}

static void
options(struct db *db, const struct host *host)
{
	unsigned connect = CONNECT_SECONDS;
	unsigned wait = db->patient ? PATIENT_SECONDS : READ_SECONDS;
	const char *ca = config_text(db->config, "database.ca_file");
	my_bool off = 0, on = 1;

	mysql_options(db->my, MYSQL_OPT_CONNECT_TIMEOUT, &connect);
	mysql_options(db->my, MYSQL_OPT_READ_TIMEOUT, &wait);
	mysql_options(db->my, MYSQL_OPT_WRITE_TIMEOUT, &wait);
	mysql_options(db->my, MYSQL_OPT_RECONNECT, &off);
	mysql_options(db->my, MYSQL_OPT_LOCAL_INFILE, &(unsigned){ 0 });
	mysql_options(db->my, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	mysql_options(db->my, MYSQL_REPORT_DATA_TRUNCATION, &on);
	if (host->name == NULL || loopback(host->name))
		return;
	mysql_options(db->my, MYSQL_OPT_SSL_ENFORCE, &on);
	mysql_options(db->my, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &on);
	if (ca[0] != '\0')
		mysql_options(db->my, MYSQL_OPT_SSL_CA, ca);
}

/* Did the server take what was set? It may be told to overrule what clients ask for. */
static bool
settled(MYSQL *my)
{
	MYSQL_RES *result;
	MYSQL_ROW row;
	bool good;

	if (mysql_query(my, sql_text[SQL_DB_SETTLED]) != 0 ||
	    (result = mysql_store_result(my)) == NULL)
		return false;
	row = mysql_fetch_row(result);
	good = row != NULL && row[0] != NULL && strcmp(row[0], "1") == 0;
	mysql_free_result(result);
	return good;
}

/* Our own session: nothing of the server's defaults is trusted. */
static int
settle(struct db *db)
{
	if (mysql_query(db->my, sql_text[SQL_DB_SESSION]) != 0 ||
	    (db->patient && mysql_query(db->my, sql_text[SQL_DB_PATIENT]) != 0)) {
		db_remember_why(db, "session settings");
		return -1;
	}
	if (settled(db->my))
		return 1;
	snprintf(db->why, sizeof(db->why), "the server does not take our settings of a session "
	    "(utf8mb4, strict mode, UTC, snapshot isolation)");
	return -1;
}

void
db_patient(struct db *db)
{
	db->patient = true;
	db_drop(db);
}

static int
connect_to(struct db *db, struct host *host, const char *password)
{
	db->my = mysql_init(NULL);
	if (db->my == NULL)
		return -1;
	options(db, host);
	if (mysql_real_connect(db->my, host->name == NULL ? "localhost" : host->name, db->user,
	    password, db->name, host->port,
	    host->name == NULL ? config_text(db->config, "database.socket") : NULL, 0) != NULL &&
	    settle(db) == 1)
		return 1;
	if (db->why[0] == '\0' || mysql_errno(db->my) != 0)
		db_remember_why(db, "connect");
	host->bad_until = time(NULL) + BAD_SECONDS;
	db_drop(db);
	return -1;
}

/*
 * The library neither skips a hung first host nor reconnects by its list: the
 * list is walked here, from the one that was good last; those that failed lately
 * come last.
 */
int
db_ensure(struct db *db)
{
	struct mem *mem;
	const char *password;
	int done = -1;

	if (db->my != NULL)
		return 1;
	mem = mem_new(64 * 1024);
	password = config_secret(mem, db->config, db->password_key);
	db->why[0] = '\0';
	for (int bad = 0; bad < 2 && done != 1 && password != NULL; bad++)
		for (size_t i = 0; i < db->nhosts && done != 1; i++) {
			size_t at = (db->last + i) % db->nhosts;

			if ((db->host[at].bad_until > time(NULL)) != (bad == 1))
				continue;
			done = connect_to(db, &db->host[at], password);
			if (done == 1)
				db->last = at;
		}
	if (password == NULL)
		snprintf(db->why, sizeof(db->why), "no password: key %s", db->password_key);
	mem_free(&mem);
	if (done != 1)
		log_error(200, "database: %s", db->why);
	return done;
}

int
db_alive(struct db *db)
{
	time_t now = time(NULL);

	/* Once a second is enough: reads and BEGIN find out by themselves, and try again. */
	if (db->my != NULL && !db->in_transaction && db->pinged != now) {
		db->pinged = now;
		if (mysql_ping(db->my) != 0) {
			db_avoid(db);
			db_drop(db);
		}
	}
	return db_ensure(db);
}

const char *
db_why(const struct db *db)
{
	return db->why;
}
