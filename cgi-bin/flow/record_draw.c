/* What of the file of a year no paper says: its first pages, results from outside, petitions; drawn in Vietnamese. */
#include "flow/record_pieces.h"

#include "base/log.h"
#include "base/utf8.h"
#include "flow/paper_inside.h"
#include "flow/sheet.h"
#include "paper/document.h"
#include "render/view.h"

/* Labels record.paper.column.<word>. */
static const struct document_column contents[] = { { "number", 10, true }, { "title", 55, false }, { "document", 35, false }, { "source", 32, false }, { "sha256", 38, false } };
static const struct document_column outside[] = { { "period", 28, false }, { "body", 50, false }, { "total", 20, true }, { "told_by", 60, false } };
#define CONTENTS	(sizeof(contents) / sizeof(*contents))
#define OUTSIDE		(sizeof(outside) / sizeof(*outside))

static const char *
say(const struct record_pieces *p, const char *key)
{
	return record_word(p, key, NULL, NULL);
}

/* NULL: the face of papers is not installed (logged). */
static struct document *
begin(const struct record_pieces *p, const char *title)
{
	struct flow *f = p->flow;
	const struct record_owner *o = &p->record->owner;
	struct document *doc;

	if (document_ready(DOCUMENT_PDF) != 1) {
		log_error(870, "no file of a year: the face of papers is not installed");
		return NULL;
	}
	doc = document_start(f->mem, DOCUMENT_PDF, &(struct document_about){ .title = title, .author = o->agency_name, .language = "vi-VN",
	    .at = mem_print(f->mem, "%.10sT%.8sZ", p->at, p->at + 11),
	    .left = mem_print(f->mem, "%s, %d", o->place.name, p->record->year),
	    .right = record_word(p, "record.paper.at", moment_show(f->mem, p->at), f->who->name),
	    .band = config_on(f->config, "demo") ? say(p, "paper.sheet.demo") : NULL });
	document_head(doc, &(struct document_side){ .plain = utf8_upper(f->mem, p->province), .bold = utf8_upper(f->mem, o->agency_name) },
	    &(struct document_side){ .bold = say(p, "paper.sheet.country"), .below = say(p, "paper.sheet.motto") });
	document_text(doc, DOCUMENT_TITLE, utf8_upper(f->mem, title));
	return doc;
}

static void
line(const struct record_pieces *p, struct document *doc, const char *key, const char *value)
{
	document_text(doc, DOCUMENT_LINE, mem_print(p->flow->mem, "%s: %s", say(p, key), value));
}

static void
person(const struct record_pieces *p, struct document *doc)
{
	const struct place *place = &p->record->owner.place;

	line(p, doc, "record.person", place->name);
	line(p, doc, "record.paper.title_of", place->title);
	line(p, doc, "record.paper.unit", place->unit == place->agency ? place->unit_name :
	    mem_print(p->flow->mem, "%s, %s", place->unit_name, p->record->owner.agency_name));
}

static struct document_row
kind_row(const struct record_pieces *p, int kind)
{
	const char **cell = mem_get(p->flow->mem, sizeof(*cell));

	cell[0] = record_kind_word(p, (enum record_kind)kind);
	return (struct document_row){ .cell = cell, .span = 1 };
}

/* 64 letters in two lines of a narrow column. */
static const char *
hash_words(struct mem *mem, const char *sha256)
{
	return mem_print(mem, "%.16s %.16s %.16s %.16s", sha256, sha256 + 16, sha256 + 32, sha256 + 48);
}

static struct document_row
piece_row(const struct record_pieces *p, size_t i)
{
	struct mem *mem = p->flow->mem;
	const struct record_piece *piece = &p->list[i];
	const char **cell = mem_array(mem, CONTENTS, sizeof(*cell));

	cell[0] = mem_print(mem, "%zu", i + 1);
	cell[1] = piece->title;
	cell[2] = piece->document;
	cell[3] = say(p, mem_print(mem, "record.piece.%s", piece->source));
	cell[4] = hash_words(mem, piece->sha256);
	return (struct document_row){ .cell = cell };
}

static struct document_row
empty_row(const struct record_pieces *p)
{
	const char **cell = mem_array(p->flow->mem, CONTENTS, sizeof(*cell));

	cell[1] = say(p, "record.none");
	return (struct document_row){ .cell = cell };
}

static void
table_of_contents(const struct record_pieces *p, struct document *doc)
{
	struct document_row *row = mem_array(p->flow->mem, p->n + 2 * RECORD_KINDS, sizeof(*row));
	size_t n = 0, i = 0;

	for (int kind = 0; kind < RECORD_KINDS; kind++) {
		const size_t before = i;

		row[n++] = kind_row(p, kind);
		for (; i < p->n && (int)p->list[i].kind == kind; i++)
			row[n++] = piece_row(p, i);
		if (i == before)
			row[n++] = empty_row(p);
	}
	document_text(doc, DOCUMENT_HEADING, say(p, "record.paper.contents"));
	document_table(doc, paper_table_columns(p->flow->mem, p->render, "record.paper.column.", contents, CONTENTS), CONTENTS, row, n);
}

