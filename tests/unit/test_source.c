#include "check.h"

#include "base/csv.h"
#include "base/mem.h"
#include "rules/source.h"
#include "rules/source_seen.h"

static struct mem *mem;
static const struct day today = { 2026, 11, 30 };

static const char *
or_dash(const char *text)
{
	return text == NULL ? "-" : text;
}

static const char *
told(const struct task_in *t)
{
	return mem_print(mem, "%s %s [%s] %s %s %s %s due %s done %s %s%s", or_dash(t->external), or_dash(t->person), or_dash(t->subject),
	    or_dash(t->document), or_dash(t->document_day), or_dash(t->assigner), or_dash(t->quantity), or_dash(t->deadline),
	    or_dash(t->done_on), or_dash(t->done_document), t->withdrawn ? " withdrawn" : "");
}

/* Rows as text, one a line; "no: why". */
static const char *
listed(int done, const struct map_rows *rows, const char *why)
{
	const char *text = "";

	if (done != 1)
		return mem_print(mem, "no: %s", why);
	for (size_t i = 0; i < rows->n; i++)
		text = mem_print(mem, "%s%s%s", text, i == 0 ? "" : "\n", told(&rows->row[i]));
	return text;
}

static const char *
of_json(const char *mapping, const char *answer, struct map_rows *rows)
{
	struct source_map m;
	const char *why = NULL;
	int done;

	if (map_read(mem, mapping, &m) != 1)
		return "no mapping";
	done = map_json(mem, &m, json_read_any(mem, answer, strlen(answer)), today, rows, &why);
	return listed(done, rows, why);
}

#define MAPPING "{\"list\":\"data.items\",\"next\":\"paging.next\",\"position\":\"paging.cursor\",\"cursor\":\"since\"," \
    "\"fields\":{\"external_id\":\"id\",\"person\":\"who[0].mail|who[0].name\",\"subject\":\"title\",\"quantity\":\"=2\"," \
    "\"deadline\":\"due\",\"status\":\"state\",\"done_on\":\"finished\"},\"words\":{\"done\":[\"Xong\",\"06\"],\"withdrawn\":[\"thu hoi\"]}," \
    "\"persons\":{\"Tran B\":\"b.tt\"}}"

static void
json_rows(void)
{
	struct map_rows rows;

	CHECK_TEXT(of_json(MAPPING, "{\"data\":{\"items\":[{\"id\":7,\"who\":[{\"name\":\"TRAN B\"}],\"title\":\"Soan\",\"due\":\"2026-12-01\",\"state\":\"moi\","
	    "\"finished\":\"2026-11-29\"},{\"id\":\"x\",\"who\":[{\"mail\":\"c@d\"}],\"title\":\"\",\"state\":\"xong\"},{\"id\":true,\"state\":\"Thu h\303\264\300\"}]},"
	    "\"paging\":{}}", &rows), "no: no_list");
	CHECK_TEXT(of_json(MAPPING, "{\"data\":{\"items\":[{\"id\":7,\"who\":[{\"name\":\"TRAN B\"}],\"title\":\"Soan\",\"due\":\"2026-12-01\",\"state\":\"moi\","
	    "\"finished\":\"2026-11-29\"},{\"id\":\"x\",\"who\":[{\"mail\":\"c@d\"}],\"title\":\"\",\"state\":\"xong\"},{\"id\":[],\"state\":\"Thu h\341\273\223i\"},3]},"
	    "\"paging\":{\"cursor\":12,\"next\":\"/x?p=2\"}}", &rows),
	    "7 b.tt [Soan] - - - 2 due 2026-12-01 done - -\n"
	    "x c@d [-] - - - 2 due - done 2026-11-30 -\n"
	    "? - [-] - - - 2 due - done - - withdrawn\n"
	    "- - [-] - - - 2 due - done - -");
	CHECK_TEXT(rows.position, "12");
	CHECK_TEXT(rows.next, "/x?p=2");
	CHECK_TEXT(of_json(MAPPING, "[]", &rows), "no: no_list");
	CHECK_TEXT(of_json("{\"fields\":{\"external_id\":\"id\"},\"position\":\"[].at\"}", "[{\"id\":1,\"at\":9},{\"id\":2,\"at\":10},{\"id\":3,\"at\":8}]", &rows),
	    "1 - [-] - - - - due - done - -\n2 - [-] - - - - due - done - -\n3 - [-] - - - - due - done - -");
	CHECK_TEXT(rows.position, "10");
}

