/*
 * What cairo 1.16 cannot say of a tagged document, said in the file that it wrote: the
 * language, words for pictures, the reach of heads; and what carries no tag (rules,
 * numbers of pages, repeated heads) becomes an artifact. The file is our own: objects
 * that begin on a line of their own, one behind the other, and a plain table of their
 * places. What is not as expected is refused.
 */
#include "paper/pdf_inside.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/digest.h"
#include "base/log.h"
#include "base/number.h"

#define PAGE_MOST	(4u * 1024 * 1024)	/* one page, unpacked */
#define STREAM_END	"\nendstream\nendobj\n"

/* A piece of the file that cairo wrote. */
struct piece {
	const char	*p;
	size_t		 n;
};

struct finish {
	struct mem	*mem;
	const struct buf *raw;
	struct buf	*out;
	const char	*language;
	const struct pdf_notes *notes;
	size_t		 note;		/* the next one */
	size_t		 objects;
	struct piece	*object;	/* in raw, by their numbers */
	size_t		*place;		/* of each object in out */
	bool		*content;	/* streams of pages */
	Bytef		*page, *packed;	/* of one page at a time */
	struct buf	 marked;
};

const char *
pdf_string(struct mem *mem, const char *utf8)
{
	glong n = 0;
	gunichar2 *units = g_utf8_to_utf16(utf8, -1, NULL, &n, NULL);
	struct buf out;

	buf_start(&out, mem, (size_t)n * 4 + 8);
	buf_text(&out, "<FEFF");
	for (glong i = 0; i < n; i++)
		buf_print(&out, "%04X", units[i]);
	buf_text(&out, ">");
	g_free(units);
	return out.p;
}

static const char *
find(struct piece in, const char *word)
{
	return memmem(in.p, in.n, word, strlen(word));
}

/* The number behind a word, or -1. */
static int64_t
number_after(struct finish *f, struct piece in, const char *word)
{
	const char *at = find(in, word);
	int64_t value;

	if (at == NULL)
		return -1;
	at += strlen(word);
	at += strspn(at, " ");
	return number_int(mem_copy(f->mem, at, strspn(at, "0123456789")), 0, INT32_MAX, &value) == 1 ?
	    value : -1;
}

/* From the last place where a word stands to the end. */
static struct piece
last(const struct buf *raw, const char *word)
{
	const char *at = raw->p + raw->n;

	while (at > raw->p && strncmp(at, word, strlen(word)) != 0)
		at--;
	return (struct piece){ at, (size_t)(raw->p + raw->n - at) };
}

static int
by_place(const void *a, const void *b)
{
	const struct piece *one = *(struct piece *const *)a, *two = *(struct piece *const *)b;

	return one->p < two->p ? -1 : one->p > two->p;
}

/* An object ends where the next one in the file begins, the last one at the table. */
static void
measure(struct finish *f, const char *table)
{
	struct piece **order = mem_array(f->mem, f->objects, sizeof(struct piece *));

	for (size_t i = 1; i < f->objects; i++)
		order[i - 1] = &f->object[i];
	qsort(order, f->objects - 1, sizeof(*order), by_place);
	for (size_t i = 0; i + 1 < f->objects; i++)
		order[i]->n = (size_t)((i + 2 < f->objects ? order[i + 1]->p : table) - order[i]->p);
}

