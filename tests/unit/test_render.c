#include "check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "render/view.h"

#define HOSTILE "<b>'\"&"
#define SAFE "&lt;b&gt;&#39;&quot;&amp;"

/* ClearSilver 0.10.5 forgets 32 bytes whenever a template does not parse. */
const char *__lsan_default_suppressions(void);

const char *
__lsan_default_suppressions(void)
{
	return "leak:cs_parse_string\n";
}

static char folder[] = "/tmp/danhgia-render-XXXXXX";
static struct mem *mem;
static struct render *render;

static void
put(const char *name, const char *text)
{
	char path[512];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	f = fopen(path, "w");
	if (f == NULL || fputs(text, f) < 0 || fclose(f) != 0)
		abort();
}

static void
put_folder(const char *name)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	if (mkdir(path, 0700) != 0)
		abort();
}

static void
make_folder(void)
{
	static const char *const folders[] = {
		"lang", "lang/vi", "lang/en", "macro", "layout", "page", "part",
	};
	size_t i;

	if (mkdtemp(folder) == NULL)
		abort();
	for (i = 0; i < sizeof(folders) / sizeof(*folders); i++)
		put_folder(folders[i]);
	put("lang/vi/error.hdf", "error {\n  required = Hãy điền mục này.\n"
	    "  out_of_range = Từ {1} đến {2}, không quá {2}.\n}\n");
	put("lang/vi/page.hdf", "page {\n  title = Trang <thử>\n}\n");
	put("lang/en/error.hdf", "error {\n  required = Fill in this field.\n}\n");
	put("macro/a.cs", "<?cs def:cell(x) ?>[<?cs var:x ?>]<?cs /def ?>"
	    "<?cs def:field(f) ?>(<?cs var:f.value ?>)<?cs /def ?>");
	put("layout/top.cs", "<html lang=\"<?cs var:Page.lang ?>\">");
	put("layout/bottom.cs", "</html>");
	put("map.json", "{\"css\":\"a.css\",\"js\":\"a.js\",\"sprite\":\"s.svg\","
	    "\"logo\":\"l.svg\",\"icon\":\"i.svg\"}");
}

static struct render *
open_it(const char **why_r)
{
	char map[512];

	snprintf(map, sizeof(map), "%s/map.json", folder);
	return render_open(mem, folder, "/kpi", map, why_r);
}

/* What a template gives for the data; "" where rendering fails. */
static const char *
shown(struct view *v, const char *name, int want)
{
	struct buf out;

	buf_start(&out, mem, 4096);
	CHECK(render_page(render, v, LANG_VI, name, true, &out) == want);
	return want == 1 ? out.p : "";
}

static struct view *
hostile(void)
{
	struct view *v = view_new(render, mem);

	view_text(v, "View.x", HOSTILE);
	view_text(view_row(v, "View.List"), "x", HOSTILE);
	view_text(view_row(v, "View.List"), "x", HOSTILE);
	view_text(v, "Form.name.value", HOSTILE);
	return v;
}

static void
escapes_everywhere(void)
{
	static const struct { const char *template, *want; } cases[] = {
		{ "<?cs var:View.x ?>", SAFE },
		{ "<?cs if:View.x ?><?cs var:View.x ?><?cs /if ?>", SAFE },
		{ "<?cs each:r = View.List ?><?cs var:r.x ?>;<?cs /each ?>", SAFE ";" SAFE ";" },
		{ "<?cs with:f = Form.name ?><?cs var:f.value ?><?cs /with ?>", SAFE },
		{ "<?cs call:cell(View.x) ?>", "[" SAFE "]" },
		{ "<?cs call:field(Form.name) ?>", "(" SAFE ")" },
		{ "<?cs each:r = View.List ?><?cs if:r.x ?><?cs call:cell(r.x) ?><?cs /if ?><?cs /each ?>",
		    "[" SAFE "][" SAFE "]" },
		{ "<?cs set:y = View.x ?><?cs var:y ?>", SAFE },
		{ "<?cs include!\"part/x.cs\" ?>", "part " SAFE },
		{ "<?cs each:r = View.List ?><?cs include!\"part/r.cs\" ?><?cs /each ?>", SAFE SAFE },
		{ "<?cs var:L.page.title ?>", "Trang &lt;thử&gt;" },
	};
	char name[32];
	size_t i;

	put("part/x.cs", "part <?cs var:View.x ?>");
	put("part/r.cs", "<?cs var:r.x ?>");
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		snprintf(name, sizeof(name), "page/case%zu.cs", i);
		put(name, cases[i].template);
		CHECK_TEXT(shown(hostile(), name, 1), cases[i].want);
		/* The second time it comes from the cache. */
		CHECK_TEXT(shown(hostile(), name, 1), cases[i].want);
	}
}

