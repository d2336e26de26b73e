#include "rules/shared.h"

#include <string.h>

/* Behind dots and blanks. */
static const char *
skip(const char *p)
{
	return p + strspn(p, " .-");
}

bool
shared_is_section(const struct shared_part *part, const char *section)
{
	const char *p = skip(section);

	if (part->section[0] != '\0' && strcmp(part->section, section) == 0)
		return true;
	if (!SHARED_COMMON(part->part))
		return p[0] == 'A' && (p[1] == '\0' || strchr(" .-:", p[1]) != NULL);
	if (p[0] != 'B')
		return false;
	p = skip(p + 1);
	return p[0] == 'I' && (p[1] == '\0' || strchr(" .-:", p[1]) != NULL);
}

/* The row of the catalog that a shared one becomes; NULL: none yet. */
static const struct catalog_row *
meet(const struct shared_row *s, const struct catalog_row *rows, size_t n)
{
	const struct catalog_row *own = NULL;

	for (size_t i = 0; i < n; i++) {
		if (rows[i].line.shared == s->line.id)
			return &rows[i];
		if (rows[i].line.shared == 0 && !rows[i].removed && strcmp(rows[i].line.code, s->line.code) == 0)
			own = &rows[i];
	}
	return own;
}

static const struct catalog_line *
keep(struct mem *mem, const struct catalog_line *line)
{
	struct catalog_line *kept = mem_get(mem, sizeof(*kept));

	*kept = *line;
	return kept;
}

/* As the row will stand; what the agency says of it stays. */
static struct catalog_line
become(const struct shared_row *s, const struct catalog_row *was)
{
	struct catalog_line line = s->line;

	line.id = was == NULL ? 0 : was->line.id;
	line.division = "";
	line.frequency = was == NULL ? "" : was->line.frequency;
	line.posts = was == NULL ? "" : was->line.posts;
	line.people = was == NULL ? 0 : was->line.people;
	line.note = was == NULL ? "" : was->line.note;
	line.coefficient = was == NULL ? 0 : was->line.coefficient;
	line.merge = 0;
	line.shared = s->line.id;
	return line;
}

/* Points of the standard once all is adopted; 0: none. */
static int64_t
standard_points(const struct shared_row *shared, size_t n, const struct catalog_row *rows, size_t nrows,
    int64_t standard)
{
	for (size_t i = 0; i < n && standard != 0; i++) {
		const struct catalog_row *was = meet(&shared[i], rows, nrows);

		if (was != NULL && was->line.id == standard)
			return shared[i].line.points;
	}
	for (size_t i = 0; i < nrows && standard != 0; i++)
		if (rows[i].line.id == standard)
			return rows[i].line.points;
	return 0;
}

static void
bring(struct mem *mem, const struct shared_row *s, const struct catalog_row *was, int64_t points,
    struct shared_move *m)
{
	struct catalog_line line = become(s, was);

	if (points > 0)
		catalog_coefficient(line.points, points, &line.coefficient);
	*m = (struct shared_move){ .shared = s, .was = was };
	m->change.kind = was == NULL ? CATALOG_NEW : CATALOG_CHANGED;
	m->change.before = was == NULL ? NULL : &was->line;
	m->change.after = keep(mem, &line);
	if (was == NULL)
		return;
	m->change.fields = catalog_differs(&was->line, &line);
	if (m->change.fields == 0 && was->line.shared == s->line.id && (!was->removed || was->why_not[0] != '\0'))
		m->change.kind = CATALOG_SAME;
}

/* A row that no shared one meets: withdrawn, or one that follows the standard; false: it stays. */
static bool
leave(struct mem *mem, const struct catalog_row *was, int64_t points, struct shared_move *m)
{
	struct catalog_line line = was->line;

	if (was->removed)
		return false;
	*m = (struct shared_move){ .was = was, .follows = was->line.shared == 0 };
	m->change.before = &was->line;
	m->change.kind = CATALOG_GONE;
	if (was->line.shared != 0)
		return true;
	if (points <= 0 || line.merge != 0)
		return false;
	catalog_coefficient(line.points, points, &line.coefficient);
	m->change.kind = CATALOG_CHANGED;
	m->change.fields = catalog_differs(&was->line, &line);
	m->change.after = keep(mem, &line);
	return m->change.fields != 0;
}

void
shared_moves(struct mem *mem, const struct shared_row *shared, size_t n, const struct catalog_row *rows,
    size_t nrows, int64_t standard, struct shared_move **list_r, size_t *n_r, bool *loses_r)
{
	const int64_t points = standard_points(shared, n, rows, nrows, standard);
	struct shared_move *list = mem_array(mem, n + nrows + 1, sizeof(*list));
	bool *met = mem_array(mem, nrows + 1, sizeof(*met));
	size_t k = 0;

	*loses_r = false;
	for (size_t i = 0; i < n; i++) {
		const struct catalog_row *was = meet(&shared[i], rows, nrows);

		bring(mem, &shared[i], was, points, &list[k]);
		k += list[k].change.kind != CATALOG_SAME;
		if (was != NULL)
			met[was - rows] = true;
	}
	for (size_t i = 0; i < nrows; i++) {
		if (met[i] || !leave(mem, &rows[i], points, &list[k]))
			continue;
		*loses_r |= list[k].change.kind == CATALOG_GONE && rows[i].line.id == standard;
		k++;
	}
	*list_r = list;
	*n_r = k;
}
