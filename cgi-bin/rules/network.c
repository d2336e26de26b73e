#include "rules/network.h"

#include <arpa/inet.h>
#include <stdint.h>
#include <string.h>

#include "base/number.h"

#define ENTRY_MOST 64

/* An address as 16 bytes; IPv4 lies in ::ffff:0:0/96. */
static bool
parse(const char *text, uint8_t bytes[16], bool *four_r)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };

	if (inet_pton(AF_INET, text, bytes + 12) == 1) {
		memcpy(bytes, mapped, sizeof(mapped));
		*four_r = true;
		return true;
	}
	if (inet_pton(AF_INET6, text, bytes) != 1)
		return false;
	*four_r = memcmp(bytes, mapped, sizeof(mapped)) == 0;
	return true;
}

static void
cut(uint8_t bytes[16], int64_t bits)
{
	for (int i = 0; i < 16; i++, bits -= 8) {
		if (bits <= 0)
			bytes[i] = 0;
		else if (bits < 8)
			bytes[i] &= (uint8_t)(0xff00U >> bits);
	}
}

char *
network_of(struct mem *mem, const char *address)
{
	char text[INET6_ADDRSTRLEN];
	uint8_t bytes[16];
	bool four;

	if (!parse(address, bytes, &four))
		return mem_text(mem, address);
	cut(bytes, four ? 96 + 24 : 48);
	inet_ntop(four ? AF_INET : AF_INET6, four ? bytes + 12 : bytes, text, sizeof(text));
	return mem_print(mem, "%s/%d", text, four ? 24 : 48);
}

/* One entry of a list: its address cut to its length, and the length of 128. */
static bool
entry(const char *p, size_t n, uint8_t bytes[16], int64_t *bits_r)
{
	char text[ENTRY_MOST];
	char *slash;
	bool four;

	if (n >= sizeof(text))
		return false;
	memcpy(text, p, n);
	text[n] = '\0';
	slash = strchr(text, '/');
	if (slash != NULL)
		*slash = '\0';
	if (!parse(text, bytes, &four))
		return false;
	*bits_r = 128;
	if (slash != NULL) {
		if (number_int(slash + 1, 0, four && strchr(text, ':') == NULL ? 32 : 128,
		    bits_r) != 1)
			return false;
		if (strchr(text, ':') == NULL)
			*bits_r += 96;
	}
	cut(bytes, *bits_r);
	return true;
}

bool
network_in(const char *address, const char *list)
{
	uint8_t here[16], there[16], cut_here[16];
	int64_t bits;
	bool four;

	if (!parse(address, here, &four))
		return false;
	for (list += strspn(list, " ,"); *list != '\0'; list += strspn(list, " ,")) {
		size_t n = strcspn(list, " ,");

		memcpy(cut_here, here, sizeof(here));
		if (entry(list, n, there, &bits)) {
			cut(cut_here, bits);
			if (memcmp(cut_here, there, sizeof(there)) == 0)
				return true;
		}
		list += n;
	}
	return false;
}

int
network_list_good(const char *list)
{
	uint8_t bytes[16];
	int64_t bits;

	for (list += strspn(list, " ,"); *list != '\0'; list += strspn(list, " ,")) {
		size_t n = strcspn(list, " ,");

		if (!entry(list, n, bytes, &bits))
			return 0;
		list += n;
	}
	return 1;
}

long
network_wait(long failures, long free)
{
	static const long wait[] = { 5, 15, 60, 300, 600 };
	long over = failures - free;

	if (over <= 0)
		return 0;
	return wait[over > 5 ? 4 : over - 1];
}

/* "ldap://localhost:389": the name ends before a port, a path or the end. */
static bool
uri_here(const char *uri, size_t n)
{
	static const char *const here[] = { "ldap://127.0.0.1", "ldaps://127.0.0.1",
	    "ldap://localhost", "ldaps://localhost", "ldap://[::1]", "ldaps://[::1]" };

	if (n >= 8 && strncmp(uri, "ldapi://", 8) == 0)
		return true;
	for (size_t i = 0; i < sizeof(here) / sizeof(*here); i++) {
		size_t len = strlen(here[i]);

		if (n >= len && strncmp(uri, here[i], len) == 0 &&
		    (n == len || uri[len] == ':' || uri[len] == '/'))
			return true;
	}
	return false;
}

bool
network_here(const char *uris)
{
	bool any = false;

	for (uris += strspn(uris, " ,"); *uris != '\0'; uris += strspn(uris, " ,")) {
		size_t n = strcspn(uris, " ,");

		if (!uri_here(uris, n))
			return false;
		any = true;
		uris += n;
	}
	return any;
}
