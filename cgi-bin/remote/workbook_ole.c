#include "remote/workbook_ole.h"

#include <ctype.h>
#include <string.h>

#define SMALLEST	1024		/* bytes of a container: header and one sector */
#define LARGE		4096		/* bytes of a sector; 512 is the usual */
#define IN_HEADER	109		/* sectors of the table that the header names */
#define ENTRY		128		/* bytes of a directory entry */
#define MOST_NAME	32		/* letters */
#define MOST_NUMBER	0xfffffffau	/* larger ones end a chain or mark a sector */
#define SHORT		4096		/* shorter streams lie in sectors of the short kind */

struct ole {
	struct mem	*mem;
	const uint8_t	*bytes;
	size_t		 n;
	size_t		 sector, small;	/* bytes of one of either kind */
	const uint8_t	*table, *small_table;	/* next sector of each */
	size_t		 room, entries, small_entries;	/* room in bytes */
	const uint8_t	*directory, *packed;	/* packed holds the short streams */
	size_t		 ndirectory, npacked;
};

/* NULL: behind the end of the file. The first one is behind the header, which fills one too. */
static const uint8_t *
sector(const struct ole *o, uint32_t number)
{
	return number < o->n / o->sector - 1 ? o->bytes + (number + (size_t)1) * o->sector : NULL;
}

/* The sectors of a chain behind each other; at most `most` bytes. NULL: broken. */
static const uint8_t *
chain(const struct ole *o, uint32_t first, size_t most, size_t *n_r)
{
	size_t length = 0, all = o->n / o->sector;
	uint8_t *out;

	for (uint32_t at = first; at < MOST_NUMBER && length * o->sector < most; length++) {
		if (sector(o, at) == NULL || at >= o->entries || length > all)
			return NULL;
		at = le32(o->table + 4 * (size_t)at);
	}
	out = mem_get(o->mem, length * o->sector + 1);
	for (size_t i = 0; i < length; i++) {
		memcpy(out + i * o->sector, sector(o, first), o->sector);
		first = le32(o->table + 4 * (size_t)first);
	}
	*n_r = length * o->sector < most ? length * o->sector : most;
	return out;
}

/* The same for a short stream, out of the packed ones. */
static const uint8_t *
small_chain(const struct ole *o, uint32_t first, size_t most, size_t *n_r)
{
	size_t count = 0;
	uint8_t *out = mem_get(o->mem, SHORT + o->small);

	for (uint32_t at = first; at < MOST_NUMBER && count < most; count += o->small) {
		if (at >= o->small_entries || (at + (size_t)1) * o->small > o->npacked)
			return NULL;
		memcpy(out + count, o->packed + at * o->small, o->small);
		at = le32(o->small_table + 4 * (size_t)at);
	}
	*n_r = count < most ? count : most;
	return out;
}

/* Adds the sector of the table with this number. */
static bool
add_table(struct ole *o, uint8_t *table, uint32_t number)
{
	const uint8_t *from = sector(o, number);

	if (from == NULL || o->entries * 4 + o->sector > o->room)
		return false;
	memcpy(table + o->entries * 4, from, o->sector);
	o->entries += o->sector / 4;
	return true;
}

/* Which sectors hold the table: the first are named in the header, the rest in a list of sectors. */
static bool
read_table(struct ole *o)
{
	uint8_t *table = mem_get(o->mem, o->room);
	uint32_t more = le32(o->bytes + 0x44);
	size_t each = o->sector / 4 - 1;

	o->table = table;
	for (size_t i = 0; i < IN_HEADER; i++) {
		uint32_t number = le32(o->bytes + 0x4c + 4 * i);

		if (number < MOST_NUMBER && !add_table(o, table, number))
			return false;
	}
	for (size_t turn = 0; more < MOST_NUMBER && turn <= o->n / o->sector; turn++) {
		const uint8_t *list = sector(o, more);

		for (size_t i = 0; list != NULL && i < each; i++) {
			uint32_t number = le32(list + 4 * i);

			if (number < MOST_NUMBER && !add_table(o, table, number))
				return false;
		}
		if (list == NULL)
			return false;
		more = le32(list + 4 * each);
	}
	return o->entries > 0;
}

/* Programs write "Workbook" and "WORKBOOK": names are the same in either case. */
static bool
same_letter(unsigned code, char letter)
{
	return code < 0x80 && tolower((int)code) == tolower((unsigned char)letter);
}

static const uint8_t *
entry_of(const struct ole *o, const char *name)
{
	size_t letters = strlen(name) + 1;

	for (size_t at = 0; at + ENTRY <= o->ndirectory; at += ENTRY) {
		const uint8_t *entry = o->directory + at;
		size_t same = 0;

		if (letters > MOST_NAME || le16(entry + 64) != 2 * letters || entry[66] != 2)
			continue;
		while (same < letters && same_letter(le16(entry + 2 * same), name[same]))
			same++;
		if (same == letters)
			return entry;
	}
	return NULL;
}

bool
ole_is(const void *bytes, size_t n)
{
	static const uint8_t magic[8] = { 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1 };

	return n >= sizeof(magic) && memcmp(bytes, magic, sizeof(magic)) == 0;
}

struct ole *
ole_open(struct mem *mem, const void *bytes, size_t n)
{
	struct ole *o = mem_get(mem, sizeof(*o));
	uint8_t *whole;
	const uint8_t *root;

	if (n < SMALLEST || !ole_is(bytes, n))
		return NULL;
	whole = mem_get(mem, n + LARGE);	/* the last sector may be cut short */
	memcpy(whole, bytes, n);
	*o = (struct ole){
		.mem = mem, .bytes = whole, .sector = le16(whole + 0x1e) == 12 ? LARGE : 512,
		.small = 64, .room = n / 64 + LARGE,
	};
	o->n = (n + o->sector - 1) / o->sector * o->sector;
	if (o->n < 2 * o->sector || !read_table(o))
		return NULL;
	o->directory = chain(o, le32(o->bytes + 0x30), n, &o->ndirectory);
	if (o->directory == NULL || o->ndirectory < ENTRY)
		return NULL;
	root = o->directory;
	o->small_table = chain(o, le32(o->bytes + 0x3c), n, &o->small_entries);
	o->small_entries /= 4;
	o->packed = chain(o, le32(root + 116), le32(root + 120), &o->npacked);
	if (o->small_table == NULL || o->packed == NULL)
		o->small_entries = 0;
	return o;
}

bool
ole_has(const struct ole *o, const char *name)
{
	return entry_of(o, name) != NULL;
}

const uint8_t *
ole_stream(const struct ole *o, const char *name, size_t *n_r)
{
	const uint8_t *entry = entry_of(o, name);
	uint32_t first, size;

	*n_r = 0;
	if (entry == NULL)
		return NULL;
	first = le32(entry + 116);
	size = le32(entry + 120);
	return size < SHORT ? small_chain(o, first, size, n_r) : chain(o, first, size, n_r);
}
