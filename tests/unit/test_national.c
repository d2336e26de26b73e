#include <stdlib.h>
#include <unistd.h>

#include "check.h"

#include "base/digest.h"
#include "base/sign.h"
#include "rules/national.h"
#include "rules/national_answer.h"

static struct mem *mem;

static const char sheet[] = "{\"case\":{},\"edition\":1,\"form\":\"01.1\",\"period\":\"2026-05\",\"person\":{\"agency\":\"S\\u1edf A\",\"id\":7,"
    "\"kind\":\"civil_servant\",\"name\":\"Nguy\\u1ec5n An\",\"rank\":\"deputy\",\"title\":\"Ph\\u00f3 ph\\u00f2ng\",\"uid\":\"an\",\"unit\":\"Ph\\u00f2ng B\"},"
    "\"result\":{\"a\":\"95\",\"b\":\"100\",\"c\":\"100\",\"common\":\"57/2\",\"d\":\"100\",\"dd\":\"50\",\"e\":\"100\",\"level\":\"HTTNV\","
    "\"result\":\"181/2\",\"shown\":\"84.00\",\"total\":\"84\"}}";
static const char nothing_assigned[] = "{\"period\":\"2026-Q2\",\"person\":{\"name\":\"A\"},\"result\":{\"reason\":\"no_assigned_work\",\"score\":null}}";
static const char year[] = "{\"year\":2026,\"edition\":2,\"person\":{\"name\":\"An\",\"rank\":\"staff\",\"title\":\"CV\",\"unit\":3,\"unit_name\":\"P\"},"
    "\"result\":{\"level\":\"HTNV\",\"mean\":\"11045/144\",\"standing\":\"classified\",\"why\":\"mean\"}}";
static const struct national_code list[] = {
	{ CODE_UNIT, "stc", "H15.12" }, { CODE_LEVEL, "HTTNV", "02" }, { CODE_RANK, "deputy", "" },
};
static const struct national_codes codes = { list, 3 };

static const char *
written(const struct national_facts *f)
{
	enum national_lack lack;
	const struct json *made = national_payload(mem, f, &codes, &lack);

	return made == NULL ? national_lack_name[lack] : json_write(mem, made);
}

static struct national_facts
facts(const char *body)
{
	return (struct national_facts){ .body = body, .number = "066088001234", .unit = "stc", .unit_name = "A", .edition = 1, .revision = 1,
	    .decision = "", .day = { 2026, 6, 5 }, .who = "B" };
}

static void
a_month_is_said_as_it_was_frozen(void)
{
	const struct national_facts f = facts(sheet);

	CHECK_TEXT(written(&f), "{\"agency\":{\"code\":\"H15.12\",\"name\":\"A\"},\"decision\":{\"by\":\"B\",\"day\":\"2026-06-05\",\"number\":null},"
	    "\"edition\":1,\"level\":\"02\",\"period\":{\"number\":5,\"type\":\"month\",\"year\":2026},\"person\":{\"kind\":\"civil_servant\","
	    "\"name\":\"Nguyễn An\",\"number\":\"066088001234\",\"rank\":\"deputy\",\"title\":\"Phó phòng\",\"unit\":\"Phòng B\"},\"petition\":false,"
	    "\"points\":{\"a\":\"95\",\"b\":\"100\",\"c\":\"100\",\"common\":\"57/2\",\"d\":\"100\",\"dd\":\"50\",\"e\":\"100\",\"result\":\"181/2\","
	    "\"shown\":\"84.00\",\"total\":\"84\"},\"record\":\"period\",\"schema\":1,\"status\":\"first\",\"version\":1}");
}

