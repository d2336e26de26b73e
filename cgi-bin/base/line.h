/* A stream of text, line by line, of any length. */
#ifndef BASE_LINE_H
#define BASE_LINE_H

#include <stdio.h>

/* Calls each(arg, line, n) for every line, with its end. 1; -1: the stream broke. */
int	line_each(FILE *, void (*each)(void *, const char *line, size_t n), void *arg);

#endif
