#include "rules/source_map.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "rules/organisation.h"

#define GIVES		"gives"
#define NEEDED_MOST	5
#define LINES_MOST	20000	/* bytes of words as lines */

const char *const map_field_name[MAP_FIELDS] = {
	"external_id", "person", "subject", "document", "document_day", "assigner", "product", "quantity", "given_on", "deadline",
	"done_on", "done_document", "status", "register", "day", "came", "done", "late",
};
/* What rows have; those of both stand in both. */
static const bool fields_of[SOURCE_GIVES][MAP_FIELDS] = {
	[GIVES_TASKS] = { [MAP_EXTERNAL] = true, [MAP_PERSON] = true, [MAP_SUBJECT] = true, [MAP_DOCUMENT] = true, [MAP_DOCUMENT_DAY] = true,
	    [MAP_ASSIGNER] = true, [MAP_PRODUCT] = true, [MAP_QUANTITY] = true, [MAP_GIVEN_ON] = true, [MAP_DEADLINE] = true, [MAP_DONE_ON] = true,
	    [MAP_DONE_DOCUMENT] = true, [MAP_STATUS] = true },
	[GIVES_COUNTS] = { [MAP_EXTERNAL] = true, [MAP_PERSON] = true, [MAP_PRODUCT] = true, [MAP_REGISTER] = true, [MAP_DAY] = true,
	    [MAP_CAME] = true, [MAP_DONE_COUNT] = true, [MAP_LATE] = true },
};
const char *const map_around_name[MAP_AROUNDS] = { "list", "next", "cursor", "position" };
const char *const map_list_name[MAP_LISTS] = { "done", "withdrawn" };

bool
map_has(enum source_gives gives, enum map_field field)
{
	return fields_of[gives][field];
}

static bool
text_good(const char *text)
{
	return text == NULL || (text[0] != '\0' && strlen(text) <= MAP_MOST_TEXT);
}

static int
read_words(const struct json *list, struct map_words *w)
{
	w->n = json_count(list);
	if (w->n > MAP_MOST_WORDS)
		return 0;
	for (size_t i = 0; i < w->n; i++) {
		w->word[i] = json_as_text(json_at(list, i));
		if (w->word[i] == NULL || !text_good(w->word[i]))
			return 0;
	}
	return 1;
}

static void
fold(struct mem *mem, struct map_words *w)
{
	for (size_t i = 0; i < w->n; i++)
		w->folded[i] = utf8_fold(mem, w->word[i]);
}

int
map_read(struct mem *mem, const char *text, struct source_map *m)
{
	const struct json *json = json_read(mem, text, strlen(text)), *fields, *words, *persons;

	*m = (struct source_map){ 0 };
	if (json == NULL || !json_named(json))
		return 0;
	if (json_get(json, GIVES) != NULL) {
		const char *gives = json_text(json, GIVES);
		const int at = gives == NULL ? -1 : word_index(source_gives_name, SOURCE_GIVES, gives);

		if (at < 0)
			return 0;
		m->gives = (enum source_gives)at;
	}
	fields = json_get(json, "fields");
	words = json_get(json, "words");
	persons = json_get(json, "persons");
	for (int i = 0; i < MAP_AROUNDS; i++)
		if (!text_good(m->around[i] = json_text(json, map_around_name[i])))
			return 0;
	for (int i = 0; fields != NULL && i < MAP_FIELDS; i++)
		if (map_has(m->gives, i) && !text_good(m->field[i] = json_text(fields, map_field_name[i])))
			return 0;
	for (int i = 0; words != NULL && i < MAP_LISTS; i++)
		if (json_get(words, map_list_name[i]) != NULL && read_words(json_get(words, map_list_name[i]), &m->words[i]) != 1)
			return 0;
	if (persons != NULL && (!json_named(persons) || json_members(persons) > MAP_MOST_WORDS))
		return 0;
	for (size_t i = 0; persons != NULL && i < json_members(persons); i++) {
		m->theirs.word[i] = json_member(persons, i);
		m->ours.word[i] = json_text(persons, m->theirs.word[i]);
		if (!text_good(m->theirs.word[i]) || m->ours.word[i] == NULL || !text_good(m->ours.word[i]))
			return 0;
		m->theirs.n = m->ours.n = i + 1;
	}
	for (int i = 0; i < MAP_LISTS; i++)
		fold(mem, &m->words[i]);
	fold(mem, &m->theirs);
	return 1;
}

