#include "rules/meeting.h"

#include <string.h>

#include "base/utf8.h"

const char *const meeting_kind_name[MEETING_KINDS + 1] = { "division", "agency", "leaders", NULL };
const char *const meeting_state_name[MEETING_STATES] = { "prepared", "called", "closed", "off" };
const char *const meeting_seat_name[MEETING_SEATS] = { "chair", "secretary", "leader", "party", "division_head", "member", "other" };
const char *const meeting_attendance_name[ATTENDANCES + 1] = { "unknown", "present", "absent", NULL };

static bool
headed(const struct places *all, int64_t unit)
{
	return place_head(all, unit) != NULL;
}

/* Who leads: the agency, or one of its divisions. */
static bool
leads_here(const struct places *all, const struct place *p, enum meeting_seat *seat_r)
{
	if (p->unit == p->agency) {
		*seat_r = SEAT_LEADER;
		return p->rank != RANK_STAFF;
	}
	*seat_r = SEAT_DIVISION_HEAD;
	return p->rank == RANK_HEAD || (p->rank == RANK_DEPUTY && !headed(all, p->unit));
}

static bool
belongs(const struct places *all, const struct place *p, enum meeting_kind kind, int64_t unit, enum meeting_seat *seat_r)
{
	if (kind == MEETING_LEADERS)
		return leads_here(all, p, seat_r);
	*seat_r = SEAT_MEMBER;
	return p->main && p->kind == PERSON_CIVIL_SERVANT && (kind == MEETING_AGENCY || p->unit == unit);
}

enum meeting_seat
meeting_seat_of(const struct meeting_belongs *list, size_t n, int64_t person)
{
	for (size_t i = 0; i < n; i++)
		if (list[i].place->person == person)
			return list[i].seat;
	return SEAT_OTHER;
}

struct meeting_belongs *
meeting_belong(struct mem *mem, const struct places *all, enum meeting_kind kind, int64_t unit, size_t *n_r)
{
	struct meeting_belongs *list = mem_array(mem, all->n + 1, sizeof(*list));

	*n_r = 0;
	for (size_t i = 0; i < all->n; i++) {
		enum meeting_seat seat;

		if (belongs(all, &all->list[i], kind, unit, &seat) &&
		    meeting_seat_of(list, *n_r, all->list[i].person) == SEAT_OTHER)
			list[(*n_r)++] = (struct meeting_belongs){ &all->list[i], seat };
	}
	return list;
}

bool
meeting_concerns(enum meeting_kind kind, int64_t unit, int64_t agency, bool divided, const struct meeting_about *a)
{
	const bool leader = a->unit == agency && a->rank != RANK_STAFF;

	switch (kind) {
	case MEETING_DIVISION:
		return a->unit == unit;
	case MEETING_LEADERS:
		return leader;
	default:
		return !divided || (a->unit == agency && !leader);
	}
}

/* Digits at *p, one or two; -1: none. */
static int
digits(const char **p)
{
	int n = -1;

	for (int i = 0; i < 2 && **p >= '0' && **p <= '9'; i++)
		n = (n < 0 ? 0 : n) * 10 + *(*p)++ - '0';
	return n;
}

int
meeting_read_hour(struct mem *mem, const char *typed, int *minute_r)
{
	static const char *const between[] = { "gio", "h", ":", "." };
	const char *text = utf8_fold(mem, typed);
	int hour, minute;

	text += strspn(text, " ");
	hour = digits(&text);
	text += strspn(text, " ");
	for (size_t i = 0; i < sizeof(between) / sizeof(*between); i++)
		if (strncmp(text, between[i], strlen(between[i])) == 0) {
			text += strlen(between[i]);
			text += strspn(text, " ");
			minute = *text == '\0' && between[i][0] != ':' && between[i][0] != '.' ? 0 : digits(&text);
			text += strspn(text, " ");
			*minute_r = hour * 60 + minute;
			return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && *text == '\0';
		}
	return 0;
}

char *
meeting_show_hour(struct mem *mem, int minute)
{
	return mem_print(mem, "%02d:%02d", minute / 60, minute % 60);
}

struct meeting_count
meeting_count(const struct meeting_person *list, size_t n)
{
	struct meeting_count c = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (list[i].left_out)
			continue;
		c.invited++;
		c.present += list[i].attendance == ATTENDANCE_PRESENT;
		c.absent += list[i].attendance == ATTENDANCE_ABSENT;
		c.unknown += list[i].attendance == ATTENDANCE_UNKNOWN;
	}
	return c;
}

bool
meeting_quorate(const struct meeting_count *c)
{
	return 2 * c->present > c->invited;
}

bool
meeting_about_only(const struct meeting_about *list, size_t n, int64_t person)
{
	size_t others = 0, own = 0;

	for (size_t i = 0; i < n; i++) {
		own += !list[i].dropped && list[i].person == person;
		others += !list[i].dropped && list[i].person != person;
	}
	return own > 0 && others == 0;
}

const struct meeting_about *
meeting_silent(const struct meeting_about *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!list[i].dropped && strcmp(list[i].state, "open") == 0 && list[i].silent_why[0] == '\0')
			return &list[i];
	return NULL;
}
