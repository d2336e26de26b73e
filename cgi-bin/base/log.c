#include "base/log.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LINE_MOST	2048

static char program_name[32] = "danhgia";
static char request_id[64];
static bool quiet;

void
log_program(const char *name)
{
	snprintf(program_name, sizeof(program_name), "%s", name);
}

void
log_request(const char *id)
{
	snprintf(request_id, sizeof(request_id), "%s", id);
}

void
log_quiet(void)
{
	quiet = true;
}

/* JSON text: quotes, backslashes and control characters escaped, cut at the end of room. */
static size_t
escape(char *to, size_t room, const char *text)
{
	static const char hex[] = "0123456789abcdef";
	size_t n = 0;

	for (const unsigned char *p = (const unsigned char *)text; *p != '\0' && n + 7 < room; p++) {
		if (*p == '"' || *p == '\\') {
			to[n++] = '\\';
			to[n++] = (char)*p;
		} else if (*p < 0x20 || *p == 0x7f) {
			memcpy(to + n, "\\u00", 4);
			to[n + 4] = hex[*p >> 4];
			to[n + 5] = hex[*p & 15];
			n += 6;
		} else
			to[n++] = (char)*p;
	}
	to[n] = '\0';
	return n;
}

static void write_line(const char *level, int number, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

static void
write_line(const char *level, int number, const char *format, va_list args)
{
	char text[LINE_MOST], safe[2 * LINE_MOST], line[3 * LINE_MOST], id[160];
	struct timespec now;
	struct tm utc;
	int n;

	if (quiet)
		return;
	clock_gettime(CLOCK_REALTIME, &now);
	gmtime_r(&now.tv_sec, &utc);
	vsnprintf(text, sizeof(text), format, args);
	escape(safe, sizeof(safe), text);
	escape(id, sizeof(id), request_id);
	n = snprintf(line, sizeof(line), "{\"ts\":\"%04d-%02d-%02dT%02d:%02d:%02d.%03ldZ\","
	    "\"level\":\"%s\",\"program\":\"%s\",\"pid\":%ld,\"no\":%d,\"request\":\"%s\","
	    "\"text\":\"%s\"}\n",
	    utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min,
	    utc.tm_sec, now.tv_nsec / 1000000, level, program_name, (long)getpid(), number,
	    id, safe);
	if (n > 0 && write(STDERR_FILENO, line, (size_t)n) < 0)
		return;		/* nowhere is left to say it */
}

#define LOG_AT(name, level) \
void \
name(int number, const char *format, ...) \
{ \
	va_list args; \
 \
	va_start(args, format); \
	write_line(level, number, format, args); \
	va_end(args); \
}

LOG_AT(log_error, "error")
LOG_AT(log_warn, "warn")
LOG_AT(log_info, "info")
