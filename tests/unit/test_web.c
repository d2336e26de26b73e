#include "base/digest.h"
#include "base/file.h"
#include "web/form.h"
#include "web/multipart.h"
#include "web/parse.h"
#include "web/reply.h"
#include "web/route.h"
#include "web/token.h"
#include "check.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static struct mem *m;
static char spool[] = "/tmp/danhgia-spool.XXXXXX";

static int
pairs_status(const char *text)
{
	struct web_pair *pairs;
	size_t n;

	return parse_pairs(m, text, strlen(text), 5, 10, &pairs, &n);
}

static void
pairs_are_taken_apart(void)
{
	static const char text[] = "a=1+2%26&b=&c&&d=%C4%90=";
	struct web_pair *p;
	size_t n;

	CHECK(parse_pairs(m, text, strlen(text), 5, 10, &p, &n) == 0 && n == 4);
	CHECK_TEXT(p[0].value, "1 2&");
	CHECK_TEXT(p[1].value, "");
	CHECK_TEXT(p[2].name, "c");
	CHECK_TEXT(p[3].value, "Đ=");
	CHECK(parse_pairs(m, "", 0, 5, 10, &p, &n) == 0 && n == 0);
}

static void
pairs_have_limits(void)
{
	CHECK(pairs_status("a&b&c&d&e") == 0);
	CHECK(pairs_status("a&b&c&d&e&f") == 413);
	CHECK(pairs_status("a=1234567890") == 0);
	CHECK(pairs_status("a=12345678901") == 413);
	CHECK(pairs_status("a=%0") == 400);
	CHECK(pairs_status("a=%zz") == 400);
	CHECK(pairs_status("a=%00") == 400);
	CHECK(pairs_status("a=%ff") == 400);
	CHECK(pairs_status("=1") == 400);
	CHECK(pairs_status("a%20b=1") == 400);
	CHECK(pairs_status("a[]=1") == 0);
	CHECK(pairs_status("[]=1") == 400);
	CHECK(pairs_status("a[=1") == 400);
	CHECK(pairs_status("a[1]=1") == 400);
	CHECK(pairs_status("a[]b=1") == 400);
	CHECK(pairs_status("a[][]=1") == 400);
	CHECK(pairs_status(mem_print(m, "%0*d=1", NAME_MOST + 1, 0)) == 400);
}

static const char *
cookie(const char *head, const char *name)
{
	struct web web = { 0 };

	parse_cookies(m, head, &web.cookies, &web.ncookies);
	return web_cookie(&web, name);
}

static void
cookies_that_come_twice_are_none(void)
{
	CHECK_TEXT(cookie("a=1; b=2", "b"), "2");
	CHECK_TEXT(cookie(" ;;a=1;b=x=y", "b"), "x=y");
	CHECK_TEXT(cookie("a=; b=2", "a"), "");
	CHECK_TEXT(cookie("a=1; b=2; a=1", "a"), NULL);
	CHECK_TEXT(cookie("a=1; b=2; a=1; a=3", "b"), "2");
	CHECK_TEXT(cookie("a", "a"), NULL);
	CHECK_TEXT(cookie("a b=1", "a b"), NULL);
	CHECK_TEXT(cookie("a=\xff", "a"), NULL);
}

static const char *
path_of(const char *text)
{
	const char *path;

	return parse_path(m, text, strlen(text), &path) == 0 ? path : NULL;
}

static void
paths_have_one_spelling(void)
{
	static const char *const bad[] = { "", "a", "//", "/a//b", "/./a", "/a/.", "/a/..", "/a/../b",
	    "/%2e%2e/b", "/a%2fb", "/a%2Fb", "/a;b", "/a%3bb", "/a\\b", "/a%5cb", "/a%00", "/a%0d",
	    "/a%7f", "/a%ff", "/a%", "/a%2", "/a%252e", NULL };

	for (int i = 0; bad[i] != NULL; i++)
		CHECK_TEXT(path_of(bad[i]), NULL);
	CHECK_TEXT(path_of("/"), "/");
	CHECK_TEXT(path_of("/%64anh-muc/1/"), "/danh-muc/1/");
	CHECK_TEXT(path_of("/a+b/..c/.d"), "/a+b/..c/.d");
}

