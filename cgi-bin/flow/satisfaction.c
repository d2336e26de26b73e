#include "flow/satisfaction.h"

#include <string.h>

#include "base/file.h"
#include "base/utf8.h"
#include "flow/import_parse.h"
#include "flow/see.h"
#include "flow/sheet_write.h"
#include "store/satisfaction.h"

int
satisfaction_check(struct flow *f, const char *lines, struct satisfaction_line **list_r, size_t *n_r)
{
	struct satisfaction_person *people;
	size_t n;

	if (satisfaction_people(f->db, f->mem, see_appraises(f->who) ? 0 : f->who->agency, day_today(), &people, &n) != 1)
		return -1;
	return satisfaction_read(f->mem, lines, people, n, day_today(), list_r, n_r);
}

#define CELLS_MOST	(4u * 1024 * 1024)	/* bytes of the cells of a workbook */
#define TEXT_MOST	200000			/* of a .csv */

/* Text that is no workbook. 1; 0: not of letters that can be read, or too long. */
static int
read_text(struct flow *f, const char *path, const char **lines_r, struct refusal *why)
{
	size_t n;
	const char *bytes = file_read(f->mem, path, TEXT_MOST, &n);

	if (bytes == NULL)
		return sheet_refuse(why, "evidence.satisfaction.many", "file");
	*lines_r = utf8_clean(f->mem, bytes, n, UTF8_AREA);
	return *lines_r != NULL ? 1 : sheet_refuse(why, "evidence.satisfaction.letters", "file");
}

int
satisfaction_file(struct flow *f, const char *path, const char **lines_r, struct refusal *why)
{
	struct worksheet *sheet;
	struct parsed p;

	if (import_parse(f->mem, path, CELLS_MOST, &p) != 1)
		return -1;
	if (p.refused != NULL && strcmp(p.refused, "plain") == 0)
		return read_text(f, path, lines_r, why);
	if (p.refused != NULL)
		return sheet_refuse(why, mem_print(f->mem, "workbook.refused.%s", p.refused), "file");
	sheet = mem_array(f->mem, p.nsheets + 1, sizeof(*sheet));
	for (size_t i = 0; i < p.nsheets; i++)
		if (import_parsed_sheet(f->mem, &p, i, &sheet[i]) != 1)
			return -1;
	return satisfaction_sheets(f->mem, sheet, p.nsheets, lines_r) == 1 ? 1 :
	    sheet_refuse(why, "evidence.satisfaction.many", "file");
}

struct bring {
	const char	*lines, *source;
	struct refusal	*why;
};

static int
put(struct flow *f, const struct bring *w, struct satisfaction_line *l)
{
	struct json *after = json_new(f->mem);
	int done;

	l->said.source = w->source;
	done = satisfaction_put(f->db, f->mem, &l->said, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : sheet_conflict(w->why, "evidence.satisfaction.meanwhile");
	json_set_text(after, "month", day_text(f->mem, l->said.month));
	json_set_int(after, "dossiers", l->said.dossiers);
	json_set_int(after, "satisfied", l->said.satisfied);
	json_set_int(after, "dissatisfied", l->said.dissatisfied);
	json_set_text(after, "source", w->source);
	return flow_audit(f, "satisfaction", l->said.person, "bring", NULL, after);
}

static int
bring_body(struct flow *f, void *arg)
{
	const struct bring *w = arg;
	struct satisfaction_line *list;
	size_t n, bad = 0;
	int done = satisfaction_check(f, w->lines, &list, &n);

	if (done != 1)
		return done < 0 ? -1 : sheet_refuse(w->why, "evidence.satisfaction.many", "block");
	for (size_t i = 0; i < n; i++)
		bad += list[i].flaw != SATISFACTION_SOUND;
	if (bad > 0 || n == 0) {
		sheet_refuse(w->why, n == 0 ? "evidence.satisfaction.nothing" : "evidence.satisfaction.bad", "block");
		w->why->a = mem_print(f->mem, "%zu", bad);
		return 0;
	}
	for (size_t i = 0; i < n; i++) {
		done = put(f, w, &list[i]);
		if (done != 1)
			return done;
	}
	f->location = mem_print(f->mem, SATISFACTION_PLACE "?dong=%zu", n);
	return 1;
}

int
satisfaction_bring(struct flow *f, const char *lines, const char *source, struct refusal *why)
{
	struct bring w = { lines, source, why };

	return flow_write(f, bring_body, &w);
}

int
satisfaction_beside(struct flow *f, const struct sheet_view *v, struct satisfaction **list_r, size_t *n_r)
{
	const struct period p = v->sheet.period;

	*n_r = 0;
	*list_r = NULL;
	if (v->ties == 0)
		return 1;
	return satisfaction_select(f->db, f->mem, v->sheet.person, period_first(p),
	    (struct day){ p.year, (int8_t)(p.month + p.months - 1), 1 }, list_r, n_r);
}
