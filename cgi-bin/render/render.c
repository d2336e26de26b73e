#include "render/inside.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/json.h"
#include "base/log.h"

#define FILE_MOST	(1024 * 1024)
#define STATUS_MEMORY	70

static const char *const lang_name[] = {
	[LANG_VI] = "vi", [LANG_EN] = "en",
};
_Static_assert(sizeof(lang_name) / sizeof(*lang_name) == LANG_COUNT, "one folder a language");

/* Files of the look that templates may name, as build/static/map.json has them. */
static const char *const static_name[] = { "css", "js", "sprite", "logo", "icon" };

bool
settled(NEOERR *err, const char *what)
{
	STRING trace;

	if (err == STATUS_OK)
		return true;
	string_init(&trace);
	nerr_error_traceback(err, &trace);
	log_error(500, "%s: %s", what, trace.buf != NULL ? trace.buf : "no memory");
	string_clear(&trace);
	nerr_ignore(&err);
	return false;
}

void
needed(NEOERR *err, const char *what)
{
	if (!settled(err, what))
		_exit(STATUS_MEMORY);
}

char *
file_text(const char *path)
{
	struct stat st;
	size_t have = 0;
	char *text = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return NULL;
	if (fstat(fd, &st) != 0)
		goto out;
	if (!S_ISREG(st.st_mode) || st.st_size > FILE_MOST) {
		errno = EFBIG;
		goto out;
	}
	text = calloc(1, (size_t)st.st_size + 1);
	while (text != NULL && have < (size_t)st.st_size) {
		ssize_t n = read(fd, text + have, (size_t)st.st_size - have);

		if (n <= 0)
			break;
		have += (size_t)n;
	}
out:
	close(fd);
	return text;
}

static int
is_label_file(const struct dirent *e)
{
	const char *dot = strrchr(e->d_name, '.');

	return e->d_name[0] != '.' && dot != NULL && strcmp(dot, ".hdf") == 0;
}

static const char *
load_labels(struct mem *mem, HDF *into, const char *path)
{
	char *text = file_text(path);
	NEOERR *err;

	if (text == NULL)
		return mem_print(mem, "labels %s: %s", path, strerror(errno));
	err = hdf_read_string(into, text);
	free(text);
	if (!settled(err, path))
		return mem_print(mem, "labels %s: not readable as HDF", path);
	return NULL;
}

/* All files of a language below one node. NULL, or what is wrong. */
static const char *
load_language(struct render *r, enum lang lang)
{
	const char *folder = mem_print(r->mem, "%s/lang/%s", r->folder, lang_name[lang]);
	const char *why = NULL;
	struct dirent **files = NULL;
	int n, i;

	needed(hdf_init(&r->global[lang]), "labels");
	needed(hdf_get_node(r->global[lang], "L", &r->label[lang]), "labels");
	n = scandir(folder, &files, is_label_file, alphasort);
	if (n < 0)
		return mem_print(r->mem, "labels %s: %s", folder, strerror(errno));
	if (n == 0)
		why = mem_print(r->mem, "labels %s: no .hdf file", folder);
	for (i = 0; i < n; i++) {
		if (why == NULL)
			why = load_labels(r->mem, r->label[lang],
			    mem_print(r->mem, "%s/%s", folder, files[i]->d_name));
		free(files[i]);
	}
	free(files);
	return why;
}

/* Page.base and Page.static.*: the same for every page of the process. */
static const char *
load_places(struct render *r, const char *base_path, const char *static_map)
{
	char *text = file_text(static_map);
	struct json *map;
	size_t i, lang;

	if (text == NULL)
		return mem_print(r->mem, "map of static files %s: %s", static_map, strerror(errno));
	map = json_read(r->mem, text, strlen(text));
	free(text);
	if (map == NULL)
		return mem_print(r->mem, "map of static files %s: not JSON", static_map);
	for (lang = 0; lang < LANG_COUNT; lang++)
		needed(hdf_set_value(r->global[lang], "Page.base", base_path), "places");
	for (i = 0; i < sizeof(static_name) / sizeof(*static_name); i++) {
		const char *file = json_text(map, static_name[i]);

		if (file == NULL)
			return mem_print(r->mem, "map of static files %s: no %s", static_map,
			    static_name[i]);
		for (lang = 0; lang < LANG_COUNT; lang++)
			needed(hdf_set_value(r->global[lang],
			    mem_print(r->mem, "Page.static.%s", static_name[i]),
			    mem_print(r->mem, "%s/static/%s", base_path, file)), "places");
	}
	return NULL;
}

