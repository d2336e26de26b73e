#include "rules/organisation.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"

#define CODE_MOST	40
#define LOGIN_MOST	100
#define FRAME_MOST	60
#define FRAME_MOST_TEXT	"60"
#define NAME_MOST	300
#define LEVEL_MOST	100
#define SMALL		"abcdefghijklmnopqrstuvwxyz0123456789"
#define CAPITAL		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"

const char *const unit_kind_name[UNIT_KINDS] = { "province", "agency", "division" };
const char *const rank_name[RANKS] = { "head", "deputy", "staff" };
const char *const person_kind_name[PERSON_KINDS] = { "civil_servant", "other", "contract" };

static bool
ends_before(struct day until, struct day day)
{
	return until.year != 0 && day_compare(until, day) < 0;
}

bool
days_hold(struct day from, struct day until, struct day on)
{
	return day_compare(from, on) <= 0 && !ends_before(until, on);
}

bool
days_meet(struct day from, struct day until, struct day from2, struct day until2)
{
	return !ends_before(until, from) && !ends_before(until2, from2) &&
	    !ends_before(until, from2) && !ends_before(until2, from);
}

bool
days_within(struct day from, struct day until, struct day from2, struct day until2)
{
	return day_compare(from, from2) >= 0 &&
	    (until2.year == 0 || (until.year != 0 && day_compare(until, until2) <= 0));
}

static bool
made_of(const char *text, const char *letters, size_t most)
{
	size_t n = strlen(text);

	return n > 0 && n <= most && strspn(text, letters) == n;
}

bool
unit_code_good(const char *text)
{
	return made_of(text, SMALL ".-", CODE_MOST);
}

bool
post_code_good(const char *text)
{
	return made_of(text, SMALL CAPITAL ".-/_", CODE_MOST);
}

bool
login_good(const char *text)
{
	return made_of(text, SMALL ".-_@", LOGIN_MOST);
}

bool
post_fits(const struct post *post, int64_t agency, int kind)
{
	return (post->agency == 0 || post->agency == agency) &&
	    (post->agency_kind == NO_KIND || post->agency_kind == kind);
}

const char *
person_sort_name(struct mem *mem, const char *family, const char *given)
{
	if (strncmp(given, "H'", 2) == 0 && given[2] != '\0')
		given += 2;
	if (family[0] == '\0' || strcmp(family, "Y") == 0)
		return given;
	return mem_print(mem, "%s %s", given, family);
}

/* One line of a frame. NULL: read. */
static const char *
read_line(struct mem *mem, char *line, struct competency *c, const char **a_r)
{
	char *bar = strrchr(line, '|');

	if (bar != NULL)
		*bar++ = '\0';
	c->name = utf8_clean(mem, line, strlen(line), UTF8_LINE);
	c->level = bar == NULL ? "" : utf8_clean(mem, bar, strlen(bar), UTF8_LINE);
	if (c->name == NULL || c->level == NULL || c->name[0] == '\0') {
		*a_r = c->level;
		return "frame_name";
	}
	*a_r = utf8_short(mem, c->name, NAME_MOST / 5);
	return utf8_count(c->name) > NAME_MOST || utf8_count(c->level) > LEVEL_MOST ? "frame_long" : NULL;
}

const char *
competency_read(struct mem *mem, const char *lines, struct competency **list_r, size_t *n_r,
    const char **a_r)
{
	char *text = mem_text(mem, lines), *rest;
	const char *wrong = NULL;

	*list_r = mem_array(mem, FRAME_MOST, sizeof(**list_r));
	*n_r = 0;
	for (char *line = strtok_r(text, "\n", &rest); line != NULL && wrong == NULL;
	    line = strtok_r(NULL, "\n", &rest)) {
		if (line[strspn(line, " \t\r")] == '\0')
			continue;
		*a_r = FRAME_MOST_TEXT;
		wrong = *n_r == FRAME_MOST ? "frame_most" : read_line(mem, line, &(*list_r)[(*n_r)++], a_r);
	}
	return wrong;
}

const char *
competency_lines(struct mem *mem, const struct competency *list, size_t n, struct day on)
{
	struct buf out;

	buf_start(&out, mem, FRAME_MOST * 4 * (NAME_MOST + LEVEL_MOST));
	for (size_t i = 0; i < n; i++)
		if (days_hold(list[i].from, list[i].until, on))
			buf_print(&out, "%s%s%s\n", list[i].name, list[i].level[0] == '\0' ? "" : " | ",
			    list[i].level);
	return out.p;
}

int
word_index(const char *const *names, int n, const char *word)
{
	for (int i = 0; i < n; i++)
		if (word != NULL && strcmp(names[i], word) == 0)
			return i;
	return -1;
}
