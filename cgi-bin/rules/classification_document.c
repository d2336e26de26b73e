#include "rules/classification_document.h"

#include <string.h>

#include "rules/year_read.h"

const char *const classification_flaw_name[CLASSIFICATION_FLAWS] = {
	[CLASSIFICATION_UNREADABLE] = "unreadable", [CLASSIFICATION_OTHER_ROWS] = "other_rows",
	[CLASSIFICATION_OTHER_MEAN] = "other_mean", [CLASSIFICATION_OTHER_LEVEL] = "other_level",
};

/* Of one alone no place is cut: what quota_levels says of him. */
static const struct quota_person *
rule_of(struct mem *mem, const struct ratio *mean, enum year_standing standing, bool leader, int cap, int ground)
{
	struct quota_person *p = mem_get(mem, sizeof(*p));
	struct quota q = { .rate = ratio_of(mem, RATE_USUAL, 100), .person = p, .n = 1 };

	*p = (struct quota_person){ .id = "", .group = "", .mean = mean, .leader = leader, .classified = standing != YEAR_UNDER_SIX_MONTHS,
	    .cap = cap, .ground = ground };
	quota_levels(mem, &q);
	return p;
}

const struct quota_person *
classification_rule(struct mem *mem, const struct classification_facts *f)
{
	const struct ratio *mean;
	const enum year_standing standing = year_mean(mem, f->y, &mean);

	return rule_of(mem, mean, standing, f->c->rank != RANK_STAFF, f->cap, f->ground);
}

const char *
classification_why(const struct quota_person *p)
{
	return p->why == QUOTA_GROUND ? quota_ground_name[p->ground] : quota_why_name[p->why];
}

static struct json *
person_json(struct mem *mem, const struct classification *c)
{
	struct json *to = json_new(mem);

	json_set_int(to, "id", c->person);
	json_set_text(to, "uid", c->uid);
	json_set_text(to, "name", c->name);
	json_set_text(to, "title", c->title);
	json_set_text(to, "rank", rank_name[c->rank]);
	json_set_int(to, "unit", c->unit);
	json_set_text(to, "unit_name", c->unit_name);
	json_set_int(to, "agency", c->agency);
	json_set_text(to, "agency_name", c->agency_name);
	return to;
}

static struct json *
row_json(struct mem *mem, const struct year_row *row, int64_t agency)
{
	struct json *to = json_new(mem);

	json_set_text(to, "period", period_text(mem, row->period));
	json_set_int(to, "months", row->period.months);
	json_set_text(to, "mark", year_mark_name[row->mark]);
	json_set_text(to, "total", row->total == NULL ? NULL : ratio_text(mem, row->total));
	if (row->sheet != NULL)
		json_set_int(to, "sheet", row->sheet->sheet);
	if (row->sheet != NULL && row->sheet->agency != agency)
		json_set_text(to, "agency", row->sheet->agency_name);
	if (row->mark == YEAR_EXCEPTED)
		json_set_text(to, "exception", sheet_exception_name[row->sheet->exception]);
	if (row->mark == YEAR_OUTSIDE) {
		json_set_text(to, "body", row->result->body);
		json_set_text(to, "document", row->result->document);
	}
	return to;
}

static struct json *
rows_json(struct mem *mem, const struct classification_facts *f)
{
	struct json *to = json_list(mem);

	for (size_t i = 0; i < f->n; i++)
		json_add(to, row_json(mem, &f->row[i], f->c->agency));
	return to;
}

static struct json *
self_json(struct mem *mem, const struct classification *c)
{
	struct json *to = json_new(mem);

	json_set_text(to, "level", score_level_text(c->self_level));
	json_set_text(to, "report", c->report);
	json_set_text(to, "at", c->self_at);
	json_set_text(to, "silent_why", c->silent_why);
	return to;
}

static struct json *
proposal_json(struct mem *mem, const struct classification *c)
{
	struct json *to = json_new(mem);

	json_set_text(to, "level", score_level_text(c->proposed_level));
	json_set_text(to, "words", c->proposed_words);
	json_set_text(to, "handling", c->handling);
	json_set_text(to, "by", c->proposer);
	json_set_text(to, "at", c->proposed_at);
	return to;
}

static struct json *
ground_json(struct mem *mem, const struct classification_facts *f)
{
	struct json *to = json_new(mem);

	json_set_text(to, "kind", f->ground == GROUND_NONE ? NULL : quota_ground_name[f->ground]);
	json_set_text(to, "document", f->ground_words);
	return to;
}

static struct json *
result_json(struct mem *mem, const struct classification_facts *f, const struct quota_person *answer)
{
	struct json *to = json_new(mem);
	const struct ratio *mean;
	const enum year_standing standing = year_mean(mem, f->y, &mean);

	json_set_text(to, "standing", year_standing_name[standing]);
	json_set_text(to, "mean", mean == NULL ? NULL : ratio_text(mem, mean));
	json_set_text(to, "level", f->stated != NULL ? f->stated : answer->levelled ? score_level_name[answer->level] : NULL);
	json_set_text(to, "why", f->stated != NULL ? CLASSIFICATION_STATED : classification_why(answer));
	return to;
}