static void
a_quarter_without_work_and_a_year(void)
{
	struct national_facts f = facts(nothing_assigned);

	CHECK(strstr(written(&f), "\"period\":{\"number\":2,\"type\":\"quarter\",\"year\":2026}") != NULL);
	CHECK(strstr(written(&f), "\"level\":null") != NULL);
	CHECK(strstr(written(&f), "\"standing\":\"no_assigned_work\"") != NULL);
	f = facts(year);
	f.year = f.petition = true;
	f.revision = 3;
	f.decision = "12/QD";
	CHECK(strstr(written(&f), "\"period\":{\"number\":0,\"type\":\"year\",\"year\":2026}") != NULL);
	CHECK(strstr(written(&f), "\"points\":{\"shown\":\"76.70\",\"total\":\"11045/144\"}") != NULL);
	CHECK(strstr(written(&f), "\"petition\":true") != NULL);
	CHECK(strstr(written(&f), "\"replaces\":2") != NULL);
	CHECK(strstr(written(&f), "\"status\":\"replacing\"") != NULL);
	CHECK(strstr(written(&f), "\"number\":\"12/QD\"") != NULL);
	CHECK(strstr(written(&f), "\"unit\":\"P\"") != NULL);
}

static void
what_is_missing_is_named(void)
{
	struct national_facts f = facts(sheet);

	f.number = NULL;
	CHECK_TEXT(written(&f), "number");
	f = facts(sheet);
	f.unit = "sxd";
	CHECK_TEXT(written(&f), "unit");
	f = facts(NULL);
	CHECK_TEXT(written(&f), "frozen");
	f = facts("{\"period\":\"2026-13\",\"result\":{}}");
	CHECK_TEXT(written(&f), "frozen");
	f = facts("no json");
	CHECK_TEXT(written(&f), "frozen");
	CHECK(national_lack_mender(LACK_UNIT) == MENDER_ADMINISTRATOR && national_lack_mender(LACK_FROZEN) == MENDER_APPRAISAL);
	CHECK(national_code_mender("person_unknown") == MENDER_ADMINISTRATOR && national_code_mender("name") == MENDER_ADMINISTRATOR &&
	    national_code_mender("points.total") == MENDER_AGENCY && national_code_mender("unit.x") == MENDER_ADMINISTRATOR &&
	    national_code_mender("E7") == MENDER_APPRAISAL);
}

static const char *
heard(const char *body)
{
	static const struct national_sent sent[] = { { "aa01", "f1" }, { "aa02", "f2" } };
	struct national_result r[2];
	const int good = national_answer(mem, body, strlen(body), sent, 2, r);

	return mem_print(mem, "%d %s %s", good, national_outcome_name[r[0].outcome], national_outcome_name[r[1].outcome]);
}

static void
an_answer_counts_by_message_and_hash(void)
{
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"AA02\",\"sha256\":\"F2\",\"outcome\":\"refused\"},{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"accepted\"}]}"), "1 accepted refused");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"sha256\":\"f2\",\"outcome\":\"accepted\"},{\"msg_id\":\"aa02\",\"outcome\":\"refused\"}]}"), "1 unknown unknown");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"outcome\":\"absent\"},{\"msg_id\":\"aa02\",\"outcome\":\"later\"},{\"msg_id\":\"aa03\",\"outcome\":\"accepted\",\"sha256\":\"f1\"}]}"), "1 absent later");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"accepted\"},{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"accepted\"},"
	    "{\"msg_id\":\"aa02\",\"sha256\":\"f2\",\"outcome\":\"accepted\"},{\"msg_id\":\"aa02\",\"sha256\":\"f2\",\"outcome\":\"refused\"}]}"), "1 accepted unknown");
	CHECK_TEXT(heard("{\"results\":7}"), "0 unknown unknown");
	CHECK_TEXT(heard("<html>"), "0 unknown unknown");
	CHECK_TEXT(heard(""), "0 unknown unknown");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"accepted\",\"n\":99999999999999999999}]}"), "0 unknown unknown");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"msg_id\":\"aa02\",\"sha256\":\"f1\",\"outcome\":\"accepted\"}]}"), "0 unknown unknown");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"accepted\",\"words\":\"\xff\"}]}"), "0 unknown unknown");
	CHECK_TEXT(heard("{\"results\":[{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"accepted\",\"n\":1.5}]}"), "1 accepted unknown");
	CHECK_TEXT(heard("{\"results\":[1,null,{\"msg_id\":[]},{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"ok\"}]}"), "1 unknown unknown");
}

