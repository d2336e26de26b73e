#include "flow/demo.h"

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "flow/demo_month.h"
#include "flow/demo_year.h"
#include "flow/similar_weigh.h"
#include "rules/network.h"
#include "store/demo.h"

#define STEP_MOST	(1024 * 1024)

/* What the programs do before a step that tells of it. */
static const struct {
	const char	*step;
	int		(*act)(struct flow *);
} acts[] = {
	{ "90_published.sql", demo_months_publish }, { "93_year_steps.sql", demo_years_open }, { "95_year_chosen.sql", demo_years_choose },
	{ "97_year_decided.sql", demo_years_decide }, { "99_bonus_decided.sql", demo_years_divide },
};

bool
demo_here(const struct flow *f)
{
	return config_on(f->config, "demo") && network_here(config_text(f->config, "directory.uris"));
}

static int
refuse(const char *why)
{
	fprintf(stderr, "danhgia: %s\n", why);
	return 1;
}

/* "phuong_tuy_hoa" as "tuyhoa". */
static char *
short_code(struct mem *mem, const char *codename)
{
	const char *name = strchr(codename, '_');
	char *code = mem_text(mem, name == NULL ? codename : name + 1), *to = code;

	for (const char *p = code; *p != '\0'; p++)
		if (*p != '_')
			*to++ = *p;
	*to = '\0';
	return code;
}

/* A line "code name type codename". */
static int
take_commune(struct flow *f, char *line, int64_t position)
{
	char *cell[4];

	for (int i = 0; i < 4; i++) {
		cell[i] = strsep(&line, "\t");
		if (cell[i] == NULL)
			return 0;
	}
	return demo_commune(f->db, f->mem, short_code(f->mem, cell[3]), cell[1], position);
}

static int
take_communes(struct flow *f, const char *folder)
{
	size_t n;
	char *text = file_read(f->mem, mem_print(f->mem, "%s/communes.tsv", folder), STEP_MOST, &n);
	int64_t position = 100;
	char *line;

	if (text == NULL)
		return -1;
	strsep(&text, "\n");
	while ((line = strsep(&text, "\n")) != NULL)
		if (*line != '\0' && take_commune(f, line, position++) != 1)
			return -1;
	return 1;
}

static int
take_step(struct flow *f, const char *folder, const char *file)
{
	size_t n;
	char *text = file_read(f->mem, mem_print(f->mem, "%s/%s", folder, file), STEP_MOST, &n);

	if (text == NULL)
		return -1;
	if (db_script(f->db, text) == 1)
		return 1;
	fprintf(stderr, "danhgia: %s/%s: %s\n", folder, file, db_why(f->db));
	return -1;
}

/*
 * The steps of a folder, for a database that holds nothing yet (held is 1 where it does, and `full`
 * says what; -1: unknown). How many; -1: why is on stderr.
 */
static int
open_steps(struct flow *f, const char *folder, int held, const char *full, char ***file_r)
{
	int n = file_names(f->mem, folder, ".sql", file_r);

	if (held < 0 || held == 1)
		refuse(held < 0 ? db_why(f->db) : full);
	else if (n <= 0)
		refuse(mem_print(f->mem, "no steps in %s", folder));
	else {
		db_patient(f->db);
		return n;
	}
	return -1;
}

int
demo_load(struct flow *f)
{
	const char *folder = mem_print(f->mem, "%s/demo", config_text(f->config, "sql_dir"));
	char **file;
	int n;

	if (!config_on(f->config, "demo"))
		return refuse("made-up data goes only into an installation with `demo = on`");
	n = open_steps(f, folder, demo_found(f->db, f->mem),
	    "the database holds an organisation already; made-up data goes into an empty one", &file);
	if (n < 0)
		return 1;
	for (int i = 0; i < n; i++) {
		if (take_step(f, folder, file[i]) != 1)
			return 1;
		/* The departments come first, then the communes of the list, then what hangs on them. */
		if (i == 0 && take_communes(f, folder) != 1)
			return refuse(mem_print(f->mem, "%s/communes.tsv is not as expected", folder));
	}
	printf("demo: loaded\n");
	return 0;
}

int
demo_story(struct flow *f)
{
	const char *folder = mem_print(f->mem, "%s/demo/story", config_text(f->config, "sql_dir"));
	char **file;
	int n;

	if (!config_on(f->config, "demo"))
		return refuse("made-up work goes only into an installation with `demo = on`");
	n = open_steps(f, folder, demo_begun(f->db, f->mem),
	    "the database holds a campaign already; the story is told to an empty one", &file);
	if (n < 0)
		return 1;
	for (int i = 0; i < n; i++) {
		for (size_t k = 0; k < sizeof(acts) / sizeof(*acts); k++)
			if (strcmp(file[i], acts[k].step) == 0 && acts[k].act(f) != 1)
				return refuse(db_why(f->db));
		if (take_step(f, folder, file[i]) != 1)
			return 1;
	}
	if (similar_weigh_now(f) != 1)
		return refuse(db_why(f->db));
	printf("demo: the story is told\n");
	return 0;
}

/* What LDIF cannot hold in a plain line is no name of ours. */
static int
write_person(struct flow *f, const struct rows *rows, size_t r, const char *base)
{
	const char *uid = row_text(rows, r, 0), *family = row_text(rows, r, 1);
	const char *given = row_text(rows, r, 2), *mail = row_text(rows, r, 3);
	const char *unit = row_text(rows, r, 4), *title = row_text(rows, r, 5);
	const char *cn = *family == '\0' ? given : mem_print(f->mem, "%s %s", family, given);

	if (printf("dn: uid=%s,%s\nobjectClass: inetOrgPerson\nuid: %s\ncn: %s\nsn: %s\n"
	    "givenName: %s\nmail: %s\n", uid, base, uid, cn, *family == '\0' ? given : family,
	    given, mail == NULL ? uid : mail) <= 0)
		return 0;
	return unit == NULL ? puts("") >= 0 : printf("departmentNumber: %s\ntitle: %s\n\n", unit, title) > 0;
}

int
demo_directory(struct flow *f)
{
	const char *base = config_text(f->config, "directory.people_base");
	struct rows rows;

	if (!config_on(f->config, "demo"))
		return refuse("made-up people are written only by an installation with `demo = on`");
	if (demo_people(f->db, f->mem, &rows) != 1)
		return refuse(db_why(f->db));
	for (size_t r = 0; r < rows.n; r++)
		if (!write_person(f, &rows, r, base))
			return 1;
	return fflush(stdout) == 0 ? 0 : 1;
}
