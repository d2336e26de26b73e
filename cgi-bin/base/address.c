#include "base/address.h"

#include <string.h>
#include <strings.h>

#include "base/loopback.h"

#define PORT_DIGITS	5

size_t
address_origin(const char *address)
{
	const char *host = strstr(address, "://");
	size_t n;

	if (host == NULL)
		return 0;
	host += 3;
	n = strcspn(host, "/?#");
	return n == 0 || memchr(host, '@', n) != NULL ? 0 : (size_t)(host - address) + n;
}

/* Behind the host: nothing, a port, a path or a query. */
static bool
rest_good(const char *rest)
{
	const size_t digits = rest[0] == ':' ? strspn(rest + 1, "0123456789") : 0;

	if (rest[0] == ':' && (digits == 0 || digits > PORT_DIGITS))
		return false;
	if (rest[0] == ':')
		rest += 1 + digits;
	return rest[0] == '\0' || rest[0] == '/' || rest[0] == '?';
}

bool
address_good(const char *address)
{
	const bool tls = strncasecmp(address, "https://", 8) == 0;
	const char *host = address + (tls ? 8 : 7);
	size_t n;

	for (const unsigned char *c = (const unsigned char *)address; *c != '\0'; c++)
		if (*c <= ' ' || *c >= 0x7f || *c == '#' || *c == '\\')
			return false;
	if ((!tls && strncasecmp(address, "http://", 7) != 0) || address_origin(address) == 0)
		return false;
	n = host[0] == '[' ? strcspn(host, "]") + 1 : strcspn(host, ":/?");
	return n > 0 && n <= strlen(host) && rest_good(host + n) && (tls || loopback_host(host, n));
}
