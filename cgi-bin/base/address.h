/* Addresses to which something is sent. */
#ifndef BASE_ADDRESS_H
#define BASE_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

/* https, or http to this machine; a host, no name or password in it, which a log would show, no blank and no part behind '#'. */
bool	address_good(const char *);
/* Where scheme, host and port end; 0: it is no address, or a name stands in it. */
size_t	address_origin(const char *);

#endif
