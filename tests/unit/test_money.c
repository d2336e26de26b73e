#include "check.h"

#include "base/mem.h"
#include "base/money.h"

static struct mem *mem;
static const struct money_words words = {
	.digit = { "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín" }, .ten = "mười", .tens = "mươi", .one = "mốt",
	.four = "tư", .five = "lăm", .hundred = "trăm", .odd = "linh", .thousand = "nghìn", .million = "triệu", .billion = "tỷ",
};

static void
shown(void)
{
	CHECK_TEXT(money_show(mem, 0), "0");
	CHECK_TEXT(money_show(mem, 999), "999");
	CHECK_TEXT(money_show(mem, 1000), "1.000");
	CHECK_TEXT(money_show(mem, 1234567), "1.234.567");
	CHECK_TEXT(money_show(mem, -500000), "-500.000");
	CHECK_TEXT(money_show(mem, INT64_MAX), "9.223.372.036.854.775.807");
	CHECK_TEXT(money_show(mem, INT64_MIN), "-9.223.372.036.854.775.808");
}

static void
typed(void)
{
	static const struct { const char *text; int64_t value; } good[] = {
		{ "0", 0 }, { "000.500", 500 }, { "1234567", 1234567 }, { "1.234.567", 1234567 }, { "12.000", 12000 }, { "100.000.000", 100000000 },
		{ "9223372036854775807", INT64_MAX },
	};
	static const char *const bad[] = { "", ".", "1.", ".5", "1.2", "1.23", "1.234.5678", "1.2345", "1234.567", "1..000", "1.000.00", "-5", "1,5", "5 đồng",
	    "9223372036854775808", "1 000" };
	int64_t value;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		value = -1;
		CHECK(money_read(good[i].text, &value) == 1 && value == good[i].value);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(money_read(bad[i], &value) == 0);
}

static void
said(void)
{
	static const struct { int64_t value; const char *text; } list[] = {
		{ 0, "không" }, { 5, "năm" }, { 10, "mười" }, { 11, "mười một" }, { 14, "mười bốn" }, { 15, "mười lăm" }, { 20, "hai mươi" },
		{ 21, "hai mươi mốt" }, { 24, "hai mươi tư" }, { 55, "năm mươi lăm" }, { 100, "một trăm" }, { 101, "một trăm linh một" },
		{ 105, "một trăm linh năm" }, { 110, "một trăm mười" }, { 115, "một trăm mười lăm" }, { 1000, "một nghìn" },
		{ 1001, "một nghìn không trăm linh một" }, { 1010, "một nghìn không trăm mười" }, { 21000, "hai mươi mốt nghìn" },
		{ 1000000, "một triệu" }, { 1005000, "một triệu không trăm linh năm nghìn" },
		{ 12345678, "mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám" },
		{ 1000000000, "một tỷ" }, { 1000000001, "một tỷ không trăm linh một" },
		{ 2021500000, "hai tỷ không trăm hai mươi mốt triệu năm trăm nghìn" },
		{ INT64_C(1234000000000), "một nghìn hai trăm ba mươi tư tỷ" },
		{ INT64_C(1000000000000000000), "một tỷ tỷ" },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(*list); i++)
		CHECK_TEXT(money_said(mem, &words, list[i].value), list[i].text);
}

int
main(void)
{
	mem = mem_new(16 * 1024 * 1024);
	TEST(shown);
	TEST(typed);
	TEST(said);
	mem_free(&mem);
	TEST_END();
}
