#include "flow/doctor_inside.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/source.h"

#define WEB_ROOT	"/var/www"
#define OPEN_FOLDER	0007
#define OPEN_SECRET	0077

static bool
is_below(const char *path, const char *folder)
{
	const size_t n = strlen(folder);

	return n > 1 && strncmp(path, folder, n) == 0 && (path[n] == '/' || path[n] == '\0');
}

/* Where Apache gives files away: its usual root, and the folder of our own. */
static bool
is_served(struct flow *f, const char *path)
{
	char *files = mem_text(f->mem, config_text(f->config, "static_map")), *slash = strrchr(files, '/');

	if (slash != NULL)
		*slash = '\0';
	return is_below(path, WEB_ROOT) || is_below(path, files);
}

/* What is wrong with a folder of danhgia-pull; NULL: nothing. open: what others must not do; mode: the one that is right. */
static const char *
flaw(struct flow *f, const char *path, mode_t open, const char *mode)
{
	struct stat st;

	if (stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
		return mem_print(f->mem, "there is no folder %s: install -d -o danhgia-pull -g danhgia -m %s %s", path, mode, path);
	if ((st.st_mode & open) != 0)
		return mem_print(f->mem, "%s is open to others: chmod %s %s", path, mode, path);
	if (st.st_uid == 0)
		return mem_print(f->mem, "%s belongs to root, and worker pull does not run as root: chown danhgia-pull %s", path, path);
	return is_served(f, path) ? mem_print(f->mem, "%s is below a folder that Apache gives away", path) : NULL;
}

/* The secret of a source, and our certificate for it where there is one. */
static int
look_at_secrets(struct flow *f, const struct source *s, const char *folder)
{
	const char *file = mem_print(f->mem, "%s/%s.secret", folder, s->code), *pem = mem_print(f->mem, "%s/%s.pem", folder, s->code);
	const char *wrong = NULL;
	struct stat st;

	if (s->auth != AUTH_NONE)
		config_secret_of(f->mem, file, &wrong);
	if (wrong == NULL && stat(pem, &st) == 0) {
		file = pem;
		config_secret_of(f->mem, pem, &wrong);
	}
	if (wrong == NULL && stat(file, &st) == 0 && st.st_uid == 0 && (st.st_mode & 0040) == 0)
		wrong = mem_print(f->mem, "only root reads %s: chown danhgia-pull %s", file, file);
	return wrong == NULL ? 0 : doctor_bad_keys(f, "source", mem_print(f->mem, "%s: %s", s->code, wrong), "source_secret_dir");
}

static bool
is_asked(const struct source *s)
{
	return s->way == SOURCE_REST || (s->way == SOURCE_EDXML && s->address[0] != '\0');
}

static int
look_at_source(struct flow *f, const struct source *s)
{
	const char *secrets = config_text(f->config, "source_secret_dir"), *wrong;

	if (is_asked(s))
		return geteuid() != 0 && access(secrets, X_OK) != 0 ? 0 : look_at_secrets(f, s, secrets);
	wrong = flaw(f, mem_print(f->mem, "%s/%s", config_text(f->config, "source_drop_dir"), s->code), OPEN_FOLDER, "2770");
	return wrong == NULL ? 0 : doctor_bad_keys(f, "source", mem_print(f->mem, "%s: %s", s->code, wrong), "source_drop_dir");
}

/* A folder that sources need. */
static int
look_at_folder(struct flow *f, const char *key, mode_t open, const char *mode)
{
	const char *wrong = flaw(f, config_text(f->config, key), open, mode);

	return wrong == NULL ? 0 : doctor_bad_keys(f, "source", wrong, key);
}

int
doctor_source(struct flow *f)
{
	struct source_line *list;
	size_t n, asked = 0, left = 0;
	int bad = 0, folders;

	if (source_select(f->db, f->mem, &list, &n) != 1)
		return doctor_bad("source", "the systems that tasks come from cannot be read", "the lines about the database above");
	for (size_t i = 0; i < n; i++)
		if (list[i].source.enabled && list[i].source.way != SOURCE_API)
			is_asked(&list[i].source) ? asked++ : left++;
	if (asked + left == 0)
		return doctor_good("source", "no system is asked for tasks, and none leaves files");
	if (asked > 0)
		bad += look_at_folder(f, "source_secret_dir", OPEN_SECRET, "0700");
	if (left > 0)
		bad += look_at_folder(f, "source_drop_dir", OPEN_FOLDER, "2770");
	folders = bad;
	for (size_t i = 0; i < n && folders == 0; i++)
		if (list[i].source.enabled && list[i].source.way != SOURCE_API)
			bad += look_at_source(f, &list[i].source);
	return bad > 0 ? bad : doctor_good("source", mem_print(f->mem, "%zu systems are asked for tasks, %zu leave files", asked, left));
}