#define COUNTS "{\"fields\":{\"came\":\"in\",\"day\":\"on\",\"done\":\"out\",\"person\":\"who\",\"product\":\"code\",\"register\":\"=So\"}," \
    "\"gives\":\"counts\",\"list\":\"rows\",\"persons\":{\"Van thu\":\"an.nt\"}}"

/* Figures of registers have fields of their own. */
static void
counts(void)
{
	static const char answer[] = "{\"rows\":[{\"in\":12,\"on\":\"2026-11-29\",\"out\":\"2,5\",\"who\":\"VAN THU\",\"code\":\"A.1\"},{}]}";
	static const char table[] = "In;on;OUT;who;code\n3;29/11/2026;;b.tt;A.2\n";
	struct source_map m;
	struct map_rows rows;
	struct given g;
	const char *why, *title;

	CHECK(map_read(mem, COUNTS, &m) == 1 && m.gives == GIVES_COUNTS);
	CHECK_TEXT(map_text(mem, &m), COUNTS);
	CHECK_TEXT(map_lack(&m, SOURCE_REST), NULL);
	CHECK(map_json(mem, &m, json_read_any(mem, answer, strlen(answer)), today, &rows, &why) == 1);
	g = map_given(&rows);
	CHECK(g.gives == GIVES_COUNTS && g.n == 2);
	CHECK_TEXT(json_write(mem, count_json(mem, &g.count[0])), "{\"came\":\"12\",\"day\":\"2026-11-29\",\"done\":\"2,5\",\"person\":\"an.nt\","
	    "\"product\":\"A.1\",\"register\":\"So\"}");
	CHECK_TEXT(json_write(mem, count_json(mem, &g.count[1])), "{\"register\":\"So\"}");
	CHECK(map_csv(mem, &m, table, strlen(table), today, &rows, &why, &title) == 1 && rows.n == 1);
	CHECK_TEXT(json_write(mem, count_json(mem, &rows.count[0])), "{\"came\":\"3\",\"day\":\"29/11/2026\",\"person\":\"b.tt\","
	    "\"product\":\"A.2\",\"register\":\"So\"}");
	m.field[MAP_SUBJECT] = "title";	/* is no field of theirs */
	CHECK_TEXT(map_text(mem, &m), COUNTS);
	m.field[MAP_CAME] = NULL;
	CHECK_TEXT(map_lack(&m, SOURCE_DROP), "came");
	CHECK(map_read(mem, "{\"gives\":\"people\"}", &m) == 0 && map_read(mem, "{\"gives\":1}", &m) == 0);
	CHECK(map_read(mem, "{\"fields\":{\"came\":\"in\"}}", &m) == 1 && m.gives == GIVES_TASKS && m.field[MAP_CAME] == NULL);
}