int
record_draw_cover(const struct record_pieces *p, const char **bytes_r, size_t *n_r)
{
	struct mem *mem = p->flow->mem;
	struct parameter_answer by;
	struct day until;
	struct document *doc = begin(p, record_word(p, "record.paper.title", mem_print(mem, "%d", p->record->year), NULL));

	if (doc == NULL || record_kept(p->flow, p->record->year, &until, &by) != 1)
		return -1;
	person(p, doc);
	if (p->record->level.level != NULL)
		line(p, doc, "record.paper.level", say(p, mem_print(mem, "classification.levels.%s", p->record->level.level)));
	document_text(doc, DOCUMENT_LINE, record_word(p, "record.kept", day_show(mem, until), by.value));
	table_of_contents(p, doc);
	document_text(doc, DOCUMENT_HEADING, say(p, "record.missing"));
	for (size_t i = 0; i < p->record->nmissing; i++)
		document_text(doc, DOCUMENT_TEXT, record_missing_word(p, &p->record->missing[i]));
	if (p->record->nmissing == 0)
		document_text(doc, DOCUMENT_TEXT, say(p, "record.complete"));
	return document_end(doc, bytes_r, n_r);
}

int
record_draw_outside(const struct record_pieces *p, const char **bytes_r, size_t *n_r)
{
	struct mem *mem = p->flow->mem;
	const struct year_view *y = &p->record->y;
	struct document_row *row = mem_array(mem, YEAR_MONTHS, sizeof(*row));
	struct document *doc = begin(p, say(p, "record.piece.outside_title"));
	size_t n = 0;

	if (doc == NULL)
		return -1;
	person(p, doc);
	for (size_t i = 0; i < y->n; i++) {
		const struct year_result *told = y->row[i].result;
		const char **cell;

		if (y->row[i].mark != YEAR_OUTSIDE)
			continue;
		cell = mem_array(mem, OUTSIDE, sizeof(*cell));
		cell[0] = record_period_word(p, y->row[i].period);
		cell[1] = told->body[0] == '\0' ? say(p, "year.before") : told->body;
		cell[2] = told->total == NULL ? "" : ratio_cut(mem, told->total, 2, ',');
		cell[3] = told->document;
		row[n++] = (struct document_row){ .cell = cell };
	}
	document_table(doc, paper_table_columns(mem, p->render, "record.paper.column.", outside, OUTSIDE), OUTSIDE, row, n);
	return document_end(doc, bytes_r, n_r);
}

int
record_draw_opinion(const struct record_pieces *p, const struct record_opinion *o, const char **bytes_r, size_t *n_r)
{
	struct document *doc = begin(p, record_word(p, "record.of.party", o->body, NULL));

	if (doc == NULL)
		return -1;
	person(p, doc);
	line(p, doc, "record.number_day", record_word(p, "period.of_day", o->number, day_show(p->flow->mem, o->day)));
	document_text(doc, DOCUMENT_HEADING, say(p, "record.kind.party"));
	document_text(doc, DOCUMENT_TEXT, o->words);
	return document_end(doc, bytes_r, n_r);
}

int
record_draw_petition(const struct record_pieces *p, const struct record_petition *said, const char **bytes_r, size_t *n_r)
{
	struct mem *mem = p->flow->mem;
	struct document *doc = begin(p, record_word(p, "record.of.petition", record_period_word(p, said->period), day_show(mem, said->received)));

	if (doc == NULL)
		return -1;
	person(p, doc);
	line(p, doc, "petition.received", day_show(mem, said->received));
	line(p, doc, "petition.due", day_show(mem, said->due));
	document_text(doc, DOCUMENT_HEADING, say(p, "petition.words"));
	document_text(doc, DOCUMENT_TEXT, said->words);
	if (said->proof[0] != '\0')
		line(p, doc, "petition.proof", said->proof);
	document_text(doc, DOCUMENT_HEADING, say(p, "petition.answer"));
	document_text(doc, DOCUMENT_TEXT, say(p, mem_print(mem, "petition.state.%s", petition_state_name[said->state])));
	if (said->answer[0] != '\0') {
		document_text(doc, DOCUMENT_TEXT, said->answer);
		line(p, doc, "petition.document", said->document);
		line(p, doc, "petition.answerer", said->answerer);
		line(p, doc, "petition.answered_at", moment_show(mem, said->answered_at));
	}
	return document_end(doc, bytes_r, n_r);
}
