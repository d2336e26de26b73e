#include "rules/paper.h"

#include <string.h>

#include "base/number.h"

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const char *const paper_kind_name[PAPER_KINDS] = { "list", "standard", "converted", "appendix" };

/* -1 ends a list. */
static const int columns[PAPER_KINDS][PAPER_COLUMNS] = {
	[PAPER_LIST] = { PAPER_NUMBER, PAPER_TASK, PAPER_DETAIL, PAPER_OUTPUT, PAPER_FREQUENCY,
	    PAPER_PEOPLE, PAPER_GROUP, PAPER_NOTE, -1 },
	[PAPER_STANDARD] = { PAPER_TASK, PAPER_OUTPUT, PAPER_GROUP, PAPER_POINTS, PAPER_NOTE, -1 },
	[PAPER_CONVERTED] = { PAPER_NUMBER, PAPER_TASK, PAPER_DETAIL, PAPER_OUTPUT, PAPER_GROUP,
	    PAPER_FRAME, PAPER_POINTS, PAPER_COEFFICIENT, PAPER_NOTE, -1 },
	[PAPER_APPENDIX] = { PAPER_NUMBER, PAPER_CODE, PAPER_DIVISION, PAPER_TASK, PAPER_DETAIL,
	    PAPER_OUTPUT, PAPER_UNIT, PAPER_GROUP, PAPER_FRAME, PAPER_POINTS, PAPER_COEFFICIENT, -1 },
};

int
paper_kind_read(const char *name, enum paper_kind *kind_r)
{
	for (int i = 0; i < PAPER_KINDS; i++)
		if (strcmp(name, paper_kind_name[i]) == 0) {
			*kind_r = (enum paper_kind)i;
			return 1;
		}
	return 0;
}

const char *
paper_state(struct mem *mem, const struct paper *p)
{
	struct day day = { 0 };

	day_read(mem_print(mem, "%.10s", moment_show(mem, p->at)), &day);
	return catalog_state_on(p->state, p->from, p->until, day);
}

static bool
has_divisions(const struct paper_content *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->line[i].division[0] != '\0')
			return true;
	return false;
}

size_t
paper_columns(const struct paper_content *p, enum paper_column column_r[PAPER_COLUMNS])
{
	size_t n = 0;

	for (const int *c = columns[p->kind]; *c >= 0; c++)
		if (*c != PAPER_DIVISION || has_divisions(p))
			column_r[n++] = (enum paper_column)*c;
	return n;
}

static const char *
whole(struct mem *mem, int64_t n)
{
	return n <= 0 ? "" : mem_print(mem, "%lld", (long long)n);
}

/* The most points of its group. */
static const char *
frame(struct mem *mem, const struct paper_content *p, int group)
{
	if (group < 1 || group > CATALOG_GROUPS || p->frame[group - 1].number == 0)
		return "";
	return number_show(mem, p->frame[group - 1].most, 2, 0);
}

const char *
paper_cell(struct mem *mem, const struct paper_content *p, enum paper_column column, size_t at)
{
	const struct catalog_line *l = &p->line[at];

	switch (column) {
	case PAPER_NUMBER:
		return mem_print(mem, "%zu", at + 1);
	case PAPER_CODE:
		return l->code;
	case PAPER_DIVISION:
		return l->division;
	case PAPER_TASK:
		return l->task;
	case PAPER_DETAIL:
		return l->detail;
	case PAPER_OUTPUT:
		return l->output;
	case PAPER_UNIT:
		return l->unit;
	case PAPER_FREQUENCY:
		return l->frequency;
	case PAPER_PEOPLE:
		return whole(mem, l->people);
	case PAPER_GROUP:
		return whole(mem, l->group);
	case PAPER_FRAME:
		return frame(mem, p, l->group);
	case PAPER_POINTS:
		return l->points < 0 ? "" : number_show(mem, l->points, 2, 0);
	case PAPER_COEFFICIENT:
		return l->coefficient <= 0 ? "" : number_show(mem, l->coefficient, 1, 1);
	case PAPER_NOTE:
		return l->note;
	default:
		return "";
	}
}