static void
render_end(void *thing)
{
	struct render *r = thing;
	size_t lang;

	for (lang = 0; lang < LANG_COUNT; lang++) {
		cache_end(&r->cache[lang]);
		cache_end(&r->text[lang]);
		hdf_destroy(&r->global[lang]);
	}
}

struct render *
render_open(struct mem *mem, const char *folder, const char *base_path, const char *static_map,
    const char **why_r)
{
	struct render *r = mem_get(mem, sizeof(*r));
	enum lang lang;

	*why_r = NULL;
	r->mem = mem;
	r->folder = mem_text(mem, folder);
	mem_later(mem, render_end, r);
	for (lang = 0; lang < LANG_COUNT && *why_r == NULL; lang++)
		*why_r = load_language(r, lang);
	if (*why_r == NULL)
		*why_r = load_places(r, base_path, static_map);
	for (lang = 0; lang < LANG_COUNT && *why_r == NULL; lang++)
		r->cache[lang] = cache_new(r->folder, r->global[lang], true);
	return *why_r == NULL ? r : NULL;
}

int
render_page(struct render *r, struct view *v, enum lang lang, const char *template, bool bare,
    struct buf *out)
{
	struct cache *cache = r->cache[lang];

	cache_look(cache);
	if (!bare && cache_render(cache, "layout/top.cs", v->node, out) != 1)
		return -1;
	if (cache_render(cache, template, v->node, out) != 1)
		return -1;
	if (!bare && cache_render(cache, "layout/bottom.cs", v->node, out) != 1)
		return -1;
	if (out->over) {
		log_error(503, "template %s: more than %zu bytes", template, out->most);
		return -1;
	}
	return 1;
}

int
render_text(struct render *r, struct view *v, enum lang lang, const char *template, struct buf *out)
{
	if (r->text[lang] == NULL)
		r->text[lang] = cache_new(r->folder, r->global[lang], false);
	cache_look(r->text[lang]);
	if (cache_render(r->text[lang], template, v->node, out) != 1)
		return -1;
	if (out->over)
		log_error(505, "template %s: more than %zu bytes", template, out->most);
	return out->over ? -1 : 1;
}

static const char *
find_label(const struct render *r, enum lang lang, const char *key)
{
	return hdf_get_value(r->label[lang], key, NULL);
}

const char *
label(const struct render *r, enum lang lang, const char *key)
{
	const char *text = find_label(r, lang, key);

	if (text == NULL) {
		log_error(504, "no label %s in %s", key, lang_name[lang]);
		return key;
	}
	return text;
}

int
label_has(const struct render *r, enum lang lang, const char *key)
{
	return find_label(r, lang, key) != NULL;
}

char *
label_fill(struct mem *mem, const struct render *r, enum lang lang, const char *key,
    const char *a, const char *b)
{
	const char *text = label(r, lang, key);
	struct buf out;

	buf_start(&out, mem, FILE_MOST);
	while (*text != '\0') {
		size_t n = strcspn(text, "{");

		if (n == 0 && (strncmp(text, "{1}", 3) == 0 || strncmp(text, "{2}", 3) == 0)) {
			const char *with = text[1] == '1' ? a : b;

			buf_text(&out, with != NULL ? with : "");
			text += 3;
			continue;
		}
		n = n == 0 ? 1 : n;
		buf_add(&out, text, n);
		text += n;
	}
	return out.p;
}
