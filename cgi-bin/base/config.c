#include "base/config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/log.h"
#include "base/number.h"

#define KEYS_MOST	200
#define LINE_MOST	2048

/*
 * Every key with its default. '*' stands for the name of a program. A number or
 * switch is recognised by its default.
 */
static const struct { const char *key, *value; } known[] = {
	{ "base_path", "" },
	{ "public_url", "" },
	{ "spool_dir", "/var/lib/danhgia/spool" },
	{ "index_dir", "/var/lib/danhgia/index" },
	{ "templates_dir", "/usr/share/danhgia/templates" },
	{ "static_map", "/usr/share/danhgia/static/map.json" },
	{ "sql_dir", "/usr/share/danhgia/sql" },
	{ "demo", "off" },
	{ "socket.*", "" },
	{ "workers.*", "8" },
	{ "database.socket", "" },
	{ "database.hosts", "" },
	{ "database.ca_file", "" },
	{ "database.name", "danhgia" },
	{ "database.user.*", "" },
	{ "database.password_file.*", "" },
	{ "directory.kind", "openldap" },
	{ "directory.uris", "" },
	{ "directory.start_tls", "on" },
	{ "directory.ca_file", "" },
	{ "directory.bind_dn", "" },
	{ "directory.password_file", "" },
	{ "directory.people_base", "" },
	{ "directory.group_base", "" },
	{ "directory.login_attribute", "uid" },
	{ "directory.member_attribute", "member" },
	{ "directory.active_filter", "" },
	{ "directory.group.*", "" },
	{ "directory.attribute.*", "" },
	{ "directory.unit_from", "attribute" },
	{ "directory.head_group", "" },
	{ "directory.deputy_group", "" },
	{ "directory.take", "" },
	{ "directory.leavers_most", "5" },
	{ "directory.failure_budget", "4" },
	{ "directory.failure_minutes", "30" },
	{ "key_file", "" },
	{ "session.idle_minutes", "15" },
	{ "session.idle_minutes_admin", "5" },
	{ "session.hours", "8" },
	{ "second_factor.networks", "" },
	{ "proposal.days", "10" },
	{ "support.days", "2" },
	{ "mail.server", "" },
	{ "mail.start_tls", "on" },
	{ "mail.ca_file", "" },
	{ "mail.user", "" },
	{ "mail.password_file", "" },
	{ "mail.from", "" },
	{ "mail.from_name", "" },
	{ "mail.reply_to", "" },
	{ "source_secret_dir", "/etc/danhgia/secret/source" },
	{ "source_drop_dir", "/var/lib/danhgia/drop" },
	{ "source_ca_file", "" },
	{ "national.address", "" },
	{ "national.ask_address", "" },
	{ "national.sender", "" },
	{ "national.sign_key_file", "" },
	{ "national.token_file", "" },
	{ "national.token_address", "" },
	{ "national.client", "" },
	{ "national.secret_file", "" },
	{ "national.ca_file", "" },
	{ "national.client_file", "" },
	{ "national.seconds", "20" },
	{ "sso", "off" },
	{ "sso.realms", "" },
	{ "gate.listen", "127.0.0.1:9335" },
	{ "gate.rule.*", "" },
	{ "gate.group.*", "" },
};
#define KNOWN (sizeof(known) / sizeof(*known))

struct config {
	const char	*file;
	size_t		 n;
	struct { const char *key, *value; int line; } set[KEYS_MOST];
};

/* The row of a key, or -1. */
static int
known_row(const char *key)
{
	for (size_t i = 0; i < KNOWN; i++) {
		size_t n = strlen(known[i].key);

		if (known[i].key[n - 1] == '*' ? strncmp(known[i].key, key, n - 1) == 0 &&
		    key[n - 1] != '\0' && strchr(key + n - 1, '.') == NULL :
		    strcmp(known[i].key, key) == 0)
			return (int)i;
	}
	return -1;
}

/* The place of a key among those that are set, or -1. */
static int
find(const struct config *c, const char *key)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->set[i].key, key) == 0)
			return (int)i;
	return -1;
}

/* Cuts white space at both ends, in place. */
static char *
trim(char *text)
{
	size_t n;

	text += strspn(text, " \t");
	n = strlen(text);
	while (n > 0 && strchr(" \t\r\n", text[n - 1]) != NULL)
		text[--n] = '\0';
	return text;
}

/* NULL: of the kind of the default; else what is expected. */
static const char *
wrong_kind(const char *usual, const char *value)
{
	int64_t number;

	if (strcmp(usual, "on") == 0 || strcmp(usual, "off") == 0)
		return strcmp(value, "on") == 0 || strcmp(value, "off") == 0 ? NULL : "on or off";
	if (number_int(usual, 0, INT32_MAX, &number) == 1)
		return number_int(value, 0, INT32_MAX, &number) == 1 ? NULL : "a whole number";
	return NULL;
}

