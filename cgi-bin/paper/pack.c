#include "paper/pack.h"

#include <zip.h>

#include "base/log.h"

#define NO_TIME	0
#define NO_DAY	((1 << 5) | 1)	/* 1 January 1980, the first that there is */

static int
broken(const char *what, zip_error_t *error)
{
	log_error(771, "nothing is packed: %s: %s", what, zip_error_strerror(error));
	return -1;
}

/* Of an archive that is given up. */
static int
give_up(zip_t *zip, const char *what)
{
	broken(what, zip_get_error(zip));
	zip_discard(zip);
	return -1;
}

static int
add(zip_t *zip, const struct pack_file *file)
{
	zip_source_t *source = zip_source_buffer(zip, file->bytes, file->n, 0);
	zip_int64_t at;

	if (source == NULL)
		return give_up(zip, file->name);
	at = zip_file_add(zip, file->name, source, ZIP_FL_ENC_UTF_8);
	if (at < 0) {
		zip_source_free(source);
		return give_up(zip, file->name);
	}
	if (zip_set_file_compression(zip, (zip_uint64_t)at, ZIP_CM_DEFLATE, 6) != 0 ||
	    zip_file_set_dostime(zip, (zip_uint64_t)at, NO_TIME, NO_DAY, 0) != 0)
		return give_up(zip, file->name);
	return 1;
}

/* What was packed into a source, as bytes. */
static int
take(struct mem *mem, zip_source_t *packed, const char **bytes_r, size_t *n_r)
{
	zip_stat_t stat;
	char *bytes;
	zip_int64_t got;

	if (zip_source_stat(packed, &stat) != 0 || zip_source_open(packed) != 0)
		return broken("result", zip_source_error(packed));
	bytes = mem_get(mem, stat.size + 1);
	got = zip_source_read(packed, bytes, stat.size);
	zip_source_close(packed);
	if (got < 0 || (zip_uint64_t)got != stat.size)
		return broken("result", zip_source_error(packed));
	*bytes_r = bytes;
	*n_r = stat.size;
	return 1;
}

static int
pack_into(zip_source_t *packed, const struct pack_file *file, size_t n)
{
	zip_error_t error;
	zip_t *zip;
	int done = 1;

	zip_error_init(&error);
	zip_source_keep(packed);
	zip = zip_open_from_source(packed, ZIP_TRUNCATE, &error);
	if (zip == NULL) {
		zip_source_free(packed);
		return broken("start", &error);
	}
	for (size_t i = 0; i < n && done == 1; i++)
		done = add(zip, &file[i]);
	if (done == 1 && zip_close(zip) != 0)
		done = give_up(zip, "end");
	return done;
}

int
pack_files(struct mem *mem, const struct pack_file *file, size_t n, const char **bytes_r, size_t *n_r)
{
	zip_error_t error;
	zip_source_t *packed;
	int done;

	zip_error_init(&error);
	packed = zip_source_buffer_create(NULL, 0, 0, &error);
	if (packed == NULL)
		return broken("start", &error);
	done = pack_into(packed, file, n);
	if (done == 1)
		done = take(mem, packed, bytes_r, n_r);
	zip_source_free(packed);
	return done;
}
