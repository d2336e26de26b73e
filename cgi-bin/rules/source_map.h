/*
 * Which field of another system is which of ours, as canonical JSON beside the source:
 * {"cursor":"since","fields":{"external_id":"id","subject":"title|name","quantity":"=1"},"list":"data.items","next":"paging.next",
 *  "persons":{"P. Ngan sach":"truongphong.stc"},"position":"paging.cursor","words":{"done":["06"],"withdrawn":["13"]}}
 * A path is names and places ("a.b[0].c"); "|" parts paths of which the first that has a value counts; "=" begins a value that is always
 * the same. In tables a path is the title of a column. With "gives":"counts" the rows are figures of registers, which have fields of
 * their own.
 */
#ifndef RULES_SOURCE_MAP_H
#define RULES_SOURCE_MAP_H

#include "base/worksheet.h"
#include "base/xml.h"
#include "rules/given.h"

#define MAP_MOST_TEXT	200	/* bytes of a path */
#define MAP_MOST_WORDS	100
#define MAP_MOST_ROWS	1000	/* of an answer */

enum map_field {
	MAP_EXTERNAL, MAP_PERSON, MAP_SUBJECT, MAP_DOCUMENT, MAP_DOCUMENT_DAY, MAP_ASSIGNER, MAP_PRODUCT, MAP_QUANTITY, MAP_GIVEN_ON,
	MAP_DEADLINE, MAP_DONE_ON, MAP_DONE_DOCUMENT, MAP_STATUS, MAP_REGISTER, MAP_DAY, MAP_CAME, MAP_DONE_COUNT, MAP_LATE, MAP_FIELDS
};
extern const char *const map_field_name[MAP_FIELDS];	/* "external_id", …, "status", "register", …: labels source.field.<name> */
/* Has a row of this kind the field? */
bool	map_has(enum source_gives, enum map_field);
/* What stands around the rows: labels source.around.<name>. */
enum map_around { MAP_LIST, MAP_NEXT, MAP_CURSOR, MAP_POSITION, MAP_AROUNDS };
extern const char *const map_around_name[MAP_AROUNDS];	/* "list": where the rows stand, or the name of a worksheet; "next": the address
	    of the next page; "cursor": the parameter that says from where; "position": what it says next, in the answer, or (after "[].")
	    in each row: the greatest */
enum map_list { MAP_DONE, MAP_WITHDRAWN, MAP_LISTS };
extern const char *const map_list_name[MAP_LISTS];	/* "done", "withdrawn": words of the status that say so */

struct map_words {
	size_t		 n;
	const char	*word[MAP_MOST_WORDS];
	const char	*folded[MAP_MOST_WORDS];	/* as map_read leaves them: a row is compared with each */
};
struct source_map {
	enum source_gives gives;
	const char	*around[MAP_AROUNDS];	/* NULL: none */
	const char	*field[MAP_FIELDS];	/* NULL: none */
	struct map_words words[MAP_LISTS];
	struct map_words theirs, ours;		/* persons: what they say, whom it means */
};

/* 1; 0: it is no mapping. */
int	map_read(struct mem *, const char *json, struct source_map *);
const char	*map_text(struct mem *, const struct source_map *);
/* Words one a line; persons as lines "theirs = ours". At most MAP_MOST_WORDS; more, or a line without "=", 0. */
int	map_words_read(struct mem *, const char *lines, struct map_words *);
int	map_persons_read(struct mem *, const char *lines, struct source_map *);
const char	*map_words_lines(struct mem *, const struct map_words *);
const char	*map_persons_lines(struct mem *, const struct source_map *);
/* The field that a source asked in this way cannot do without and that is missing; NULL: none. */
const char	*map_lack(const struct source_map *, enum source_way);
/* What is no path where one belongs, of the fields and around them; NULL: none. */
const char	*map_flawed(const struct source_map *, enum source_way);

/* Is a text one of the words of a mapping that was read, however it is written? */
bool	map_among(struct mem *, const struct map_words *, const char *text, size_t *at_r);
/* Whom a name of theirs means: what the mapping says, else the name itself. */
const char	*map_person(struct mem *, const struct source_map *, const char *theirs);
/* A row of values as it was read. */
void	map_row(struct mem *, const struct source_map *, const char *const value[MAP_FIELDS], struct day today, struct task_in *row_r);

/* Rows of an answer; why is a label source.why.<word>. */
struct map_rows {
	struct task_in	*row;		/* tasks, */
	struct count_in	*count;		/* or figures: the other is NULL */
	size_t		 n;
	const char	*position;	/* how far it is now; NULL: not said */
	const char	*next;		/* what stands there; NULL: none */
};
/* What stands at the end of a path without "|"; NULL: nothing. */
const struct json *map_walk(struct mem *, const struct json *, const char *path);
/* No rows yet, and room for so many of what the mapping gives; one more; all of them. */
struct map_rows	map_room(struct mem *, const struct source_map *, size_t most);
void	map_add(struct mem *, const struct source_map *, const char *const value[MAP_FIELDS], struct day today, struct map_rows *);
struct given	map_given(const struct map_rows *);
/* JSON: no_list, too_many. 1; 0: *why_r. */
int	map_json(struct mem *, const struct source_map *, const struct json *, struct day today, struct map_rows *, const char **why_r);
/* A table whose titles stand in one of its first rows: no_titles (*title_r: one that is missing). Any number of rows. */
int	map_table(struct mem *, const struct source_map *, const struct worksheet *, struct day today, struct map_rows *, const char **why_r,
	    const char **title_r);
/* Text with separators: no_table, and as map_table. */
int	map_csv(struct mem *, const struct source_map *, const char *text, size_t n, struct day today, struct map_rows *, const char **why_r,
	    const char **title_r);
/* An edXML document (QCVN 102:2016/BTTTT) or a message of its status; one that says nothing of a task has no rows: no_edxml. */
int	map_edxml(struct mem *, const struct source_map *, const struct xml *, struct day today, struct map_rows *, const char **why_r);
int	map_edxml_text(struct mem *, const struct source_map *, const char *text, size_t n, struct day today, struct map_rows *,
	    const char **why_r);

#endif