static void
mapping(void)
{
	struct source_map m;

	CHECK(map_read(mem, MAPPING, &m) == 1);
	CHECK_TEXT(map_text(mem, &m), json_write(mem, json_read(mem, MAPPING, strlen(MAPPING))));
	CHECK_TEXT(map_lack(&m, SOURCE_REST), NULL);
	CHECK_TEXT(map_flawed(&m, SOURCE_REST), NULL);
	CHECK_TEXT(map_persons_lines(mem, &m), "Tran B = b.tt");
	CHECK(map_persons_read(mem, "P. A = B = a.nv\n\n  C=c \n", &m) == 1 && m.theirs.n == 2);
	CHECK_TEXT(map_persons_lines(mem, &m), "P. A = B = a.nv\nC = c");
	CHECK(map_persons_read(mem, "nobody", &m) == 0);
	CHECK(map_words_read(mem, " a \n\nb", &m.words[MAP_DONE]) == 1);
	CHECK_TEXT(map_words_lines(mem, &m.words[MAP_DONE]), "a\nb");
	m.field[MAP_SUBJECT] = NULL;
	CHECK_TEXT(map_lack(&m, SOURCE_REST), "subject");
	CHECK_TEXT(map_lack(&m, SOURCE_EDXML), NULL);
	for (const char *const *bad = (const char *const[]){ "a..b", "a[", "a[x]", "[].a", "a]", ".a", "a|", "a[1]b", NULL }; *bad != NULL; bad++) {
		m.field[MAP_SUBJECT] = *bad;
		CHECK_TEXT(map_flawed(&m, SOURCE_REST), "subject");
		CHECK_TEXT(map_flawed(&m, SOURCE_DROP), NULL);
	}
	m.field[MAP_SUBJECT] = "[0].a[12][1].b|c";
	CHECK_TEXT(map_flawed(&m, SOURCE_REST), NULL);
	m.around[MAP_CURSOR] = "a&b";
	CHECK_TEXT(map_flawed(&m, SOURCE_REST), "cursor");
	CHECK(map_read(mem, "[]", &m) == 0 && map_read(mem, "{\"fields\":{\"subject\":\"\"}}", &m) == 0);
	CHECK(map_read(mem, "{}", &m) == 1);
}

static const char *
of_csv(const char *mapping, const char *text)
{
	struct worksheet sheet;
	struct source_map m;
	struct map_rows rows;
	const char *why = NULL, *title;

	if (map_read(mem, mapping, &m) != 1 || csv_read(mem, text, strlen(text), &sheet) != 1)
		return "no table";
	if (map_table(mem, &m, &sheet, today, &rows, &why, &title) != 1)
		return mem_print(mem, "no: %s %s", why, title);
	return listed(1, &rows, why);
}

static void
tables(void)
{
	static const char map[] = "{\"fields\":{\"external_id\":\"Ma\",\"person\":\"Nguoi\",\"subject\":\"Viec\",\"quantity\":\"=3\"}}";

	CHECK_TEXT(of_csv(map, "\357\273\277So viec\r\nMa;Nguoi;VI\341\273\206C\r\n1;a;\"x; \"\"y\"\"\r\nz\"\r\n;;\r\n2;b;\r\n"),
	    "1 a [x; \"y\" z] - - - 3 due - done - -\n2 b [-] - - - 3 due - done - -");
	CHECK_TEXT(of_csv(map, "Ma\tNguoi\tviec\n9\tc\td"), "9 c [d] - - - 3 due - done - -");
	CHECK_TEXT(of_csv(map, "So viec giao\nMa;Nguoi;Viec\r\n1;a;Gop y, sua, trinh, ky\r\n\r\n2;b;Ra soat, bao cao, gui\r\n"),
	    "1 a [Gop y, sua, trinh, ky] - - - 3 due - done - -\n2 b [Ra soat, bao cao, gui] - - - 3 due - done - -");
	CHECK_TEXT(of_csv(map, "Ma,Nguoi,Viec\n1,a,\"x;y;z;t\"\n2,b,\"p;q;\"\"r;s\"\n"), "1 a [x;y;z;t] - - - 3 due - done - -\n2 b [p;q;\"r;s] - - - 3 due - done - -");
	CHECK_TEXT(of_csv(map, "Ma,Nguoi\n1,a\n"), "no: no_titles Viec");
	CHECK_TEXT(of_csv(map, "Ma,Nguoi,Viec\n\377,a,b\n"), "no table");
	CHECK_TEXT(of_csv(map, ""), "no: no_titles (null)");
	CHECK_TEXT(of_csv(map, "Ma,Nguoi,Viec\n1,\"a"), "1 a [-] - - - 3 due - done - -");
}

