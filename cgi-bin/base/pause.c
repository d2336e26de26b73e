#include "base/pause.h"

bool
pause_over(time_t *looked, int seconds)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (*looked != 0 && now.tv_sec - *looked < seconds)
		return false;
	*looked = now.tv_sec;
	return true;
}
