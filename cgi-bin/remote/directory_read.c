#include "remote/directory_read.h"

#include <ldap.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/number.h"
#include "base/utf8.h"

#define DN_MOST 2048

/* Of the draft behavera-ldap-password-policy. */
enum { PASSWORD_EXPIRED, ACCOUNT_LOCKED, CHANGE_AFTER_RESET, NOT_ALLOWED, OLD_NEEDED,
	QUALITY, SHORT, YOUNG, HISTORY, LONG };

static int
text_order(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Small letters, runs of spaces as one, and every other than a letter or digit escaped. */
static void
add_value(struct buf *out, struct mem *mem, const struct berval *value)
{
	char *text = mem_copy(mem, value->bv_val, value->bv_len);
	bool space = false;

	text = utf8_valid(text, value->bv_len) ? utf8_lower(mem, text) :
	    filter_value(mem, text, value->bv_len);
	for (char *p = text + strspn(text, " "); *p != '\0'; p++) {
		if (*p == ' ') {
			space = true;
			continue;
		}
		if (space)
			buf_text(out, " ");
		space = false;
		if (strchr("\\,+=\"<>;#", *p) != NULL)
			buf_print(out, "\\%02x", (unsigned char)*p);
		else
			buf_add(out, p, 1);
	}
}

static char *
part(struct mem *mem, const LDAPAVA *ava)
{
	struct buf out;

	buf_start(&out, mem, DN_MOST);
	buf_text(&out, utf8_lower(mem, mem_copy(mem, ava->la_attr.bv_val, ava->la_attr.bv_len)));
	buf_text(&out, "=");
	add_value(&out, mem, &ava->la_value);
	return out.over ? NULL : out.p;
}

static int
add_rdn(struct buf *out, struct mem *mem, LDAPRDN rdn)
{
	size_t n = 0;
	char **parts;

	while (rdn[n] != NULL)
		n++;
	parts = mem_array(mem, n, sizeof(*parts));
	for (size_t i = 0; i < n; i++)
		if ((parts[i] = part(mem, rdn[i])) == NULL)
			return 0;
	qsort(parts, n, sizeof(*parts), text_order);
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_text(out, "+");
		buf_text(out, parts[i]);
	}
	return 1;
}

char *
dn_normal(struct mem *mem, const char *text)
{
	struct buf out;
	LDAPDN dn = NULL;
	int good = 1;

	if (ldap_str2dn(text, &dn, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS || dn == NULL)
		return NULL;
	buf_start(&out, mem, DN_MOST);
	for (size_t i = 0; good && dn[i] != NULL; i++) {
		if (i > 0)
			buf_text(&out, ",");
		good = add_rdn(&out, mem, dn[i]);
	}
	ldap_dnfree(dn);
	return good && !out.over && out.n > 0 ? out.p : NULL;
}

char *
filter_value(struct mem *mem, const char *text, size_t n)
{
	struct buf out;

	buf_start(&out, mem, 3 * n + 1);
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x20 || c >= 0x7f || strchr("*()\\", c) != NULL)
			buf_print(&out, "\\%02x", c);
		else
			buf_add(&out, &text[i], 1);
	}
	return out.p;
}

/*
 * SEQUENCE { warning [0] CHOICE { timeBeforeExpiration [0], graceAuthNsRemaining [1] }
 * OPTIONAL, error [1] ENUMERATED OPTIONAL }
 */
int
policy_read(const struct berval *value, struct policy *p)
{
	BerElement *ber;
	ber_tag_t tag;
	ber_len_t n;
	ber_int_t number;
	int good = 1;

	*p = (struct policy){ -1, -1, -1 };
	if (value == NULL || value->bv_len == 0 || (ber = ber_init((struct berval *)value)) == NULL)
		return 0;
	good = ber_scanf(ber, "{") != LBER_ERROR;
	while (good && (tag = ber_peek_tag(ber, &n)) != LBER_DEFAULT) {
		if (tag == 0xa0U) {
			good = ber_skip_tag(ber, &n) != LBER_DEFAULT;
			tag = ber_peek_tag(ber, &n);
			good = good && (tag == 0x80U || tag == 0x81U) &&
			    ber_scanf(ber, "i", &number) != LBER_ERROR && number >= 0;
			if (good)
				*(tag == 0x80U ? &p->warn_seconds : &p->grace) = number;
		} else {
			good = tag == 0x81U && ber_scanf(ber, "e", &number) != LBER_ERROR;
			if (good)
				p->error = number;
		}
	}
	ber_free(ber, 1);
	if (!good)
		*p = (struct policy){ -1, -1, -1 };
	return good;
}

/* "… AcceptSecurityContext error, data 52e, v2580": the number, or 0. */
static unsigned long
data_code(const char *text)
{
	const char *at = text == NULL ? NULL : strstr(text, ", data ");

	return at == NULL ? 0 : strtoul(at + strlen(", data "), NULL, 16);
}