/* A text of parts that repeat, as a table. */
static bool
table_of(struct mem *own, const char *head, const char *part, size_t times, struct worksheet *sheet)
{
	const size_t n = strlen(head), m = strlen(part);
	char *text = mem_get(own, n + m * times + 1);

	memcpy(text, head, n);
	for (size_t i = 0; i < times; i++)
		memcpy(text + n + i * m, part, m);
	return csv_read(own, text, n + m * times, sheet) == 1;
}

/* An arena that is too small ends the program. */
static void
large_tables(void)
{
	static const char commas[] = ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n";
	static const char map[] = "{\"fields\":{\"external_id\":\"Ma\",\"person\":\"Nguoi\",\"subject\":\"Viec\",\"status\":\"Ma\"},"
	    "\"words\":{\"done\":[%s\"x\"]}}";
	const char *words = "", *why, *title;
	struct worksheet sheet;
	struct source_map m;
	struct map_rows rows;
	struct mem *own = mem_new(40u << 20);

	CHECK(table_of(own, "Ma,Nguoi,Viec\n1,a,b\n", commas, 40000, &sheet) && sheet.n == 2);
	mem_reset(own);
	CHECK(table_of(own, "a\n", "\n", CSV_MOST_ROWS - 1, &sheet) && !table_of(own, "a\n", "\n", CSV_MOST_ROWS, &sheet));
	mem_free(&own);
	own = mem_new(80u << 20);
	CHECK(!table_of(own, "", "\341\272\241,\341\272\241,\341\272\241,\341\272\241,\341\272\241,\341\272\241,\341\272\241,\341\272\241,\341\272\241,"
	    "\341\272\241,\341\272\241\n", 49000, &sheet));
	mem_free(&own);
	own = mem_new(32u << 20);
	for (int i = 0; i < MAP_MOST_WORDS - 1; i++)
		words = mem_print(mem, "%s\"w%d\",", words, i);
	CHECK(map_read(own, mem_print(mem, map, words), &m) == 1);
	CHECK(table_of(own, "Ma,Nguoi,Viec\n", "X,a,b\n", 40000, &sheet));
	CHECK(map_table(own, &m, &sheet, today, &rows, &why, &title) == 1 && rows.n == 40000 && rows.row[0].done_on != NULL);
	mem_free(&own);
}

static const char *
of_edxml(const char *mapping, const char *text, size_t n)
{
	struct source_map m;
	struct map_rows rows;
	enum xml_flaw flaw;
	const struct xml *root = xml_read(mem, text, n, &flaw);
	const char *why = NULL;
	int done;

	if (root == NULL || map_read(mem, mapping, &m) != 1)
		return mem_print(mem, "no xml %d", flaw);
	done = map_edxml(mem, &m, root, today, &rows, &why);
	return listed(done, &rows, why);
}
#define EDXML(mapping, text) of_edxml((mapping), (text), strlen(text))

#define HEAD "<edXML xmlns='http://www.mic.gov.vn/TBT/QCVN_102_2016'><edXMLEnvelope><edXMLHeader>"
#define FOOT "</edXMLHeader></edXMLEnvelope></edXML>"
#define DOCUMENT "<ed:MessageHeader xmlns:ed='x'><From><OrganId>000.00.G22</OrganId><OrganName>UBND tinh</OrganName></From>" \
    "<To><OrganId>000.01</OrganId><OrganName>So TC</OrganName></To><DocumentId>G22,2026/11/20,78/UBND</DocumentId>" \
    "<Code><CodeNumber>78</CodeNumber><CodeNotation>UBND-TH</CodeNotation></Code><PromulgationInfo><Place>BMT</Place>" \
    "<PromulgationDate>2026/11/20</PromulgationDate></PromulgationInfo><Subject>Bao cao  thu</Subject><DueDate>2026/12/15</DueDate>%s" \
    "</ed:MessageHeader>"

