#include "check.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/mem.h"
#include "rules/expression_example.h"

static struct mem *mem;

static const char *const names[] = { "diem", "so_thang", "so_thang_ky", "he_so_luong", "luong_co_so", "he_so_chuc_vu" };
#define NAMES (sizeof(names) / sizeof(*names))

static const struct ratio *
of(const char *text)
{
	const struct ratio *r = NULL;

	if (text != NULL && strcmp(text, "-") != 0)
		CHECK(ratio_read(mem, text, &r) == 1);
	return r;
}

static const struct expression *
parsed(const char *text)
{
	const struct expression *e = NULL;
	struct expression_flaw flaw;

	CHECK(expression_parse(mem, text, names, NAMES, &e, &flaw) == 1);
	if (e == NULL)
		printf("# \"%s\": %s at %zu, found \"%s\", expected %s\n", text, expression_fault_name[flaw.fault], flaw.at, flaw.found,
		    flaw.expected == NULL ? "-" : flaw.expected);
	return e;
}

/* Typed in many ways, kept in one. */
static void
writes(void)
{
	static const char *const list[][2] = {
		{ "1+2", "1 + 2" }, { " 007,50 ", "7,5" }, { "0.125", "0,125" }, { "1,250", "1,25" }, { "15%", "0,15" }, { "2,5 %", "0,025" },
		{ "100%", "1" }, { "0,0", "0" },
		{ "\xc4\x90i\xe1\xbb\x83m", "diem" }, { "L\xc6\xaf\xc6\xa0NG c\xc6\xa1 s\xe1\xbb\x9f", "luong_co_so" },
		{ "lu\xcc\x9bo\xcc\x9bng_co\xcc\x9b so\xcc\x9b\xcc\x89", "luong_co_so" },	/* marks of their own */
		{ "he   so\tluong * 2", "he_so_luong * 2" },
		{ "diem \xc3\x97 2 \xc2\xb7 3 : 4 \xc3\xb7 5", "diem * 2 * 3 / 4 / 5" },
		{ "1-(2-3)-4", "1 - (2 - 3) - 4" }, { "((1+(2*3)))", "1 + 2 * 3" }, { "(1+2)*3", "(1 + 2) * 3" }, { "1+(2+3)", "1 + (2 + 3)" },
		{ "--2", "--2" }, { "-(1+2)", "-(1 + 2)" }, { "-diem*2", "-diem * 2" }, { "-(diem*2)", "-(diem * 2)" }, { "2--3", "2 - -3" },
		{ "2 \xe2\x88\x92 1 \xe2\x80\x93 1", "2 - 1 - 1" },
		{ "Min(1;2 ;3)", "MIN(1; 2; 3)" }, { "max (diem;0)", "MAX(diem; 0)" },
		{ "n\xe1\xba\xbfu(\xc4\x91i\xe1\xbb\x83m\xe2\x89\xa5" "90;1,2;1)", "NEU(diem >= 90; 1,2; 1)" },
		{ "IF(diem=>90 v\xc3\xa0 so thang=12 ho\xe1\xba\xb7" "c diem=100;1;0)", "NEU(diem >= 90 va so_thang = 12 hoac diem = 100; 1; 0)" },
		{ "neu((diem<1 hoac diem>2) va khong(diem<>1);1;0)", "NEU((diem < 1 hoac diem > 2) va khong (diem <> 1); 1; 0)" },
		{ "neu(kh\xc3\xb4ng (diem=1 va diem=2);1;0)", "NEU(khong (diem = 1 va diem = 2); 1; 0)" },
		{ "neu(diem \xe2\x89\xa0 1 va diem =\xcc\xb8 2 va diem!=3;1;0)", "NEU(diem <> 1 va diem <> 2 va diem <> 3; 1; 0)" },
		{ "diem\xc2\xa0+\n1", "diem + 1" },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		const struct expression *e = parsed(list[i][0]);

		if (e == NULL)
			continue;
		CHECK_TEXT(expression_text(mem, e), list[i][1]);
		e = parsed(expression_text(mem, e));
		if (e != NULL)
			CHECK_TEXT(expression_text(mem, e), list[i][1]);
	}
}

