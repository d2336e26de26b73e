#include "flow/doctor_inside.h"

#include <string.h>

#include "base/file.h"
#include "store/migrate.h"

#define GRANTS_MOST	(1024 * 1024)
#define UPPER		"ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/* A line of sql/grant.sql: rights ON table TO 'danhgia_program'@… */
struct line {
	char	*rights, *table, *program;
};

static bool
read_line(char *text, struct line *line_r)
{
	char *rights = text + strcspn(text, " "), *on = strstr(rights, " ON ");
	char *to = on == NULL ? NULL : strstr(on, " TO 'danhgia_");

	if (to == NULL || text[0] == '-')
		return false;
	*on = *to = '\0';
	*line_r = (struct line){ rights, on + 4, to + sizeof(" TO 'danhgia_") - 1 };
	line_r->program[strcspn(line_r->program, "'")] = '\0';
	return true;
}

static bool
granted(const struct grants *mine, const char *table, const char *right, const char *column)
{
	for (size_t i = 0; i < mine->n; i++) {
		const struct grant *g = &mine->grant[i];

		if (strcmp(g->right, right) == 0 &&
		    (g->table[0] == '\0' || strcmp(g->table, table) == 0) &&
		    (g->column[0] == '\0' || strcmp(g->column, column) == 0))
			return true;
	}
	return false;
}

/* Cuts the next word off *at: of upper-case letters, or of a name. NULL: none before `end`. */
static char *
next_word(char **at, const char *letters, char end)
{
	char *word = *at + strspn(*at, ", ");
	size_t n = strspn(word, letters);

	if (n == 0 || *word == end)
		return NULL;
	*at = word + n;
	return word;
}

/* Of "SELECT, UPDATE (a, b)": the first that is not granted, or NULL. */
static const char *
lacking(struct mem *mem, const struct grants *mine, const struct line *line)
{
	char *at = line->rights, *word;

	while ((word = next_word(&at, UPPER, '\0')) != NULL) {
		const char *right = mem_copy(mem, word, (size_t)(at - word));

		if (strncmp(at, " (", 2) != 0) {
			if (!granted(mine, line->table, right, ""))
				return mem_print(mem, "%s on %s", right, line->table);
			continue;
		}
		at += 2;
		while ((word = next_word(&at, "abcdefghijklmnopqrstuvwxyz_0123456789", ')')) != NULL) {
			const char *column = mem_copy(mem, word, (size_t)(at - word));

			if (!granted(mine, line->table, right, column))
				return mem_print(mem, "%s of %s on %s", right, column, line->table);
		}
		at += strcspn(at, ")");
		at += *at == ')';
	}
	return NULL;
}

const char *
doctor_missing_right(struct flow *f, struct db *db, const char *program)
{
	const char *path = mem_print(f->mem, "%s/grant.sql", config_text(f->config, "sql_dir"));
	const char *missing = NULL;
	struct grants mine;
	struct line line;
	size_t n;
	char *text = file_read(f->mem, path, GRANTS_MOST, &n), *next;

	if (text == NULL)
		return mem_print(f->mem, "what %s says: it cannot be read", path);
	if (grants_mine(db, f->mem, &mine) != 1)
		return "what it may do: the server does not tell";
	for (; text != NULL && missing == NULL; text = next) {
		next = strchr(text, '\n');
		if (next != NULL)
			*next++ = '\0';
		if (read_line(text, &line) && strcmp(line.program, program) == 0)
			missing = lacking(f->mem, &mine, &line);
	}
	return missing;
}
