/*
 * Sources that leave files in a folder of theirs: tables (csv, xlsx, xls) or edXML. A file is read when it has lain still for a moment;
 * after its rows were taken it goes to done/ below, one that cannot be read to bad/.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>

#include "base/csv.h"
#include "base/file.h"
#include "base/log.h"
#include "flow/import_parse.h"
#include "flow/pull_inside.h"
#include "flow/task_take.h"

#define STILL		5	/* seconds since it was written to last */
#define FILES_MOST	200	/* of a look */

struct folder {
	struct pull	*p;
	const char	*path;
};

static bool
ends(const char *name, const char *ending)
{
	const size_t n = strlen(name), m = strlen(ending);

	return n > m && strcasecmp(name + n - m, ending) == 0;
}

/* A whole file of somebody else: no link, no folder, nothing that is being written. */
static bool
ready(const char *path, const char *name)
{
	struct stat st;

	if (name[0] == '.' || ends(name, ".part") || ends(name, ".tmp") || lstat(path, &st) != 0 || !S_ISREG(st.st_mode))
		return false;
	return st.st_mtime + STILL <= time(NULL);
}

/* 1; 0: it cannot be. */
static int
put_away(struct folder *d, const char *name, const char *where)
{
	struct mem *mem = d->p->f->mem;
	const char *below = mem_print(mem, "%s/%s", d->path, where);
	const char *from = mem_print(mem, "%s/%s", d->path, name);

	if ((mkdir(below, 0770) != 0 && errno != EEXIST) ||
	    rename(from, mem_print(mem, "%s/%lld-%s", below, (long long)d->p->run, name)) != 0) {
		log_warn(1023, "source %s: a file cannot be put into %s: %s", d->p->source.code, where, strerror(errno));
		return pull_fail(d->p, "folder", strerror(errno));
	}
	return 1;
}

/* 1; 0: *why. */
static int
csv_rows(struct pull *p, const char *path, struct map_rows *rows, const char **why, const char **title)
{
	struct worksheet sheet;
	size_t n;
	const char *text = file_read(p->f->mem, path, PULL_BYTES, &n);

	*title = NULL;
	*why = text == NULL ? "too_long" : csv_read(p->f->mem, text, n, &sheet) != 1 ? "no_table" : NULL;
	return *why != NULL ? 0 : map_table(p->f->mem, &p->map, &sheet, day_today(), rows, why, title);
}

/* The sheet that the mapping names, else the first that is shown. */
static size_t
sheet_of(const struct pull *p, const struct parsed *parsed)
{
	for (size_t i = 0; i < parsed->nsheets; i++)
		if (p->map.around[MAP_LIST] == NULL ? !parsed->sheet[i].hidden : strcmp(parsed->sheet[i].name, p->map.around[MAP_LIST]) == 0)
			return i;
	return 0;
}

static int
workbook_rows(struct pull *p, const char *path, struct map_rows *rows, const char **why, const char **title)
{
	struct parsed parsed;
	struct worksheet sheet;

	*title = NULL;
	if (import_parse(p->f->mem, path, IMPORT_MOST_BYTES, &parsed) != 1)
		return -1;
	*why = parsed.refused != NULL || parsed.nsheets == 0 ? "no_table" : NULL;
	if (*why != NULL)
		return 0;
	if (import_parsed_sheet(p->f->mem, &parsed, sheet_of(p, &parsed), &sheet) != 1)
		return -1;
	return map_table(p->f->mem, &p->map, &sheet, day_today(), rows, why, title);
}

static int
edxml_rows(struct pull *p, const char *path, const char *name, struct map_rows *rows, const char **why)
{
	enum xml_flaw flaw;
	size_t n;
	const char *text = file_read(p->f->mem, path, PULL_BYTES, &n);
	const struct xml *root = text == NULL ? NULL : xml_read(p->f->mem, text, n, &flaw);

	(void)name;
	*why = text == NULL ? "too_long" : root == NULL ? "no_edxml" : NULL;
	return *why != NULL ? 0 : map_edxml(p->f->mem, &p->map, root, day_today(), rows, why);
}

/* 1: taken or put aside; 0: the look ends; -1. */
static int
file(struct folder *d, const char *name)
{
	struct pull *p = d->p;
	const char *path = mem_print(p->f->mem, "%s/%s", d->path, name), *why = NULL, *title = NULL;
	struct map_rows rows;
	int done;

	if (p->source.way == SOURCE_EDXML)
		done = edxml_rows(p, path, name, &rows, &why);
	else if (ends(name, ".csv") || ends(name, ".txt"))
		done = csv_rows(p, path, &rows, &why, &title);
	else
		done = workbook_rows(p, path, &rows, &why, &title);
	if (done < 0)
		return -1;
	if (done == 0) {
		p->bad++;
		pull_fail(p, why, mem_print(p->f->mem, "%s%s%s", name, title == NULL ? "" : ": ", title == NULL ? "" : title));
		return put_away(d, name, "bad");
	}
	done = pull_take(p, rows.row, rows.n, NULL);
	return done == 1 ? put_away(d, name, "done") : done;
}

int
pull_folder(struct pull *p)
{
	struct folder d = { p, mem_print(p->life, "%s/%s", p->drop_dir, p->source.code) };
	char **names;
	const int n = file_names(p->life, d.path, "", &names);
	int done = 1;

	if (n < 0)
		return pull_fail(p, "no_folder", d.path);
	for (int i = 0, read = 0; done == 1 && i < n; i++) {
		done = pull_next_page(p);
		if (done != 1 || !ready(mem_print(p->f->mem, "%s/%s", d.path, names[i]), names[i]))
			continue;
		if (++read > FILES_MOST) {
			p->more = true;
			break;
		}
		done = file(&d, names[i]);
	}
	return done;
}
