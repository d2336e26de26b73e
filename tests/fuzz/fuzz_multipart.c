/*
 * A multipart body in pieces whose size the first byte tells. However it is cut, the same
 * bytes give the same outcome; no file is left behind.
 */
#include <unistd.h>

#include "base/utf8.h"
#include "web/multipart.h"
#include "fuzz.h"

static const struct web_body limits = {
	.most_bytes = 1u << 20, .most_fields = 8, .most_value = 2000, .most_file = 4000,
};

/* The status; what was found is added to the sums. */
static int
feed(const uint8_t *data, size_t n, size_t piece, const char *spool, size_t *fields_r,
    uint64_t *bytes_r)
{
	struct mem *mem = mem_new(64u << 20);
	struct multipart *m = multipart_new(mem, "b", &limits, spool);
	struct web web = { .mem = mem };
	int status = 0;

	for (size_t at = 0; at < n && status == 0; at += piece) {
		size_t size = n - at < piece ? n - at : piece;
		uint8_t *copy = malloc(size);

		memcpy(copy, data + at, size);
		status = multipart_feed(m, (const char *)copy, size);
		free(copy);
	}
	if (status == 0)
		status = multipart_end(m);
	*fields_r = *bytes_r = 0;
	if (status == 0) {
		multipart_result(m, &web);
		HOLDS(web.nposted <= limits.most_fields);
		for (size_t i = 0; i < web.nposted; i++) {
			HOLDS(utf8_valid(web.posted[i].value, strlen(web.posted[i].value)));
			*bytes_r += strlen(web.posted[i].value) + strlen(web.posted[i].name);
		}
		for (size_t i = 0; i < web.nfiles; i++) {
			HOLDS(web.files[i].size <= limits.most_file);
			HOLDS(strchr(web.files[i].name, '/') == NULL && web.files[i].name[0] != '\0');
			HOLDS(access(web.files[i].path, R_OK) == 0);
			*bytes_r += web.files[i].size;
		}
		*fields_r = web.nposted + web.nfiles;
	}
	mem_free(&mem);
	return status;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static char spool[64];
	size_t whole, pieces;
	uint64_t whole_bytes, pieces_bytes;
	int status, again;

	if (spool[0] == '\0') {
		snprintf(spool, sizeof(spool), "/tmp/danhgia-fuzz.XXXXXX");
		HOLDS(mkdtemp(spool) != NULL);
	}
	if (n == 0)
		return 0;
	status = feed(data + 1, n - 1, n, spool, &whole, &whole_bytes);
	again = feed(data + 1, n - 1, (size_t)data[0] % 97 + 1, spool, &pieces, &pieces_bytes);
	HOLDS(status == 0 || status == 400 || status == 413 || status == 422);
	HOLDS((status == 0) == (again == 0) && whole == pieces && whole_bytes == pieces_bytes);
	HOLDS(feed(data + 1, n - 1, n, NULL, &pieces, &pieces_bytes) != 503);
	/* An empty folder can be removed: nothing was left in it. */
	HOLDS(rmdir(spool) == 0);
	spool[0] = '\0';
	return 0;
}
