#include "base/loopback.h"

#include <arpa/inet.h>
#include <string.h>
#include <strings.h>

#define NET	127	/* of 127.0.0.0/8 */

bool
loopback_host(const char *host, size_t n)
{
	char text[INET_ADDRSTRLEN];
	struct in_addr four;

	if (n >= sizeof(text))
		return false;
	memcpy(text, host, n);
	text[n] = '\0';
	if (strcasecmp(text, "localhost") == 0 || strcmp(text, "[::1]") == 0)
		return true;
	return inet_pton(AF_INET, text, &four) == 1 && ntohl(four.s_addr) >> 24 == NET;
}
