#include "base/xml.h"

#include <expat.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/utf8.h"

/* What is open: an element, where its next child goes, its text so far. */
struct open {
	struct xml	*element;
	struct xml	**place;
	struct buf	 text;
};

struct reading {
	struct mem	*mem;
	XML_Parser	 parser;
	struct xml	*root;
	struct open	 open[XML_MOST_DEPTH];
	size_t		 depth, elements;
	enum xml_flaw	 flaw;
};

static void
stop(struct reading *r, enum xml_flaw flaw)
{
	if (r->flaw == XML_SOUND)
		r->flaw = flaw;
	XML_StopParser(r->parser, XML_FALSE);
}

static void XMLCALL
doctype(void *arg, const XML_Char *name, const XML_Char *system, const XML_Char *public, int internal)
{
	(void)name, (void)system, (void)public, (void)internal;
	stop(arg, XML_DOCTYPE);
}

static void XMLCALL
begin(void *arg, const XML_Char *name, const XML_Char **attributes)
{
	struct reading *r = arg;
	const char *local = strrchr(name, ':');
	struct open *o;

	(void)attributes;
	if (r->depth == XML_MOST_DEPTH || ++r->elements > XML_MOST_ELEMENTS) {
		stop(r, XML_TOO_MUCH);
		return;
	}
	o = &r->open[r->depth++];
	o->element = mem_get(r->mem, sizeof(*o->element));
	o->element->name = mem_text(r->mem, local == NULL ? name : local + 1);
	o->place = &o->element->first;
	buf_start(&o->text, r->mem, XML_MOST_TEXT);
	if (r->depth == 1) {
		r->root = o->element;
	} else {
		*o[-1].place = o->element;
		o[-1].place = &o->element->next;
	}
}

/* A letter that the limit cut in two goes; what is no text is none. */
static const char *
clean(struct mem *mem, const struct buf *text)
{
	size_t n = text->n;
	const char *line;

	while (n > 0 && n + 4 > text->n && !utf8_valid(text->p, n))
		n--;
	line = utf8_clean(mem, text->p, n, UTF8_LINE);
	return line == NULL ? "" : line;
}

static void XMLCALL
end(void *arg, const XML_Char *name)
{
	struct reading *r = arg;
	struct open *o = &r->open[--r->depth];

	(void)name;
	o->element->text = o->text.n == 0 ? "" : clean(r->mem, &o->text);
}

static void XMLCALL
text(void *arg, const XML_Char *p, int n)
{
	struct reading *r = arg;

	if (r->depth > 0)
		buf_add(&r->open[r->depth - 1].text, p, (size_t)n);
}

struct xml *
xml_read(struct mem *mem, const void *bytes, size_t n, enum xml_flaw *flaw_r)
{
	struct reading r = { .mem = mem, .parser = XML_ParserCreate(NULL), .flaw = XML_SOUND };
	enum XML_Status done = XML_STATUS_ERROR;

	*flaw_r = XML_TOO_MUCH;
	if (r.parser == NULL || n > INT32_MAX)
		return NULL;
	XML_SetUserData(r.parser, &r);
	XML_SetDoctypeDeclHandler(r.parser, doctype, NULL);
	XML_SetElementHandler(r.parser, begin, end);
	XML_SetCharacterDataHandler(r.parser, text);
	done = XML_Parse(r.parser, bytes, (int)n, 1);
	XML_ParserFree(r.parser);
	*flaw_r = r.flaw != XML_SOUND ? r.flaw : done == XML_STATUS_OK ? XML_SOUND : XML_MALFORMED;
	return *flaw_r == XML_SOUND ? r.root : NULL;
}

struct xml *
xml_below(const struct xml *x, const char *name)
{
	for (struct xml *c = x == NULL ? NULL : x->first; c != NULL; c = c->next) {
		struct xml *found = strcasecmp(c->name, name) == 0 ? c : xml_below(c, name);

		if (found != NULL)
			return found;
	}
	return NULL;
}

const char *
xml_text(const struct xml *x, const char *name)
{
	const struct xml *found = xml_below(x, name);

	return found == NULL || found->text[0] == '\0' ? NULL : found->text;
}
