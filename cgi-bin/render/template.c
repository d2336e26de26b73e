/*
 * Parsed templates of one language, kept by name and dropped when one of their files
 * changes. What the language decides (labels, places of static files) is written into the
 * text before it is parsed: a page has hundreds of them, and looks them up no more.
 *
 * The macros are parsed once. A template that is parsed afterwards begins with
 * their list as its own (new macros are put in front, so the shared tail stays as
 * it is) and gives it back before it ends. This keeps a process small: a copy of
 * all macros in every parsed page would be most of its memory.
 */
#include "render/inside.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/log.h"

#define MACRO_FOLDER "macro"
#define KEY_MOST 128
#define NAME_LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_."

struct file {
	struct file	*next;
	char		*path;
	struct timespec	 changed;
	off_t		 size;
};

struct template {
	struct template	*next;
	char		*name;
	CSPARSE		*parse;
	struct file	*files;		/* itself and all that it includes */
};

struct cache {
	char		*folder;
	bool		 html;
	HDF		*config;	/* read by cs_init: the escape mode */
	HDF		*global;	/* L.*, Page.base, Page.static.* of the language */
	struct template	*macros;	/* NULL: not parsed yet */
	struct template	*templates;
};

struct loading {
	struct cache	*cache;
	struct template	*template;
};

struct cache *
cache_new(const char *folder, HDF *global, bool html)
{
	struct cache *c = calloc(1, sizeof(*c));

	if (c == NULL)
		needed(nerr_raise(NERR_NOMEM, "cache"), "cache");
	c->folder = strdup(folder);
	c->global = global;
	needed(hdf_init(&c->config), "cache");
	c->html = html;
	if (html)
		needed(hdf_set_value(c->config, "Config.VarEscapeMode", "html"), "cache");
	return c;
}

static void
template_end(struct template **template, const CSPARSE *shared)
{
	struct template *t = *template;
	CS_MACRO **m;

	if (t == NULL)
		return;
	*template = NULL;
	if (t->parse != NULL && shared != NULL) {
		for (m = &t->parse->macros; *m != NULL && *m != shared->macros; m = &(*m)->next)
			;
		*m = NULL;
	}
	cs_destroy(&t->parse);
	while (t->files != NULL) {
		struct file *f = t->files;

		t->files = f->next;
		free(f->path);
		free(f);
	}
	free(t->name);
	free(t);
}

static void
forget_all(struct cache *c)
{
	while (c->templates != NULL) {
		struct template *t = c->templates;

		c->templates = t->next;
		template_end(&t, c->macros->parse);
	}
	template_end(&c->macros, NULL);
}

void
cache_end(struct cache **cache)
{
	struct cache *c = *cache;

	if (c == NULL)
		return;
	*cache = NULL;
	forget_all(c);
	hdf_destroy(&c->config);
	free(c->folder);
	free(c);
}

static bool
note_file(struct template *t, const char *path)
{
	struct file *f;
	struct stat st;

	if (stat(path, &st) != 0)
		return false;
	f = calloc(1, sizeof(*f));
	if (f == NULL)
		return false;
	f->path = strdup(path);
	f->changed = st.st_mtim;
	f->size = st.st_size;
	f->next = t->files;
	t->files = f;
	return f->path != NULL;
}

static bool
fresh(const struct template *t)
{
	const struct file *f;
	struct stat st;

	for (f = t->files; f != NULL; f = f->next)
		if (stat(f->path, &st) != 0 || st.st_size != f->size ||
		    st.st_mtim.tv_sec != f->changed.tv_sec ||
		    st.st_mtim.tv_nsec != f->changed.tv_nsec)
			return false;
	return true;
}

#define VAR "<?cs var:"

/* "<?cs var:NAME ?>" at p, where NAME is a label or place: its value and what is behind it. */
static const char *
constant(const struct cache *c, const char *p, const char **behind_r)
{
	const char *name = p + strlen(VAR);
	size_t n = strspn(name, NAME_LETTERS);
	char key[KEY_MOST];

	if (strncmp(name + n, " ?>", 3) != 0 || n >= sizeof(key) || (strncmp(name, "L.", 2) != 0 &&
	    strncmp(name, "Page.base ", 10) != 0 && strncmp(name, "Page.static.", 12) != 0))
		return NULL;
	memcpy(key, name, n);
	key[n] = '\0';
	*behind_r = name + n + 3;
	return hdf_get_value(c->global, key, NULL);
}