static void
heads_of_bodies(void)
{
	const char *name, *file;

	CHECK_TEXT(parse_boundary(m, "multipart/form-data; boundary=ab"), "ab");
	CHECK_TEXT(parse_boundary(m, "Multipart/Form-Data;charset=x;Boundary=\"a b\""), "a b");
	CHECK_TEXT(parse_boundary(m, "multipart/form-data; xboundary=ab"), NULL);
	CHECK_TEXT(parse_boundary(m, "multipart/form-datax; boundary=ab"), NULL);
	CHECK_TEXT(parse_boundary(m, "multipart/form-data; boundary="), NULL);
	CHECK_TEXT(parse_boundary(m, mem_print(m, "multipart/form-data; boundary=%071d", 0)), NULL);
	CHECK(parse_urlencoded("Application/X-WWW-Form-URLencoded ; charset=utf-8"));
	CHECK(!parse_urlencoded("application/x-www-form-urlencodedx"));
	CHECK(!parse_urlencoded(""));

	CHECK(parse_disposition(m, " form-data; name=\"a\"", &name, &file) == 1 && file == NULL);
	CHECK_TEXT(name, "a");
	CHECK(parse_disposition(m, "Form-Data; filename=\"x; name=y\"; name=\"a\"", &name, &file) == 1);
	CHECK_TEXT(name, "a");
	CHECK_TEXT(file, "x; name=y");
	CHECK(parse_disposition(m, "form-data; name=\"a\"; filename=\"\\\"q\\\\\"", &name, &file) == 1);
	CHECK_TEXT(file, "\"q\\");
	CHECK(parse_disposition(m, "form-data; name=\"a\"; name=\"b\"", &name, &file) == 0);
	CHECK(parse_disposition(m, "form-data; name=\"a", &name, &file) == 0);
	CHECK(parse_disposition(m, "form-data; filename=\"a\"", &name, &file) == 0);
	CHECK(parse_disposition(m, "form-data; name=\"a b\"", &name, &file) == 0);
	CHECK(parse_disposition(m, "attachment; name=\"a\"", &name, &file) == 0);
}

static void
origins_are_compared_whole(void)
{
	CHECK(parse_same_origin("https://localhost:8443", "localhost:8443"));
	CHECK(parse_same_origin("https://LOCALHOST", "localhost"));
	CHECK(!parse_same_origin("http://localhost", "localhost"));
	CHECK(!parse_same_origin("https://localhost.evil", "localhost"));
	CHECK(!parse_same_origin("null", "null"));
	CHECK(!parse_same_origin("https://localhost", ""));
}

/* --- multipart --- */

static const struct web_body limits = {
	.most_bytes = 100000, .most_fields = 3, .most_value = 10, .most_file = 20,
};

static int
multipart(const char *body, size_t n, size_t piece, const char *folder, struct web *web_r)
{
	struct multipart *part = multipart_new(m, "b", &limits, folder);
	int status = 0;

	*web_r = (struct web){ .mem = m };
	for (size_t at = 0; at < n && status == 0; at += piece)
		status = multipart_feed(part, body + at, n - at < piece ? n - at : piece);
	if (status == 0)
		status = multipart_end(part);
	if (status == 0)
		multipart_result(part, web_r);
	return status;
}

static int
multipart_status(const char *body, const char *folder)
{
	struct web web;

	return multipart(body, strlen(body), 4096, folder, &web);
}

#define PART(name)	"--b\r\nContent-Disposition: form-data; name=\"" name "\"\r\n\r\n"
#define FILE_PART(name)	"--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" name "\"\r\n" \
	"Content-Type: text/plain\r\n\r\n"
#define END		"\r\n--b--\r\n"

static void
parts_are_the_same_however_they_come(void)
{
	static const char body[] = PART("a") "x\r\n--\r\n" "\r\n" PART("e") END;
	struct web web;

	for (size_t piece = 1; piece < sizeof(body); piece++) {
		CHECK(multipart(body, strlen(body), piece, spool, &web) == 0 && web.nposted == 2);
		CHECK_TEXT(web_posted(&web, "a"), "x\r\n--\r\n");
		CHECK_TEXT(web_posted(&web, "e"), "");
	}
}

