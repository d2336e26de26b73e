/*
 * Clients as processes, for a bounded time; each counts what it did. Prints one line:
 * "RATE TOTAL FAILED" (per second, in all, failed).
 */
#ifndef BENCH_LOAD_H
#define BENCH_LOAD_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define CLIENTS_MOST 64
#define PEOPLE_MOST 64

struct count { int64_t done, failed; char pad[48]; };
struct one { char user[80], password[80]; };

static struct one people[PEOPLE_MOST];
static int npeople;

static inline double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Lines "user<TAB>password". */
static inline int
read_people(const char *file)
{
	FILE *f = fopen(file, "r");

	if (f == NULL)
		return -1;
	while (npeople < PEOPLE_MOST &&
	    fscanf(f, "%79s %79s", people[npeople].user, people[npeople].password) == 2)
		npeople++;
	fclose(f);
	return npeople > 0 ? 1 : -1;
}

/* open: once a client; act: 1 done, else failed. */
static inline int
run_clients(int clients, double seconds, void *(*open)(int), int (*act)(void *, const struct one *))
{
	struct count *count = mmap(NULL, sizeof(*count) * CLIENTS_MOST, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	double from = now();
	int64_t done = 0, failed = 0;

	if (count == MAP_FAILED || clients < 1 || clients > CLIENTS_MOST || seconds > 60)
		return 1;
	for (int i = 0; i < clients; i++) {
		pid_t pid = fork();

		if (pid < 0)
			return 1;
		if (pid == 0) {
			void *c = open(i);
			double began = now();

			for (int k = i; c != NULL && now() - began < seconds; k++) {
				if (act(c, &people[k % npeople]) == 1)
					count[i].done++;
				else if (++count[i].failed > 50)
					break;
			}
			if (c == NULL)
				count[i].failed++;
			_exit(0);
		}
	}
	while (wait(NULL) > 0)
		;
	for (int i = 0; i < clients; i++) {
		done += count[i].done;
		failed += count[i].failed;
	}
	printf("%.1f %lld %lld\n", (double)done / (now() - from), (long long)done,
	    (long long)failed);
	return 0;
}

#endif
