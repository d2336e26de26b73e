#include "flow/sheet_sign.h"

#include <string.h>

#include "base/file.h"
#include "base/json.h"
#include "flow/sheet_write.h"
#include "remote/signature.h"
#include "rules/role.h"
#include "store/notice.h"
#include "store/sheet.h"
#include "store/sheet_paper.h"

struct bringing {
	const struct sheet_signing *of;
	const char	*bytes;
	size_t		 n;
	struct sheet_signature *list;
	size_t		 nsignatures;
	struct refusal	*why;
};

bool
sheet_sign_may(const struct who *who, const struct sheet *s)
{
	return who->person == s->person || who->person == s->confirmer || sheet_sign_may_agency(who, s->agency);
}

bool
sheet_sign_may_agency(const struct who *who, int64_t agency)
{
	return (who->roles & ROLE_HEAD) != 0 && who->agency == agency;
}

int
sheet_sign_look(struct flow *f, int64_t paper, struct sheet_signing *s)
{
	int found = sheet_paper_get(f->db, f->mem, paper, &s->paper);

	s->sheet = (struct sheet){ .id = 0 };
	if (found != 1)
		return found;
	if (s->paper.sheet == 0)
		return s->paper.state == SHEET_PAPER_MADE && sheet_sign_may_agency(f->who, s->paper.agency);
	found = sheet_get(f->db, f->mem, s->paper.sheet, false, &s->sheet);
	return found == 1 ? sheet_sign_may(f->who, &s->sheet) : found;
}

static const char *
where(struct flow *f, const struct sheet_signing *s)
{
	const struct period p = s->paper.period;

	if (s->sheet.id == 0)
		return mem_print(f->mem, SHEET_PLACE "ky/ban-in/?ky=%s", period_text(f->mem, (struct period){ p.year, p.month, 1 }));
	return sheet_path(f, &s->sheet, s->sheet.superseded_at == NULL ? "ban-in/" : mem_print(f->mem, "ban-in/?ban=%lld",
	    (long long)s->sheet.edition));
}

static int
put_body(struct flow *f, void *arg)
{
	const struct bringing *b = arg;
	struct json *after = json_new(f->mem), *list = json_list(f->mem);
	int64_t id;
	const struct told told = { b->of->sheet.person, "sheet", NULL };
	const int done = sheet_signed_insert(f->db, b->of->paper.id, b->bytes, b->n, f->who->person, b->list, b->nsignatures, &id);

	if (done != 1)
		return done < 0 ? -1 : sheet_refuse(b->why, "sheet_paper.refused.twice", "file");
	f->location = where(f, b->of);
	if (told.person != 0 && flow_notify(f, &told, "sheet_signed", sheet_period_words(f, b->of->sheet.period), f->who->name,
	    f->location) != 1)
		return -1;
	for (size_t i = 0; i < b->nsignatures; i++)
		json_add_text(list, b->list[i].signer);
	json_set_text(after, "code", b->of->paper.code);
	json_set(after, "signers", list);
	return flow_audit(f, "sheet_signed", id, "bring", NULL, after);
}

/* What pdfsig says of the file. 1; 0: refused; -1. */
static int
look(struct flow *f, struct bringing *b, const char *path)
{
	struct signature found[SIGNATURES_MOST];
	size_t n;
	const int done = signature_read(f->mem, path, found, &n);

	if (done < 0)
		return -1;
	if (done == 0 || n == 0)
		return sheet_refuse(b->why, "sheet_paper.refused.unsigned", "file");
	b->list = mem_array(f->mem, n, sizeof(*b->list));
	for (size_t i = 0; i < n; i++) {
		if (!found[i].sound)
			return sheet_refuse(b->why, "sheet_paper.refused.broken", "file");
		b->list[b->nsignatures++] = (struct sheet_signature){ found[i].signer, found[i].at, found[i].sound, found[i].whole };
	}
	return 1;
}

/* Is everything that ours says still said? What was added behind our bytes could hide it. 1; 0: refused; -1. */
static int
kept(struct flow *f, struct bringing *b, const char *path, size_t n)
{
	const char *ours, *theirs;
	int done = signature_text(f->mem, path, n, &ours);

	if (done == 1)
		done = signature_text(f->mem, path, b->n, &theirs);
	if (done < 0)
		return -1;
	return done == 1 && sheet_paper_lines_kept(ours, theirs) ? 1 : sheet_refuse(b->why, "sheet_paper.refused.altered", "file");
}

int
sheet_sign_put(struct flow *f, const struct sheet_signing *s, const char *path, struct refusal *why)
{
	struct bringing b = { .of = s, .why = why };
	const char *ours;
	size_t n;
	int done = sheet_paper_bytes(f->db, f->mem, s->paper.id, SHEET_PAPER_PDF, &ours, &n);

	if (done != 1)
		return -1;
	b.bytes = file_read(f->mem, path, SHEET_SIGNED_MOST, &b.n);
	if (b.bytes == NULL)
		return sheet_refuse(why, "sheet_paper.refused.large", "file");
	if (b.n == n && memcmp(ours, b.bytes, n) == 0)
		return sheet_refuse(why, "sheet_paper.refused.unsigned", "file");
	if (!sheet_paper_revision(ours, n, b.bytes, b.n))
		return sheet_refuse(why, "sheet_paper.refused.not_ours", "file");
	if (memmem(b.bytes + n, b.n - n, "/ByteRange", strlen("/ByteRange")) == NULL)
		return sheet_refuse(why, "sheet_paper.refused.unsigned", "file");
	done = look(f, &b, path);
	if (done == 1)
		done = kept(f, &b, path, n);
	return done == 1 ? flow_write(f, put_body, &b) : done;
}