struct json *
classification_document(struct mem *mem, const struct classification_facts *f, const struct quota_person *answer)
{
	struct json *to = json_new(mem);

	json_set_int(to, "year", f->c->year);
	json_set_int(to, "edition", f->c->edition);
	json_set(to, "person", person_json(mem, f->c));
	json_set(to, "rows", rows_json(mem, f));
	json_set(to, "case", year_case_json(mem, f->y));
	json_set_text(to, "group", f->c->group_name);
	json_set(to, "ground", ground_json(mem, f));
	json_set_text(to, "cap", f->cap == CAP_NONE ? NULL : score_level_name[f->cap]);
	json_set(to, "self", self_json(mem, f->c));
	json_set(to, "proposal", proposal_json(mem, f->c));
	if (f->stated != NULL)
		json_set_text(to, "stated", f->stated);
	json_set(to, "result", result_json(mem, f, answer));
	return to;
}

/* The word of a member in a list of names; -1 of null. 1; 0: another word, or none. */
static int
read_word(const struct json *j, const char *key, const char *const *name, int n, int *which_r)
{
	const struct json *value = json_get(j, key);

	*which_r = word_index(name, n, value == NULL ? NULL : json_as_text(value));
	return *which_r >= 0 || (value != NULL && json_as_null(value));
}

/* The periods of the case are the rows that count, in their order. */
static bool
rows_agree(struct mem *mem, const struct json *rows, const struct year_case *y)
{
	size_t k = 0;

	for (size_t i = 0; i < json_count(rows); i++) {
		const struct json *row = json_at(rows, i);
		const char *text = json_text(row, "total"), *mark = json_text(row, "mark");
		const struct ratio *total;
		int64_t months;

		if (mark == NULL || json_int(row, "months", &months) != 1)
			return false;
		if (text == NULL && strcmp(mark, year_mark_name[YEAR_NO_WORK]) != 0 && strcmp(mark, year_mark_name[YEAR_EXCEPTED]) != 0 &&
		    strcmp(mark, year_mark_name[YEAR_OWED]) != 0)
			continue;
		if (k == y->n || y->period[k].months != months || (text == NULL) != (y->period[k].total == NULL))
			return false;
		if (text != NULL && (ratio_read(mem, text, &total) != 1 || ratio_compare(total, y->period[k].total) != 0))
			return false;
		k++;
	}
	return k == y->n;
}

static int
read_result(struct mem *mem, const struct json *said, struct classification_result *r)
{
	const char *mean = json_text(said, "mean");

	r->mean = NULL;
	r->why = json_text(said, "why");
	return r->why != NULL && read_word(said, "standing", year_standing_name, YEAR_STANDINGS, &r->standing) == 1 && r->standing >= 0 &&
	    (mean == NULL || ratio_read(mem, mean, &r->mean) == 1) && read_word(said, "level", score_level_name, SCORE_LEVELS, &r->level) == 1;
}

/* Does the level follow from the rule, and from the place where he was a candidate? */
static bool
level_follows(const struct quota_person *rule, const struct classification_result *r)
{
	static const enum quota_why without[] = { QUOTA_CUT, QUOTA_TIE, QUOTA_NOT_CHOSEN };

	if (!rule->levelled || r->level == LEVEL_NONE)
		return rule->levelled == (r->level != LEVEL_NONE) && strcmp(r->why, quota_why_name[rule->why]) == 0;
	if (rule->candidate)
		for (size_t i = 0; i < sizeof(without) / sizeof(*without); i++)
			if (strcmp(r->why, quota_why_name[without[i]]) == 0)
				return r->level == LEVEL_GOOD;
	if (r->level != (int)rule->level)
		return false;
	return strcmp(r->why, classification_why(rule)) == 0 || (rule->candidate && strcmp(r->why, quota_why_name[QUOTA_CHOSEN]) == 0);
}

/* What was stated is not better than the rule, and is what is said. */
static bool
stated_holds(const char *stated, const struct quota_person *rule, const struct classification_result *r)
{
	return r->level != LEVEL_NONE && strcmp(score_level_name[r->level], stated) == 0 && strcmp(r->why, CLASSIFICATION_STATED) == 0 &&
	    rule->levelled && r->level >= (int)rule->level;
}

enum classification_flaw
classification_check(struct mem *mem, const struct json *j, struct classification_result *r)
{
	const struct json *person = json_get(j, "person"), *ground = json_get(j, "ground");
	const char *field, *rank = json_text(person, "rank"), *stated = json_text(j, "stated");
	const struct quota_person *rule;
	const struct ratio *mean;
	struct year_case y;
	enum year_standing standing;
	int cap, kind;

	*r = (struct classification_result){ .level = LEVEL_NONE };
	if (j == NULL || rank == NULL || json_get(j, "case") == NULL || year_read(mem, json_get(j, "case"), &y, &field) != 1 ||
	    read_result(mem, json_get(j, "result"), r) != 1 || read_word(j, "cap", score_level_name, SCORE_LEVELS, &cap) != 1 ||
	    ground == NULL || read_word(ground, "kind", quota_ground_name, QUOTA_GROUNDS, &kind) != 1)
		return CLASSIFICATION_UNREADABLE;
	if (!rows_agree(mem, json_get(j, "rows"), &y))
		return CLASSIFICATION_OTHER_ROWS;
	standing = year_mean(mem, &y, &mean);
	if ((int)standing != r->standing || !ratio_same(mean, r->mean))
		return CLASSIFICATION_OTHER_MEAN;
	rule = rule_of(mem, mean, standing, strcmp(rank, rank_name[RANK_STAFF]) != 0, cap, kind);
	return (stated == NULL ? level_follows(rule, r) : stated_holds(stated, rule, r)) ? CLASSIFICATION_SOUND : CLASSIFICATION_OTHER_LEVEL;
}
