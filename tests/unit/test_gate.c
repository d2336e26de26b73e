#include "check.h"

#include "base/mem.h"
#include "rules/gate.h"
#include "rules/role.h"

static struct mem *mem;

static const char *
flaw(const char *line)
{
	struct gate_rule rule;
	const char *wrong = gate_read(mem, line, &rule);

	return wrong == NULL ? "" : wrong;
}

static int
judged(const char *line, uint64_t roles, bool strong, const char *groups, const char *unit, const char *above)
{
	struct gate_rule rule;

	CHECK_TEXT(flaw(line), "");
	gate_read(mem, line, &rule);
	return (int)gate_judge(&rule, &(struct gate_facts){ roles, strong, groups, { unit, above, "daklak" } });
}

static void
lines(void)
{
	struct gate_rule rule;

	CHECK(gate_read(mem, "role:finance  group:ke-toan\tunit:stc unit:snv.tochuc strong give:name,unit give:mail", &rule) == NULL);
	CHECK(rule.roles == ROLE_FINANCE && rule.ngroups == 1 && rule.nunits == 2 && rule.strong && !rule.everybody);
	CHECK(rule.give == (GATE_NAME | GATE_UNIT | GATE_MAIL));
	CHECK_TEXT(rule.group[0], "ke-toan");
	CHECK_TEXT(rule.unit[1], "snv.tochuc");
	CHECK_TEXT(flaw(""), "it lets nobody in: name a role, group or unit, or `everybody`");
	CHECK_TEXT(flaw("strong give:name"), "it lets nobody in: name a role, group or unit, or `everybody`");
	CHECK_TEXT(flaw("everybody unit:stc"), "`everybody` stands beside a role, group or unit");
	CHECK_TEXT(flaw("role:boss"), "there is no role `boss`");
	CHECK_TEXT(flaw("role:person"), "there is no role `person`");
	CHECK_TEXT(flaw("roles:finance"), "the word `roles:finance` is not known");
	CHECK_TEXT(flaw("everybody give:password"), "nothing called `password` can be given");
	CHECK_TEXT(flaw("group:"), "`` is no name of a group or unit");
	CHECK_TEXT(flaw("unit:STC"), "`STC` is no name of a group or unit");
}

static void
who_may(void)
{
	CHECK(judged("everybody", 0, false, NULL, NULL, NULL) == GATE_YES);
	CHECK(judged("role:finance", ROLE_FINANCE | ROLE_PERSON, false, "", "stc", NULL) == GATE_YES);
	CHECK(judged("role:finance", ROLE_PERSON, true, "finance", "stc", NULL) == GATE_NOT_HIS);
	CHECK(judged("role:finance group:ke-toan", ROLE_PERSON, false, "nhan-su,ke-toan", "stc", NULL) == GATE_YES);
	CHECK(judged("group:ke", ROLE_PERSON, true, "ke-toan,nhan-su", "stc", NULL) == GATE_NOT_HIS);
	CHECK(judged("group:toan", ROLE_PERSON, true, "ke-toan", "stc", NULL) == GATE_NOT_HIS);
	CHECK(judged("group:ke-toan", ROLE_PERSON, true, "ke-toan-truong", "stc", NULL) == GATE_NOT_HIS);
}

static void
units(void)
{
	CHECK(judged("unit:stc", 0, false, "", "stc.ngansach", "stc") == GATE_YES);
	CHECK(judged("unit:stc.ngansach", 0, false, "", "stc.ngansach", "stc") == GATE_YES);
	CHECK(judged("unit:stc.ngansach", 0, false, "", "stc", NULL) == GATE_NOT_HIS);
	CHECK(judged("unit:daklak", 0, false, "", "stc.ngansach", "stc") == GATE_YES);
	CHECK(judged("unit:stc", 0, false, "", NULL, NULL) == GATE_NOT_HIS);
	CHECK(judged("unit:snv unit:stc role:finance", 0, false, "", "stc", NULL) == GATE_NOT_HIS);
	CHECK(judged("unit:snv role:finance", ROLE_FINANCE, false, "", "stc", NULL) == GATE_NOT_HIS);
	CHECK(judged("unit:snv unit:stc role:finance", ROLE_FINANCE, false, "", "stc", NULL) == GATE_YES);
}

/* Roles of approvers count behind the second factor alone, as in our own pages. */
static void
strength(void)
{
	CHECK(judged("everybody strong", 0, false, "", "stc", NULL) == GATE_NOT_STRONG);
	CHECK(judged("everybody strong", 0, true, "", "stc", NULL) == GATE_YES);
	CHECK(judged("role:admin", ROLE_ADMIN, false, "", "stc", NULL) == GATE_NOT_STRONG);
	CHECK(judged("role:admin", ROLE_ADMIN, true, "", "stc", NULL) == GATE_YES);
	CHECK(judged("role:admin role:finance", ROLE_ADMIN | ROLE_FINANCE, false, "", "stc", NULL) == GATE_YES);
	CHECK(judged("role:admin group:ke-toan", ROLE_ADMIN, false, "ke-toan", "stc", NULL) == GATE_YES);
	CHECK(gate_roles(ROLE_HEAD | ROLE_FINANCE, false) == ROLE_FINANCE);
	CHECK(gate_roles(ROLE_HEAD | ROLE_FINANCE, true) == (ROLE_HEAD | ROLE_FINANCE));
}

static void
what_it_looks_at(void)
{
	struct gate_rule rule;

	gate_read(mem, "role:finance role:admin unit:stc give:name", &rule);
	CHECK(!gate_looks_inside(&rule));
	gate_read(mem, "role:head", &rule);
	CHECK(gate_looks_inside(&rule));
	gate_read(mem, "everybody give:roles", &rule);
	CHECK(gate_looks_inside(&rule));
}

int
main(void)
{
	mem = mem_new(1024 * 1024);
	TEST(lines);
	TEST(who_may);
	TEST(units);
	TEST(strength);
	TEST(what_it_looks_at);
	mem_free(&mem);
	TEST_END();
}
