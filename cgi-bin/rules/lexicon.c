#include "rules/lexicon.h"

#include <string.h>

#include "base/buf.h"

#define WHITE	" \t\r"
#define VALUES	"|\n"		/* part values; a comma parts the words of one */

const char *const lexicon_deed_name[] = { "edit", "add", "drop", "restore", NULL };
const char *const lexicon_fault_name[] = {
	"good", "no_name", "name_taken", "no_value", "no_letter", "too_long", "twice", "elsewhere", "many_values",
	"many_classes", "many_words"
};

/* One of the words that a value is named by. */
struct phrase {
	const char		*text;
	size_t			 length;
	size_t			 n;		/* words */
	struct similar_word	 word[SIMILAR_PHRASE];
};

void
lexicon_default(struct mem *mem, struct lexicon *l)
{
	*l = (struct lexicon){ .about = "", .n = similar_contrast_defaults };
	l->list = mem_array(mem, l->n, sizeof(*l->list));
	for (size_t i = 0; i < l->n; i++)
		l->list[i] = (struct lexicon_class){ (int64_t)i + 1, similar_contrast_default[i].class,
			similar_contrast_default[i].values };
}

struct similar_contrast *
lexicon_contrasts(struct mem *mem, const struct lexicon *l)
{
	struct similar_contrast *list = mem_array(mem, l->n + 1, sizeof(*list));

	for (size_t i = 0; i < l->n; i++)
		list[i] = (struct similar_contrast){ l->list[i].name, l->list[i].values };
	return list;
}

struct lexicon_class *
lexicon_find(const struct lexicon *l, int64_t id)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->list[i].id == id)
			return &l->list[i];
	return NULL;
}

/* The next word of values without the white space around it, *p behind it. */
static const char *
next_word(const char **p, size_t *n_r)
{
	const char *from = *p + strspn(*p, WHITE);
	size_t n = strcspn(from, "," VALUES);

	*p = from + n;
	while (n > 0 && strchr(WHITE, from[n - 1]) != NULL)
		n--;
	*n_r = n;
	return from;
}

static const char *
join(struct mem *mem, const char *values, const char *between)
{
	struct buf out;
	const char *with = "";

	buf_start(&out, mem, 2 * strlen(values) + 16);
	for (const char *p = values; *p != '\0'; p += *p != '\0') {
		size_t n;
		const char *word = next_word(&p, &n);

		if (n > 0) {
			buf_text(&out, with);
			buf_add(&out, word, n);
			with = ", ";
		}
		if (*p != ',' && *p != '\0' && out.n > 0)
			with = between;
	}
	return mem_copy(mem, out.p, out.n);
}

const char *
lexicon_values(struct mem *mem, const char *typed)
{
	return join(mem, typed, " | ");
}

const char *
lexicon_lines(struct mem *mem, const char *values)
{
	return join(mem, values, "\n");
}

const char *
lexicon_value(struct mem *mem, const char *values, size_t i)
{
	for (; i > 0; i--) {
		values += strcspn(values, VALUES);
		if (*values == '\0')
			return NULL;
		values++;
	}
	values += strspn(values, WHITE);
	return join(mem, mem_copy(mem, values, strcspn(values, VALUES)), "");
}

static size_t
count(const char *values, const char *parts)
{
	size_t n = *values != '\0';

	for (; *values != '\0'; values++)
		n += strchr(parts, *values) != NULL;
	return n;
}

/* The next phrase of values; false: there is none. */
static bool
next_phrase(const struct similar_letters *letters, const char **p, struct phrase *phrase)
{
	struct similar_word word[SIMILAR_WORDS];

	do {
		*p += **p == ',' || (**p != '\0' && strchr(VALUES, **p) != NULL);
		phrase->text = next_word(p, &phrase->length);
	} while (phrase->length == 0 && **p != '\0');
	phrase->n = similar_words(letters, phrase->text, phrase->length, word);
	for (size_t i = 0; i < phrase->n && i < SIMILAR_PHRASE; i++)
		phrase->word[i] = word[i];
	return phrase->length > 0;
}

