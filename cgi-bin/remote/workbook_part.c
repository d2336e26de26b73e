/* From the packed file to XML events, counted on the way. */
#include <expat.h>
#include <stdlib.h>
#include <string.h>

#include "base/escape.h"
#include "base/log.h"
#include "base/utf8.h"
#include "remote/workbook_inside.h"

#define PIECE		(64 * 1024)
#define MOST_DEPTH	64
#define RATIO_FROM	(1024 * 1024)

struct walk {
	struct reading	*r;
	const struct part_reader *reader;
	void		*arg;
	XML_Parser	 parser;
	int		 depth;
};

int
refuse(struct reading *r, enum workbook_refusal why)
{
	if (r->refusal == WORKBOOK_READ)
		r->refusal = why;
	return 0;
}

static const char *
local(const char *name)
{
	const char *bar = strrchr(name, '|');

	return bar == NULL ? name : bar + 1;
}

const char *
attr(const char **attrs, const char *name)
{
	for (; attrs[0] != NULL; attrs += 2)
		if (strcmp(attrs[0], name) == 0)
			return attrs[1];
	return NULL;
}

const char *
attr_relation(const char **attrs)
{
	for (; attrs[0] != NULL; attrs += 2) {
		const char *bar = strrchr(attrs[0], '|');

		if (bar != NULL && strcmp(bar, "|id") == 0)
			return attrs[1];
	}
	return NULL;
}

static void
stop_if_refused(struct walk *w)
{
	if (w->r->refusal != WORKBOOK_READ)
		XML_StopParser(w->parser, XML_FALSE);
}

static void XMLCALL
on_start(void *arg, const char *name, const char **attrs)
{
	struct walk *w = arg;

	if (++w->depth > MOST_DEPTH)
		refuse(w->r, WORKBOOK_DAMAGED);
	else
		w->reader->start(w->r, w->arg, local(name), attrs);
	stop_if_refused(w);
}

static void XMLCALL
on_end(void *arg, const char *name)
{
	struct walk *w = arg;

	w->depth--;
	w->reader->end(w->r, w->arg, local(name));
	stop_if_refused(w);
}

static void XMLCALL
on_text(void *arg, const char *text, int n)
{
	struct walk *w = arg;

	if (w->reader->text != NULL)
		w->reader->text(w->r, w->arg, text, n);
	stop_if_refused(w);
}

/* Nothing in a workbook needs a document type: entities come with one. */
static void XMLCALL
on_doctype(void *arg, const char *name, const char *system, const char *public_id, int internal)
{
	struct walk *w = arg;

	(void)name, (void)system, (void)public_id, (void)internal;
	refuse(w->r, WORKBOOK_ENTITIES);
	stop_if_refused(w);
}

static int
walk_start(struct walk *w)
{
	w->parser = XML_ParserCreateNS(NULL, '|');
	if (w->parser == NULL)
		return refuse(w->r, WORKBOOK_TOO_MUCH);
	XML_SetUserData(w->parser, w);
	XML_SetElementHandler(w->parser, on_start, on_end);
	XML_SetCharacterDataHandler(w->parser, on_text);
	XML_SetStartDoctypeDeclHandler(w->parser, on_doctype);
	return 1;
}

static int
walk_feed(struct walk *w, const char *piece, size_t n, bool last)
{
	if (XML_Parse(w->parser, piece, (int)n, last) != XML_STATUS_OK)
		return refuse(w->r, WORKBOOK_DAMAGED);
	return w->r->refusal == WORKBOOK_READ;
}

int
part_parse(struct reading *r, const char *text, size_t n, const struct part_reader *reader,
    void *arg)
{
	struct walk w = { .r = r, .reader = reader, .arg = arg };
	int done = walk_start(&w);

	for (size_t at = 0; done == 1 && at < n; at += PIECE)
		done = walk_feed(&w, text + at, n - at < PIECE ? n - at : PIECE, false);
	if (done == 1)
		done = walk_feed(&w, "", 0, true);
	XML_ParserFree(w.parser);
	return done;
}

