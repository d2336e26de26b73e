/*
 * Heads of requests: cookies (c), the path (p), Content-Type (t), Content-Disposition (d),
 * Origin and Host in two lines (o), a form token (f), a base64url text (b), base32 (s).
 */
#include "base/digest.h"
#include "base/utf8.h"
#include "web/parse.h"
#include "web/token.h"
#include "fuzz.h"

static void
cookies(struct mem *mem, const char *text)
{
	struct web_pair *pairs;
	size_t n;

	parse_cookies(mem, text, &pairs, &n);
	for (size_t i = 0; i < n; i++) {
		HOLDS(strlen(pairs[i].name) <= NAME_MOST && pairs[i].name[0] != '\0');
		HOLDS(utf8_valid(pairs[i].value, strlen(pairs[i].value)));
		for (size_t j = 0; j < i; j++)
			HOLDS(strcmp(pairs[i].name, pairs[j].name) != 0);
	}
}

static void
path(struct mem *mem, const char *text, size_t n)
{
	const char *decoded;

	if (parse_path(mem, text, n, &decoded) != 0)
		return;
	HOLDS(decoded[0] == '/' && utf8_valid(decoded, strlen(decoded)));
	HOLDS(strstr(decoded, "//") == NULL && strstr(decoded, "/../") == NULL);
	HOLDS(strpbrk(decoded, "\r\n\\;%") == NULL);
}

static void
disposition(struct mem *mem, const char *text)
{
	const char *name, *file;

	if (parse_disposition(mem, text, &name, &file) == 1)
		HOLDS(name != NULL && name[0] != '\0' && strlen(name) <= NAME_MOST);
}

static void
type(struct mem *mem, const char *text)
{
	const char *boundary = parse_boundary(mem, text);

	HOLDS(boundary == NULL || (boundary[0] != '\0' && strlen(boundary) <= 70));
	HOLDS(boundary == NULL || !parse_urlencoded(text));
}

static void
origin(struct mem *mem, const char *text)
{
	size_t n = strcspn(text, "\n");
	const char *host = text[n] == '\0' ? "" : text + n + 1;

	if (parse_same_origin(mem_copy(mem, text, n), host))
		HOLDS(n == strlen(host) + strlen("https://"));
}

static void
coded(struct mem *mem, char kind, const char *text)
{
	static const uint8_t key[32] = { 1 };
	uint8_t bytes[64], op[OPERATION_SIZE];
	int n;

	HOLDS(token_read(text, key, op) == 0);
	if (kind == 'b' && digest_from_base64url(text, bytes, 32) == 1)
		HOLDS(strcmp(digest_base64url(mem, bytes, 32), text) == 0);
	if (kind == 's' && (n = digest_from_base32(text, bytes, sizeof(bytes))) >= 0)
		HOLDS(strcmp(digest_base32(mem, bytes, (size_t)n), text) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct mem *mem = mem_new(64u << 20);
	const char *text = mem_copy(mem, n == 0 ? data : data + 1, n == 0 ? 0 : n - 1);

	switch (n == 0 ? 0 : data[0]) {
	case 'c':
		cookies(mem, text);
		break;
	case 'p':
		path(mem, text, n - 1);
		break;
	case 't':
		type(mem, text);
		break;
	case 'd':
		disposition(mem, text);
		break;
	case 'o':
		origin(mem, text);
		break;
	case 'f': case 'b': case 's':
		coded(mem, (char)data[0], text);
		break;
	default:
		break;
	}
	mem_free(&mem);
	return 0;
}
