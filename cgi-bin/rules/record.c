#include "rules/record.h"

#define RUN_MONTH	12	/* classified before the 15th of December (Art 19.2) */
#define RUN_DAY		15

const char *const record_kind_name[RECORD_KINDS + 1] = { "minutes", "sheet", "classification", "party", "petition", "other", NULL };
const char *const record_export_name[RECORD_EXPORTS + 1] = { "pdf", "zip", NULL };
const char *const record_gap_name[RECORD_GAPS] = {
	[RECORD_NO_MINUTES] = "minutes", [RECORD_NO_SELF] = "self", [RECORD_NO_SCORE] = "score", [RECORD_NO_PUBLICATION] = "publication",
	[RECORD_NO_COPY] = "copy", [RECORD_NO_RUN] = "run", [RECORD_NO_REPORT] = "report", [RECORD_NO_LEVEL] = "level",
	[RECORD_NO_OPINION] = "opinion", [RECORD_NO_ANSWER] = "answer",
};

/* Does a copy of a kind stand, of a sheet one of the period? */
static bool
copied(const struct record_facts *f, enum record_kind kind, struct period p)
{
	for (size_t i = 0; i < f->ncopies; i++)
		if (f->copy[i].withdrawn_at == NULL && f->copy[i].kind == kind &&
		    (kind != RECORD_SHEET || period_compare(f->copy[i].period, p) == 0))
			return true;
	return false;
}

/* What a period lacks; RECORD_GAPS: nothing. */
static enum record_gap
period_gap(const struct record_facts *f, const struct year_row *row)
{
	if (row->mark == YEAR_OUTSIDE && !copied(f, RECORD_SHEET, row->period))
		return RECORD_NO_COPY;
	if (row->mark != YEAR_OWED)
		return RECORD_GAPS;
	if (row->sheet != NULL && row->sheet->state == SHEET_SELF)
		return RECORD_NO_SCORE;
	return row->sheet != NULL && row->sheet->state == SHEET_PREVIEW ? RECORD_NO_PUBLICATION : RECORD_NO_SELF;
}

static size_t
periods_missing(const struct record_facts *f, struct record_missing *list)
{
	size_t n = 0;

	for (size_t i = 0; i < f->nrows; i++) {
		const enum record_gap gap = period_gap(f, &f->row[i]);

		if (gap != RECORD_GAPS)
			list[n++] = (struct record_missing){ .gap = gap, .kind = RECORD_SHEET, .period = f->row[i].period,
			    .document = gap == RECORD_NO_COPY ? f->row[i].result->document : NULL };
	}
	return n;
}

/* What his classification lacks; RECORD_GAPS: nothing. */
static enum record_gap
level_gap(const struct record_facts *f)
{
	const struct day by = { (int16_t)f->year, RUN_MONTH, RUN_DAY };

	if (copied(f, RECORD_CLASSIFICATION, (struct period){ 0 }) || f->level->decided)
		return RECORD_GAPS;
	if (f->level->id == 0)
		return day_compare(f->today, by) < 0 ? RECORD_GAPS : RECORD_NO_RUN;
	return f->level->self ? RECORD_NO_LEVEL : RECORD_NO_REPORT;
}

size_t
record_missing(const struct record_facts *f, struct record_missing *list)
{
	const struct period none = { 0 };
	const enum record_gap level = level_gap(f);
	size_t n = 0;

	if (f->level->met && !f->minutes && !copied(f, RECORD_MINUTES, none))
		list[n++] = (struct record_missing){ .gap = RECORD_NO_MINUTES, .kind = RECORD_MINUTES };
	n += periods_missing(f, list + n);
	if (level != RECORD_GAPS)
		list[n++] = (struct record_missing){ .gap = level, .kind = RECORD_CLASSIFICATION };
	if (f->level->met && f->level->party && !f->opinion && !copied(f, RECORD_PARTY, none))
		list[n++] = (struct record_missing){ .gap = RECORD_NO_OPINION, .kind = RECORD_PARTY };
	for (size_t i = 0; i < f->npetitions; i++)
		if (f->petition[i].state == PETITION_WAITING)
			list[n++] = (struct record_missing){ .gap = RECORD_NO_ANSWER, .kind = RECORD_PETITION, .period = f->petition[i].period,
			    .due = f->petition[i].due };
	return n;
}

struct day
record_kept_until(int year, int years)
{
	return (struct day){ (int16_t)(year + years), 12, 31 };
}