static bool
reads_as(const struct phrase *a, const struct phrase *b)
{
	if (a->n != b->n || a->n > SIMILAR_PHRASE)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (a->word[i].full != b->word[i].full)
			return false;
	return true;
}

/* Does a phrase stand in values before `end`? */
static bool
stands(const struct similar_letters *letters, const char *values, const char *end, const struct phrase *phrase)
{
	struct phrase one;

	for (const char *p = values; next_phrase(letters, &p, &one) && one.text < end;)
		if (reads_as(&one, phrase))
			return true;
	return false;
}

static struct lexicon_wrong
wrong(struct mem *mem, enum lexicon_fault fault, const struct phrase *at, const char *other)
{
	return (struct lexicon_wrong){ fault, at == NULL ? "" : mem_copy(mem, at->text, at->length), other };
}

static struct lexicon_wrong
check_name(struct mem *mem, const struct similar_letters *letters, const struct lexicon *l,
    const struct lexicon_class *class)
{
	const char *p = class->name, *q;
	struct phrase name, other;

	next_phrase(letters, &p, &name);
	if (name.n == 0)
		return wrong(mem, LEXICON_NO_NAME, NULL, "");
	for (size_t i = 0; i < l->n; i++) {
		q = l->list[i].name;
		if (&l->list[i] == class || !next_phrase(letters, &q, &other))
			continue;
		if (strcmp(class->name, l->list[i].name) == 0 || (*p == '\0' && *q == '\0' && reads_as(&name, &other)))
			return wrong(mem, LEXICON_NAME_TAKEN, &other, "");
	}
	return wrong(mem, LEXICON_GOOD, NULL, "");
}

/* Words of a class that stand in another; what names nothing may stand in one as well. */
static const char *
elsewhere(const struct similar_letters *letters, const struct lexicon *l, const struct lexicon_class *class,
    const struct phrase *phrase)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct lexicon_class *other = &l->list[i];

		if (other->id != class->id && other->name[0] != '\0' && class->name[0] != '\0' &&
		    stands(letters, other->values, other->values + strlen(other->values), phrase))
			return other->name;
	}
	return NULL;
}

static struct lexicon_wrong
check_words(struct mem *mem, const struct similar_letters *letters, const struct lexicon *l,
    const struct lexicon_class *class)
{
	struct phrase one;

	for (const char *p = class->values; next_phrase(letters, &p, &one);) {
		const char *other;

		if (one.n == 0)
			return wrong(mem, LEXICON_NO_LETTER, &one, "");
		if (one.n > SIMILAR_PHRASE)
			return wrong(mem, LEXICON_TOO_LONG, &one, "");
		if (stands(letters, class->values, one.text, &one))
			return wrong(mem, LEXICON_TWICE, &one, "");
		other = elsewhere(letters, l, class, &one);
		if (other != NULL)
			return wrong(mem, LEXICON_ELSEWHERE, &one, other);
	}
	return wrong(mem, LEXICON_GOOD, NULL, "");
}

struct lexicon_wrong
lexicon_check(struct mem *mem, const struct similar_letters *letters, const struct lexicon *l,
    const struct lexicon_class *class)
{
	struct lexicon_wrong name = wrong(mem, LEXICON_GOOD, NULL, "");
	size_t words = 0;

	for (size_t i = 0; i < l->n; i++)
		words += count(l->list[i].values, "," VALUES);
	if (class->name[0] != '\0' || class->id == 0)
		name = check_name(mem, letters, l, class);
	if (name.fault != LEXICON_GOOD)
		return name;
	if (l->n > LEXICON_MOST)
		return wrong(mem, LEXICON_MANY_CLASSES, NULL, "");
	if (class->name[0] != '\0' && class->values[0] == '\0')
		return wrong(mem, LEXICON_NO_VALUE, NULL, "");
	if (class->name[0] != '\0' && count(class->values, VALUES) > SIMILAR_VALUES)
		return wrong(mem, LEXICON_MANY_VALUES, NULL, "");
	if (words > SIMILAR_PHRASES)
		return wrong(mem, LEXICON_MANY_WORDS, NULL, "");
	return check_words(mem, letters, l, class);
}
