#include "remote/pdf_join.h"

#include <qpdf/qpdf-c.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "remote/bounded.h"

static const struct bounded limits = { .cpu_seconds = 30, .wall_seconds = 60, .memory = 768u * 1024 * 1024, .output = 48u * 1024 * 1024 };
static const struct bounded page_limits = { .cpu_seconds = 10, .wall_seconds = 20, .memory = 512u * 1024 * 1024, .output = 64 };

struct joining {
	const char	*title, *language;
	const struct pdf_part *part;
	size_t		 n;
	/* in the child */
	qpdf_data	 whole;
	int		*first;		/* page of each part, from 0 */
};

static qpdf_data
quiet(void)
{
	qpdf_data q = qpdf_init();

	qpdf_silence_errors(q);
	qpdf_set_suppress_warnings(q, QPDF_TRUE);
	return q;
}

/* NULL: it cannot be read, or has no page. */
static qpdf_data
open_part(const char *bytes, size_t n)
{
	qpdf_data q = quiet();

	if ((qpdf_read_memory(q, "part", bytes, n, NULL) & QPDF_ERRORS) != 0 || qpdf_get_num_pages(q) < 1)
		return NULL;
	return qpdf_push_inherited_attributes_to_page(q) & QPDF_ERRORS ? NULL : q;
}

/* The pages of a part behind those that are there; what they are copied from stays open until all is written. */
static int
add_part(struct joining *j, size_t i)
{
	qpdf_data part = open_part(j->part[i].bytes, j->part[i].n);
	const int pages = part == NULL ? 0 : qpdf_get_num_pages(part);

	j->first[i] = qpdf_get_num_pages(j->whole);
	for (int p = 0; p < pages; p++) {
		qpdf_oh page = qpdf_get_page_n(part, (size_t)p);

		qpdf_oh_remove_key(part, page, "/StructParents");
		if ((qpdf_add_page(j->whole, part, page, QPDF_FALSE) & QPDF_ERRORS) != 0)
			return 0;
	}
	return pages > 0;
}

static qpdf_oh
new_entry(struct joining *j, const char *title, int page)
{
	qpdf_data q = j->whole;
	qpdf_oh entry = qpdf_make_indirect_object(q, qpdf_oh_new_dictionary(q)), where = qpdf_oh_new_array(q);

	qpdf_oh_append_item(q, where, qpdf_get_page_n(q, (size_t)page));
	qpdf_oh_append_item(q, where, qpdf_oh_new_name(q, "/Fit"));
	qpdf_oh_replace_key(q, entry, "/Title", qpdf_oh_new_unicode_string(q, title));
	qpdf_oh_replace_key(q, entry, "/Dest", where);
	return entry;
}

/* Entries below one: linked to each other and to it, shown open. */
static void
hang(qpdf_data q, qpdf_oh above, const qpdf_oh *entry, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		qpdf_oh_replace_key(q, entry[i], "/Parent", above);
		if (i > 0)
			qpdf_oh_replace_key(q, entry[i], "/Prev", entry[i - 1]);
		if (i + 1 < n)
			qpdf_oh_replace_key(q, entry[i], "/Next", entry[i + 1]);
	}
	if (n == 0)
		return;
	qpdf_oh_replace_key(q, above, "/First", entry[0]);
	qpdf_oh_replace_key(q, above, "/Last", entry[n - 1]);
	qpdf_oh_replace_key(q, above, "/Count", qpdf_oh_new_integer(q, (long long)n));
}

static bool
same_group(const struct pdf_part *a, const struct pdf_part *b)
{
	return a->group != NULL && b->group != NULL && strcmp(a->group, b->group) == 0;
}