/* NULL: taken; else what is wrong with the line. */
static const char *
take_line(struct mem *mem, struct config *c, char *line, int number)
{
	char *equals, *key, *value;
	const char *kind;
	int row;

	line = trim(line);
	if (line[0] == '\0' || line[0] == '#')
		return NULL;
	equals = strchr(line, '=');
	if (equals == NULL)
		return "expected `key = value`";
	*equals = '\0';
	key = trim(line);
	value = trim(equals + 1);
	row = known_row(key);
	if (row < 0)
		return mem_print(mem, "unknown key `%s`", key);
	kind = wrong_kind(known[row].value, value);
	if (kind != NULL)
		return mem_print(mem, "key `%s` takes %s, not `%s`", key, kind, value);
	if (strstr(value, " #") != NULL || strstr(value, "\t#") != NULL)
		return "a comment stands on a line of its own";
	if (find(c, key) >= 0)
		return mem_print(mem, "key `%s` stands twice", key);
	if (c->n == KEYS_MOST)
		return "too many keys";
	c->set[c->n].key = mem_text(mem, key);
	c->set[c->n].value = mem_text(mem, value);
	c->set[c->n++].line = number;
	return NULL;
}

struct config *
config_read(struct mem *mem, const char *file, const char **why_r)
{
	struct config *c = mem_get(mem, sizeof(*c));
	FILE *in = fopen(file, "re");
	char line[LINE_MOST];
	const char *wrong = NULL;
	int number = 0;

	if (in == NULL) {
		*why_r = mem_print(mem, "%s: cannot be read: %s", file,
		    errno == ENOENT ? "there is no such file" : "no permission");
		return NULL;
	}
	c->file = mem_text(mem, file);
	while (wrong == NULL && fgets(line, sizeof(line), in) != NULL) {
		number++;
		wrong = strlen(line) == sizeof(line) - 1 ? "line too long" :
		    take_line(mem, c, line, number);
	}
	if (wrong == NULL && ferror(in))
		wrong = "cannot be read";
	fclose(in);
	if (wrong == NULL)
		return c;
	*why_r = mem_print(mem, "%s:%d: %s", file, number, wrong);
	return NULL;
}

const char *
config_text(const struct config *c, const char *key)
{
	int at = find(c, key), row = known_row(key);

	if (at >= 0)
		return c->set[at].value;
	if (row < 0) {
		log_error(120, "program asks for unknown key %s", key);
		abort();
	}
	return known[row].value;
}

const char *
config_given(const struct config *c, const char *key)
{
	const char *text = config_text(c, key);

	return text[0] == '\0' ? NULL : text;
}

int64_t
config_int(const struct config *c, const char *key)
{
	int64_t value = 0;

	number_int(config_text(c, key), 0, INT32_MAX, &value);
	return value;
}

bool
config_on(const struct config *c, const char *key)
{
	return strcmp(config_text(c, key), "on") == 0;
}

const char *
config_secret_of(struct mem *mem, const char *file, const char **flaw_r)
{
	FILE *in = file[0] == '\0' ? NULL : fopen(file, "re");
	char line[LINE_MOST] = "";
	struct stat st;

	*flaw_r = NULL;
	if (file[0] == '\0')
		*flaw_r = "no file is named";
	else if (in == NULL)
		*flaw_r = mem_print(mem, "%s cannot be read: %s", file,
		    errno == ENOENT ? "there is no such file" : "no permission");
	else if (fstat(fileno(in), &st) != 0 || (st.st_mode & 0027) != 0)
		*flaw_r = mem_print(mem, "%s is open to others: chmod 0600 %s", file, file);
	else if (fgets(line, sizeof(line), in) == NULL || strcspn(line, "\r\n") == 0)
		*flaw_r = mem_print(mem, "%s is empty", file);
	if (in != NULL)
		fclose(in);
	line[strcspn(line, "\r\n")] = '\0';
	return *flaw_r == NULL ? mem_text(mem, line) : NULL;
}

const char *
config_secret(struct mem *mem, const struct config *c, const char *key)
{
	const char *flaw, *secret = config_secret_of(mem, config_text(c, key), &flaw);

	if (secret == NULL)
		log_error(122, "%s: key %s: %s", c->file, key, flaw);
	return secret;
}

const char *
config_secret_flaw(struct mem *mem, const struct config *c, const char *key)
{
	const char *flaw;

	config_secret_of(mem, config_text(c, key), &flaw);
	return flaw;
}

const char *
config_file(const struct config *c)
{
	return c->file;
}

int
config_line(const struct config *c, const char *key)
{
	int at = find(c, key);

	return at < 0 ? 0 : c->set[at].line;
}

const char *
config_next(const struct config *c, const char *prefix, size_t *at)
{
	size_t n = strlen(prefix);

	while (*at < c->n) {
		const char *key = c->set[(*at)++].key;

		if (strncmp(key, prefix, n) == 0)
			return key + n;
	}
	return NULL;
}
