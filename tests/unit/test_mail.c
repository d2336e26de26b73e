/* Which notices become letters, how a try is judged, when the digest is due, the text of a letter. */
#include "base/mem.h"
#include "base/message.h"
#include "check.h"
#include "rules/mail.h"

static struct mem *mem;

static void
ways(void)
{
	CHECK(mail_way("catalog_returned", NULL) == MAIL_NOW);
	CHECK(mail_way("catalog_submitted", NULL) == MAIL_DIGEST);
	CHECK(mail_way("catalog_returned", "digest") == MAIL_DIGEST);
	CHECK(mail_way("catalog_submitted", "now") == MAIL_NOW);
	CHECK(mail_way("catalog_in_force", "none") == MAIL_NONE);
	CHECK(mail_way("catalog_returned", "none") == MAIL_DIGEST);	/* a duty */
	CHECK(mail_way("unheard_of", NULL) == MAIL_DIGEST);
	CHECK(mail_way("unheard_of", "none") == MAIL_DIGEST);
	CHECK(mail_way("catalog_returned", "nonsense") == MAIL_NOW);
	CHECK(mail_kind_of("unheard_of") == NULL);
}

static void
addresses(void)
{
	static const char *const bad[] = { "", "a", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: c@d",
	    "<a@b>", "a@b,c@d", "á@b", "\"a\"@b" };

	CHECK(mail_address_good("an.nv@daklak.gov.vn"));
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		CHECK(!mail_address_good(bad[i]));
	CHECK(!mail_address_good(NULL));
}

static enum mail_end
judge(bool taken, bool handed, int code, int tries)
{
	return mail_judge(&(struct mail_try){ taken, handed, code, tries });
}

static void
tries(void)
{
	CHECK(judge(true, true, 250, 1) == MAIL_SENT);
	CHECK(judge(false, false, 0, 1) == MAIL_LATER);		/* not there */
	CHECK(judge(false, false, 354, 1) == MAIL_LATER);	/* went away in the letter */
	CHECK(judge(false, false, 450, 1) == MAIL_LATER);
	CHECK(judge(false, false, 535, 1) == MAIL_LATER);	/* our account: to be mended */
	CHECK(judge(false, false, 550, 1) == MAIL_FAILED);
	CHECK(judge(false, true, 451, 1) == MAIL_LATER);	/* refused after all of it */
	CHECK(judge(false, true, 554, 1) == MAIL_FAILED);
	CHECK(judge(false, true, 354, 1) == MAIL_UNKNOWN);	/* no reply to its end */
	CHECK(judge(false, true, 0, 1) == MAIL_UNKNOWN);
	CHECK(judge(false, false, 450, 8) == MAIL_LATER);
	CHECK(judge(false, false, 450, 9) == MAIL_FAILED);
	for (int i = 1; i < 8; i++)
		CHECK(mail_pause(i) < mail_pause(i + 1));
	CHECK(mail_pause(1) == 60);
	CHECK(mail_pause(100) == 24 * 3600);
}

static const char *
digest_of(const char *now)
{
	const char *before;
	struct day day;

	if (mail_digest(mem, now, &before, &day) != 1)
		return NULL;
	return mem_print(mem, "%s of %s", before, day_text(mem, day));
}

/* 25/11/2026 is a Wednesday; 00:30 UTC is 07:30 in Viet Nam. */
static void
digests(void)
{
	CHECK_TEXT(digest_of("2026-11-25 00:29:59.999999"), "2026-11-24 00:30:00 of 2026-11-24");
	CHECK_TEXT(digest_of("2026-11-25 00:30:00.000000"), "2026-11-25 00:30:00 of 2026-11-25");
	CHECK_TEXT(digest_of("2026-11-25 23:59:59.000000"), "2026-11-25 00:30:00 of 2026-11-25");
	CHECK_TEXT(digest_of("2026-11-28 12:00:00.000000"), "2026-11-27 00:30:00 of 2026-11-27");
	CHECK_TEXT(digest_of("2026-11-29 12:00:00.000000"), "2026-11-27 00:30:00 of 2026-11-27");
	CHECK_TEXT(digest_of("2026-11-30 00:29:00.000000"), "2026-11-27 00:30:00 of 2026-11-27");
	CHECK_TEXT(digest_of("2026-11-30 00:30:00.000000"), "2026-11-30 00:30:00 of 2026-11-30");
	CHECK_TEXT(digest_of("2027-01-01 00:00:00.000000"), "2026-12-31 00:30:00 of 2026-12-31");
	CHECK_TEXT(digest_of("yesterday"), NULL);
}

static void
words(void)
{
	CHECK_TEXT(message_words(mem, "Plain text"), "Plain text");
	CHECK_TEXT(message_words(mem, "Đặng"), "=?UTF-8?B?xJDhurduZw==?=");
	CHECK_TEXT(message_words(mem, "a\r\nBcc: b"), "a  Bcc: b");
	CHECK_TEXT(message_words(mem, "=?UTF-8?B?x?="), "=?UTF-8?B?PT9VVEYtOD9CP3g/PQ==?=");
	/* Cut between letters, 75 at most, each after the first on a line of its own. */
	CHECK_TEXT(message_words(mem, "ắắắắắắắắắắắắắắ"),
	    "=?UTF-8?B?4bqv4bqv4bqv4bqv4bqv4bqv4bqv4bqv4bqv4bqv4bqv4bqv4bqv?=\r\n =?UTF-8?B?4bqv?=");
}

static void
message(void)
{
	CHECK_TEXT(message_text(mem, &(struct message){
		.id = "1@a", .at = "2026-11-25 18:57:24.123456", .from = "a@b", .from_name = "",
		.reply_to = "", .to = "c@d", .to_name = "Nguyễn\r\nBcc: e@f", .language = "vi",
		.subject = "x\ny", .body = "Chào\n",
	}), "Date: Wed, 25 Nov 2026 18:57:24 +0000\r\nFrom: <a@b>\r\n"
	    "To: =?UTF-8?B?Tmd1eeG7hW4gIEJjYzogZUBm?=\r\n <c@d>\r\nSubject: x y\r\n"
	    "Message-ID: <1@a>\r\nAuto-Submitted: auto-generated\r\nContent-Language: vi\r\n"
	    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: base64\r\n\r\nQ2jDoG8K\r\n");
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(ways);
	TEST(addresses);
	TEST(tries);
	TEST(digests);
	TEST(words);
	TEST(message);
	mem_free(&mem);
	TEST_END();
}