static void
refuses(void)
{
	static const struct { const char *text, *fault; size_t at; const char *found, *expected, *near; } list[] = {
		{ "", "empty", 1, "", NULL, NULL }, { "  ", "empty", 3, "", NULL, NULL },
		{ "1 +", "expected", 4, "", "value", NULL }, { "1 + * 2", "expected", 5, "*", "value", NULL }, { "+1", "expected", 1, "+", "value", NULL },
		{ "(1 + 2", "expected", 7, "", "close", NULL }, { "1 + 2)", "expected", 6, ")", "end", NULL }, { "1; 2", "expected", 2, ";", "end", NULL },
		{ "2 diem", "expected", 3, "diem", "operator", NULL }, { "2diem", "expected", 2, "diem", "operator", NULL },
		{ "diem (1)", "expected", 6, "(", "operator", NULL }, { "diem thuong", "expected", 6, "thuong", "operator", NULL },
		{ "MIN(1)", "expected", 6, ")", "separator", NULL }, { "MIN(1, 2)", "sign", 6, ",", "separator", NULL },
		{ "MIN", "name", 1, "MIN", NULL, NULL }, { "MIN()", "expected", 5, ")", "value", NULL }, { "MIN(1; 2; )", "expected", 11, ")", "value", NULL },
		{ "NEU(diem > 1; 2)", "expected", 16, ")", "separator", NULL }, { "NEU(diem > 1; 2; 3; 4)", "expected", 19, ";", "close", NULL },
		{ "NEU(diem; 2; 3)", "kind", 5, "diem", "condition", NULL }, { "NEU(diem > 1; diem > 2; 3)", "kind", 15, "diem", "number", NULL },
		{ "diem > 1", "kind", 1, "diem", "number", NULL }, { "1 + (diem > 1)", "kind", 5, "(", "number", NULL },
		{ "NEU(khong diem > 1; 1; 0)", "expected", 11, "diem", "open", NULL }, { "NEU(khong (diem); 1; 0)", "kind", 11, "(", "condition", NULL },
		{ "NEU(1 va diem > 2; 1; 0)", "kind", 5, "1", "condition", NULL },
		{ "NEU(70 <= diem < 90; 1; 0)", "expected", 16, "<", "join", NULL },
		{ "diem ^ 2", "sign", 6, "^", "operator", NULL }, { "$5", "sign", 1, "$", "value", NULL }, { "_a", "sign", 1, "_", "value", NULL },
		{ "5 % 2", "expected", 5, "2", "operator", NULL },
		{ "1.000", "number", 1, "1.000", "plain", NULL }, { "2 + 2.340.000", "number", 5, "2.340.000", "plain", NULL },
		{ "1 000 000", "number", 1, "1", "plain", NULL }, { "1.5", NULL, 0, NULL, NULL, NULL }, { "1.2345", NULL, 0, NULL, NULL, NULL },
		{ "1,", "sign", 2, ",", "operator", NULL }, { ".5", "sign", 1, ".", "value", NULL },
		{ "1234567890123456789", "huge", 1, "1234567890123456789", NULL, NULL }, { "0,1234567890123456789", "huge", 1, "0,1234567890123456789", NULL, NULL },
		{ "luong co * 2", "name", 1, "luong co", NULL, "luong_co_so" }, { "2 * \xc4\x91iem so", "expected", 10, "so", "operator", NULL },
		{ "\xc4\x91i\xe1\xbb\x83n + 1", "name", 1, "\xc4\x91i\xe1\xbb\x83n", NULL, "diem" }, { "he_so", "name", 1, "he_so", NULL, "he_so_luong" },
		{ "1 + MAXX(1; 2)", "name", 5, "MAXX", NULL, "MAX" }, { "hoan_toan_khac", "name", 1, "hoan_toan_khac", NULL, NULL },
		{ "\xcc\x89_ x", "name", 1, "\xcc\x89_ x", NULL, NULL },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		const struct expression *e;
		struct expression_flaw flaw;

		CHECK(expression_parse(mem, list[i].text, names, NAMES, &e, &flaw) == (list[i].fault == NULL));
		if (list[i].fault != NULL && (flaw.at != list[i].at || strcmp(expression_fault_name[flaw.fault], list[i].fault) != 0))
			printf("# \"%s\": %s at %zu\n", list[i].text, expression_fault_name[flaw.fault], flaw.at);
		if (list[i].fault == NULL)
			continue;
		CHECK_TEXT(expression_fault_name[flaw.fault], list[i].fault);
		CHECK(flaw.at == list[i].at);
		CHECK_TEXT(flaw.found, list[i].found);
		CHECK_TEXT(flaw.expected, list[i].expected);
		CHECK_TEXT(flaw.near, list[i].near);
	}
}