static int
files_in_spool(void)
{
	char **names;

	return file_names(m, spool, "", &names) - 2;	/* "." and ".." are none */
}

static void
files_go_to_the_spool_and_leave_it(void)
{
	static const char body[] = FILE_PART("C:\\\\x\\\\T\xe1\xbb\x87p.xlsx") "a\0b\r\n-" END;
	struct web web;
	uint8_t sha[DIGEST_SIZE];
	size_t n;

	CHECK(multipart(body, sizeof(body) - 1, 7, spool, &web) == 0 && web.nfiles == 1);
	CHECK_TEXT(web.files[0].name, "Tệp.xlsx");
	CHECK_TEXT(web.files[0].type, "text/plain");
	CHECK(web.files[0].size == 6);
	digest_sha256("a\0b\r\n-", 6, sha);
	CHECK(memcmp(sha, web.files[0].sha256, sizeof(sha)) == 0);
	CHECK(file_read(m, web.files[0].path, 100, &n) != NULL && n == 6);
	mem_reset(m);
	CHECK(files_in_spool() == 0);
	CHECK(multipart_status(FILE_PART("x") "half", spool) == 400);
	mem_reset(m);
	CHECK(files_in_spool() == 0);
}

static void
a_file_that_is_taken_stays(void)
{
	char *kept = strdup(mem_print(m, "%s/kept", spool));
	struct web web;

	CHECK(multipart(FILE_PART("x") "y" END, strlen(FILE_PART("x") "y" END), 99, spool, &web) == 0);
	CHECK(web_file_take(&web.files[0], kept) == 1);
	mem_reset(m);
	CHECK(access(kept, R_OK) == 0 && files_in_spool() == 1);
	unlink(kept);
	free(kept);
}

static void
parts_have_limits(void)
{
	CHECK(multipart_status(PART("a") "1234567890" END, spool) == 0);
	CHECK(multipart_status(PART("a") "12345678901" END, spool) == 413);
	CHECK(multipart_status(PART("a") "\r\n" PART("b") "\r\n" PART("c") "\r\n" PART("d") END, spool) == 413);
	CHECK(multipart_status(FILE_PART("x") "12345678901234567890" END, spool) == 0);
	CHECK(multipart_status(FILE_PART("x") "123456789012345678901" END, spool) == 413);
	CHECK(multipart_status(FILE_PART("x") "y" END, NULL) == 422);
	CHECK(multipart_status(FILE_PART("x") "y" END, "/nowhere") == 503);
	CHECK(multipart_status(mem_print(m, "--b\r\nX: %05000d", 0), spool) == 400);
	CHECK(multipart_status(mem_print(m, "--b\r\nX: %05000d\r\n\r\n", 0), spool) == 400);
}

static void
crooked_parts_are_refused(void)
{
	CHECK(multipart_status("", spool) == 400);
	CHECK(multipart_status("--b", spool) == 400);
	CHECK(multipart_status("--bx", spool) == 400);
	CHECK(multipart_status("--b\r\n\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx" END, spool) == 400);
	CHECK(multipart_status("--b\r\nX: y\r\n\r\nx" END, spool) == 400);
	CHECK(multipart_status(PART("a b") "x" END, spool) == 400);
	CHECK(multipart_status(PART("a") "\xff" END, spool) == 400);
	CHECK(multipart_status(PART("a") "x\r\n--b\r\n", spool) == 400);
	CHECK(multipart_status("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n"
	    "Content-Disposition: form-data; name=\"b\"\r\n\r\nx" END, spool) == 400);
}

/* A worker that was killed cannot clean up; the one that takes its place does. */
static void
what_the_dead_left_is_swept(void)
{
	pid_t child;
	int status;

	mem_reset(m);
	child = fork();
	if (child == 0) {
		multipart_status(FILE_PART("x") "half", spool);
		kill(getpid(), SIGKILL);
	}
	CHECK(waitpid(child, &status, 0) == child && WIFSIGNALED(status));
	CHECK(files_in_spool() == 1);
	CHECK(multipart_status(FILE_PART("x") "half", spool) == 400);
	CHECK(files_in_spool() == 2);
	multipart_sweep(spool);
	CHECK(files_in_spool() == 1);
	mem_reset(m);
	CHECK(files_in_spool() == 0);
}

