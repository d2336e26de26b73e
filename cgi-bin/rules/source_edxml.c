/*
 * edXML: what a document gives to whom, and messages of status. Senders nest more or less than the standard says, so that names are looked
 * for however deep. A task is named by its document and the person as the sender calls him.
 */
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "rules/source_map.h"

#define PARTS_OF_PERSON	3

struct persons {
	const char	*name[MAP_MOST_ROWS];
	size_t		 n;
	bool		 more;		/* than there is room for */
};

static void
add(struct persons *p, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (strcmp(p->name[i], name) == 0)
			return;
	if (p->n == MAP_MOST_ROWS)
		p->more = true;
	else
		p->name[p->n++] = name;
}

static bool
known(struct mem *mem, const struct source_map *m, const char *name)
{
	return map_person(mem, m, name) != name;
}

/* How a StaffInfo calls its person: as the mapping knows him, else his mail, his name, its own text. */
static const char *
staff_name(struct mem *mem, const struct source_map *m, const struct xml *staff)
{
	static const char *const parts[PARTS_OF_PERSON] = { "Email", "Staff", "Department" };
	const char *first = NULL;

	for (int i = 0; i < PARTS_OF_PERSON; i++) {
		const char *text = xml_text(staff, parts[i]);

		if (text != NULL && known(mem, m, text))
			return text;
		if (first == NULL)
			first = text;
	}
	return first != NULL ? first : staff->text[0] == '\0' ? NULL : staff->text;
}

static void
staff(struct mem *mem, const struct source_map *m, const struct xml *x, struct persons *p)
{
	for (const struct xml *c = x == NULL ? NULL : x->first; c != NULL; c = c->next) {
		const char *name = strcasecmp(c->name, "StaffInfo") == 0 ? staff_name(mem, m, c) : NULL;

		if (name != NULL)
			add(p, name);
		staff(mem, m, c, p);
	}
}

/* Whoever is named below that the mapping knows. */
static void
mapped(struct mem *mem, const struct source_map *m, const struct xml *x, struct persons *p)
{
	for (const struct xml *c = x == NULL ? NULL : x->first; c != NULL; c = c->next) {
		if (c->text[0] != '\0' && known(mem, m, c->text))
			add(p, c->text);
		mapped(mem, m, c, p);
	}
}

/* "7816/VPCP-TTDT". */
static const char *
number(struct mem *mem, const struct xml *x)
{
	const char *n = xml_text(x, "CodeNumber"), *notation = xml_text(x, "CodeNotation");

	if (n != NULL && notation != NULL)
		return mem_print(mem, "%s/%s", n, notation);
	if (n != NULL || notation != NULL)
		return n != NULL ? n : notation;
	return xml_text(x, "Code");
}

/* Its DocumentId; where it has none, as the standard makes it: organisation, day, number. */
static const char *
name_of(struct mem *mem, const struct xml *x)
{
	const char *id = xml_text(x, "DocumentId"), *organ = xml_text(x, "OrganId"), *day = xml_text(x, "PromulgationDate");
	const char *code = number(mem, x);

	if (id != NULL || organ == NULL || day == NULL || code == NULL)
		return id;
	return mem_print(mem, "%s,%s,%s", organ, day, code);
}

static const char *
task_name(struct mem *mem, const char *document, const char *person)
{
	return document == NULL || person == NULL ? document : mem_print(mem, "%s#%s", document, person);
}

static void
constants(const struct source_map *m, const char *of[MAP_FIELDS])
{
	for (int i = 0; i < MAP_FIELDS; i++)
		if (of[i] == NULL && m->field[i] != NULL && m->field[i][0] == '=' && m->field[i][1] != '\0')
			of[i] = m->field[i] + 1;
}

static bool
says(struct mem *mem, const struct map_words *w, const char *usual, const char *code)
{
	size_t at;

	if (map_among(mem, w, code, &at))
		return true;
	return w->n == 0 && strcmp(code, usual) == 0;
}

/* Whoever is too many stands as one row without a person, which cannot be taken, so that somebody looks at the document. */
static void
too_many(const struct persons *p, const char *id, const char *subject, struct map_rows *rows)
{
	if (p->more)
		rows->row[rows->n++] = (struct task_in){ .external = id, .subject = subject };
}

