#include "rules/national.h"

#include <string.h>

#include "base/ratio.h"
#include "rules/period.h"

#define SCHEMA		1	/* of the record */

const char *const national_state_name[NATIONAL_STATES + 1] = {
	[NATIONAL_WAITING] = "waiting", [NATIONAL_SENDING] = "sending", [NATIONAL_ACCEPTED] = "accepted",
	[NATIONAL_REFUSED] = "refused", [NATIONAL_HELD] = "held", [NATIONAL_DROPPED] = "dropped",
};
const char *const national_lack_name[NATIONAL_LACKS] = {
	[LACK_NUMBER] = "number", [LACK_UNIT] = "unit", [LACK_FROZEN] = "frozen", [LACK_HAND] = "hand", [LACK_AGAIN] = "again",
};
const char *const national_mender_name[NATIONAL_MENDERS + 1] = {
	[MENDER_ADMINISTRATOR] = "administrator", [MENDER_AGENCY] = "agency", [MENDER_APPRAISAL] = "appraisal",
};
const char *const national_code_kind_name[NATIONAL_CODE_KINDS + 1] = {
	[CODE_UNIT] = "unit", [CODE_LEVEL] = "level", [CODE_PERIOD] = "period", [CODE_KIND] = "kind", [CODE_RANK] = "rank",
	[CODE_STANDING] = "standing",
};

const char *
national_code(const struct national_codes *codes, enum national_code_kind kind, const char *ours)
{
	if (ours == NULL)
		return NULL;
	for (size_t i = 0; i < codes->n; i++)
		if (codes->list[i].kind == kind && strcmp(codes->list[i].ours, ours) == 0 && codes->list[i].theirs[0] != '\0')
			return codes->list[i].theirs;
	return kind == CODE_UNIT ? NULL : ours;
}

/* The same member, as it was frozen; absent stays absent. */
static void
copy(struct json *to, const char *name, const struct json *from)
{
	if (json_text(from, name) != NULL)
		json_set_text(to, name, json_text(from, name));
}

static void
set_code(struct json *to, const char *name, const struct national_codes *codes, enum national_code_kind kind, const char *ours)
{
	json_set_text(to, name, national_code(codes, kind, ours));
}

static struct json *
person_json(struct mem *mem, const struct national_facts *f, const struct national_codes *codes, const struct json *was)
{
	struct json *to = json_new(mem);

	json_set_text(to, "number", f->number);
	copy(to, "name", was);
	copy(to, "title", was);
	json_set_text(to, "unit", json_text(was, f->year ? "unit_name" : "unit"));
	set_code(to, "rank", codes, CODE_RANK, json_text(was, "rank"));
	if (json_text(was, "kind") != NULL)
		set_code(to, "kind", codes, CODE_KIND, json_text(was, "kind"));
	return to;
}

/* type, year, number: a month 1-12, a quarter 1-4, of a year 0. NULL: what was frozen names none. */
static struct json *
period_json(struct mem *mem, const struct national_facts *f, const struct national_codes *codes, const struct json *body)
{
	struct json *to = json_new(mem);
	struct period p = { .months = 12 };
	int64_t year = 0;

	if (f->year ? json_int(body, "year", &year) != 1 : json_text(body, "period") == NULL || period_read(json_text(body, "period"), &p) != 1)
		return NULL;
	set_code(to, "type", codes, CODE_PERIOD, f->year ? "year" : p.months == 3 ? "quarter" : "month");
	json_set_int(to, "year", f->year ? year : p.year);
	json_set_int(to, "number", f->year ? 0 : p.months == 3 ? (p.month + 2) / 3 : p.month);
	return to;
}

/* Of a sheet its points as they were frozen: parts in percent, exact; the total exact and as it is shown. */
static struct json *
points_json(struct mem *mem, const struct json *result)
{
	static const char *const names[] = { "common", "a", "b", "c", "d", "dd", "e", "result", "total", "shown" };
	struct json *to = json_new(mem);

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		copy(to, names[i], result);
	return to;
}

