/*
 * Stands between a program and its database, and fails on purpose.
 * usage: proxy SOCKET PORT-FILE MODE. Writes its port of 127.0.0.1, runs until it is ended.
 *   pass      hands everything on
 *   frozen    takes connections and says nothing
 *   reply     hands the first COMMIT on, ends the connection before its answer
 *   request   ends the connection at the first COMMIT, which the server never hears
 */
#include <arpa/inet.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum mode { PASS, FROZEN, REPLY, REQUEST };
static const char *const mode_name[] = { "pass", "frozen", "reply", "request" };
/* A packet of the protocol: length, number, "query", text. */
static const char commit[] = "\7\0\0\0\3COMMIT";
static int *cut;	/* shared: one COMMIT was met already */

static int
to_server(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	snprintf(at.sun_path, sizeof(at.sun_path), "%s", path);
	return connect(fd, (struct sockaddr *)&at, sizeof(at)) == 0 ? fd : -1;
}

static int
hand_on(int from, int to, enum mode mode)
{
	char text[65536];
	ssize_t n = read(from, text, sizeof(text));

	if (n <= 0)
		return 0;
	if ((mode == REPLY || mode == REQUEST) && n == sizeof(commit) - 1 &&
	    memcmp(text, commit, sizeof(commit) - 1) == 0 && !__atomic_exchange_n(cut, 1, __ATOMIC_SEQ_CST)) {
		if (mode == REPLY && (write(to, text, (size_t)n) != n || read(to, text, sizeof(text)) <= 0))
			fprintf(stderr, "proxy: COMMIT was not answered\n");
		return 0;
	}
	return write(to, text, (size_t)n) == n;
}

static void
serve(int client, const char *path, enum mode mode)
{
	struct pollfd fd[2] = { { .fd = client, .events = POLLIN }, { .events = POLLIN } };

	if (mode == FROZEN) {
		pause();
		return;
	}
	fd[1].fd = to_server(path);
	while (fd[1].fd >= 0 && poll(fd, 2, -1) > 0) {
		if (fd[0].revents != 0 && !hand_on(client, fd[1].fd, mode))
			return;
		if (fd[1].revents != 0 && !hand_on(fd[1].fd, client, PASS))
			return;
	}
}

static int
listen_somewhere(const char *file)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	FILE *out;

	if (bind(fd, (struct sockaddr *)&at, n) != 0 || listen(fd, 64) != 0 ||
	    getsockname(fd, (struct sockaddr *)&at, &n) != 0 || (out = fopen(file, "w")) == NULL)
		return -1;
	fprintf(out, "%d\n", ntohs(at.sin_port));
	fclose(out);
	return fd;
}

int
main(int argc, char **argv)
{
	enum mode mode = PASS;
	int fd;

	if (argc != 4 || (fd = listen_somewhere(argv[2])) < 0)
		return 2;
	while (mode < REQUEST && strcmp(mode_name[mode], argv[3]) != 0)
		mode++;
	cut = mmap(NULL, sizeof(*cut), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	signal(SIGCHLD, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	for (;;) {
		int client = accept(fd, NULL, NULL);

		if (client >= 0 && fork() == 0) {
			close(fd);
			prctl(PR_SET_PDEATHSIG, SIGTERM);
			serve(client, argv[1], mode);
			_exit(0);
		}
		close(client);
	}
}