/* 1 or 0. */
static int
add_outline(struct joining *j)
{
	qpdf_data q = j->whole;
	qpdf_oh outline = qpdf_make_indirect_object(q, qpdf_oh_new_dictionary(q));
	qpdf_oh *top = calloc(j->n, sizeof(*top)), *below = calloc(j->n, sizeof(*below));
	size_t ntop = 0;

	if (top == NULL || below == NULL)
		return 0;
	for (size_t i = 0; i < j->n;) {
		const struct pdf_part *part = &j->part[i];
		size_t nbelow = 0;

		if (part->group == NULL) {
			top[ntop++] = new_entry(j, part->title, j->first[i++]);
			continue;
		}
		top[ntop++] = new_entry(j, part->group, j->first[i]);
		do
			below[nbelow++] = new_entry(j, j->part[i].title, j->first[i]);
		while (++i < j->n && same_group(part, &j->part[i]));
		hang(q, top[ntop - 1], below, nbelow);
	}
	hang(q, outline, top, ntop);
	qpdf_oh_replace_key(q, outline, "/Count", qpdf_oh_new_integer(q, (long long)(ntop + j->n)));
	qpdf_oh_replace_key(q, qpdf_get_root(q), "/Outlines", outline);
	qpdf_oh_replace_key(q, qpdf_get_root(q), "/PageMode", qpdf_oh_new_name(q, "/UseOutlines"));
	return 1;
}

static void
add_about(const struct joining *j)
{
	qpdf_data q = j->whole;
	qpdf_oh about = qpdf_make_indirect_object(q, qpdf_oh_new_dictionary(q)), show = qpdf_oh_new_dictionary(q);

	qpdf_oh_replace_key(q, about, "/Title", qpdf_oh_new_unicode_string(q, j->title));
	qpdf_oh_replace_key(q, qpdf_get_trailer(q), "/Info", about);
	qpdf_oh_replace_key(q, show, "/DisplayDocTitle", qpdf_oh_new_bool(q, QPDF_TRUE));
	qpdf_oh_replace_key(q, qpdf_get_root(q), "/ViewerPreferences", show);
	qpdf_oh_replace_key(q, qpdf_get_root(q), "/Lang", qpdf_oh_new_unicode_string(q, j->language));
}

/* In the child: nothing of it is freed, the process ends. */
static int
join(FILE *out, void *arg)
{
	struct joining *j = arg;

	j->whole = quiet();
	j->first = calloc(j->n, sizeof(*j->first));
	if (j->first == NULL || (qpdf_empty_pdf(j->whole) & QPDF_ERRORS) != 0)
		return 0;
	for (size_t i = 0; i < j->n; i++)
		if (add_part(j, i) != 1)
			return 0;
	if (add_outline(j) != 1)
		return 0;
	add_about(j);
	if ((qpdf_init_write_memory(j->whole) & QPDF_ERRORS) != 0)
		return 0;
	qpdf_set_object_stream_mode(j->whole, qpdf_o_generate);
	qpdf_set_deterministic_ID(j->whole, QPDF_TRUE);
	if ((qpdf_write(j->whole) & QPDF_ERRORS) != 0)
		return 0;
	return fwrite(qpdf_get_buffer(j->whole), 1, qpdf_get_buffer_length(j->whole), out) == qpdf_get_buffer_length(j->whole);
}

int
pdf_join(struct mem *mem, const char *title, const char *language, const struct pdf_part *part, size_t n, const char **bytes_r, size_t *n_r)
{
	struct joining j = { .title = title, .language = language, .part = part, .n = n };
	enum bounded_end end;

	if (bounded_run(mem, &limits, join, &j, &end, bytes_r, n_r) != 1)
		return -1;
	return end == BOUNDED_DONE;
}

static int
count_pages(FILE *out, void *arg)
{
	const struct pdf_part *part = arg;
	qpdf_data q = open_part(part->bytes, part->n);

	return q != NULL && fprintf(out, "%d", qpdf_get_num_pages(q)) > 0;
}

int
pdf_pages_of(struct mem *mem, const char *bytes, size_t n, int *pages_r)
{
	struct pdf_part part = { .bytes = bytes, .n = n };
	enum bounded_end end;
	const char *out;
	size_t length;

	if (bounded_run(mem, &page_limits, count_pages, &part, &end, &out, &length) != 1)
		return -1;
	if (end != BOUNDED_DONE)
		return 0;
	*pages_r = (int)strtol(mem_copy(mem, out, length), NULL, 10);
	return 1;
}