static void
words_of_theirs_are_one_short_line(void)
{
	static const struct national_sent sent = { "aa01", "f1" };
	const char *body = mem_print(mem, "{\"results\":[{\"msg_id\":\"aa01\",\"sha256\":\"f1\",\"outcome\":\"refused\",\"code\":\"x%0200d\",\"words\":\"a\\nb\",\"receipt\":\"\\u0007\"}]}", 1);
	struct national_result r;

	CHECK(national_answer(mem, body, strlen(body), &sent, 1, &r) == 1);
	CHECK_TEXT(r.words, "a b");
	CHECK_TEXT(r.receipt, "");
	CHECK(strlen(r.code) < 70);
}

static void
receipts_by_hand(void)
{
	struct national_hand *l;
	size_t n, line;

	CHECK(national_hand(mem, "00112233445566778899aabbccddeeff; accepted; BN-1\r\n\n00112233445566778899AABBCCDDEEFE\trefused\t\tE7\twrong; really", &l, &n, &line) == 1 && n == 2);
	CHECK(l[0].msg_id[1] == 0x11 && l[0].result.outcome == OUTCOME_ACCEPTED);
	CHECK_TEXT(l[0].result.receipt, "BN-1");
	CHECK_TEXT(l[1].result.code, "E7");
	CHECK_TEXT(l[1].result.words, "wrong; really");
	CHECK(national_hand(mem, "00112233445566778899aabbccddeeff;accepted\nx;accepted", &l, &n, &line) == 0 && line == 2);
	CHECK(national_hand(mem, "00112233445566778899aabbccddeeff;later", &l, &n, &line) == 0 && line == 1);
	CHECK(national_hand(mem, "", &l, &n, &line) == 1 && n == 0);
}

static void
an_envelope_is_canonical(void)
{
	struct buf text;

	buf_start(&text, mem, 500);
	national_envelope(&text, &(struct national_signed){ "00ff", "ab12", "c2ln", "k1", "{\"schema\":1}", 7 });
	CHECK_TEXT(text.p, "{\"kid\":\"k1\",\"msg_id\":\"00ff\",\"payload\":{\"schema\":1},\"seq\":7,\"sha256\":\"ab12\",\"signature\":\"c2ln\"}");
}

/* RFC 8032 7.1, test 2. */
static void
signatures_are_those_of_the_standard(void)
{
	static const char pem[] = "-----BEGIN " "PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7\n-----END " "PRIVATE KEY-----\n";
	char file[] = "/tmp/danhgia-sign.XXXXXX";
	uint8_t signature[SIGN_SIZE], public[SIGN_PUBLIC];
	const int at = mkstemp(file);
	struct sign_key *k;

	CHECK(at >= 0 && write(at, pem, sizeof(pem) - 1) == (ssize_t)sizeof(pem) - 1);
	close(at);
	k = sign_read(mem, file);
	CHECK(k != NULL && sign_read(mem, "/dev/null") == NULL);
	unlink(file);
	if (k == NULL)
		return;
	sign_public(k, public);
	CHECK_TEXT(digest_hex(mem, public, sizeof(public)), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
	CHECK(sign_make(k, "\x72", 1, signature) == 1);
	CHECK_TEXT(digest_hex(mem, signature, sizeof(signature)), "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
	CHECK(sign_check(public, "\x72", 1, signature) == 1 && sign_check(public, "\x73", 1, signature) == 0);
	signature[5] ^= 1;
	CHECK(sign_check(public, "\x72", 1, signature) == 0);
	CHECK(strlen(sign_kid(mem, public)) == 16);
}

int
main(void)
{
	mem = mem_new(1u << 24);
	TEST(a_month_is_said_as_it_was_frozen);
	TEST(a_quarter_without_work_and_a_year);
	TEST(what_is_missing_is_named);
	TEST(an_answer_counts_by_message_and_hash);
	TEST(words_of_theirs_are_one_short_line);
	TEST(receipts_by_hand);
	TEST(an_envelope_is_canonical);
	TEST(signatures_are_those_of_the_standard);
	mem_free(&mem);
	TEST_END();
}