/* --- forms --- */

static const char *const words[] = { "one", "two", NULL };
static const struct field fields[] = {
	{ "name", FIELD_TEXT, .required = true, .min = 2, .max = 5 },
	{ "note", FIELD_AREA, .max = 20 },
	{ "ids", FIELD_ID, .many = true },
	{ "count", FIELD_INT, .required = false, .min = 1, .max = 9 },
	{ "factor", FIELD_DECIMAL, .places = 1, .min = 1, .max = 25 },
	{ "day", FIELD_DAY, .required = false },
	{ "on", FIELD_FLAG, .required = false },
	{ "choice", FIELD_CHOICE, .choices = words },
	{ "secret", FIELD_SECRET, .required = false },
	{ 0 }
};

static struct form *
posted(const char *text, int *status_r)
{
	struct web *web = mem_get(m, sizeof(*web));

	*web = (struct web){ .mem = m, .method = METHOD_POST };
	CHECK(parse_pairs(m, text, strlen(text), 30, 1000, &web->posted, &web->nposted) == 0);
	return form_read(web, fields, status_r);
}

static void
forms_give_typed_values(void)
{
	size_t n;
	int status;
	bool set;
	struct form *f = posted("form=x&version=7&name=+%C4%90%E1%BA%AFk+&note=a%0D%0Ab&ids=3&ids=4&count=9"
	    "&factor=2%2C5&day=5%2F1%2F26&on=1&choice=two&secret=+p+", &status);

	CHECK(status == 0 && form_ok(f) && form_version(f) == 7);
	CHECK_TEXT(form_text(f, "name"), "Đắk");
	CHECK_TEXT(form_text(f, "note"), "a\nb");
	CHECK(form_count(f, "ids") == 2 && strcmp(form_text_at(f, "ids", 1), "4") == 0);
	CHECK(form_int(f, "count", &set) == 9 && set);
	CHECK(form_int(f, "factor", NULL) == 25);
	CHECK(form_day(f, "day").year == 2026 && form_day(f, "day").day == 5);
	CHECK(form_flag(f, "on"));
	CHECK_TEXT(form_text(f, "choice"), "two");
	CHECK_TEXT(form_secret(f, "secret", &n), " p ");
	CHECK(n == 3 && form_typed(f, "secret") == NULL);
}

/* The label at the field, and what was typed kept. */
static void
wrong(const char *text, const char *name, const char *label)
{
	const struct form_state *state;
	const char *found = NULL;
	int status;
	struct form *f = posted(text, &status);

	CHECK(status == 0 && !form_ok(f));
	for (size_t i = form_states(f, &state); i > 0; i--)
		if (state[i - 1].field != NULL && strcmp(state[i - 1].field->name, name) == 0)
			found = state[i - 1].error;
	CHECK_TEXT(found, label);
}

static void
forms_say_what_is_wrong_where(void)
{
	int status;

	wrong("name=", "name", "error.required");
	wrong("name=+%E2%80%8B+", "name", "error.required");
	wrong("note=x", "name", "error.required");
	wrong("name=a", "name", "error.too_short");
	wrong("name=abcdef", "name", "error.too_long");
	wrong("name=ab%01", "name", "error.not_text");
	wrong("name=ab&ids=3&ids=x", "ids", "error.not_id");
	wrong("name=ab&ids=0", "ids", "error.not_id");
	wrong("name=ab&count=10", "count", "error.out_of_range");
	wrong("name=ab&count=1.5", "count", "error.not_number");
	wrong("name=ab&factor=2,55", "factor", "error.not_number");
	wrong("name=ab&factor=0", "factor", "error.out_of_range");
	wrong("name=ab&day=31/02/2026", "day", "error.not_day");
	wrong("name=ab&choice=three", "choice", "error.not_choice");
	CHECK_TEXT(form_typed(posted("name=ab&day=31/02/2026", &status), "day"), "31/02/2026");
	CHECK(form_int(posted("name=ab&count=10", &status), "count", NULL) == 0);
}

