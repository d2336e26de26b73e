#include "rules/feedback.h"

const char *const feedback_word_name[FEEDBACK_WORDS + 1] = { "very", "good", "fair", "weak", NULL };
const char *const feedback_group_name[FEEDBACK_GROUPS] = { "I", "II", "III" };
const char *const feedback_flaw_name[FEEDBACK_FLAWS] = {
	[FEEDBACK_FEW] = "few", [FEEDBACK_MANY] = "many", [FEEDBACK_LATE] = "late",
};

struct feedback_sum
feedback_sum(const struct feedback_answer *list, size_t n, struct day due, struct day today)
{
	struct feedback_sum s = { .over = day_compare(today, due) > 0 };

	s.shown = s.over && n >= FEEDBACK_SHOWN;
	if (!s.shown)
		return s;
	s.n = (int64_t)n;
	for (size_t i = 0; i < n; i++)
		for (size_t g = 0; g < FEEDBACK_GROUPS; g++)
			s.count[g][list[i].word[g]]++;
	return s;
}

enum feedback_flaw
feedback_judge(size_t n, struct day due, struct day today)
{
	if (day_compare(today, due) > 0)
		return FEEDBACK_LATE;
	if (n < FEEDBACK_LEAST)
		return FEEDBACK_FEW;
	return n > FEEDBACK_MOST ? FEEDBACK_MANY : FEEDBACK_SOUND;
}
