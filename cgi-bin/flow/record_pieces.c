#include "flow/record_pieces.h"

#include <ctype.h>
#include <string.h>

#include "base/file.h"
#include "base/log.h"
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/classification_paper.h"
#include "flow/import.h"
#include "flow/meeting.h"
#include "flow/sheet_paper.h"
#include "render/view.h"
#include "store/file.h"
#include "store/meeting.h"
#include "store/paper.h"
#include "store/sheet.h"

#define BYTES_MOST	(24u * 1024 * 1024)
#define PIECES_MOST	400
#define SLUG_MOST	60
#define STORED_MOST	(20u * 1024 * 1024)	/* what may be uploaded at all */

/* Folders of a packed file, in the order of the points of Art 24.2. */
static const char *const folder[RECORD_KINDS] = { "a-bien-ban", "b-phieu-thang-quy", "c-phieu-nam", "d-cap-uy", "dd-kien-nghi", "e-khac" };

const char *
record_word(const struct record_pieces *p, const char *key, const char *a, const char *b)
{
	return label_fill(p->flow->mem, p->render, LANG_VI, key, a, b);
}

const char *
record_kind_word(const struct record_pieces *p, enum record_kind kind)
{
	struct mem *mem = p->flow->mem;
	const char *name = record_kind_name[kind];

	return mem_print(mem, "%s) %s", record_word(p, mem_print(mem, "record.point.%s", name), NULL, NULL),
	    record_word(p, mem_print(mem, "record.kind.%s", name), NULL, NULL));
}

const char *
record_period_word(const struct record_pieces *p, struct period of)
{
	struct mem *mem = p->flow->mem;
	const char *year = mem_print(mem, "%d", of.year);

	if (of.year == 0)
		return record_word(p, "record.the_level", NULL, NULL);
	return of.months == QUARTER_MONTHS ? record_word(p, "period.quarter", mem_print(mem, "%d", (of.month + 2) / QUARTER_MONTHS), year) :
	    record_word(p, "period.month", mem_print(mem, "%d", of.month), year);
}

const char *
record_missing_word(const struct record_pieces *p, const struct record_missing *m)
{
	struct mem *mem = p->flow->mem;
	const char *name = record_gap_name[m->gap];

	return mem_print(mem, "%s %s", record_word(p, mem_print(mem, "record.gap.%s", name), record_period_word(p, m->period), m->document != NULL ? m->document : day_show(mem, m->due)),
	    record_word(p, mem_print(mem, "record.owes.%s", name), NULL, NULL));
}

/* "mau-01-thang-5-2026" of a title. */
static const char *
slug(struct mem *mem, const char *title)
{
	const char *plain = utf8_fold(mem, title);
	char *out = mem_get(mem, SLUG_MOST + 1);
	size_t n = 0;

	for (; *plain != '\0' && n < SLUG_MOST; plain++)
		if (isalnum((unsigned char)*plain) && (unsigned char)*plain < 0x80)
			out[n++] = *plain;
		else if (n > 0 && out[n - 1] != '-')
			out[n++] = '-';
	while (n > 0 && out[n - 1] == '-')
		out[--n] = '\0';
	return n == 0 ? "tai-lieu" : out;
}

int
record_piece_add(struct record_pieces *p, struct record_piece piece)
{
	struct mem *mem = p->flow->mem;
	uint8_t sha256[DIGEST_SIZE];

	p->bytes += piece.n;
	if (p->n == p->room || p->bytes > BYTES_MOST)
		return catalog_refuse(p->why, "record.refused.many", NULL);
	digest_sha256(piece.bytes, piece.n, sha256);
	piece.sha256 = digest_hex(mem, sha256, sizeof(sha256));
	piece.path = mem_print(mem, "%s/%02zu-%s.pdf", folder[piece.kind], p->n + 1, slug(mem, piece.title));
	p->list[p->n++] = piece;
	return 1;
}

/* Signed copies of the papers of a sheet, each once. */
static int
add_signed(struct record_pieces *p, const struct sheet *s, const char *title)
{
	struct sheet_paper *papers;
	struct sheet_signed *list;
	size_t npapers, n;

	if (sheet_papers_of(p->flow, s, &papers, &npapers, &list, &n) != 1)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct record_piece piece = { .kind = RECORD_SHEET, .title = record_word(p, "record.piece.signed_title", title, NULL),
		    .document = "", .source = "signed" };
		int done;

		if (i > 0 && list[i].id == list[i - 1].id)
			continue;
		done = sheet_signed_file_of(p->flow, s, list[i].id, &piece.bytes, &piece.n);
		if (done == 1)
			done = record_piece_add(p, piece);
		if (done != 1)
			return done;
	}
	return 1;
}