static void
fields_that_nobody_declared_are_400(void)
{
	struct web get = { .mem = m, .method = METHOD_GET, .args = &(struct web_pair){ "form", "x" },
	    .nargs = 1 };
	struct web both = { .mem = m, .method = METHOD_POST, .args = &(struct web_pair){ "name", "ab" },
	    .nargs = 1 };
	int status;

	posted("name=ab&other=1", &status);
	CHECK(status == 400);
	posted("name=ab&name=cd", &status);
	CHECK(status == 400);
	posted("name=ab&version=x", &status);
	CHECK(status == 400);
	form_read(&get, fields, &status);
	CHECK(status == 400);
	form_read(&both, fields, &status);
	CHECK(status == 400);
}

static void
flows_add_errors(void)
{
	const struct form_state *state;
	int status;
	struct form *f = posted("name=ab", &status);
	size_t n;

	CHECK(form_ok(f));
	form_error(f, "name", "x.taken", "1", NULL);
	form_error(f, "name", "x.second", NULL, NULL);
	form_error(f, NULL, "x.whole", NULL, NULL);
	form_error(f, "nobody", "x.nobody", NULL, NULL);
	n = form_states(f, &state);
	CHECK(!form_ok(f) && n == 11);
	CHECK_TEXT(state[0].error, "x.taken");
	CHECK_TEXT(state[9].error, "x.whole");
	CHECK_TEXT(state[10].error, "x.nobody");
}

/* --- routes, tokens, answers --- */

static const struct route table[] = {
	{ METHOD_GET, "/", 0, 0, NULL, NULL },
	{ METHOD_GET, "/a/", 0, 0, NULL, NULL },
	{ METHOD_GET, "/a/:/b/:", 0, 0, NULL, NULL },
	{ METHOD_POST, "/a/:", 0, 0, NULL, NULL },
	{ METHOD_GET, "/c", 0, 0, NULL, NULL },
};

static enum route_found
found(enum method method, const char *path, int64_t id[ROUTE_IDS])
{
	const struct route *route;

	return route_find(table, sizeof(table) / sizeof(*table), method, path, &route, id);
}

static void
routes_are_found_by_their_only_spelling(void)
{
	static const char *const none[] = { "", "/b", "/a/0", "/a/01", "/a/x", "/a/-1", "/a/1/", "/a/1/b",
	    "/a/9223372036854775808", "/a/1/b/2/", "/c/", "/A/", "/a/1/b/2/c", NULL };
	int64_t id[ROUTE_IDS];

	for (int i = 0; none[i] != NULL; i++)
		CHECK(found(METHOD_GET, none[i], id) == ROUTE_NONE ||
		    found(METHOD_POST, none[i], id) != ROUTE_YES);
	CHECK(found(METHOD_GET, "/", id) == ROUTE_YES);
	CHECK(found(METHOD_GET, "/a/7/b/9223372036854775807", id) == ROUTE_YES);
	CHECK(id[0] == 7 && id[1] == INT64_MAX);
	CHECK(found(METHOD_GET, "/a", id) == ROUTE_SLASH);
	CHECK(found(METHOD_POST, "/a", id) == ROUTE_NONE);
	CHECK(found(METHOD_POST, "/a/", id) == ROUTE_METHOD);
	CHECK(found(METHOD_GET, "/a/7", id) == ROUTE_METHOD);
	CHECK(found(METHOD_OTHER, "/c", id) == ROUTE_METHOD);
}

static void
tokens_belong_to_a_session(void)
{
	const uint8_t mine[32] = { 1 }, other[32] = { 2 };
	char *token = token_new(m, mine);
	uint8_t op[OPERATION_SIZE], again[OPERATION_SIZE];

	CHECK(strlen(token) == 43);
	CHECK(token_read(token, mine, op) == 1 && token_read(token, mine, again) == 1);
	CHECK(memcmp(op, again, sizeof(op)) == 0);
	CHECK(token_read(token, other, op) == 0);
	CHECK(token_read(NULL, mine, op) == 0);
	CHECK(token_read("", mine, op) == 0);
	CHECK(token_read(mem_print(m, "%sA", token), mine, op) == 0);
	CHECK(token_read(mem_copy(m, token, 42), mine, op) == 0);
	token[3] = token[3] == 'A' ? 'B' : 'A';
	CHECK(token_read(token, mine, op) == 0);
	CHECK(strcmp(token_new(m, mine), token_new(m, mine)) != 0);
}