static enum expression_fault
fault_of(const char *text)
{
	const struct expression *e;
	struct expression_flaw flaw;

	expression_parse(mem, text, names, NAMES, &e, &flaw);
	return flaw.fault;
}

static char *
repeated(const char *first, const char *again, int times, const char *last)
{
	char *text = mem_text(mem, first);

	for (int i = 0; i < times; i++)
		text = mem_print(mem, "%s%s", text, again);
	return mem_print(mem, "%s%s", text, last);
}

static void
bounds(void)
{
	CHECK(fault_of(repeated("", " ", 999, "1")) == EXPRESSION_SOUND);
	CHECK(fault_of(repeated("", " ", 1000, "1")) == EXPRESSION_LONG);
	CHECK(fault_of(repeated("", "(", 32, repeated("1", ")", 32, ""))) == EXPRESSION_SOUND);
	CHECK(fault_of(repeated("", "(", 33, repeated("1", ")", 33, ""))) == EXPRESSION_DEEP);
	CHECK(fault_of(repeated("", "-", 32, "1")) == EXPRESSION_SOUND);
	CHECK(fault_of(repeated("", "-", 33, "1")) == EXPRESSION_DEEP);
	CHECK(fault_of(repeated("1", "+1", 99, "")) == EXPRESSION_SOUND);
	CHECK(fault_of(repeated("-1", "+1", 99, "")) == EXPRESSION_SOUND);
	CHECK(fault_of(repeated("--1", "+1", 99, "")) == EXPRESSION_LARGE);
	/* Short as typed, long as kept. */
	CHECK(fault_of(repeated("1", "+he_so_luong", 70, "")) == EXPRESSION_SOUND);
	CHECK(fault_of(repeated("1", "+he_so_luong", 77, "")) == EXPRESSION_LONG);
	CHECK(fault_of("999999999999999999,999999999999999999") == EXPRESSION_SOUND);
	CHECK(fault_of("0,99999999999999999%") == EXPRESSION_HUGE);
	CHECK(fault_of("\xff\xfe(\x80") == EXPRESSION_SIGN);
}

