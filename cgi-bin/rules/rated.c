#include "rules/rated.h"

#include "rules/citation.h"

const char *const rating_part_name[] = { "common", "results", NULL };
const char *const rating_evidence_name[] = { "none", "on_time", "done", NULL };
const char *const rating_set_state_name[RATING_SET_STATES] = { "draft", "in_force", "withdrawn" };
const char *const rating_set_flaw_name[RATING_SET_FLAWS] = { "sound", "common", "results" };
const char *const rated_state_name[RATED_STATES] = { "open", "proposed", "appraised", "recognised", "left_out" };
const char *const rated_flaw_field[RATED_FLAWS] = { "sound", "tasks_assigned", "tasks_done", "tasks_late", "tasks_exceeded" };

int64_t
rating_part_most(enum rating_part part)
{
	return LAW_HUNDREDTHS * (part == RATING_COMMON ? LAW_RATING_COMMON_MOST : LAW_RATING_RESULTS_MOST);
}

int64_t
rating_part_sum(const struct rating_criterion *list, size_t n, enum rating_part part)
{
	int64_t sum = 0;

	for (size_t i = 0; i < n; i++)
		if (list[i].part == part)
			sum += list[i].most;
	return sum;
}

enum rating_set_flaw
rating_set_judge(const struct rating_criterion *list, size_t n)
{
	if (rating_part_sum(list, n, RATING_COMMON) != rating_part_most(RATING_COMMON))
		return RATING_SET_COMMON;
	return rating_part_sum(list, n, RATING_RESULTS) == rating_part_most(RATING_RESULTS) ? RATING_SET_SOUND : RATING_SET_RESULTS;
}

enum rated_flaw
rated_tasks_judge(const struct rated_tasks *t)
{
	if (t->assigned <= 0)
		return RATED_ASSIGNED;
	if (t->done < 0 || t->done > t->assigned)
		return RATED_DONE;
	if (t->late < 0 || t->late > t->assigned)
		return RATED_LATE;
	return t->exceeded < 0 || t->exceeded > t->done ? RATED_EXCEEDED : RATED_SOUND;
}

void
rated_judge(struct mem *mem, const struct rated *r, struct rating *rating)
{
	const struct rating_case c = {
		.points = ratio_of(mem, r->points, LAW_HUNDREDTHS),
		.done = ratio_of(mem, r->tasks.done * LAW_PERCENT, r->tasks.assigned),
		.late = ratio_of(mem, r->tasks.late * LAW_PERCENT, r->tasks.assigned),
		.exceeded = ratio_of(mem, r->tasks.exceeded * LAW_PERCENT, r->tasks.assigned),
		.sound = r->sound, .failed_below = r->failed_below, .remedied = r->remedied, .breach = r->breach[0] != '\0',
		.unavoidable = r->unavoidable[0] != '\0',
	};

	rating_of(&c, rating);
}

bool
rated_levelled(const struct rated *r)
{
	return (r->state == RATED_APPRAISED || r->state == RATED_RECOGNISED) && r->level != LEVEL_NONE;
}

/* Bodies are one group; the level of Art 8, which is never above that of the points, is a cap on these. */
int
rated_places(struct mem *mem, const struct rated *list, size_t n, int64_t rate, enum quota_base base, bool chooses, struct rated_quota *q)
{
	const char *group;
	int done;

	*q = (struct rated_quota){ .quota = { .rate = ratio_of(mem, rate, LAW_HUNDREDTHS), .base = base,
	    .person = mem_array(mem, n + 1, sizeof(struct quota_person)), .chooses = chooses },
	    .of = mem_array(mem, n + 1, sizeof(const struct rated *)) };
	for (size_t i = 0; i < n; i++) {
		if (!rated_levelled(&list[i])) {
			q->pending += list[i].state != RATED_LEFT_OUT;
			continue;
		}
		q->of[q->quota.n] = &list[i];
		q->quota.person[q->quota.n++] = (struct quota_person){
			.id = mem_print(mem, "%lld", (long long)list[i].unit), .group = "",
			.mean = ratio_of(mem, list[i].points, LAW_HUNDREDTHS), .classified = true, .cap = list[i].level,
			.ground = GROUND_NONE, .chosen = list[i].chosen,
		};
	}
	quota_levels(mem, &q->quota);
	done = quota_places(mem, &q->quota, &group);
	if (q->quota.ngroups == 0)
		return done;
	q->group = &q->quota.group[0];
	q->places = q->group->places;
	q->candidates = q->group->candidates;
	q->good = q->group->good;
	return done;
}

const struct quota_person *
rated_answer(const struct rated_quota *q, const struct rated *r)
{
	for (size_t i = 0; i < q->quota.n; i++)
		if (q->of[i] == r)
			return &q->quota.person[i];
	return NULL;
}

int
rated_standing(const struct rated_quota *q, const struct rated *r)
{
	const struct quota_person *answer = rated_answer(q, r);

	return r->final_level != LEVEL_NONE ? r->final_level : answer == NULL ? LEVEL_NONE : (int)answer->level;
}

const char *
rated_standing_why(const struct rated_quota *q, const struct rated *r)
{
	const struct quota_person *answer = rated_answer(q, r);

	return r->final_level != LEVEL_NONE ? r->why : answer == NULL ? NULL : quota_why_name[answer->why];
}