static const char *
header(const struct reply *r, const char *name)
{
	for (size_t i = 0; i < r->nheaders; i++)
		if (strcmp(r->header[i].name, name) == 0)
			return r->header[i].value;
	return NULL;
}

static const char *
location(const char *path)
{
	struct reply r;

	reply_start(&r, m, 100);
	reply_to(&r, path);
	CHECK(r.status == 303);
	return header(&r, "Location");
}

static void
answers_lead_to_pages_of_ours(void)
{
	CHECK_TEXT(location("/danh-muc/?q=a%20b"), "/danh-muc/?q=a%20b");
	CHECK_TEXT(location("/Đ a"), "/%C4%90%20a");
	CHECK_TEXT(location("/a\r\nX: y"), "/a%0D%0AX:%20y");
	CHECK_TEXT(location("//evil"), "/");
	CHECK_TEXT(location("/\\evil"), "/");
	CHECK_TEXT(location("https://evil"), "/");
	CHECK_TEXT(location(""), "/");
}

static void
headers_cannot_be_smuggled(void)
{
	struct reply r;

	reply_start(&r, m, 100);
	reply_header(&r, "X", "a\r\nY: b");
	reply_header(&r, "X\n", "a");
	CHECK(r.nheaders == 0);
	reply_cookie(&r, "__Host-x", "v", 0);
	CHECK_TEXT(header(&r, "Set-Cookie"), "__Host-x=v; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
	reply_attachment(&r, "Đề án \"1\".xlsx");
	CHECK_TEXT(header(&r, "Content-Disposition"), "attachment; filename=\"de_an__1_.xlsx\"; "
	    "filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%221%22.xlsx");
}

static void
an_error_forgets_what_was_half_made(void)
{
	struct reply r;

	reply_start(&r, m, 4);
	reply_cookie(&r, "__Host-x", "v", -1);
	reply_attachment(&r, "a.xlsx");
	reply_header(&r, "Location", "/");
	buf_text(&r.body, "12345");
	CHECK(r.body.over);
	reply_clear(&r);
	buf_text(&r.body, "1234");
	CHECK(r.nheaders == 1 && header(&r, "Set-Cookie") != NULL && !r.body.over);
	CHECK_TEXT(r.body.p, "1234");
}

static void
problems_are_json(void)
{
	struct json *errors = json_list(m), *error = json_new(m), *read;
	struct reply r;

	reply_start(&r, m, 1000);
	reply_problem(&r, 404, "Not \"here\"", NULL, errors);
	CHECK_TEXT(r.type, "application/problem+json");
	CHECK_TEXT(r.body.p, "{\"status\":404,\"title\":\"Not \\\"here\\\"\",\"type\":\"about:blank\"}");
	json_set_text(error, "field", "name");
	json_add(errors, error);
	reply_problem(&r, 422, "x", "y", errors);
	read = json_read(m, r.body.p, r.body.n);
	CHECK(read != NULL && json_count(json_get(read, "errors")) == 1);
}

int
main(void)
{
	m = mem_new(64u << 20);
	CHECK(mkdtemp(spool) != NULL);
	TEST(pairs_are_taken_apart);
	TEST(pairs_have_limits);
	TEST(cookies_that_come_twice_are_none);
	TEST(paths_have_one_spelling);
	TEST(heads_of_bodies);
	TEST(origins_are_compared_whole);
	TEST(parts_are_the_same_however_they_come);
	TEST(files_go_to_the_spool_and_leave_it);
	TEST(a_file_that_is_taken_stays);
	TEST(parts_have_limits);
	TEST(crooked_parts_are_refused);
	TEST(what_the_dead_left_is_swept);
	TEST(forms_give_typed_values);
	TEST(forms_say_what_is_wrong_where);
	TEST(fields_that_nobody_declared_are_400);
	TEST(flows_add_errors);
	TEST(routes_are_found_by_their_only_spelling);
	TEST(tokens_belong_to_a_session);
	TEST(answers_lead_to_pages_of_ours);
	TEST(headers_cannot_be_smuggled);
	TEST(an_error_forgets_what_was_half_made);
	TEST(problems_are_json);
	rmdir(spool);
	mem_free(&m);
	TEST_END();
}