static void
values(void)
{
	static const struct { const char *text, *diem, *so_thang, *value, *fault; size_t at; } list[] = {
		{ "1 + 2 * 3 - 4 / 8", NULL, NULL, "13/2", NULL, 0 }, { "(1 + 2) * 3", NULL, NULL, "9", NULL, 0 }, { "10 - 3 - 2", NULL, NULL, "5", NULL, 0 },
		{ "12 / 3 / 2", NULL, NULL, "2", NULL, 0 }, { "-2 * -3", NULL, NULL, "6", NULL, 0 }, { "1 / 3 + 1 / 3 + 1 / 3", NULL, NULL, "1", NULL, 0 },
		{ "0,1 + 0,2", NULL, NULL, "3/10", NULL, 0 }, { "diem / 100", "767/10", NULL, "767/1000", NULL, 0 },
		{ "MIN(3; 1; 2)", NULL, NULL, "1", NULL, 0 }, { "MAX(-3; -1; -2)", NULL, NULL, "-1", NULL, 0 },
		{ "NEU(diem >= 90; 1,2; NEU(diem >= 70; 1; 0,5))", "90", NULL, "6/5", NULL, 0 },
		{ "NEU(diem >= 90; 1,2; NEU(diem >= 70; 1; 0,5))", "89.999", NULL, "1", NULL, 0 },
		{ "NEU(diem >= 90; 1,2; NEU(diem >= 70; 1; 0,5))", "69", NULL, "1/2", NULL, 0 },
		{ "NEU(diem = 50 hoac diem = 60 va diem = 70; 1; 0)", "50", NULL, "1", NULL, 0 },
		{ "NEU(khong (diem <> 50) va diem <= 50 va diem < 51; 1; 0)", "50", NULL, "1", NULL, 0 },
		{ "diem / so_thang", "1", "0", NULL, "zero", 6 }, { "1 + so_thang / (diem - diem)", "1", "2", NULL, "zero", 14 },
		{ "diem + 1", NULL, NULL, NULL, "missing", 1 }, { "1 + diem", NULL, NULL, NULL, "missing", 5 },
		/* What does not count is not computed. */
		{ "NEU(so_thang > 0; diem / so_thang; 0)", "6", "0", "0", NULL, 0 }, { "NEU(so_thang > 0; diem / so_thang; 0)", "6", "4", "3/2", NULL, 0 },
		{ "NEU(so_thang > 0 va diem / so_thang > 1; 1; 0)", "6", "0", "0", NULL, 0 },
		{ "NEU(so_thang = 0 hoac diem / so_thang > 1; 1; 0)", "6", "0", "1", NULL, 0 },
		{ "NEU(1 = 1; 2; diem)", NULL, NULL, "2", NULL, 0 }, { "MIN(1; diem)", NULL, NULL, NULL, "missing", 8 },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		const struct ratio *input[NAMES] = { of(list[i].diem), of(list[i].so_thang) }, *value = NULL;
		const struct expression *e = parsed(list[i].text);
		struct expression_flaw flaw;

		CHECK(e != NULL && expression_value(mem, e, input, &value, &flaw) == (list[i].fault == NULL));
		if (list[i].fault == NULL)
			CHECK_TEXT(value == NULL ? "none" : ratio_text(mem, value), list[i].value);
		else {
			CHECK_TEXT(expression_fault_name[flaw.fault], list[i].fault);
			CHECK(flaw.at == list[i].at);
		}
	}
}

static void
huge(void)
{
	const struct ratio *input[NAMES] = { of("999999999999999999") }, *value;
	struct expression_flaw flaw;

	CHECK(expression_value(mem, parsed(repeated("diem", "*diem", 15, "")), input, &value, &flaw) == 1);
	CHECK(expression_value(mem, parsed(repeated("diem", "*diem", 30, "")), input, &value, &flaw) == 0 && flaw.fault == EXPRESSION_HUGE);
	CHECK(expression_inputs(parsed("NEU(so_thang > he_so_chuc_vu; diem; 0)")) == 0x23);
}

/* With figures it is a formula again, of the same value. */
static void
filled(void)
{
	static const struct { const char *text, *diem, *so_thang, *filled; } list[] = {
		{ "NEU(diem >= 90; 1,2; 1)", "76.7", NULL, "NEU(76,7 >= 90; 1,2; 1)" }, { "diem * so_thang", "230/3", "7", "(230 / 3) * 7" },
		{ "-diem / so_thang", "-2", NULL, "-(-2) / so_thang" }, { "diem + so_thang", "0", "1200", "0 + 1200" },
		{ "diem", "-1/1000001", NULL, "(-1 / 1000001)" }, { "diem", "123456789012345678901234567890", NULL, "123456789012345678901234567890" } };

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		const struct ratio *input[NAMES] = { of(list[i].diem), of(list[i].so_thang) };

		CHECK_TEXT(expression_filled(mem, parsed(list[i].text), input), list[i].filled);
	}
	CHECK_TEXT(expression_text(mem, parsed("1+diem")), "1 + diem");
}

