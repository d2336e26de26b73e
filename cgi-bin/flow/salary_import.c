#include "flow/salary_import.h"

#include <stdio.h>
#include <string.h>

#include "flow/catalog_write.h"
#include "flow/salary_inside.h"
#include "paper/xlsx.h"
#include "store/bonus_fund.h"
#include "store/salary.h"

const char *
salary_import_path(struct mem *mem, int64_t id)
{
	return mem_print(mem, SALARY_IMPORT_PLACE "%lld/", (long long)id);
}

static struct import_owner
owner(const struct flow *f)
{
	return (struct import_owner){ .past = f->who->agency, .salaries = true };
}

static int
receive_body(struct flow *f, void *arg)
{
	const struct import_upload *upload = arg;
	struct json *after = json_new(f->mem);
	int64_t id;

	if (!salary_keeps(f->who))
		return 0;
	if (import_put(f, owner(f), f->who->agency, upload, &id) != 1)
		return -1;
	f->location = salary_import_path(f->mem, id);
	json_set_text(after, "file", upload->name);
	return flow_audit(f, "salary_import", id, "upload", NULL, after);
}

int
salary_receive(struct flow *f, const struct import_upload *upload)
{
	struct import_upload copy = *upload;

	return flow_write(f, receive_body, &copy);
}

int
salary_imports(struct flow *f, struct import_batch **list_r, size_t *n_r)
{
	return import_select(f->db, f->mem, owner(f), list_r, n_r);
}

/* --- the workbook to be filled in -------------------------------------------- */

int
salary_workbook(struct flow *f, const struct salary_words *words, const char **bytes_r, size_t *n_r)
{
	static const int width[SALARY_COLUMNS] = { 22, 28, 14, 16, 8, 10, 36 };
	struct xlsx_column column[SALARY_COLUMNS];
	struct salary_person *people;
	struct xlsx_cell *cell;
	struct xlsx_sheet sheet = { .name = words->sheet, .head = words->head, .nhead = sizeof(words->head) / sizeof(*words->head),
	    .column = column, .ncolumns = SALARY_COLUMNS };

	if (salary_people(f->db, f->mem, f->who->agency, day_today(), &people, &sheet.nrows) != 1)
		return -1;
	for (int c = 0; c < SALARY_COLUMNS; c++)
		column[c] = (struct xlsx_column){ words->column[c], width[c], c == SALARY_COEFFICIENT ? XLSX_HUNDREDTHS : XLSX_TEXT };
	sheet.cell = cell = mem_array(f->mem, sheet.nrows * SALARY_COLUMNS + 1, sizeof(*cell));
	for (size_t i = 0; i < sheet.nrows; i++) {
		cell[i * SALARY_COLUMNS + SALARY_UID].text = people[i].uid;
		cell[i * SALARY_COLUMNS + SALARY_NAME].text = people[i].name;
	}
	return xlsx_write(f->mem, P_tmpdir, &sheet, 1, bytes_r, n_r);
}

/* --- one workbook ------------------------------------------------------------ */

static int
read_world(struct flow *f, struct salary_world *w)
{
	struct salary_person *people;
	struct salary *standing;
	struct past_person *person;
	int64_t *id;

	if (salary_people(f->db, f->mem, f->who->agency, day_today(), &people, &w->npeople) != 1)
		return -1;
	person = mem_array(f->mem, w->npeople + 1, sizeof(*person));
	id = mem_array(f->mem, w->npeople + 1, sizeof(*id));
	for (size_t i = 0; i < w->npeople; i++) {
		person[i] = (struct past_person){ people[i].id, people[i].uid, people[i].name };
		id[i] = people[i].id;
	}
	if (salary_standing(f->db, f->mem, id, w->npeople, &standing, &w->nstanding) != 1)
		return -1;
	w->person = person;
	w->standing = standing;
	return 1;
}

int
salary_import_look(struct flow *f, int64_t id, struct salary_batch *b)
{
	struct import_stored stored;
	struct salary_world world;
	const struct salary_book *book = &b->book;
	int found;

	*b = (struct salary_batch){ .may_take = false };
	found = salary_keeps(f->who) ? import_get(f->db, f->mem, owner(f), id, &b->batch) : 0;
	if (found != 1 || strcmp(b->batch.state, "read") != 0)
		return found;
	if (import_sheets(f, id, &stored) != 1 || read_world(f, &world) != 1)
		return -1;
	salary_read(f->mem, stored.sheet, stored.n, &world, &b->book);
	b->may_take = book->count[PAST_BAD] == 0 && book->count[PAST_NEW] + book->count[PAST_CHANGED] > 0;
	return 1;
}