static void
write_words(struct mem *mem, struct json *to, const char *name, const struct map_words *w)
{
	struct json *list = json_list(mem);

	for (size_t i = 0; i < w->n; i++)
		json_add_text(list, w->word[i]);
	if (w->n > 0)
		json_set(to, name, list);
}

const char *
map_text(struct mem *mem, const struct source_map *m)
{
	struct json *json = json_new(mem), *fields = json_new(mem), *words = json_new(mem), *persons = json_new(mem);

	for (int i = 0; i < MAP_AROUNDS; i++)
		if (m->around[i] != NULL)
			json_set_text(json, map_around_name[i], m->around[i]);
	if (m->gives != GIVES_TASKS)
		json_set_text(json, GIVES, source_gives_name[m->gives]);
	for (int i = 0; i < MAP_FIELDS; i++)
		if (m->field[i] != NULL && map_has(m->gives, i))
			json_set_text(fields, map_field_name[i], m->field[i]);
	for (int i = 0; i < MAP_LISTS; i++)
		write_words(mem, words, map_list_name[i], &m->words[i]);
	for (size_t i = 0; i < m->theirs.n; i++)
		json_set_text(persons, m->theirs.word[i], m->ours.word[i]);
	if (json_members(fields) > 0)
		json_set(json, "fields", fields);
	if (json_members(words) > 0)
		json_set(json, "words", words);
	if (json_members(persons) > 0)
		json_set(json, "persons", persons);
	return json_write(mem, json);
}

/* The next line that says something, cleaned; NULL: none, or no text. */
static const char *
next_line(struct mem *mem, const char **at)
{
	while (**at != '\0') {
		const size_t n = strcspn(*at, "\n");
		const char *line = utf8_clean(mem, *at, n, UTF8_LINE);

		*at += (*at)[n] == '\0' ? n : n + 1;
		if (line != NULL && line[0] != '\0')
			return line;
	}
	return NULL;
}

int
map_words_read(struct mem *mem, const char *lines, struct map_words *w)
{
	w->n = 0;
	for (const char *line; (line = next_line(mem, &lines)) != NULL; w->n++) {
		if (w->n == MAP_MOST_WORDS || !text_good(line))
			return 0;
		w->word[w->n] = line;
	}
	return 1;
}

int
map_persons_read(struct mem *mem, const char *lines, struct source_map *m)
{
	m->theirs.n = m->ours.n = 0;
	for (const char *line; (line = next_line(mem, &lines)) != NULL; m->ours.n = ++m->theirs.n) {
		const char *equals = strrchr(line, '=');

		if (m->theirs.n == MAP_MOST_WORDS || equals == NULL)
			return 0;
		m->theirs.word[m->theirs.n] = utf8_clean(mem, line, (size_t)(equals - line), UTF8_LINE);
		m->ours.word[m->theirs.n] = utf8_clean(mem, equals + 1, strlen(equals + 1), UTF8_LINE);
		if (!text_good(m->theirs.word[m->theirs.n]) || !text_good(m->ours.word[m->theirs.n]))
			return 0;
	}
	return 1;
}

const char *
map_words_lines(struct mem *mem, const struct map_words *w)
{
	struct buf text;

	buf_start(&text, mem, LINES_MOST);
	for (size_t i = 0; i < w->n; i++)
		buf_print(&text, "%s%s", i == 0 ? "" : "\n", w->word[i]);
	return text.p;
}

const char *
map_persons_lines(struct mem *mem, const struct source_map *m)
{
	struct buf text;

	buf_start(&text, mem, 2 * LINES_MOST);
	for (size_t i = 0; i < m->theirs.n; i++)
		buf_print(&text, "%s%s = %s", i == 0 ? "" : "\n", m->theirs.word[i], m->ours.word[i]);
	return text.p;
}

/* Names parted by dots, each with places in brackets behind it. */
static bool
path_good(const char *path)
{
	bool name = false;

	for (; *path != '\0'; path++) {
		if (*path == '[') {
			const size_t n = strspn(path + 1, "0123456789");

			if (n == 0 || n > 4 || path[n + 1] != ']' || (path[n + 2] != '\0' && strchr(".[|", path[n + 2]) == NULL))
				return false;
			path += n + 1;
			name = true;
		} else if (*path == '.' || *path == '|') {
			if (!name)
				return false;
			name = false;
		} else if (*path == ']') {
			return false;
		} else {
			name = true;
		}
	}
	return name;
}