static void
ranges(void)
{
	/* diem 0…100 and may be absent, so_thang 0…12, so_thang_ky 1…12, he_so_luong from 0 on. */
	static const struct expression_range given[] = { { NULL, NULL, true }, { NULL, NULL, false }, { NULL, NULL, false }, { NULL, NULL, false },
	    { NULL, NULL, false }, { NULL, NULL, false } };
	static const struct { const char *text, *least, *most; unsigned may; } list[] = {
		{ "diem / 100", "0", "1", EXPRESSION_MAY_MISS }, { "so_thang - 3", "-3", "9", 0 }, { "so_thang / so_thang_ky", "0", "12", 0 },
		{ "1 / so_thang", "1/12", "-", EXPRESSION_MAY_ZERO }, { "-so_thang", "-12", "0", 0 }, { "he_so_luong * so_thang", "0", "-", 0 },
		{ "he_so_luong * (so_thang - 5)", "-", "-", 0 }, { "MIN(he_so_luong; 10)", "0", "10", 0 }, { "MAX(he_so_luong; 10)", "10", "-", 0 },
		{ "luong_co_so * 0", "0", "0", 0 }, { "MAX(0; luong_co_so)", "0", "-", 0 },
		{ "NEU(so_thang > 0; 1 / so_thang; 0)", "0", "-", 0 }, { "NEU(so_thang = 0; 0; 1 / so_thang)", "0", "-", EXPRESSION_MAY_ZERO * 0 },
		{ "NEU(0 < so_thang; 1 / so_thang; 0)", "0", "-", 0 }, { "NEU(so_thang >= 6; so_thang; 6)", "6", "12", 0 },
		{ "NEU(so_thang >= 0; 1; -1)", "1", "1", 0 }, { "NEU(so_thang > 12; 1; -1)", "-1", "-1", 0 },
		{ "NEU(so_thang >= 3 va so_thang < 9; so_thang; 5)", "3", "9", 0 }, { "NEU(so_thang < 3 hoac so_thang > 9; 5; so_thang)", "3", "9", 0 },
		{ "NEU(so_thang >= 3 va so_thang < 2; -1; 5)", "5", "5", 0 }, { "NEU(khong (so_thang < 3); so_thang; 5)", "3", "12", 0 },
		{ "NEU(so_thang <> 0 va 1 / so_thang > 0; 1; 2)", "1", "2", 0 }, { "NEU(1 / so_thang > 0 va so_thang <> 0; 1; 2)", "1", "2", EXPRESSION_MAY_ZERO },
		{ "NEU(so_thang_ky >= so_thang; so_thang_ky - 1; 1)", "0", "11", 0 }, { "1 / (so_thang + so_thang_ky)", "1/24", "1", 0 },
		{ "1 / (so_thang - so_thang)", "-", "-", EXPRESSION_MAY_ZERO }, { "1 / 0", "-", "-", EXPRESSION_MAY_ZERO },
		{ "1 / -so_thang_ky", "-1", "-1/12", 0 }, { "-1 / he_so_chuc_vu", "-", "-", EXPRESSION_MAY_ZERO },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++) {
		struct expression_range in[NAMES], got;
		unsigned may;

		memcpy(in, given, sizeof(in));
		in[0].least = in[1].least = in[3].least = of("0");
		in[0].most = of("100");
		in[1].most = in[2].most = of("12");
		in[2].least = of("1");
		got = expression_range(mem, parsed(list[i].text), in, &may);
		CHECK_TEXT(got.least == NULL ? "-" : ratio_text(mem, got.least), list[i].least);
		CHECK_TEXT(got.most == NULL ? "-" : ratio_text(mem, got.most), list[i].most);
		CHECK(may == list[i].may);
		if (may != list[i].may)
			printf("# %s\n", list[i].text);
	}
}