static void
escaping_cannot_be_switched_off_by_data(void)
{
	struct view *v = hostile();

	view_text(v, "Config.VarEscapeMode", "none");
	put("page/config.cs", "<?cs var:View.x ?>");
	CHECK_TEXT(shown(v, "page/config.cs", 1), SAFE);
}

static void
missing_things_fail(void)
{
	put("page/lost.cs", "a<?cs include!\"part/none.cs\" ?>");
	put("page/outside.cs", "<?cs include!\"../etc/passwd\" ?>");
	put("page/unknown.cs", "<?cs call:nobody(View.x) ?>");
	put("page/open.cs", "<?cs if:View.x ?>a");
	shown(hostile(), "page/lost.cs", -1);
	shown(hostile(), "page/outside.cs", -1);
	shown(hostile(), "page/unknown.cs", -1);
	shown(hostile(), "page/open.cs", -1);
	shown(hostile(), "page/none.cs", -1);
	shown(hostile(), "/etc/passwd", -1);
}

static void
changes_are_noticed(void)
{
	put("page/live.cs", "<?cs include!\"part/live.cs\" ?>.");
	put("part/live.cs", "one");
	CHECK_TEXT(shown(hostile(), "page/live.cs", 1), "one.");
	put("part/live.cs", "three");
	CHECK_TEXT(shown(hostile(), "page/live.cs", 1), "three.");
	put("page/live.cs", "<?cs call:cell(View.x) ?>");
	CHECK_TEXT(shown(hostile(), "page/live.cs", 1), "[" SAFE "]");
	put("macro/b.cs", "<?cs def:other(x) ?>{<?cs var:x ?>}<?cs /def ?>");
	put("page/live.cs", "<?cs call:other(View.x) ?>");
	CHECK_TEXT(shown(hostile(), "page/live.cs", 1), "{" SAFE "}");
	put("page/own.cs", "<?cs def:mine(x) ?>mine <?cs var:x ?><?cs /def ?><?cs call:mine(\"a\") ?>");
	CHECK_TEXT(shown(hostile(), "page/own.cs", 1), "mine a");
	put("page/own.cs", "<?cs def:mine(x) ?>my <?cs var:x ?><?cs /def ?><?cs call:mine(\"a\") ?>");
	CHECK_TEXT(shown(hostile(), "page/own.cs", 1), "my a");
}

static void
layout_and_places(void)
{
	struct view *v = hostile();
	struct buf out;

	view_text(v, "Page.lang", "vi");
	put("page/places.cs", "<?cs var:Page.base ?> <?cs var:Page.static.css ?>");
	buf_start(&out, mem, 4096);
	CHECK(render_page(render, v, LANG_VI, "page/places.cs", false, &out) == 1);
	CHECK_TEXT(out.p, "<html lang=\"vi\">/kpi /kpi/static/a.css</html>");
	buf_start(&out, mem, 20);
	CHECK(render_page(render, v, LANG_VI, "page/places.cs", false, &out) == -1);
}