static void
edxml(void)
{
	const char *one = mem_print(mem, HEAD DOCUMENT "<TraceHeaderList><Bussiness><StaffInfo><Department>NS</Department><Staff>Tran B</Staff>"
	    "</StaffInfo><StaffInfo><Staff>Le C</Staff><Email>c@d</Email></StaffInfo></Bussiness></TraceHeaderList>" FOOT,
	    "<SignerInfo><Position>CT</Position><FullName>Ho D</FullName></SignerInfo>");
	const char *none = mem_print(mem, HEAD DOCUMENT FOOT, "");
	const char *wide = mem_print(mem, "<?xml version='1.0' encoding='UTF-16'?><a>%s</a>", "<Subject>V</Subject><DocumentId>1</DocumentId>");
	char utf16[400] = "\xff\xfe";
	size_t n = 2;

	for (const char *c = wide; *c != '\0'; c++, n += 2)
		utf16[n] = *c;
	CHECK_TEXT(EDXML("{\"persons\":{\"tran b\":\"b.tt\"}}", one),
	    "G22,2026/11/20,78/UBND#Tran B b.tt [Bao cao thu] 78/UBND-TH 2026/11/20 Ho D - due 2026/12/15 done - -\n"
	    "G22,2026/11/20,78/UBND#c@d c@d [Bao cao thu] 78/UBND-TH 2026/11/20 Ho D - due 2026/12/15 done - -");
	CHECK_TEXT(EDXML("{}", none), "G22,2026/11/20,78/UBND - [Bao cao thu] 78/UBND-TH 2026/11/20 UBND tinh - due 2026/12/15 done - -");
	CHECK_TEXT(EDXML("{\"persons\":{\"So TC\":\"a.nv\"},\"fields\":{\"product\":\"=B1\"}}", none),
	    "G22,2026/11/20,78/UBND#So TC a.nv [Bao cao thu] 78/UBND-TH 2026/11/20 UBND tinh - due 2026/12/15 done - -");
	CHECK_TEXT(EDXML("{}", "<S><Subject>V</Subject><OrganId>O</OrganId><Code>5</Code><PromulgationDate>2026/01/02</PromulgationDate></S>"),
	    "O,2026/01/02,5 - [V] 5 2026/01/02 - - due - done - -");
	CHECK_TEXT(of_edxml("{}", utf16, n), "1 - [V] - - - - due - done - -");
	CHECK_TEXT(EDXML("{}", "<Status><ResponseFor><OrganId>O</OrganId><DocumentId>D</DocumentId></ResponseFor><StaffInfo><Staff>Tran B</Staff>"
	    "</StaffInfo><StatusCode>06</StatusCode><Timestamp>2026/11/28 08:00:00</Timestamp></Status>"),
	    "D#Tran B - [-] - - - - due - done 2026/11/28 08:00:00 -");
	CHECK_TEXT(EDXML("{}", "<StatusCode>06</StatusCode>"), "- - [-] - - - - due - done 2026-11-30 -");
	CHECK_TEXT(EDXML("{}", "<S><DocumentId>D</DocumentId><StatusCode>13</StatusCode></S>"), "D - [-] - - - - due - done - - withdrawn");
	CHECK_TEXT(EDXML("{}", "<S><DocumentId>D</DocumentId><StatusCode>03</StatusCode></S>"), "");
	CHECK_TEXT(EDXML("{}", "<html><p>Not found</p></html>"), "no: no_edxml");
}