/* --- formulas made at random ------------------------------------------------- */

static uint64_t dice = 20261130;

static int
thrown(int sides)
{
	dice ^= dice << 13;
	dice ^= dice >> 7;
	dice ^= dice << 17;
	return (int)(dice % (uint64_t)sides);
}

__extension__ typedef __int128 wide;

/* A second way to compute: fractions in 128 bits, each node told by its letters. */
struct small {
	wide		 up, down;
	char		 state;		/* 'n' number, 'y', 'f' conditions; 'z' by zero, 'm' missing, 'o' too large to say */
};

struct made {
	const char	*text;
	struct small	 value;
};

static struct small given_value[NAMES];

static wide
common(wide a, wide b)
{
	while (b != 0) {
		const wide rest = a % b;

		a = b;
		b = rest;
	}
	return a < 0 ? -a : a;
}

static struct small
fraction(wide up, wide down)
{
	const wide by = common(up, down) * (down < 0 ? -1 : 1), most = (wide)1 << 60;
	struct small s = { up / by, down / by, 'n' };

	if (s.up > most || s.up < -most || s.down > most)
		s.state = 'o';
	return s;
}

static const struct small *
spoilt(const struct small *a, const struct small *b)
{
	return strchr("zmo", a->state) != NULL ? a : strchr("zmo", b->state) != NULL ? b : NULL;
}

static struct small
small_of(char sign, struct small a, struct small b)
{
	const wide left = a.up * b.down, right = b.up * a.down;

	if (spoilt(&a, &b) != NULL)
		return *spoilt(&a, &b);
	switch (sign) {
	case '+':
		return fraction(left + right, a.down * b.down);
	case '-':
		return fraction(left - right, a.down * b.down);
	case '*':
		return fraction(a.up * b.up, a.down * b.down);
	case '/':
		return b.up == 0 ? (struct small){ 0, 1, 'z' } : fraction(a.up * b.down, a.down * b.up);
	case 'm':
		return left <= right ? a : b;
	case 'M':
		return left >= right ? a : b;
	default:
		return (struct small){ 0, 1, (sign == '<' ? left < right : sign == '=' ? left == right : left > right) ? 'y' : 'f' };
	}
}

static struct made	made_number(int depth);

static const char *
one_of(const char *const *list, int n)
{
	return list[thrown(n)];
}

static struct made
made_condition(int depth)
{
	static const char *const below[] = { "<", " < " }, *const above[] = { ">", "  > " }, *const same[] = { "=", " = " },
	    *const both[] = { " va ", " V\xc3\xa0 " }, *const or[] = { " hoac ", " ho\xe1\xba\xb7" "c\n" };
	const int what = depth == 0 ? thrown(3) : thrown(6);
	struct made a, b;

	if (what < 3) {
		a = made_number(depth - (depth > 0));
		b = made_number(depth - (depth > 0));
		return (struct made){ mem_print(mem, "%s%s%s", a.text, one_of(what == 0 ? below : what == 1 ? above : same, 2), b.text),
		    small_of("<>="[what], a.value, b.value) };
	}
	a = made_condition(depth - 1);
	if (what == 5)
		return (struct made){ mem_print(mem, "khong(%s)", a.text),
		    { 0, 1, a.value.state == 'y' ? 'f' : a.value.state == 'f' ? 'y' : a.value.state } };
	b = made_condition(depth - 1);
	return (struct made){ mem_print(mem, "(%s)%s(%s)", a.text, one_of(what == 3 ? both : or, 2), b.text),
	    a.value.state == (what == 3 ? 'y' : 'f') ? b.value : a.value };
}

