/* What answers of a directory mean. */
#include <ldap.h>

#include "base/mem.h"
#include "check.h"
#include "remote/directory_read.h"

static struct mem *mem;

static void
dns_in_one_spelling(void)
{
	CHECK_TEXT(dn_normal(mem, "CN=Nhom A,OU=Groups,DC=x"), "cn=nhom a,ou=groups,dc=x");
	CHECK_TEXT(dn_normal(mem, "cn = nhom  a , ou=groups,dc=X"), "cn=nhom a,ou=groups,dc=x");
	CHECK_TEXT(dn_normal(mem, "uid=a+cn=b,dc=x"), "cn=b+uid=a,dc=x");
	CHECK_TEXT(dn_normal(mem, "cn=b+uid=a,dc=x"), "cn=b+uid=a,dc=x");
	CHECK_TEXT(dn_normal(mem, "cn=a\\,ou\\=admin,dc=x"), dn_normal(mem, "cn=a\\2cou\\3dadmin,dc=x"));
	CHECK(dn_normal(mem, "cn=a\\,ou\\=admin,dc=x") != NULL);
	CHECK_TEXT(dn_normal(mem, "cn=Nguy\\e1\\bb\\85n,dc=x"), dn_normal(mem, "cn=NGUYỄN,dc=x"));
	CHECK(dn_normal(mem, "no dn") == NULL);
	CHECK(dn_normal(mem, "") == NULL);
}

/* A part of a DN is never taken for the whole. */
static void
dns_whole(void)
{
	CHECK(strcmp(dn_normal(mem, "cn=danhgia-admin\\,x,dc=x"),
	    dn_normal(mem, "cn=danhgia-admin,dc=x")) != 0);
	CHECK(strcmp(dn_normal(mem, "cn=danhgia-admin,ou=other,dc=x"),
	    dn_normal(mem, "cn=danhgia-admin,dc=x")) != 0);
	CHECK(strcmp(dn_normal(mem, "cn=a\\2Cdc=x"), dn_normal(mem, "cn=a,dc=x")) != 0);
}

static void
filters(void)
{
	CHECK_TEXT(filter_value(mem, "an.b-c_d@e", 10), "an.b-c_d@e");
	CHECK_TEXT(filter_value(mem, "*)(uid=*", 8), "\\2a\\29\\28uid=\\2a");
	CHECK_TEXT(filter_value(mem, "a\\b", 3), "a\\5cb");
	CHECK_TEXT(filter_value(mem, "a\0b", 3), "a\\00b");
	CHECK_TEXT(filter_value(mem, "ă", 2), "\\c4\\83");
}

static struct policy
policy_of(const char *bytes, size_t n, int *good_r)
{
	struct berval value = { n, (char *)bytes };
	struct policy policy;

	*good_r = policy_read(&value, &policy);
	return policy;
}

static void
policies(void)
{
	struct policy p;
	int good;

	p = policy_of("\x30\x00", 2, &good);
	CHECK(good == 1 && p.warn_seconds == -1 && p.grace == -1 && p.error == -1);
	p = policy_of("\x30\x06\xa0\x04\x80\x02\x0e\x10", 8, &good);
	CHECK(good == 1 && p.warn_seconds == 3600 && p.error == -1);
	p = policy_of("\x30\x05\xa0\x03\x81\x01\x02", 7, &good);
	CHECK(good == 1 && p.grace == 2 && p.warn_seconds == -1);
	p = policy_of("\x30\x03\x81\x01\x01", 5, &good);
	CHECK(good == 1 && p.error == 1);
	p = policy_of("\x30\x08\xa0\x03\x81\x01\x02\x81\x01\x00", 10, &good);
	CHECK(good == 1 && p.grace == 2 && p.error == 0);
}

static void
policies_hostile(void)
{
	struct policy p;
	int good;

	p = policy_of("", 0, &good);
	CHECK(good == 0 && p.error == -1);
	p = policy_of("\x30\x03\x81\x01", 4, &good);
	CHECK(p.error == -1 && p.grace == -1);
	p = policy_of("\x30\x05\xa0\x03\x85\x01\x02", 7, &good);
	CHECK(good == 0 && p.grace == -1);
	p = policy_of("\x30\x05\xa0\x03\x81\x01\xff", 7, &good);
	CHECK(good == 0 && p.grace == -1);
	p = policy_of("\xff\xff\xff\xff\xff\xff", 6, &good);
	CHECK(p.error == -1);
}

static void
binds(void)
{
	const struct policy none = { -1, -1, -1 }, locked = { -1, -1, 1 }, expired = { -1, -1, 0 },
	    reset = { -1, -1, 2 }, grace = { -1, 1, -1 };

	CHECK(answer_of_bind(LDAP_SUCCESS, &none, NULL) == DIRECTORY_GOOD);
	CHECK(answer_of_bind(LDAP_SUCCESS, &reset, NULL) == DIRECTORY_MUST_CHANGE);
	CHECK(answer_of_bind(LDAP_SUCCESS, &grace, NULL) == DIRECTORY_MUST_CHANGE);
	CHECK(answer_of_bind(LDAP_INVALID_CREDENTIALS, &none, "") == DIRECTORY_WRONG);
	CHECK(answer_of_bind(LDAP_INVALID_CREDENTIALS, &locked, "") == DIRECTORY_LOCKED);
	CHECK(answer_of_bind(LDAP_INVALID_CREDENTIALS, &expired, "") == DIRECTORY_PASSWORD_EXPIRED);
	CHECK(answer_of_bind(LDAP_SERVER_DOWN, &none, NULL) == DIRECTORY_DOWN);
	CHECK(answer_of_bind(LDAP_TIMEOUT, &none, NULL) == DIRECTORY_DOWN);
	CHECK(answer_of_bind(LDAP_BUSY, &none, NULL) == DIRECTORY_DOWN);
	CHECK(answer_of_bind(LDAP_UNWILLING_TO_PERFORM, &none, NULL) == DIRECTORY_REFUSED);
}