/* Of a year the mean of its months. */
static struct json *
mean_json(struct mem *mem, const struct json *result)
{
	const char *mean = json_text(result, "mean");
	struct json *to = json_new(mem);
	const struct ratio *exact;

	json_set_text(to, "total", mean);
	json_set_text(to, "shown", mean != NULL && ratio_read(mem, mean, &exact) == 1 ? ratio_cut(mem, exact, 2, '.') : NULL);
	return to;
}

static struct json *
decision_json(struct mem *mem, const struct national_facts *f)
{
	struct json *to = json_new(mem);

	json_set_text(to, "number", f->decision[0] == '\0' ? NULL : f->decision);
	json_set_text(to, "day", day_text(mem, f->day));
	json_set_text(to, "by", f->who);
	return to;
}

static void
set_result(struct mem *mem, struct json *to, const struct national_facts *f, const struct national_codes *codes, const struct json *result)
{
	set_code(to, "level", codes, CODE_LEVEL, json_text(result, "level"));
	json_set(to, "points", f->year ? mean_json(mem, result) : points_json(mem, result));
	if (f->year)
		set_code(to, "standing", codes, CODE_STANDING, json_text(result, "standing"));
	else if (json_text(result, "total") == NULL)
		set_code(to, "standing", codes, CODE_STANDING, json_text(result, "reason"));
}

struct json *
national_payload(struct mem *mem, const struct national_facts *f, const struct national_codes *codes, enum national_lack *lack_r)
{
	const struct json *body = f->body == NULL ? NULL : json_read(mem, f->body, strlen(f->body));
	const char *unit = national_code(codes, CODE_UNIT, f->unit);
	struct json *to = json_new(mem), *agency = json_new(mem), *period = body == NULL ? NULL : period_json(mem, f, codes, body);

	*lack_r = period == NULL || json_get(body, "result") == NULL ? LACK_FROZEN : f->number == NULL ? LACK_NUMBER : LACK_UNIT;
	if (*lack_r != LACK_UNIT || unit == NULL)
		return NULL;
	json_set_int(to, "schema", SCHEMA);
	json_set_text(to, "record", f->year ? "year" : "period");
	json_set(to, "person", person_json(mem, f, codes, json_get(body, "person")));
	json_set_text(agency, "code", unit);
	json_set_text(agency, "name", f->unit_name);
	json_set(to, "agency", agency);
	json_set(to, "period", period);
	set_result(mem, to, f, codes, json_get(body, "result"));
	json_set(to, "decision", decision_json(mem, f));
	json_set_int(to, "edition", f->edition);
	json_set_int(to, "version", f->revision);
	json_set_text(to, "status", f->revision == 1 ? "first" : "replacing");
	if (f->revision > 1)
		json_set_int(to, "replaces", f->revision - 1);
	json_set_bool(to, "petition", f->petition);
	return to;
}

void
national_envelope(struct buf *to, const struct national_signed *r)
{
	buf_print(to, "{\"kid\":\"%s\",\"msg_id\":\"%s\",\"payload\":", r->kid, r->message);
	buf_text(to, r->payload);
	buf_print(to, ",\"seq\":%lld,\"sha256\":\"%s\",\"signature\":\"%s\"}", (long long)r->seq, r->hash, r->signature);
}

enum national_mender
national_lack_mender(enum national_lack lack)
{
	return lack == LACK_FROZEN ? MENDER_APPRAISAL : MENDER_ADMINISTRATOR;
}

enum national_mender
national_code_mender(const char *code)
{
	static const struct { const char *begins; enum national_mender mender; } known[] = {
		{ "decision", MENDER_AGENCY }, { "level", MENDER_AGENCY }, { "points", MENDER_AGENCY }, { "standing", MENDER_AGENCY },
		{ "person", MENDER_ADMINISTRATOR }, { "number", MENDER_ADMINISTRATOR }, { "name", MENDER_ADMINISTRATOR }, { "unit", MENDER_ADMINISTRATOR }, { "agency", MENDER_ADMINISTRATOR }, { "code", MENDER_ADMINISTRATOR },
		{ "schema", MENDER_ADMINISTRATOR }, { "signature", MENDER_ADMINISTRATOR }, { "http", MENDER_ADMINISTRATOR },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (strncmp(code, known[i].begins, strlen(known[i].begins)) == 0)
			return known[i].mender;
	return MENDER_APPRAISAL;
}
