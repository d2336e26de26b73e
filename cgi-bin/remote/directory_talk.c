#include "remote/directory_talk.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

static int64_t
milliseconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int
send_all(int line, const void *p, size_t n)
{
	const char *at = p;

	while (n > 0) {
		ssize_t sent = send(line, at, n, MSG_NOSIGNAL);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			return -1;
		at += sent;
		n -= (size_t)sent;
	}
	return 1;
}

/* Waits no longer than until `end` (0: for ever). */
static int
receive_all(int line, void *p, size_t n, int64_t end)
{
	char *at = p;

	while (n > 0) {
		struct pollfd wait = { .fd = line, .events = POLLIN };
		int64_t left = end == 0 ? -1 : end - milliseconds_now();
		ssize_t got;
		int ready;

		if (end != 0 && left <= 0)
			return -1;
		ready = poll(&wait, 1, (int)left);
		if (ready < 0 && errno == EINTR)
			continue;
		if (ready <= 0)
			return -1;
		got = recv(line, at, n, 0);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return -1;
		at += got;
		n -= (size_t)got;
	}
	return 1;
}

int
talk_send_ask(int line, const struct talk_ask *ask)
{
	return send_all(line, ask, sizeof(*ask));
}

int
talk_wait_reply(int line, struct talk_reply *reply_r, int milliseconds)
{
	return receive_all(line, reply_r, sizeof(*reply_r), milliseconds_now() + milliseconds);
}

int
talk_wait_ask(int line, struct talk_ask *ask_r)
{
	return receive_all(line, ask_r, sizeof(*ask_r), 0);
}

int
talk_send_reply(int line, const struct talk_reply *reply)
{
	return send_all(line, reply, sizeof(*reply));
}

int
talk_send_page(int line, const void *page, size_t n)
{
	return send_all(line, page, n);
}

int
talk_wait_page(int line, void *page, size_t n, int milliseconds)
{
	return receive_all(line, page, n, milliseconds_now() + milliseconds);
}

void
talk_mark_bad(struct talk_board *board, int server, time_t now)
{
	if (server >= 0 && server < TALK_SERVERS)
		board->bad_until[server] = (int64_t)now + TALK_BAD;
}