const char *
map_lack(const struct source_map *m, enum source_way way)
{
	static const enum map_field needed[SOURCE_GIVES][NEEDED_MOST] = {
		{ MAP_EXTERNAL, MAP_PERSON, MAP_SUBJECT }, { MAP_REGISTER, MAP_PERSON, MAP_PRODUCT, MAP_DAY, MAP_CAME },
	};
	const size_t n = m->gives == GIVES_TASKS ? NEEDED_MOST - 2 : NEEDED_MOST;

	for (size_t i = 0; (way == SOURCE_REST || way == SOURCE_DROP) && i < n; i++)
		if (m->field[needed[m->gives][i]] == NULL)
			return map_field_name[needed[m->gives][i]];
	return NULL;
}

const char *
map_flawed(const struct source_map *m, enum source_way way)
{
	for (int i = 0; way == SOURCE_REST && i < MAP_FIELDS; i++)
		if (m->field[i] != NULL && m->field[i][0] != '=' && !path_good(m->field[i]))
			return map_field_name[i];
	for (int i = 0; way == SOURCE_REST && i < MAP_AROUNDS; i++) {
		const char *path = m->around[i];

		if (path != NULL && i == MAP_POSITION && strncmp(path, "[].", 3) == 0)
			path += 3;
		if (path != NULL && i != MAP_CURSOR && !path_good(path))
			return map_around_name[i];
		if (path != NULL && i == MAP_CURSOR && strpbrk(path, "&=?#%+ ") != NULL)
			return map_around_name[i];
	}
	return NULL;
}

bool
map_among(struct mem *mem, const struct map_words *w, const char *text, size_t *at_r)
{
	const char *folded = w->n == 0 ? "" : utf8_fold(mem, text);

	for (size_t i = 0; i < w->n; i++)
		if (strcmp(w->folded[i], folded) == 0) {
			*at_r = i;
			return true;
		}
	return false;
}

const char *
map_person(struct mem *mem, const struct source_map *m, const char *theirs)
{
	size_t at;

	return theirs != NULL && map_among(mem, &m->theirs, theirs, &at) ? m->ours.word[at] : theirs;
}

void
map_row(struct mem *mem, const struct source_map *m, const char *const value[MAP_FIELDS], struct day today, struct task_in *row)
{
	const char *said = value[MAP_STATUS];
	size_t at;

	*row = (struct task_in){
		.external = value[MAP_EXTERNAL], .person = map_person(mem, m, value[MAP_PERSON]), .subject = value[MAP_SUBJECT],
		.document = value[MAP_DOCUMENT], .document_day = value[MAP_DOCUMENT_DAY], .assigner = value[MAP_ASSIGNER],
		.product = value[MAP_PRODUCT], .quantity = value[MAP_QUANTITY], .given_on = value[MAP_GIVEN_ON],
		.deadline = value[MAP_DEADLINE], .done_on = value[MAP_DONE_ON], .done_document = value[MAP_DONE_DOCUMENT],
	};
	if (m->field[MAP_STATUS] == NULL && m->words[MAP_DONE].n == 0)
		return;
	if (said == NULL || !map_among(mem, &m->words[MAP_DONE], said, &at))
		row->done_on = row->done_document = NULL;
	else if (row->done_on == NULL)
		row->done_on = day_text(mem, today);
	row->withdrawn = said != NULL && map_among(mem, &m->words[MAP_WITHDRAWN], said, &at);
}

struct map_rows
map_room(struct mem *mem, const struct source_map *m, size_t most)
{
	const struct given room = given_room(mem, m->gives, most);

	return (struct map_rows){ .row = room.task, .count = room.count };
}

void
map_add(struct mem *mem, const struct source_map *m, const char *const value[MAP_FIELDS], struct day today, struct map_rows *rows)
{
	if (rows->row != NULL)
		map_row(mem, m, value, today, &rows->row[rows->n]);
	else
		rows->count[rows->n] = (struct count_in){
			.external_id = value[MAP_EXTERNAL], .registry = value[MAP_REGISTER], .person = map_person(mem, m, value[MAP_PERSON]),
			.product = value[MAP_PRODUCT], .day = value[MAP_DAY], .came = value[MAP_CAME], .done = value[MAP_DONE_COUNT],
			.late = value[MAP_LATE],
		};
	rows->n++;
}

struct given
map_given(const struct map_rows *rows)
{
	return (struct given){ rows->count != NULL ? GIVES_COUNTS : GIVES_TASKS, rows->row, rows->count, rows->n };
}
