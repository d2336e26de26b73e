/* Work that is looked for now and then. */
#ifndef BASE_PAUSE_H
#define BASE_PAUSE_H

#include <stdbool.h>
#include <time.h>

/* Have so many seconds gone by since it was over last (looked; 0: it never was)? Then they begin anew. */
bool	pause_over(time_t *looked, int seconds);

#endif