/* The form of a published sheet as it was printed; where nobody did, it is printed now. */
static int
add_sheet(struct record_pieces *p, const struct year_row *row)
{
	struct flow *f = p->flow;
	struct record_piece piece = { .kind = RECORD_SHEET, .document = "", .source = "sheet",
	    .title = record_word(p, "record.of.sheet", record_period_word(p, row->period), NULL) };
	struct sheet_paper paper;
	struct sheet s;
	int done = sheet_get(f->db, f->mem, row->sheet->sheet, false, &s);

	if (done != 1)
		return -1;
	done = sheet_paper_newest(f, &s, SHEET_PAPER_FORM, SHEET_PAPER_PDF, &paper, &piece.bytes, &piece.n);
	if (done == 0) {
		flow_beside(f);
		done = sheet_paper_make(f, p->render, &s, SHEET_PAPER_FORM, p->why);
		if (done == 1)
			done = sheet_paper_newest(f, &s, SHEET_PAPER_FORM, SHEET_PAPER_PDF, &paper, &piece.bytes, &piece.n);
	}
	if (done != 1)
		return done;
	piece.document = record_word(p, "record.piece.code", paper_code_show(f->mem, paper.code), NULL);
	done = record_piece_add(p, piece);
	return done == 1 ? add_signed(p, &s, piece.title) : done;
}

static int
add_sheets(struct record_pieces *p)
{
	struct record_piece outside = { .kind = RECORD_SHEET, .document = "", .source = "outside",
	    .title = record_word(p, "record.piece.outside_title", NULL, NULL) };
	bool any = false;
	int done = 1;

	for (size_t i = 0; done == 1 && i < p->record->y.n; i++) {
		const struct year_row *row = &p->record->y.row[i];

		any = any || row->mark == YEAR_OUTSIDE;
		if (row->mark == YEAR_SCORED || row->mark == YEAR_NO_WORK)
			done = add_sheet(p, row);
	}
	if (done == 1 && any)
		done = record_draw_outside(p, &outside.bytes, &outside.n);
	return done == 1 && any ? record_piece_add(p, outside) : done;
}

/* A file that was brought elsewhere, as it lies in the spool. 1; 0: refused; -1. */
static int
add_stored(struct record_pieces *p, struct record_piece piece, const char *path)
{
	piece.bytes = file_read(p->flow->mem, path, STORED_MOST, &piece.n);
	if (piece.bytes == NULL) {
		log_error(871, "a file of the spool is not there: %s", path);
		return -1;
	}
	return record_piece_add(p, piece);
}

/*
 * Minutes speak of others too: of his own file a person takes those of meetings that he sees. The signed copy, else as they
 * are printed.
 */
static int
add_minutes(struct record_pieces *p, const struct record_minutes *m)
{
	struct flow *f = p->flow;
	struct record_piece piece = { .kind = RECORD_MINUTES, .document = day_show(f->mem, m->day), .source = "minutes",
	    .title = record_word(p, "record.of.minutes", m->unit_name, day_show(f->mem, m->day)) };
	struct meeting_view v = { .nabout = 0 };
	const char *name, *path;
	int done = record_minutes_seen(f, p->record, m);

	if (done != 1)
		return done < 0 ? -1 : 1;
	if (meeting_get(f->db, f->mem, m->meeting, &v.m) != 1)
		return -1;
	done = meeting_signed(f, &v, &name, &path);
	if (done == 1) {
		piece.source = "signed_scan";
		return add_stored(p, piece, path);
	}
	if (done == 0)
		done = meeting_paper(f, p->render, &v, "pdf", &piece.bytes, &piece.n);
	return done == 1 ? record_piece_add(p, piece) : done;
}

