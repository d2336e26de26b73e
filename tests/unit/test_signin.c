/* Codes by time, networks, waits and browsers. */
#include "base/mem.h"
#include "check.h"
#include "rules/agent.h"
#include "rules/network.h"
#include "rules/otp.h"

/* RFC 6238, appendix B: SHA-1, cut to six digits. */
static void
otp_vectors(void)
{
	static const struct { int64_t at; const char *code; } vectors[] = {
		{ 59, "287082" }, { 1111111109, "081804" }, { 1111111111, "050471" },
		{ 1234567890, "005924" }, { 2000000000, "279037" }, { 20000000000, "353130" },
	};
	const uint8_t *secret = (const uint8_t *)"12345678901234567890";

	for (size_t i = 0; i < sizeof(vectors) / sizeof(*vectors); i++) {
		char code[OTP_DIGITS + 1];

		otp_code(secret, 20, vectors[i].at / OTP_SECONDS, code);
		CHECK_TEXT(code, vectors[i].code);
	}
}

static void
otp_window(void)
{
	const uint8_t *secret = (const uint8_t *)"12345678901234567890";
	int64_t now = 2000000000, step = now / OTP_SECONDS;

	CHECK(otp_check(secret, 20, "279037", now, 0) == step);
	CHECK(otp_check(secret, 20, "279 037", now, 0) == step);
	CHECK(otp_check(secret, 20, "279037", now + 30, 0) == step);
	CHECK(otp_check(secret, 20, "279037", now - 30, 0) == step);
	CHECK(otp_check(secret, 20, "279037", now + 61, 0) == 0);
	CHECK(otp_check(secret, 20, "279037", now - 61, 0) == 0);
}

static void
otp_once(void)
{
	const uint8_t *secret = (const uint8_t *)"12345678901234567890";
	int64_t now = 2000000000, step = now / OTP_SECONDS;

	CHECK(otp_check(secret, 20, "279037", now, step) == 0);
	CHECK(otp_check(secret, 20, "279037", now, step - 1) == step);
	CHECK(otp_check(secret, 20, "", now, 0) == 0);
	CHECK(otp_check(secret, 20, "27903", now, 0) == 0);
	CHECK(otp_check(secret, 20, "2790370", now, 0) == 0);
	CHECK(otp_check(secret, 20, "27903x", now, 0) == 0);
}

static void
networks(void)
{
	struct mem *mem = mem_new(65536);

	CHECK_TEXT(network_of(mem, "10.1.2.3"), "10.1.2.0/24");
	CHECK_TEXT(network_of(mem, "2001:db8:1:2::3"), "2001:db8:1::/48");
	CHECK_TEXT(network_of(mem, "::ffff:10.1.2.3"), "10.1.2.0/24");
	CHECK_TEXT(network_of(mem, "somewhere"), "somewhere");
	CHECK(network_here("ldap://127.0.0.1:389, ldapi:///") && network_here("ldaps://localhost/") && network_here("ldap://[::1]"));
	CHECK(!network_here("") && !network_here("ldap://127.0.0.1:389 ldap://dc.tinh.vn") && !network_here("ldap://localhost.tinh.vn"));
	CHECK(network_in("10.1.2.3", "10.0.0.0/8"));
	CHECK(network_in("10.1.2.3", "192.168.0.0/16, 10.1.2.3"));
	CHECK(network_in("::ffff:10.1.2.3", "10.1.2.0/23"));
	CHECK(network_in("2001:db8::1", "10.0.0.0/8 2001:db8::/32"));
	CHECK(network_in("2001:db8::1", "::/0"));
	CHECK(!network_in("11.1.2.3", "10.0.0.0/8"));
	CHECK(!network_in("10.1.3.3", "10.1.2.0/24"));
	CHECK(!network_in("2001:db9::1", "2001:db8::/32"));
	CHECK(!network_in("10.1.2.3", ""));
	CHECK(!network_in("10.1.2.3", "rubbish 10.0.0.0/33"));
	CHECK(!network_in("rubbish", "0.0.0.0/0"));
	CHECK(network_list_good("10.0.0.0/8, 2001:db8::/32") == 1);
	CHECK(network_list_good("10.0.0.0/33") == 0);
	mem_free(&mem);
}

static void
waits_grow(void)
{
	CHECK(network_wait(0, 2) == 0);
	CHECK(network_wait(2, 2) == 0);
	CHECK(network_wait(3, 2) == 5);
	CHECK(network_wait(4, 2) == 15);
	CHECK(network_wait(5, 2) == 60);
	CHECK(network_wait(6, 2) == 300);
	CHECK(network_wait(7, 2) == 600);
	CHECK(network_wait(1000, 2) == 600);
}

static void
agents(void)
{
	struct mem *mem = mem_new(65536);

	CHECK_TEXT(agent_name(mem, "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 "
	    "(KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36"), "Chrome, Windows");
	CHECK_TEXT(agent_name(mem, "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 "
	    "(KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0"), "Edge, Windows");
	CHECK_TEXT(agent_name(mem, "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like "
	    "Gecko) coc_coc_browser/126.0 Chrome/120.0 Safari/537.36"), "Coc Coc, Windows");
	CHECK_TEXT(agent_name(mem, "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) "
	    "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"),
	    "Safari, iPhone");
	CHECK_TEXT(agent_name(mem, "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 "
	    "Firefox/128.0"), "Firefox, Linux");
	CHECK_TEXT(agent_name(mem, "curl/8.1 <b>"), "curl/8.1 <b>");
	CHECK_TEXT(agent_name(mem, ""), "");
	CHECK_TEXT(agent_name(mem, NULL), "");
	mem_free(&mem);
}

int
main(void)
{
	TEST(otp_vectors);
	TEST(otp_window);
	TEST(otp_once);
	TEST(networks);
	TEST(waits_grow);
	TEST(agents);
	TEST_END();
}
