/* Addresses and the networks that they lie in; text only, no system call. */
#ifndef RULES_NETWORK_H
#define RULES_NETWORK_H

#include <stdbool.h>

#include "base/mem.h"

/*
 * The neighbourhood that failures are counted for: "10.1.2.0/24" of an IPv4
 * address, the first 48 bits of an IPv6 one. What is no address is its own.
 */
char	*network_of(struct mem *, const char *address);
/* Does the address lie in one of "10.0.0.0/8, 2001:db8::/32"? */
bool	 network_in(const char *address, const char *list);
/* 1: every entry of the list is a network; 0. */
int	 network_list_good(const char *list);

/*
 * Seconds to wait after so many failures, of which the first `free` cost
 * nothing: 0, then 5, 15, 60, 300, 600, 600 …
 */
long	 network_wait(long failures, long free);
/* Is every address of a list ("ldap://127.0.0.1:389 ldapi:///") this machine? An empty one is not. */
bool	network_here(const char *uris);

#endif