static void
many_persons(void)
{
	static const char staff[] = "<StaffInfo><Staff>nguoi%04zu</Staff></StaffInfo>";
	const size_t each = strlen(staff) - 1, most = MAP_MOST_ROWS + 5;
	char *text = mem_get(mem, most * each + 200), *at = text + sprintf(text, "<S><DocumentId>D</DocumentId><Subject>V</Subject>");
	struct source_map m;
	struct map_rows rows;
	enum xml_flaw flaw;
	const char *why;

	CHECK(map_read(mem, "{}", &m) == 1);
	for (size_t i = 0; i < 51; i++)
		at += sprintf(at, staff, i);
	CHECK(map_edxml(mem, &m, xml_read(mem, mem_print(mem, "%s</S>", text), strlen(text) + 4, &flaw), today, &rows, &why) == 1 && rows.n == 51);
	for (size_t i = 51; i < most; i++)
		at += sprintf(at, staff, i);
	CHECK(map_edxml(mem, &m, xml_read(mem, mem_print(mem, "%s</S>", text), strlen(text) + 4, &flaw), today, &rows, &why) == 1);
	CHECK(rows.n == MAP_MOST_ROWS + 1);
	CHECK_TEXT(told(&rows.row[MAP_MOST_ROWS - 1]), "D#nguoi0999 nguoi0999 [V] - - - - due - done - -");
	CHECK_TEXT(told(&rows.row[MAP_MOST_ROWS]), "D - [V] - - - - due - done - -");
}

static void
hostile_xml(void)
{
	const char *deep = "", *text = "";

	CHECK_TEXT(EDXML("{}", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), mem_print(mem, "no xml %d", XML_DOCTYPE));
	CHECK_TEXT(EDXML("{}", "<a><b></a>"), mem_print(mem, "no xml %d", XML_MALFORMED));
	CHECK_TEXT(EDXML("{}", "<a>&unknown;</a>"), mem_print(mem, "no xml %d", XML_MALFORMED));
	CHECK_TEXT(EDXML("{}", ""), mem_print(mem, "no xml %d", XML_MALFORMED));
	for (int i = 0; i < XML_MOST_DEPTH + 1; i++)
		deep = mem_print(mem, "%s<a>", deep);
	CHECK_TEXT(EDXML("{}", deep), mem_print(mem, "no xml %d", XML_TOO_MUCH));
	for (int i = 0; i < 600; i++)
		text = mem_print(mem, "%s0123456789", text);
	CHECK(strlen(xml_read(mem, mem_print(mem, "<a>%s</a>", text), 6007, &(enum xml_flaw){ 0 })->text) == XML_MOST_TEXT);
}

static void
addresses(void)
{
	CHECK(source_same_origin("https://a:1/b", "HTTPS://A:1?c") && !source_same_origin("https://a/", "https://a:444/"));
	CHECK_TEXT(source_next(mem, "https://a:1/b?c", "/d?e"), "https://a:1/d?e");
	CHECK_TEXT(source_next(mem, "https://a:1/b?c", "?p=2"), "https://a:1/b?p=2");
	CHECK_TEXT(source_next(mem, "https://a:1/b?c", "https://a:1/z"), "https://a:1/z");
	CHECK_TEXT(source_next(mem, "https://a:1/b?c", "https://b:1/z"), NULL);
	CHECK_TEXT(source_next(mem, "https://a:1/b?c", "//b/z"), NULL);
	CHECK_TEXT(source_next(mem, "https://a:1/b?c", "https://a:1@b/z"), NULL);
}

static const char *
judged(struct source s)
{
	const struct source_flaw flaw = source_judge(mem, &s);

	return flaw.word == NULL ? "" : mem_print(mem, "%s %s", flaw.field, flaw.word);
}