static void
one_request_leaves_nothing_to_the_next(void)
{
	struct view *a = hostile(), *b = view_new(render, mem);

	put("page/leak.cs", "<?cs set:z = View.x ?>(<?cs var:z ?><?cs var:View.x ?>)");
	shown(a, "page/leak.cs", 1);
	CHECK_TEXT(shown(b, "page/leak.cs", 1), "()");
}

static void
views_hold_values(void)
{
	struct view *v = view_new(render, mem), *list = view_node(v, "View");
	char long_text[600];
	int i;

	memset(long_text, 'x', sizeof(long_text));
	long_text[sizeof(long_text) - 1] = '\0';
	view_int(list, "n", INT64_MIN);
	view_flag(list, "on", true);
	view_flag(list, "off", false);
	view_text(list, "none", NULL);
	view_print(list, "p", "%d/%s", 7, "a=b.c");
	view_print(list, "long", "%s", long_text);
	view_label(list, "l", LANG_EN, "error.required");
	for (i = 0; i < 25; i++)
		view_int(view_row(view_node(v, "View"), "rows"), "n", i);
	put("page/values.cs", "<?cs var:View.n ?>|<?cs var:View.on ?>|<?cs var:View.off ?>|"
	    "<?cs var:View.none ?>|<?cs var:View.p ?>|<?cs var:View.l ?>|"
	    "<?cs each:r = View.rows ?><?cs var:r.n ?>,<?cs /each ?>|<?cs var:string.length(View.long) ?>");
	CHECK_TEXT(shown(v, "page/values.cs", 1), "-9223372036854775808|1|||7/a=b.c|"
	    "Fill in this field.|0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,|599");
}

static void
labels(void)
{
	CHECK_TEXT(label(render, LANG_VI, "error.required"), "Hãy điền mục này.");
	CHECK_TEXT(label(render, LANG_EN, "error.required"), "Fill in this field.");
	CHECK_TEXT(label(render, LANG_EN, "error.nothing"), "error.nothing");
	CHECK(label_has(render, LANG_VI, "error.out_of_range"));
	CHECK(!label_has(render, LANG_EN, "error.out_of_range"));
	CHECK_TEXT(label_fill(mem, render, LANG_VI, "error.out_of_range", "1", "{1}"),
	    "Từ 1 đến {1}, không quá {1}.");
	CHECK_TEXT(label_fill(mem, render, LANG_VI, "error.out_of_range", NULL, NULL),
	    "Từ  đến , không quá .");
}

static void
opening_says_what_is_wrong(void)
{
	const char *why;

	CHECK(render_open(mem, "/nowhere", "", "/nowhere/map.json", &why) == NULL);
	CHECK(why != NULL && strstr(why, "/nowhere/lang/vi") != NULL);
	put("map.json", "{\"css\":\"a.css\"}");
	CHECK(open_it(&why) == NULL);
	CHECK(why != NULL && strstr(why, "no js") != NULL);
	put("lang/en/bad.hdf", "bad line\n");
	CHECK(open_it(&why) == NULL);
	CHECK(why != NULL && strstr(why, "bad.hdf") != NULL);
}

int
main(void)
{
	const char *why;
	char command[64];

	mem = mem_new(64 * 1024 * 1024);
	make_folder();
	render = open_it(&why);
	if (render == NULL) {
		printf("not ok open: %s\n", why);
		return 1;
	}
	TEST(escapes_everywhere);
	TEST(escaping_cannot_be_switched_off_by_data);
	TEST(missing_things_fail);
	TEST(changes_are_noticed);
	TEST(layout_and_places);
	TEST(one_request_leaves_nothing_to_the_next);
	TEST(views_hold_values);
	TEST(labels);
	TEST(opening_says_what_is_wrong);
	mem_free(&mem);
	snprintf(command, sizeof(command), "rm -rf %s", folder);
	if (system(command) != 0)
		return 1;
	TEST_END();
}