static enum directory_answer
answer_of_data(unsigned long code)
{
	switch (code) {
	case 0x530:
	case 0x531:
		return DIRECTORY_HOURS;
	case 0x532:
	case 0x773:
		return DIRECTORY_PASSWORD_EXPIRED;
	case 0x533:
		return DIRECTORY_DISABLED;
	case 0x701:
		return DIRECTORY_ACCOUNT_EXPIRED;
	case 0x775:
		return DIRECTORY_LOCKED;
	default:
		return DIRECTORY_WRONG;		/* 0x525 no such user, 0x52e wrong password */
	}
}

static bool
means_down(int rc)
{
	return rc < 0 || rc == LDAP_BUSY || rc == LDAP_UNAVAILABLE || rc == LDAP_OTHER ||
	    rc == LDAP_TIMELIMIT_EXCEEDED || rc == LDAP_OPERATIONS_ERROR ||
	    rc == LDAP_CONNECT_ERROR;
}

enum directory_answer
answer_of_bind(int rc, const struct policy *p, const char *text)
{
	if (means_down(rc))
		return DIRECTORY_DOWN;
	if (rc == LDAP_SUCCESS)
		return p->error == CHANGE_AFTER_RESET || p->grace >= 0 ?
		    DIRECTORY_MUST_CHANGE : DIRECTORY_GOOD;
	if (p->error == ACCOUNT_LOCKED)
		return DIRECTORY_LOCKED;
	if (p->error == PASSWORD_EXPIRED)
		return DIRECTORY_PASSWORD_EXPIRED;
	if (rc == LDAP_INVALID_CREDENTIALS)
		return answer_of_data(data_code(text));
	return rc == LDAP_NO_SUCH_OBJECT || rc == LDAP_INVALID_DN_SYNTAX ? DIRECTORY_WRONG :
	    DIRECTORY_REFUSED;
}

enum directory_answer
answer_of_change(int rc, const struct policy *p, const char *text)
{
	if (rc == LDAP_SUCCESS)
		return DIRECTORY_GOOD;
	if (means_down(rc))
		return DIRECTORY_DOWN;
	switch (p->error) {
	case SHORT:
		return DIRECTORY_TOO_SHORT;
	case YOUNG:
		return DIRECTORY_TOO_YOUNG;
	case HISTORY:
		return DIRECTORY_IN_HISTORY;
	case QUALITY:
	case LONG:
		return DIRECTORY_WEAK;
	case NOT_ALLOWED:
		return DIRECTORY_NO_CHANGE;
	default:
		break;
	}
	/* Active Directory: 0x56 the old one is wrong, 0x52d length, complexity or history */
	if (rc == LDAP_CONSTRAINT_VIOLATION)
		return text != NULL && strncmp(text, "00000056", 8) == 0 ? DIRECTORY_WRONG :
		    DIRECTORY_WEAK;
	return rc == LDAP_INVALID_CREDENTIALS ? DIRECTORY_WRONG : DIRECTORY_NO_CHANGE;
}

/* "20261124093000Z" as seconds, -1 if it is no such time. */
static time_t
generalized(const char *text)
{
	struct tm tm = { 0 };
	char *end;

	if (text == NULL)
		return -1;
	end = strptime(text, "%Y%m%d%H%M%S", &tm);
	return end != NULL && (*end == 'Z' || *end == '.') ? timegm(&tm) : -1;
}

#define NEVER		"000001010000Z"		/* locked by hand, for good */
#define AD_DISABLED	2
#define AD_EPOCH	11644473600LL		/* seconds from 1601 to 1970 */

enum directory_answer
account_answer(const struct account_state *s, time_t now)
{
	time_t start = generalized(s->start_time), end = generalized(s->end_time);
	int64_t number;

	if (s->locked_time != NULL && strcmp(s->locked_time, NEVER) == 0)
		return DIRECTORY_DISABLED;
	if (s->control != NULL && number_int(s->control, INT32_MIN, INT64_MAX, &number) == 1 &&
	    (number & AD_DISABLED))
		return DIRECTORY_DISABLED;
	if ((start != -1 && now < start) || (end != -1 && now >= end))
		return DIRECTORY_ACCOUNT_EXPIRED;
	if (s->expires != NULL && number_int(s->expires, 1, INT64_MAX - 1, &number) == 1 &&
	    number / 10000000 - AD_EPOCH <= now)
		return DIRECTORY_ACCOUNT_EXPIRED;
	return DIRECTORY_GOOD;
}

/* The first three parts of a GUID are little-endian. */
char *
guid_text(struct mem *mem, const struct berval *value)
{
	const unsigned char *b = (const unsigned char *)value->bv_val;

	if (value->bv_len != 16)
		return NULL;
	return mem_print(mem, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
	    b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], b[8], b[9], b[10], b[11], b[12],
	    b[13], b[14], b[15]);
}