static void
sources(void)
{
	struct source s = { .code = "qlvb", .name = "QLVB", .way = SOURCE_REST, .address = "https://a/b", .token_address = "", .client = "",
	    .auth = AUTH_BEARER, .mapping = MAPPING, .enabled = true };

	CHECK_TEXT(judged(s), "");
	s.code = "QLVB";
	CHECK_TEXT(judged(s), "code code");
	s.code = "../x";
	CHECK_TEXT(judged(s), "code code");
	s.code = "a-1", s.address = "";
	CHECK_TEXT(judged(s), "address no_address");
	s.address = "http://a";
	CHECK_TEXT(judged(s), "address address");
	s.address = "https://a", s.auth = AUTH_OAUTH2;
	CHECK_TEXT(judged(s), "token_address address");
	s.token_address = "https://t";
	CHECK_TEXT(judged(s), "client no_client");
	s.client = "danhgia", s.mapping = "{\"fields\":{\"external_id\":\"id\",\"person\":\"p\"}}";
	CHECK_TEXT(judged(s), "subject no_path");
	s.enabled = false;
	CHECK_TEXT(judged(s), "");
	s.mapping = "{\"fields\":{\"external_id\":\"a..b\"}}";
	CHECK_TEXT(judged(s), "external_id bad_path");
	s.auth = AUTH_NONE, s.way = SOURCE_DROP;
	CHECK_TEXT(judged(s), "address not_asked");
	s.address = "", s.way = SOURCE_EDXML;
	CHECK_TEXT(judged(s), "");
	s.mapping = COUNTS;
	CHECK_TEXT(judged(s), "gives gives");
	s.way = SOURCE_DROP;
	CHECK_TEXT(judged(s), "");
	s.mapping = "x";
	CHECK_TEXT(judged(s), "mapping mapping");
}

/* Lists, then fields of a row. */
static const char *
saw(const struct source_seen *s)
{
	const char *text = "";

	for (size_t i = 0; i < s->nlists; i++)
		text = mem_print(mem, "%s(%s %zu) ", text, s->list[i].path, s->list[i].rows);
	for (size_t i = 0; i < s->n; i++)
		text = mem_print(mem, "%s%s=%s ", text, s->field[i].path, s->field[i].value);
	return text;
}

static const char *
saw_json(const char *list, const char *answer)
{
	const struct source_map m = { .around = { [MAP_LIST] = list } };
	struct source_seen s;

	source_seen_json(mem, &m, json_read_any(mem, answer, strlen(answer)), &s);
	return saw(&s);
}

static void
seen(void)
{
	const char *answer = "{\"a\":{\"b\":[{\"id\":1,\"who\":[{\"mail\":\"x@y\"}],\"c.d\":2,\"e\":{\"f\":true}},{}]},\"g\":[{\"h\":null}],\"k\":[1]}";
	const char *table = "\xef\xbb\xbf\"M\xc3\xa3\";Han;\r\nK1;01/12/2026;x\r\n";
	struct source_seen s;

	CHECK_TEXT(saw_json(NULL, answer), "(a.b 2) (g 1) id=1 who[0].mail=x@y e.f=true ");
	CHECK_TEXT(saw_json("g", answer), "(a.b 2) (g 1) h= ");
	CHECK_TEXT(saw_json("nothing", answer), "(a.b 2) (g 1) id=1 who[0].mail=x@y e.f=true ");
	CHECK_TEXT(saw_json(NULL, "[{\"id\":\"7\"}]"), "( 1) id=7 ");
	CHECK_TEXT(saw_json(NULL, "[]"), "");
	CHECK_TEXT(saw_json(NULL, "7"), "");
	source_seen_csv(mem, table, strlen(table), &s);
	CHECK_TEXT(saw(&s), "M\xc3\xa3=K1 Han=01/12/2026 ");
	source_seen_csv(mem, "", 0, &s);
	CHECK_TEXT(saw(&s), "");
}

int
main(void)
{
	mem = mem_new(64u << 20);
	TEST(json_rows);
	TEST(mapping);
	TEST(counts);
	TEST(tables);
	TEST(large_tables);
	TEST(edxml);
	TEST(many_persons);
	TEST(hostile_xml);
	TEST(addresses);
	TEST(sources);
	TEST(seen);
	mem_free(&mem);
	return check_failed != 0;
}