const char *
paper_work(struct mem *mem, const char *code, const char *task)
{
	return code[0] == '\0' ? task : mem_print(mem, "%s %s", code, task);
}

const struct catalog_line *
paper_standard(const struct paper_content *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->standard != 0 && p->line[i].id == p->standard)
			return &p->line[i];
	return NULL;
}

/* Each text with its end, so that no two contents read alike. */
static void
digest_text(struct digest_stream *to, const char *text)
{
	digest_more(to, text, strlen(text) + 1);
}

/* Form II says more where a vote was recorded; without one it reads as it always did. */
static void
digest_vote(struct digest_stream *to, struct mem *mem, const struct paper_content *p)
{
	const struct vote *vote = &p->vote;

	if (p->kind != PAPER_STANDARD || vote->n == 0)
		return;
	digest_text(to, "vote");
	digest_text(to, day_show(mem, vote->from));
	digest_text(to, day_show(mem, vote->until));
	digest_text(to, vote->way == VOTE_NO_WAY ? "" : vote_way_name[vote->way]);
	digest_text(to, p->reason);
	for (size_t i = 0; i < vote->n; i++) {
		const struct vote_expert *e = &vote->expert[i];

		digest_text(to, e->name);
		digest_text(to, e->post);
		digest_text(to, e->task);
		digest_text(to, e->output);
		digest_text(to, whole(mem, e->group));
		digest_text(to, e->fit == VOTE_UNSAID ? "" : vote_fit_name[e->fit]);
		digest_text(to, e->note);
	}
}

void
paper_digest(struct mem *mem, const struct paper_content *p, uint8_t digest_r[DIGEST_SIZE])
{
	struct digest_stream *to = digest_stream(mem);
	const struct catalog_line *standard = paper_standard(p);
	enum paper_column column[PAPER_COLUMNS];
	size_t n = paper_columns(p, column);

	digest_text(to, paper_kind_name[p->kind]);
	digest_text(to, p->agency);
	digest_text(to, whole(mem, p->number));
	digest_text(to, standard == NULL ? "" : whole(mem, standard - p->line + 1));
	for (size_t i = 0; i < p->n; i++) {
		if (p->kind == PAPER_STANDARD && &p->line[i] != standard)
			continue;
		digest_text(to, p->line[i].section);
		digest_text(to, p->line[i].division);
		for (size_t c = 0; c < n; c++)
			digest_text(to, paper_cell(mem, p, column[c], i));
	}
	digest_vote(to, mem, p);
	digest_done(to, digest_r);
}

char *
paper_code(struct mem *mem, const uint8_t random[PAPER_CODE_RANDOM])
{
	char *code = mem_get(mem, PAPER_CODE_LETTERS + 1);
	uint64_t bits = 0;

	for (int i = 0; i < PAPER_CODE_RANDOM; i++)
		bits = bits << 8 | random[i];
	for (int i = 0; i < PAPER_CODE_LETTERS; i++, bits >>= 5)
		code[i] = alphabet[bits & 31];
	return code;
}

char *
paper_code_read(struct mem *mem, const char *typed)
{
	char *code = mem_get(mem, PAPER_CODE_LETTERS + 1);
	int n = 0;

	for (const char *c = typed; *c != '\0'; c++) {
		char letter = *c >= 'a' && *c <= 'z' ? (char)(*c - 'a' + 'A') : *c;

		if (letter == '-' || letter == ' ')
			continue;
		letter = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
		if (strchr(alphabet, letter) == NULL || n == PAPER_CODE_LETTERS)
			return NULL;
		code[n++] = letter;
	}
	return n == PAPER_CODE_LETTERS ? code : NULL;
}

char *
paper_code_show(struct mem *mem, const char *code)
{
	return mem_print(mem, "%.4s-%.4s-%s", code, code + 4, code + 8);
}
