/* The worker's side of a list: pages become people whose texts are clean. */
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "remote/directory_inside.h"

#define GROW 4096

/* A clean line of at most `most` code points; "": it is none. */
static const char *
line(struct mem *mem, const char *text, size_t most)
{
	const char *clean = text[0] == '\0' ? "" : utf8_clean(mem, text, strlen(text), UTF8_LINE);

	return clean == NULL || utf8_count(clean) > most ? "" : clean;
}

/* Twelve digits, with blanks between them or not. */
static const char *
number(struct mem *mem, const char *text)
{
	char *digits = mem_text(mem, text), *to = digits;

	for (const char *p = text; *p != '\0'; p++)
		if (*p >= '0' && *p <= '9')
			*to++ = *p;
		else if (*p != ' ')
			return "";
	*to = '\0';
	return to - digits == 12 ? digits : "";
}

/* Where the directory has the name as one text: the last word is the given name. */
static void
split(struct mem *mem, struct directory_person *p, const char *name)
{
	const char *last = strrchr(name, ' ');

	p->given = last == NULL ? name : last + 1;
	p->family = last == NULL ? "" : mem_copy(mem, name, (size_t)(last - name));
}

static enum directory_answer
state_of(const char *name)
{
	return strcmp(name, directory_answer_name[DIRECTORY_DISABLED]) == 0 ? DIRECTORY_DISABLED :
	    strcmp(name, directory_answer_name[DIRECTORY_ACCOUNT_EXPIRED]) == 0 ? DIRECTORY_ACCOUNT_EXPIRED :
	    DIRECTORY_GOOD;
}

/* Only what is told stays in mem; 0: nobody whom we could name. */
static int
take(struct mem *mem, const char *const *value, struct directory_person *p)
{
	*p = (struct directory_person){
		.login = utf8_lower(mem, line(mem, value[TALK_LOGIN], 100)), .uuid = line(mem, value[TALK_UUID], 64),
		.state = state_of(value[TALK_STATE]),
		.family = line(mem, value[TALK_FAMILY], 100), .given = line(mem, value[TALK_GIVEN], 100),
		.mail = line(mem, value[TALK_MAIL], 200), .unit = line(mem, value[TALK_UNIT], 200),
		.title = line(mem, value[TALK_TITLE], 200), .post = line(mem, value[TALK_POST], 40),
		.rank = line(mem, value[TALK_RANK], 40), .number = number(mem, value[TALK_NUMBER]),
		.kind = line(mem, value[TALK_PERSON_KIND], 100), .since = line(mem, value[TALK_SINCE], 40),
	};
	/* a family name has to stand there, also of who has none */
	if (strcmp(p->family, p->given) == 0)
		p->family = "";
	if (p->given[0] == '\0')
		split(mem, p, line(mem, value[TALK_NAME], 200));
	return p->login[0] != '\0';
}

struct list {
	struct directory_person *person;
	size_t		 n, room;
};

static void
grow(struct mem *mem, struct list *l)
{
	struct directory_person *more = mem_array(mem, l->room + GROW, sizeof(*more));

	if (l->n > 0)
		memcpy(more, l->person, l->n * sizeof(*more));
	l->person = more;
	l->room += GROW;
}

/* The people of a page. 1; 0: it is not whole. */
static int
take_page(struct mem *mem, struct list *l, const char *page, const struct talk_reply *reply)
{
	const char *at = page, *end = page + reply->bytes;

	for (uint32_t i = 0; i < reply->people && l->n < DIRECTORY_PEOPLE_MOST; i++) {
		const char *value[TALK_VALUES];

		for (int v = 0; v < TALK_VALUES; v++) {
			const char *stop = at == end ? NULL : memchr(at, '\0', (size_t)(end - at));

			if (stop == NULL)
				return 0;
			value[v] = at;
			at = stop + 1;
		}
		if (l->n == l->room)
			grow(mem, l);
		l->n += take(mem, value, &l->person[l->n]) == 1;
	}
	return 1;
}

enum directory_answer
directory_list(struct directory *d, struct mem *mem, struct directory_person **list_r, size_t *n_r, bool *whole_r)
{
	char *page = mem_get(mem, TALK_PAGE_MOST);
	struct talk_reply reply = { .more = true };
	struct list l = { 0 };
	enum directory_answer answer = DIRECTORY_GOOD;

	*whole_r = true;
	for (bool first = true; answer == DIRECTORY_GOOD && reply.more && l.n < DIRECTORY_PEOPLE_MOST; first = false) {
		answer = directory_page(d, first ? TALK_LIST : TALK_NEXT, &reply, page);
		if (answer == DIRECTORY_GOOD && take_page(mem, &l, page, &reply) != 1)
			answer = DIRECTORY_DOWN;
		if (answer != DIRECTORY_GOOD || reply.cut)
			*whole_r = false;
	}
	*whole_r = *whole_r && !reply.more;
	*list_r = l.person;
	*n_r = l.n;
	if (!*whole_r)
		log_warn(1051, "directory: the list of people is not whole: %zu, %s", l.n, directory_why(d));
	return l.n == 0 && answer != DIRECTORY_GOOD ? DIRECTORY_DOWN : DIRECTORY_GOOD;
}