/* The text with its constants written out, escaped as ClearSilver would; frees text. */
static NEOERR *
write_out(const struct cache *c, char *text, char **text_r)
{
	STRING out;
	NEOERR *err = STATUS_OK;
	const char *p = text, *behind;

	string_init(&out);
	while (err == STATUS_OK && *p != '\0') {
		const char *var = strstr(p, VAR);
		const char *value = var == NULL ? NULL : constant(c, var, &behind);
		char *safe = NULL;

		if (var == NULL)
			var = p + strlen(p);
		if (value == NULL && *var != '\0')
			behind = var += strlen(VAR);
		err = string_appendn(&out, p, (int)(var - p));
		p = value == NULL ? var : behind;
		if (err == STATUS_OK && value != NULL && c->html)
			err = neos_html_escape(value, (int)strlen(value), &safe);
		if (err == STATUS_OK && value != NULL)
			err = string_append(&out, c->html ? safe : value);
		free(safe);
	}
	free(text);
	*text_r = out.buf;
	return err;
}

/* ClearSilver asks for a file by its name below the template folder. */
static NEOERR *
load(void *ctx, HDF *hdf, const char *name, char **text_r)
{
	struct loading *l = ctx;
	char path[1024], *text;
	int n = snprintf(path, sizeof(path), "%s/%s", l->cache->folder, name);

	(void)hdf;
	if (n < 0 || (size_t)n >= sizeof(path) || strstr(name, "..") != NULL || name[0] == '/')
		return nerr_raise(NERR_NOT_FOUND, "template name %s", name);
	/* The time is taken before the text: a change between them is seen next time. */
	if (!note_file(l->template, path) || (text = file_text(path)) == NULL)
		return nerr_raise(NERR_NOT_FOUND, "template %s: %s", path, strerror(errno));
	return write_out(l->cache, text, text_r);
}

static struct template *
template_new(struct cache *c, const char *name)
{
	struct template *t = calloc(1, sizeof(*t));

	if (t == NULL || (t->name = strdup(name)) == NULL)
		needed(nerr_raise(NERR_NOMEM, "template"), name);
	needed(cs_init(&t->parse, c->config), name);
	return t;
}

static int
is_template(const struct dirent *e)
{
	const char *dot = strrchr(e->d_name, '.');

	return e->d_name[0] != '.' && dot != NULL && strcmp(dot, ".cs") == 0;
}

/* A file of the macro folder that is new or gone changes the folder's time. */
static int
parse_macros(struct cache *c)
{
	struct template *t = template_new(c, MACRO_FOLDER);
	struct loading l = { c, t };
	struct dirent **files = NULL;
	char path[1024], name[300];
	int n, i, good = 1;

	snprintf(path, sizeof(path), "%s/" MACRO_FOLDER, c->folder);
	note_file(t, path);
	n = scandir(path, &files, is_template, alphasort);
	if (n <= 0) {
		log_error(501, "no macros in %s", path);
		good = -1;
	}
	cs_register_fileload(t->parse, &l, load);
	for (i = 0; i < n; i++) {
		snprintf(name, sizeof(name), MACRO_FOLDER "/%s", files[i]->d_name);
		if (good == 1 && !settled(cs_parse_file(t->parse, name), name))
			good = -1;
		free(files[i]);
	}
	free(files);
	cs_register_fileload(t->parse, NULL, NULL);
	if (good == 1)
		c->macros = t;
	else
		template_end(&t, NULL);
	return good;
}

static struct template *
parse(struct cache *c, const char *name)
{
	struct template *t = template_new(c, name);
	struct loading l = { c, t };
	bool good;

	t->parse->macros = c->macros->parse->macros;
	cs_register_fileload(t->parse, &l, load);
	good = settled(cs_parse_file(t->parse, name), name);
	cs_register_fileload(t->parse, NULL, NULL);
	if (!good) {
		template_end(&t, c->macros->parse);
		return NULL;
	}
	t->next = c->templates;
	c->templates = t;
	return t;
}

static void
forget(struct cache *c, struct template *t)
{
	struct template **at;

	for (at = &c->templates; *at != t; at = &(*at)->next)
		;
	*at = t->next;
	template_end(&t, c->macros->parse);
}

void
cache_look(struct cache *c)
{
	if (c->macros != NULL && !fresh(c->macros))
		forget_all(c);
}

static struct template *
find(struct cache *c, const char *name)
{
	struct template *t;

	if (c->macros == NULL && parse_macros(c) != 1)
		return NULL;
	for (t = c->templates; t != NULL && strcmp(t->name, name) != 0; t = t->next)
		;
	if (t != NULL && !fresh(t)) {
		forget(c, t);
		t = NULL;
	}
	return t != NULL ? t : parse(c, name);
}

static NEOERR *
take(void *ctx, char *text)
{
	buf_text(ctx, text);
	return STATUS_OK;
}

int
cache_render(struct cache *c, const char *name, HDF *data, struct buf *out)
{
	struct template *t = find(c, name);
	bool good;

	if (t == NULL) {
		log_error(502, "template %s is not usable", name);
		return -1;
	}
	t->parse->hdf = data;
	t->parse->global_hdf = c->global;
	good = settled(cs_render(t->parse, out, take), name);
	t->parse->hdf = c->config;
	t->parse->global_hdf = NULL;
	/* What was half rendered may have left its scopes open. */
	if (!good)
		forget(c, t);
	return good ? 1 : -1;
}