/* The places of the objects, from the table at the end. */
static int
read_places(struct finish *f)
{
	int64_t start = number_after(f, last(f->raw, "startxref\n"), "startxref\n"), size;
	struct piece table;
	const char *at;

	if (start < 0 || (size_t)start >= f->raw->n)
		return 0;
	table = (struct piece){ f->raw->p + start, f->raw->n - (size_t)start };
	size = number_after(f, table, "xref\n0 ");
	at = find(table, "0000000000 65535 f");
	if (size < 2 || at == NULL || table.p + table.n - at < size * 20)
		return 0;
	f->objects = (size_t)size;
	f->object = mem_array(f->mem, f->objects, sizeof(*f->object));
	f->place = mem_array(f->mem, f->objects, sizeof(*f->place));
	f->content = mem_array(f->mem, f->objects, sizeof(*f->content));
	for (size_t i = 1; i < f->objects; i++) {
		size_t place = 0;

		at += 20;
		for (size_t k = 0; k < 10; k++)
			place = place * 10 + (size_t)(at[k] - '0');
		if (place == 0 || place >= (size_t)start)
			return 0;
		f->object[i].p = f->raw->p + place;
	}
	measure(f, table.p);
	return 1;
}

/* True if the dictionary of the object begins so. */
static bool
begins(struct piece object, const char *dictionary)
{
	const char *body = memchr(object.p, '\n', object.n);

	return body != NULL && strncmp(body + 1, dictionary, strlen(dictionary)) == 0;
}

static void
find_contents(struct finish *f)
{
	for (size_t i = 1; i < f->objects; i++) {
		int64_t stream = begins(f->object[i], "<< /Type /Page %") ?
		    number_after(f, f->object[i], "/Contents ") : 0;

		if (stream > 0 && (size_t)stream < f->objects)
			f->content[stream] = true;
	}
}

/* Whether a line begins or ends what a tag tells: "/TD << /MCID 3 >> BDC", "EMC". */
static bool
opens(const char *line, size_t n)
{
	return n > 4 && memcmp(line + n - 4, " BDC", 4) == 0;
}

static bool
closes(const char *line, size_t n)
{
	return n == 3 && memcmp(line, "EMC", 3) == 0;
}

/*
 * What stands between the tags of a page goes into artifacts: from the first "q", which
 * follows the turn of the page, to the last line, its "Q". Tags stand in each other.
 */
static void
mark_artifacts(const char *page, size_t n, struct buf *out)
{
	const char *end = page + n, *next;
	bool begun = false, artifact = false;
	int depth = 0;

	for (const char *line = page; line < end; line = next) {
		const char *stop = memchr(line, '\n', (size_t)(end - line));
		size_t length = (size_t)((stop == NULL ? end : stop) - line);

		next = stop == NULL ? end : stop + 1;
		if (artifact && (opens(line, length) || next >= end)) {
			buf_text(out, "EMC\n");
			artifact = false;
		}
		buf_add(out, line, (size_t)(next - line));
		depth += opens(line, length) - closes(line, length);
		begun = begun || (length == 1 && line[0] == 'q');
		if (begun && depth == 0 && !artifact && next < end && next[0] != 'Q' &&
		    !opens(next, strcspn(next, "\n"))) {
			buf_text(out, "/Artifact BMC\n");
			artifact = true;
		}
	}
}

/* The stream of a page: unpacked, marked, packed. 1; 0: not as expected. */
static int
put_content(struct finish *f, size_t number, const char *data, size_t n)
{
	uLongf page = PAGE_MOST, packed = compressBound(PAGE_MOST);

	if (uncompress(f->page, &page, (const Bytef *)data, n) != Z_OK || page == PAGE_MOST)
		return 0;
	f->page[page] = '\0';
	f->marked.n = 0;
	mark_artifacts((const char *)f->page, page, &f->marked);
	if (f->marked.over ||
	    compress(f->packed, &packed, (const Bytef *)f->marked.p, f->marked.n) != Z_OK)
		return 0;
	buf_print(f->out, "%zu 0 obj\n<< /Length %lu\n   /Filter /FlateDecode\n>>\nstream\n", number,
	    (unsigned long)packed);
	buf_add(f->out, f->packed, packed);
	buf_text(f->out, "\nendstream\nendobj\n");
	return 1;
}