static void
active_directory(void)
{
	static const struct { const char *data; enum directory_answer answer; } codes[] = {
		{ "525", DIRECTORY_WRONG }, { "52e", DIRECTORY_WRONG }, { "530", DIRECTORY_HOURS },
		{ "531", DIRECTORY_HOURS }, { "532", DIRECTORY_PASSWORD_EXPIRED },
		{ "533", DIRECTORY_DISABLED }, { "701", DIRECTORY_ACCOUNT_EXPIRED },
		{ "773", DIRECTORY_PASSWORD_EXPIRED }, { "775", DIRECTORY_LOCKED },
	};
	const struct policy none = { -1, -1, -1 };

	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++)
		CHECK(answer_of_bind(LDAP_INVALID_CREDENTIALS, &none, mem_print(mem,
		    "80090308: LdapErr: DSID-0C09044E, comment: AcceptSecurityContext error, "
		    "data %s, v2580", codes[i].data)) == codes[i].answer);
}

static void
changes(void)
{
	const struct policy none = { -1, -1, -1 };

	CHECK(answer_of_change(LDAP_SUCCESS, &none, NULL) == DIRECTORY_GOOD);
	CHECK(answer_of_change(LDAP_CONSTRAINT_VIOLATION, &(struct policy){ -1, -1, 6 }, "") ==
	    DIRECTORY_TOO_SHORT);
	CHECK(answer_of_change(LDAP_CONSTRAINT_VIOLATION, &(struct policy){ -1, -1, 7 }, "") ==
	    DIRECTORY_TOO_YOUNG);
	CHECK(answer_of_change(LDAP_CONSTRAINT_VIOLATION, &(struct policy){ -1, -1, 8 }, "") ==
	    DIRECTORY_IN_HISTORY);
	CHECK(answer_of_change(LDAP_CONSTRAINT_VIOLATION, &(struct policy){ -1, -1, 5 }, "") ==
	    DIRECTORY_WEAK);
	CHECK(answer_of_change(LDAP_CONSTRAINT_VIOLATION, &none, "0000052D: problem") ==
	    DIRECTORY_WEAK);
	CHECK(answer_of_change(LDAP_CONSTRAINT_VIOLATION, &none, "00000056: problem") ==
	    DIRECTORY_WRONG);
	CHECK(answer_of_change(LDAP_INSUFFICIENT_ACCESS, &none, "") == DIRECTORY_NO_CHANGE);
	CHECK(answer_of_change(LDAP_SERVER_DOWN, &none, NULL) == DIRECTORY_DOWN);
}

static void
accounts(void)
{
	time_t now = 1795500000;	/* 2026-11-24 */

	CHECK(account_answer(&(struct account_state){ 0 }, now) == DIRECTORY_GOOD);
	CHECK(account_answer(&(struct account_state){ .locked_time = "000001010000Z" }, now) ==
	    DIRECTORY_DISABLED);
	CHECK(account_answer(&(struct account_state){ .locked_time = "20261124060000Z" }, now) ==
	    DIRECTORY_GOOD);
	CHECK(account_answer(&(struct account_state){ .end_time = "20200101000000Z" }, now) ==
	    DIRECTORY_ACCOUNT_EXPIRED);
	CHECK(account_answer(&(struct account_state){ .end_time = "20990101000000Z" }, now) ==
	    DIRECTORY_GOOD);
	CHECK(account_answer(&(struct account_state){ .start_time = "20990101000000Z" }, now) ==
	    DIRECTORY_ACCOUNT_EXPIRED);
	CHECK(account_answer(&(struct account_state){ .control = "512", .expires = "0" }, now) ==
	    DIRECTORY_GOOD);
	CHECK(account_answer(&(struct account_state){ .control = "514" }, now) == DIRECTORY_DISABLED);
	CHECK(account_answer(&(struct account_state){ .control = "512",
	    .expires = "9223372036854775807" }, now) == DIRECTORY_GOOD);
	CHECK(account_answer(&(struct account_state){ .control = "512",
	    .expires = "132000000000000000" }, now) == DIRECTORY_ACCOUNT_EXPIRED);
}

static void
guids(void)
{
	struct berval guid = { 16, (char *)"\x33\x22\x11\x00\x55\x44\x77\x66\x88\x99\xaa\xbb\xcc\xdd\xee\xff" };
	struct berval cut = { 3, (char *)"abc" };

	CHECK_TEXT(guid_text(mem, &guid), "00112233-4455-6677-8899-aabbccddeeff");
	CHECK(guid_text(mem, &cut) == NULL);
}

int
main(void)
{
	mem = mem_new(1 << 20);
	TEST(dns_in_one_spelling);
	TEST(dns_whole);
	TEST(filters);
	TEST(policies);
	TEST(policies_hostile);
	TEST(binds);
	TEST(active_directory);
	TEST(changes);
	TEST(accounts);
	TEST(guids);
	mem_free(&mem);
	TEST_END();
}