static struct made
made_leaf(void)
{
	static const char *const typed[] = { "diem", "So th\xc3\xa1ng", "so_thang ky", "HE_SO_LUONG", "l\xc6\xb0\xc6\xa1ng c\xc6\xa1 s\xe1\xbb\x9f",
	    "he so chuc vu" };
	const int i = thrown(2 * (int)NAMES), whole = thrown(12), tenth = thrown(10);

	if (i < (int)NAMES)
		return (struct made){ typed[i], given_value[i] };
	if (i % 2 == 0)
		return (struct made){ mem_print(mem, "%d", whole), fraction(whole, 1) };
	return (struct made){ mem_print(mem, "%d%c%d", whole, i % 3 == 0 ? ',' : '.', tenth), fraction(whole * 10 + tenth, 10) };
}

static struct made
made_number(int depth)
{
	static const char *const times[] = { "*", " \xc3\x97 ", "\xc2\xb7" }, *const by[] = { "/", " : ", "\xc3\xb7" };
	const int what = depth == 0 ? 0 : thrown(9);
	struct made a, b, c;

	if (what == 0)
		return made_leaf();
	a = made_number(depth - 1);
	if (what == 8)
		return (struct made){ mem_print(mem, "-(%s)", a.text), small_of('-', fraction(0, 1), a.value) };
	b = made_number(depth - 1);
	if (what == 7) {
		c = made_condition(depth - 1);
		return (struct made){ mem_print(mem, "N\xe1\xba\xbeU(%s;%s; %s)", c.text, a.text, b.text),
		    c.value.state == 'y' ? a.value : c.value.state == 'f' ? b.value : c.value };
	}
	if (what >= 5)
		return (struct made){ mem_print(mem, "%s(%s;%s)", what == 5 ? "min" : "MAX", a.text, b.text), small_of(what == 5 ? 'm' : 'M', a.value, b.value) };
	return (struct made){ mem_print(mem, "(%s)%s(%s)", a.text, what == 1 ? "+" : what == 2 ? "-" : one_of(what == 3 ? times : by, 3), b.text),
	    small_of("+-*/"[what - 1], a.value, b.value) };
}

/* A value and a range around it for each input; sometimes none, sometimes no bound. */
static void
deal(const struct ratio **input, struct expression_range *range)
{
	for (size_t i = 0; i < NAMES; i++) {
		const int up = thrown(9) - 3, down = 1 + thrown(3);
		const bool absent = thrown(12) == 0;

		input[i] = absent ? NULL : ratio_of(mem, up, down);
		given_value[i] = absent ? (struct small){ 0, 1, 'm' } : fraction(up, down);
		range[i] = (struct expression_range){ .absent = absent || thrown(6) == 0,
		    .least = thrown(5) == 0 ? NULL : ratio_of(mem, up - thrown(3) * down, down),
		    .most = thrown(5) == 0 ? NULL : ratio_of(mem, up + thrown(3) * down, down) };
	}
}

static int
agrees(const struct made *made, const struct ratio *value, int answer, const struct expression_flaw *flaw)
{
	const struct small s = made->value;

	if (s.state == 'n')
		return answer == 1 && ratio_compare(value, ratio_of(mem, (int64_t)s.up, (int64_t)s.down)) == 0;
	return s.state == 'o' || (answer == 0 && flaw->fault == (s.state == 'z' ? EXPRESSION_ZERO : EXPRESSION_MISSING));
}

static int
lies_within(const struct ratio *value, int answer, const struct expression_flaw *flaw, struct expression_range range, unsigned may)
{
	if (answer == 0)
		return flaw->fault == EXPRESSION_HUGE || (may & (flaw->fault == EXPRESSION_ZERO ? EXPRESSION_MAY_ZERO : EXPRESSION_MAY_MISS)) != 0;
	return (range.least == NULL || ratio_compare(range.least, value) <= 0) && (range.most == NULL || ratio_compare(value, range.most) <= 0);
}