/* The sizes that a file declares are not believed: what comes out is counted. */
static int
counted(struct reading *r, uint64_t out, uint64_t packed, zip_int64_t piece)
{
	r->unpacked += (uint64_t)piece;
	if (r->unpacked > WORKBOOK_MOST_UNPACKED)
		return refuse(r, WORKBOOK_BOMB);
	if (out > RATIO_FROM && out / (packed == 0 ? 1 : packed) > WORKBOOK_MOST_RATIO)
		return refuse(r, WORKBOOK_BOMB);
	return 1;
}

static int
pump(struct walk *w, zip_file_t *file, uint64_t packed)
{
	char *piece = mem_get(w->r->mem, PIECE);
	uint64_t out = 0;
	zip_int64_t n;

	while ((n = zip_fread(file, piece, PIECE)) > 0) {
		out += (uint64_t)n;
		if (counted(w->r, out, packed, n) != 1 ||
		    walk_feed(w, piece, (size_t)n, false) != 1)
			return 0;
	}
	if (n < 0)
		return refuse(w->r, WORKBOOK_DAMAGED);
	return walk_feed(w, "", 0, true);
}

static zip_int64_t
locate(struct reading *r, const char *path)
{
	return zip_name_locate(r->zip, path[0] == '/' ? path + 1 : path, ZIP_FL_NOCASE);
}

bool
part_exists(struct reading *r, const char *path)
{
	return locate(r, path) >= 0;
}

int
part_read(struct reading *r, const char *path, const struct part_reader *reader, void *arg)
{
	struct walk w = { .r = r, .reader = reader, .arg = arg };
	zip_int64_t index = locate(r, path);
	zip_stat_t stat;
	zip_file_t *file;
	int done;

	if (index < 0 || zip_stat_index(r->zip, (zip_uint64_t)index, 0, &stat) != 0)
		return 0;
	if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) &&
	    stat.encryption_method != ZIP_EM_NONE)
		return refuse(r, WORKBOOK_PASSWORD);
	file = zip_fopen_index(r->zip, (zip_uint64_t)index, 0);
	if (file == NULL)
		return refuse(r, WORKBOOK_DAMAGED);
	done = walk_start(&w) == 1 ? pump(&w, file, stat.comp_size) : 0;
	XML_ParserFree(w.parser);
	zip_fclose(file);
	return done;
}

/* _x000D_ stands for a character that XML cannot hold: control ones become spaces. */
static size_t
undo_escapes(char *text, size_t n)
{
	size_t out = 0;

	for (size_t i = 0; i < n; i++) {
		int code = 0, digits = 0;

		if (text[i] == '_' && i + 6 < n && text[i + 1] == 'x' && text[i + 6] == '_')
			while (digits < 4 && hex_digit(text[i + 2 + (size_t)digits]) >= 0)
				code = code * 16 + hex_digit(text[i + 2 + (size_t)digits++]);
		if (digits == 4 && code < 0x80) {
			text[out++] = code == '\n' || code >= ' ' ? (char)code : ' ';
			i += 6;
		} else
			text[out++] = text[i];
	}
	text[out] = '\0';
	return out;
}

const char *
text_done(struct reading *r)
{
	char *cleaned;
	size_t n;

	if (r->text.n == 0)
		return NULL;
	if (r->text.over) {
		refuse(r, WORKBOOK_TEXT);
		return NULL;
	}
	n = undo_escapes(r->text.p, r->text.n);
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)r->text.p[i] < ' ' && r->text.p[i] != '\n' &&
		    r->text.p[i] != '\t' && r->text.p[i] != '\r')
			r->text.p[i] = ' ';
	cleaned = utf8_clean(r->mem, r->text.p, n, UTF8_CELL);
	if (cleaned == NULL || cleaned[0] == '\0')
		return NULL;
	if (utf8_count(cleaned) > WORKBOOK_MOST_TEXT)
		refuse(r, WORKBOOK_TEXT);
	return cleaned;
}