/* What became of a document: who is not named may be anybody to whom it gave something. */
static void
status(struct mem *mem, const struct source_map *m, const struct xml *x, const char *code, struct day today, struct map_rows *rows)
{
	const struct xml *answered = xml_below(x, "ResponseFor");
	const char *id = name_of(mem, answered == NULL ? x : answered), *when = xml_text(x, "Timestamp");
	const bool done = says(mem, &m->words[MAP_DONE], "06", code), back = says(mem, &m->words[MAP_WITHDRAWN], "13", code);
	struct persons p = { .n = 0 };

	if (!done && !back)
		return;
	staff(mem, m, x, &p);
	if (p.n == 0)
		p.name[p.n++] = NULL;
	for (size_t i = 0; i < p.n; i++)
		rows->row[rows->n++] = (struct task_in){ .external = task_name(mem, id, p.name[i]),
		    .done_on = !done ? NULL : when != NULL ? when : day_text(mem, today), .withdrawn = back };
	too_many(&p, id, NULL, rows);
}

static void
document(struct mem *mem, const struct source_map *m, const struct xml *x, struct day today, struct map_rows *rows)
{
	const struct xml *header = xml_below(x, "MessageHeader"), *from = xml_below(x, "From"), *signer = xml_below(x, "SignerInfo");
	const char *id = name_of(mem, header == NULL ? x : header), *of[MAP_FIELDS] = { 0 };
	struct persons p = { .n = 0 };

	if (header == NULL)
		header = x;
	if (id == NULL)
		id = xml_text(x, "DocumentId");
	staff(mem, m, x, &p);
	if (p.n == 0)
		mapped(mem, m, xml_below(header, "To"), &p);
	if (p.n == 0)
		mapped(mem, m, xml_below(header, "ToPlaces"), &p);
	of[MAP_SUBJECT] = xml_text(header, "Subject");
	of[MAP_DOCUMENT] = number(mem, header);
	of[MAP_DOCUMENT_DAY] = xml_text(header, "PromulgationDate");
	of[MAP_DEADLINE] = xml_text(header, "DueDate");
	of[MAP_ASSIGNER] = signer == NULL ? NULL : xml_text(signer, "FullName");
	if (of[MAP_ASSIGNER] == NULL)
		of[MAP_ASSIGNER] = from == NULL ? NULL : xml_text(from, "OrganName");
	constants(m, of);
	if (p.n == 0)
		p.name[p.n++] = of[MAP_PERSON];
	for (size_t i = 0; i < p.n; i++) {
		of[MAP_EXTERNAL] = task_name(mem, id, p.name[i]);
		of[MAP_PERSON] = p.name[i];
		map_row(mem, m, of, today, &rows->row[rows->n++]);
	}
	too_many(&p, id, of[MAP_SUBJECT], rows);
}

int
map_edxml(struct mem *mem, const struct source_map *m, const struct xml *root, struct day today, struct map_rows *rows, const char **why_r)
{
	const struct xml whole = { .name = "", .text = "", .first = (struct xml *)(uintptr_t)root };
	const char *code = xml_text(&whole, "StatusCode");

	*rows = (struct map_rows){ .row = mem_array(mem, MAP_MOST_ROWS + 1, sizeof(struct task_in)) };
	*why_r = NULL;
	if (code != NULL)
		status(mem, m, &whole, code, today, rows);
	else if (xml_below(&whole, "MessageHeader") != NULL || xml_below(&whole, "Subject") != NULL)
		document(mem, m, &whole, today, rows);
	else
		*why_r = "no_edxml";
	return *why_r == NULL;
}

int
map_edxml_text(struct mem *mem, const struct source_map *m, const char *text, size_t n, struct day today, struct map_rows *rows, const char **why_r)
{
	enum xml_flaw flaw;
	const struct xml *root = xml_read(mem, text, n, &flaw);

	*why_r = root == NULL ? "no_edxml" : NULL;
	return *why_r != NULL ? 0 : map_edxml(mem, m, root, today, rows, why_r);
}
