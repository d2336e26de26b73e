#include "rules/sheet_paper.h"

#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "rules/citation.h"
#include "rules/score_read.h"

const char *const sheet_paper_kind_name[SHEET_PAPER_KINDS] = { "form", "work", "table", "bundle" };
const char *const sheet_paper_state_name[SHEET_PAPER_STATES] = { "waiting", "made", "failed" };
const char *const sheet_paper_file_name[SHEET_PAPER_FILES] = { "pdf", "docx", "xlsx" };

int
sheet_paper_kind_read(const char *name, enum sheet_paper_kind *kind_r)
{
	for (int i = 0; i < SHEET_PAPER_KINDS; i++)
		if (strcmp(name, sheet_paper_kind_name[i]) == 0) {
			*kind_r = (enum sheet_paper_kind)i;
			return 1;
		}
	return 0;
}

static const struct ratio *
number(struct mem *mem, const struct json *j, const char *name)
{
	const char *text = json_text(j, name);
	const struct ratio *value;

	return text != NULL && ratio_read(mem, text, &value) == 1 ? value : NULL;
}

int
sheet_print_read(struct mem *mem, const char *body, struct sheet_print *p)
{
	const struct json *person;
	const char *field, *kind;

	p->document = json_read(mem, body, strlen(body));
	if (p->document == NULL || score_read(mem, json_get(p->document, "case"), &p->c, &field) != 1 ||
	    period_read(json_word(p->document, "period"), &p->period) != 1)
		return 0;
	person = json_get(p->document, "person");
	p->name = json_word(person, "name");
	p->title = json_word(person, "title");
	p->agency = json_word(person, "agency");
	kind = json_word(person, "kind");
	p->contract = strcmp(kind, person_kind_name[PERSON_CONTRACT]) == 0;
	p->total = number(mem, json_get(p->document, "result"), "total");
	if (p->total != NULL)
		p->level = score_level_of(p->total);
	return 1;
}

const struct ratio *
sheet_print_part(struct mem *mem, const struct sheet_print *p, const char *member)
{
	return number(mem, json_get(p->document, "result"), member);
}

const struct ratio *
sheet_print_result(struct mem *mem, const struct sheet_print *p)
{
	const struct ratio *result = sheet_print_part(mem, p, "result");

	return result == NULL ? NULL : ratio_mul(mem, result, ratio_of(mem, LAW_RESULT_MOST, LAW_PERCENT));
}

const struct ratio *
sheet_print_self(struct mem *mem, const struct sheet_print *p, int criterion)
{
	return number(mem, json_get(p->document, "self"), criteria[criterion].code);
}

void
sheet_print_count(const struct sheet_print *list, size_t n, int64_t count_r[SCORE_LEVELS])
{
	memset(count_r, 0, SCORE_LEVELS * sizeof(*count_r));
	for (size_t i = 0; i < n; i++)
		if (list[i].total != NULL)
			count_r[list[i].level]++;
}

void
sheet_print_sums(struct mem *mem, const struct sheet_print *p, struct score_sums *own_r, struct score_sums *all_r)
{
	score_sum(mem, &p->c, own_r);
	*all_r = *own_r;
	if (p->c.leads)
		score_sums_add(mem, all_r, &p->c.leader.staff);
}

void
sheet_paper_digest(struct mem *mem, const struct sheet_print *list, size_t n, uint8_t digest_r[DIGEST_SIZE])
{
	struct digest_stream *to = digest_stream(mem);

	for (size_t i = 0; i < n; i++)
		digest_more(to, list[i].digest, strlen(list[i].digest) + 1);
	digest_done(to, digest_r);
}

const char *
sheet_paper_initials(struct mem *mem, const char *name)
{
	const char *initials = "";
	bool begins = true;

	while (*name != '\0') {
		uint32_t code;
		const size_t n = utf8_letter(name, &code);

		if (begins && *name != ' ')
			initials = mem_print(mem, "%s%.*s.", initials, (int)n, name);
		begins = *name == ' ';
		name += n == 0 ? 1 : n;
	}
	return utf8_upper(mem, initials);
}

const char *
sheet_paper_decimal(struct mem *mem, const struct ratio *value, int most)
{
	char *text = ratio_cut(mem, value, most, ',');
	size_t n = strlen(text);

	if (strchr(text, ',') == NULL)
		return text;
	while (text[n - 1] == '0')
		n--;
	text[text[n - 1] == ',' ? n - 1 : n] = '\0';
	return text;
}

bool
sheet_paper_revision(const char *ours, size_t n, const char *theirs, size_t m)
{
	return m > n && memcmp(ours, theirs, n) == 0;
}

/* The line at *text without blanks around it, and *text behind it. */
static size_t
next_line(const char **text, const char **line_r)
{
	size_t n = strcspn(*text, "\n\f"), blank;

	blank = strspn(*text, " ");
	blank = blank > n ? n : blank;
	*line_r = *text + blank;
	*text += n + ((*text)[n] != '\0');
	n -= blank;
	while (n > 0 && (*line_r)[n - 1] == ' ')
		n--;
	return n;
}

bool
sheet_paper_lines_kept(const char *ours, const char *theirs)
{
	while (*ours != '\0') {
		const char *one, *other;
		const size_t n = next_line(&ours, &one);
		bool found = n == 0;

		while (!found && *theirs != '\0')
			found = next_line(&theirs, &other) == n && memcmp(one, other, n) == 0;
		if (!found)
			return false;
	}
	return true;
}