/* What is said of an object beside what cairo said, or NULL. */
static const char *
more_of(struct finish *f, struct piece object)
{
	if (begins(object, "<< /Type /StructElem"))
		return f->note < f->notes->n ? f->notes->note[f->note++] : NULL;
	if (begins(object, "<< /Type /Catalog"))
		return mem_print(f->mem, "/Lang (%s) /ViewerPreferences << /DisplayDocTitle true >>",
		    f->language);
	if (begins(object, "<< /Type /Page %"))
		return "/Tabs /S";
	return NULL;
}

/* The stream of an object; data is what stands in it and all that follows. */
static int
put_stream(struct finish *f, size_t i, struct piece data)
{
	int64_t in = number_after(f, f->object[i], "/Length "), n;

	if (in < 1 || (size_t)in >= f->objects)
		return 0;
	n = number_after(f, f->object[in], " 0 obj\n");
	if (n < 0 || (size_t)n + sizeof(STREAM_END) - 1 > data.n ||
	    memcmp(data.p + n, STREAM_END, sizeof(STREAM_END) - 1) != 0)
		return 0;
	if (f->content[i])
		return put_content(f, i, data.p, (size_t)n);
	buf_add(f->out, f->object[i].p, f->object[i].n);
	return 1;
}

static int
put_object(struct finish *f, size_t i)
{
	const struct piece object = f->object[i];
	const char *stream = find(object, "\nstream\n"), *more, *dictionary;
	size_t head;

	f->place[i] = f->out->n;
	if (stream != NULL)
		return put_stream(f, i, (struct piece){ stream + 8,
		    (size_t)(object.p + object.n - stream) - 8 });
	more = more_of(f, object);
	dictionary = find(object, "<<");
	head = more == NULL || dictionary == NULL ? 0 : (size_t)(dictionary - object.p) + 2;
	buf_add(f->out, object.p, head);
	if (head > 0)
		buf_print(f->out, " %s\n  ", more);
	buf_add(f->out, object.p + head, object.n - head);
	return 1;
}

/* The table of places, and where the file begins. */
static int
put_table(struct finish *f)
{
	const struct piece trailer = last(f->raw, "trailer\n<<");
	const char *end = find(trailer, "\n>>");
	size_t table = f->out->n;
	uint8_t id[DIGEST_SIZE];
	const char *hex;

	if (end == NULL)
		return 0;
	digest_sha256(f->out->p, f->out->n, id);
	hex = digest_hex(f->mem, id, DIGEST_SIZE / 2);
	buf_print(f->out, "xref\n0 %zu\n0000000000 65535 f \n", f->objects);
	for (size_t i = 1; i < f->objects; i++)
		buf_print(f->out, "%010zu 00000 n \n", f->place[i]);
	buf_add(f->out, trailer.p, (size_t)(end - trailer.p));
	buf_print(f->out, "\n   /ID [ <%s> <%s> ]\n>>\nstartxref\n%zu\n%%%%EOF\n", hex, hex, table);
	return 1;
}

static int
put_all(struct finish *f)
{
	const char *first = f->raw->p + f->raw->n;

	if (read_places(f) != 1)
		return 0;
	find_contents(f);
	for (size_t i = 1; i < f->objects; i++)
		if (f->object[i].p < first)
			first = f->object[i].p;
	buf_add(f->out, f->raw->p, (size_t)(first - f->raw->p));
	for (size_t i = 1; i < f->objects; i++)
		if (put_object(f, i) != 1)
			return 0;
	return f->note == f->notes->n ? put_table(f) : 0;
}

int
pdf_finish(struct mem *mem, const struct buf *raw, const char *language,
    const struct pdf_notes *notes, struct buf *out)
{
	struct finish f = { .mem = mem, .raw = raw, .out = out, .language = language,
	    .notes = notes };

	f.page = mem_get(mem, PAGE_MOST);
	f.packed = mem_get(mem, compressBound(PAGE_MOST));
	buf_start(&f.marked, mem, PAGE_MOST);
	if (put_all(&f) == 1)
		return 1;
	log_error(525, "no document: cairo wrote it in an unknown way");
	return -1;
}
