/* Work that is looked for now and then; what failed is left alone for longer each time. */
#ifndef BASE_PAUSE_H
#define BASE_PAUSE_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/* Have so many seconds gone by since it was over last (looked; 0: it never was)? Then they begin anew. */
bool	pause_over(time_t *looked, int seconds);
/* After so many failures in a row (at least one): first, twice as long with each more, at the longest most; in the unit of first. */
int64_t	pause_after(int64_t failures, int64_t first, int64_t most);

#endif