const char *
salary_seen(struct mem *mem, const struct salary_book *book)
{
	return mem_print(mem, "%zu-%zu-%zu-%zu", book->count[PAST_NEW], book->count[PAST_CHANGED], book->count[PAST_SAME], book->count[PAST_BAD]);
}

struct taking {
	int64_t		 id, version;
	const char	*seen, *reason;
	struct refusal	*why;
};

/* The batch, held as it was shown; nobody else moves salaries of the agency by a workbook meanwhile. 1; 0: refused; -1. */
static int
hold(struct flow *f, const struct taking *t, struct salary_batch *b)
{
	struct import_batch held;
	int done = salary_keeps(f->who) ? bonus_fund_hold(f->db, f->mem, f->who->agency) : 0;

	if (done == 1)
		done = import_hold(f->db, f->mem, owner(f), t->id, &held);
	if (done == 1)
		done = salary_import_look(f, t->id, b);
	if (done != 1)
		return done < 0 ? -1 : catalog_refuse(t->why, "past.refused.gone", NULL);
	return held.version == t->version && strcmp(held.state, "read") == 0 ? 1 : catalog_conflict(t->why, "past.refused.meanwhile");
}

/* May all of it be taken? 1; 0: refused. */
static int
whole(struct flow *f, const struct taking *t, const struct salary_book *book)
{
	if (strcmp(t->seen, salary_seen(f->mem, book)) != 0)
		return catalog_conflict(t->why, "salary_import.refused.changed");
	if (book->count[PAST_BAD] > 0)
		return catalog_refuse(t->why, "past.refused.bad", NULL);
	if (book->count[PAST_NEW] + book->count[PAST_CHANGED] == 0)
		return catalog_refuse(t->why, "salary_import.refused.nothing", NULL);
	if (book->count[PAST_CHANGED] > 0 && (t->reason == NULL || t->reason[0] == '\0'))
		return catalog_refuse(t->why, "salary_import.refused.reason", "reason");
	return 1;
}

/* 1; 0: changed meanwhile; -1. */
static int
take_row(struct flow *f, const struct taking *t, struct salary_row *row)
{
	int done = 1;

	if (row->was != NULL)
		done = salary_correct(f, row->was, t->reason);
	if (done == 1)
		done = salary_put(f, &row->said);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(t->why, "salary_import.refused.changed");
	return salary_tell(f, &row->said);
}

static int
take_body(struct flow *f, void *arg)
{
	const struct taking *t = arg;
	struct json *after = json_new(f->mem);
	struct import_batch taken = { .id = t->id, .version = t->version };
	struct salary_batch b = { .may_take = false };
	int done = hold(f, t, &b);

	if (done == 1)
		done = whole(f, t, &b.book);
	for (size_t i = 0; i < b.book.n && done == 1; i++)
		if (b.book.row[i].verdict == PAST_NEW || b.book.row[i].verdict == PAST_CHANGED)
			done = take_row(f, t, &b.book.row[i]);
	if (done != 1)
		return done;
	taken.good = (int64_t)b.book.count[PAST_NEW];
	taken.changed = (int64_t)b.book.count[PAST_CHANGED];
	taken.same = (int64_t)b.book.count[PAST_SAME];
	if (import_set_taken(f->db, &taken, 0, f->who->person) != 1)
		return -1;
	f->location = salary_import_path(f->mem, t->id);
	json_set_int(after, "new", taken.good);
	json_set_int(after, "changed", taken.changed);
	return flow_audit(f, "salary_import", t->id, "take", NULL, after);
}

int
salary_import_take(struct flow *f, int64_t id, int64_t version, const char *seen, const char *reason, struct refusal *why)
{
	struct taking t = { id, version, seen, reason, why };

	return flow_write(f, take_body, &t);
}

static int
drop_body(struct flow *f, void *arg)
{
	const struct taking *t = arg;
	struct salary_batch b;
	int done = hold(f, t, &b);

	if (done != 1)
		return done;
	f->delegation = f->who->delegation;
	done = import_set_dropped(f->db, t->id, t->version, f->who->person);
	if (done != 1)
		return done < 0 ? -1 : catalog_conflict(t->why, "past.refused.meanwhile");
	f->location = SALARY_IMPORT_PLACE;
	return flow_audit(f, "salary_import", t->id, "drop", NULL, NULL);
}

int
salary_import_drop(struct flow *f, int64_t id, int64_t version, struct refusal *why)
{
	struct taking t = { .id = id, .version = version, .why = why };

	return flow_write(f, drop_body, &t);
}
