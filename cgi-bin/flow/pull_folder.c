/*
 * Sources that leave files in a folder of theirs: tables (csv, xlsx, xls) or edXML. A file is read when it has lain still for a moment;
 * after its rows were taken it goes to done/ below, one that cannot be read to bad/, and one at which worker after worker died. Whoever may
 * write into the folder may put links there: none is followed.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/file.h"
#include "base/log.h"
#include "base/utf8.h"
#include "flow/given_take.h"
#include "flow/import_parse.h"
#include "flow/pull_inside.h"

#define STILL		5	/* seconds since it was written to last */
#define NAMES_MOST	300	/* letters of the files that were put aside */
#define FILES_MOST	200	/* of a look */

struct folder {
	struct pull	*p;
	int		 at;		/* it, open */
	size_t		 bad;		/* files that were put aside */
	const char	*names;		/* of them */
};

static bool
ends(const char *name, const char *ending)
{
	const size_t n = strlen(name), m = strlen(ending);

	return n > m && strcasecmp(name + n - m, ending) == 0;
}

/* A whole file of somebody else: no link, no folder, nothing that is being written. */
static bool
ready(const struct folder *d, const char *name)
{
	struct stat st;

	if (name[0] == '.' || ends(name, ".part") || ends(name, ".tmp") ||
	    fstatat(d->at, name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
		return false;
	return st.st_mtime + STILL <= time(NULL);
}

/* 1; 0: it cannot be. */
static int
put_away(struct folder *d, const char *name, const char *where)
{
	const char *to = mem_print(d->p->f->mem, "%lld-%s", (long long)d->p->run, name);
	const int made = mkdirat(d->at, where, 0770), below = made != 0 && errno != EEXIST ? -1 : file_folder_in(d->at, where);
	const int put = below < 0 ? -1 : renameat(d->at, name, below, to), flaw = errno;

	if (below >= 0)
		close(below);
	if (put == 0)
		return 1;
	log_warn(1023, "source %s: a file cannot be put into %s: %s", d->p->source.code, where, strerror(flaw));
	return pull_fail(d->p, "folder", strerror(flaw));
}

/* All that is in a file; NULL: *why. */
static const char *
contents(const struct folder *d, const char *name, size_t *n_r, const char **why)
{
	const int fd = file_open_in(d->at, name);
	const char *text = fd < 0 ? NULL : file_read_open(d->p->f->mem, fd, PULL_BYTES, n_r);

	*why = fd < 0 ? "unreadable" : text == NULL ? "too_long" : NULL;
	return text;
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

/* 1; 0: *why; -1. */
static int
workbook_rows(struct pull *p, const char *bytes, size_t n, struct map_rows *rows, const char **why, const char **title)
{
	struct parsed parsed;
	struct worksheet sheet;

	if (import_parse_bytes(p->f->mem, bytes, n, IMPORT_MOST_BYTES, &parsed) != 1)
		return -1;
	*why = parsed.refused != NULL || parsed.nsheets == 0 ? "no_table" : NULL;
	if (*why != NULL)
		return 0;
	if (import_parsed_sheet(p->f->mem, &parsed, sheet_of(p, &parsed), &sheet) != 1)
		return -1;
	return map_table(p->f->mem, &p->map, &sheet, day_today(), rows, why, title);
}

/* 1; 0: *why, and *title that is missing or NULL; -1. */
static int
rows_of(struct folder *d, const char *name, struct map_rows *rows, const char **why, const char **title)
{
	struct pull *p = d->p;
	size_t n;
	const char *bytes = contents(d, name, &n, why);

	*title = NULL;
	if (bytes == NULL)
		return 0;
	if (p->source.way == SOURCE_EDXML)
		return map_edxml_text(p->f->mem, &p->map, bytes, n, day_today(), rows, why);
	if (ends(name, ".csv") || ends(name, ".txt"))
		return map_csv(p->f->mem, &p->map, bytes, n, day_today(), rows, why, title);
	return workbook_rows(p, bytes, n, rows, why, title);
}

/* The last first: of many the line of the run shows those alone. */
static void
name_bad(struct folder *d, const char *name)
{
	d->names = ++d->bad == 1 ? mem_text(d->p->life, name) : utf8_short(d->p->life, mem_print(d->p->life, "%s; %s", name, d->names), NAMES_MOST);
}

/* 1: taken or put aside; 0: the look ends; -1. */
static int
file(struct folder *d, const char *name)
{
	struct pull *p = d->p;
	const char *why = "deadly", *title = NULL;
	struct map_rows rows;
	int done = 0;

	if (pull_at(p, name) != 1)
		return -1;
	if (!pull_deadly(p))
		done = rows_of(d, name, &rows, &why, &title);
	if (done < 0)
		return -1;
	if (done == 0) {
		p->bad++;
		name_bad(d, mem_print(p->f->mem, "%s%s%s", name, title == NULL ? "" : ": ", title == NULL ? "" : title));
		pull_fail(p, why, d->bad == 1 ? d->names : mem_print(p->f->mem, "(%zu) %s", d->bad, d->names));
		return put_away(d, name, "bad");
	}
	done = pull_take(p, &rows, NULL);
	return done == 1 ? put_away(d, name, "done") : done;
}

static int
files(struct folder *d)
{
	struct pull *p = d->p;
	char **names;
	const int n = file_names_open(p->life, d->at, "", &names);
	int done = n < 0 ? pull_fail(p, "no_folder", NULL) : 1;

	for (int i = 0, read = 0; done == 1 && i < n; i++) {
		done = pull_next_page(p);
		if (done != 1 || !ready(d, names[i]))
			continue;
		if (++read > FILES_MOST) {
			p->more = true;
			break;
		}
		done = file(d, names[i]);
	}
	return done;
}

int
pull_folder(struct pull *p)
{
	const char *path = mem_print(p->life, "%s/%s", p->drop_dir, p->source.code);
	struct folder d = { .p = p, .at = file_folder_in(AT_FDCWD, path) };
	int done;

	if (d.at < 0)
		return pull_fail(p, "no_folder", path);
	done = files(&d);
	close(d.at);
	return done;
}