static void
random_formulas(void)
{
	int taken = 0, numbers = 0, narrow = 0;

	for (int i = 0; i < 20000; i++) {
		const struct ratio *input[NAMES], *value = NULL, *again = NULL;
		const struct expression *e = NULL, *e2 = NULL;
		struct expression_range given[NAMES], range;
		struct expression_flaw flaw, flaw2;
		struct made made;
		unsigned may;
		int answer;

		mem_reset(mem);
		deal(input, given);
		made = made_number(1 + thrown(4));
		if (expression_parse(mem, made.text, names, NAMES, &e, &flaw) == 0) {
			CHECK(flaw.fault == EXPRESSION_LARGE || flaw.fault == EXPRESSION_LONG);
			continue;
		}
		taken++;
		answer = expression_value(mem, e, input, &value, &flaw);
		numbers += answer;
		if (!agrees(&made, value, answer, &flaw))
			printf("# %s\n", made.text);
		CHECK(agrees(&made, value, answer, &flaw));

		CHECK(expression_parse(mem, expression_text(mem, e), names, NAMES, &e2, &flaw2) == 1);
		CHECK_TEXT(expression_text(mem, e2), expression_text(mem, e));
		CHECK(expression_value(mem, e2, input, &again, &flaw2) == answer && ratio_same(value, again));
		CHECK(flaw.fault == flaw2.fault && flaw.at == flaw2.at && expression_inputs(e) == expression_inputs(e2));

		if (answer == 1 && expression_parse(mem, expression_filled(mem, e, input), names, NAMES, &e2, &flaw2) == 1)
			CHECK(expression_value(mem, e2, input, &again, &flaw2) == 1 && ratio_same(value, again));
		CHECK(expression_value(mem, e, input, &again, &flaw2) == answer && flaw.at == flaw2.at);

		range = expression_range(mem, e, given, &may);
		narrow += range.least != NULL || range.most != NULL;
		if (!lies_within(value, answer, &flaw, range, may))
			printf("# %s: %s\n", made.text, value == NULL ? "none" : ratio_text(mem, value));
		CHECK(lies_within(value, answer, &flaw, range, may));
	}
	/* Not empty talk: most are formulas, many have a value and a bound. */
	CHECK(taken > 18000 && numbers > 10000 && narrow > 10000);
}

/* What the help page shows. */
static void
examples(void)
{
	size_t good = 0, wrong = 0;

	for (const struct expression_example *x = expression_examples; x->name != NULL; x++) {
		const struct ratio *input[BONUS_INPUTS], *value = NULL;
		const struct expression *e = NULL;
		struct expression_flaw flaw;
		int answer;

		for (int i = 0; i < BONUS_INPUTS; i++)
			input[i] = of(x->input[i]);
		answer = expression_parse(mem, x->typed, bonus_input_name, BONUS_INPUTS, &e, &flaw) == 1 &&
		    expression_value(mem, e, input, &value, &flaw) == 1;
		good += x->result != NULL;
		wrong += x->result == NULL;
		CHECK(answer == (x->result != NULL) && flaw.fault == x->fault && flaw.at == x->at);
		if (value != NULL)
			CHECK_TEXT(ratio_text(mem, value), x->result);
		if (flaw.fault != x->fault || flaw.at != x->at)
			printf("# %s: %d at %zu\n", x->name, (int)flaw.fault, flaw.at);
	}
	CHECK(good >= 12 && wrong >= 6);
}

int
main(void)
{
	mem = mem_new(64u << 20);
	TEST(writes);
	TEST(refuses);
	TEST(bounds);
	TEST(values);
	TEST(huge);
	TEST(filled);
	TEST(ranges);
	TEST(examples);
	TEST(random_formulas);
	mem_free(&mem);
	TEST_END();
}
