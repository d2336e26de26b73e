/* Addresses of this machine: only to them anything may go without TLS. */
#ifndef BASE_LOOPBACK_H
#define BASE_LOOPBACK_H

#include <stdbool.h>
#include <stddef.h>

/* A host as it stands in a URL: "localhost", "[::1]", 127.0.0.0/8 in four numbers. */
bool	loopback_host(const char *, size_t n);

#endif