/* Mẫu 02 of what was decided, once it is his to read; where nobody printed it, it is printed now. */
static int
add_level(struct record_pieces *p)
{
	struct flow *f = p->flow;
	const struct record_level *level = &p->record->level;
	struct record_piece piece = { .kind = RECORD_CLASSIFICATION, .source = "classification", .document = level->decision == NULL ? "" :
	    record_word(p, "period.of_day", level->decision, day_show(f->mem, level->decision_day)),
	    .title = record_word(p, "record.of.classification", mem_print(f->mem, "%d", p->record->year), NULL) };
	struct classification_view v;
	int done = level->id == 0 ? 0 : classification_read(f, level->id, &v);

	if (done != 1 || !classification_shown(&v))
		return done < 0 ? -1 : 1;
	done = classification_paper_file(f, &v, SHEET_PAPER_PDF, &piece.bytes, &piece.n);
	if (done == 0) {
		flow_beside(f);
		done = classification_paper_make(f, p->render, level->id, p->why);
		if (done == 1)
			done = classification_paper_file(f, &v, SHEET_PAPER_PDF, &piece.bytes, &piece.n);
	}
	return done == 1 ? record_piece_add(p, piece) : done;
}

/* What the committee said, and its document where it was brought. */
static int
add_opinion(struct record_pieces *p, const struct record_opinion *o)
{
	struct mem *mem = p->flow->mem;
	struct record_piece piece = { .kind = RECORD_PARTY, .title = record_word(p, "record.of.party", o->body, NULL), .source = "party",
	    .document = record_word(p, "period.of_day", o->number, day_show(mem, o->day)) };
	struct file_row file;
	int done = record_draw_opinion(p, o, &piece.bytes, &piece.n);

	if (done == 1)
		done = record_piece_add(p, piece);
	if (done != 1 || o->file == 0)
		return done;
	if (file_get(p->flow->db, mem, o->file, &file) != 1)
		return -1;
	piece.source = "copy";
	return strcmp(file.type, "application/pdf") == 0 ? add_stored(p, piece, import_path(p->flow, file.sha256)) : 1;
}

static int
add_petitions(struct record_pieces *p)
{
	for (size_t i = 0; i < p->record->npetitions; i++) {
		const struct record_petition *said = &p->record->petition[i];
		struct record_piece piece = { .kind = RECORD_PETITION, .source = "petition", .document = said->document,
		    .title = record_word(p, "record.of.petition", record_period_word(p, said->period), day_show(p->flow->mem, said->received)) };
		int done = record_draw_petition(p, said, &piece.bytes, &piece.n);

		if (done == 1)
			done = record_piece_add(p, piece);
		if (done != 1)
			return done;
	}
	return 1;
}

static int
add_copies(struct record_pieces *p, enum record_kind kind)
{
	struct mem *mem = p->flow->mem;

	for (size_t i = 0; i < p->record->ncopies; i++) {
		const struct record_copy *c = &p->record->copy[i];
		struct record_piece piece = { .kind = kind, .source = c->compared_at == NULL ? "copy" : "compared",
		    .document = c->number[0] == '\0' ? day_show(mem, c->day) : record_word(p, "period.of_day", c->number, day_show(mem, c->day)) };
		int done;

		if (c->kind != kind || c->withdrawn_at != NULL)
			continue;
		piece.title = kind == RECORD_SHEET ? record_word(p, "record.titled", record_period_word(p, c->period), c->title) : c->title;
		done = add_stored(p, piece, import_path(p->flow, c->sha256));
		if (done != 1)
			return done;
	}
	return 1;
}

int
record_pieces_read(struct record_pieces *p)
{
	int done = 1;

	p->room = PIECES_MOST;
	p->list = mem_array(p->flow->mem, p->room, sizeof(*p->list));
	if (paper_ground(p->flow->db, p->flow->mem, &p->at, &p->province) != 1)
		return -1;
	for (int kind = 0; done == 1 && kind < RECORD_KINDS; kind++) {
		for (size_t i = 0; done == 1 && kind == RECORD_MINUTES && i < p->record->nminutes; i++)
			done = add_minutes(p, &p->record->minutes[i]);
		for (size_t i = 0; done == 1 && kind == RECORD_PARTY && i < p->record->nopinions; i++)
			done = add_opinion(p, &p->record->opinion[i]);
		if (done == 1 && kind == RECORD_SHEET)
			done = add_sheets(p);
		else if (done == 1 && kind == RECORD_CLASSIFICATION)
			done = add_level(p);
		else if (done == 1 && kind == RECORD_PETITION)
			done = add_petitions(p);
		if (done == 1)
			done = add_copies(p, (enum record_kind)kind);
	}
	return done;
}
