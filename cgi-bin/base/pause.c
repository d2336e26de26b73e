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

int64_t
pause_after(int64_t failures, int64_t first, int64_t most)
{
	int64_t pause = first;

	for (int64_t i = 1; i < failures && pause < most; i++)
		pause *= 2;
	return pause > most ? most : pause;
}
