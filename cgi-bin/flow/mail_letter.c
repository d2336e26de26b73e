#include "flow/mail_letter.h"

#include <string.h>

#include "base/digest.h"
#include "base/utf8.h"

#define BODY_MOST	(256u * 1024)
#define SUBJECT_MOST	200
#define LINES_MOST	50
#define ID_BYTES	16

static const char *
notice_text(struct flow *f, const struct render *r, enum lang lang, const struct mail_notice *n)
{
	return label_fill(f->mem, r, lang, mem_print(f->mem, "notice.%s", n->kind), n->a, n->b);
}

static void
fill(struct flow *f, struct render *r, enum lang lang, const struct mail_notice *list, size_t n,
    struct view *to)
{
	const char *path = n == 1 ? list->path : "/thong-bao/?loc=chua-doc";

	view_text(to, "name", list->name);
	view_print(to, "link", "%s%s%s", config_text(f->config, "public_url"),
	    config_text(f->config, "base_path"), path);
	for (size_t i = 0; i < n && i < LINES_MOST; i++) {
		struct view *row = view_row(to, "Notices");

		view_text(row, "text", notice_text(f, r, lang, &list[i]));
		view_text(row, "at", moment_show(f->mem, list[i].created_at));
		if (list[i].reason != NULL)
			view_text(row, "reason", label_fill(f->mem, r, lang, mem_print(f->mem,
			    "notice.reason.%s", list[i].reason), list[i].reason_of, NULL));
	}
	if (n > LINES_MOST)
		view_text(to, "more", label_fill(f->mem, r, lang, "mail.more", mem_print(f->mem,
		    "%zu", n - LINES_MOST), NULL));
}

/* What is said of one notice goes without its full stop. */
static const char *
subject(struct flow *f, const struct render *r, enum lang lang, const struct mail_notice *list,
    size_t n, bool digest)
{
	const char *text = notice_text(f, r, lang, list);
	size_t length = strlen(text);

	if (digest)
		return label_fill(f->mem, r, lang, "mail.digest", mem_print(f->mem, "%zu", n), NULL);
	if (length > 0 && text[length - 1] == '.')
		text = mem_copy(f->mem, text, length - 1);
	return utf8_short(f->mem, label_fill(f->mem, r, lang, "mail.one", text, NULL), SUBJECT_MOST);
}

static const char *
message_id(struct flow *f)
{
	uint8_t id[ID_BYTES];

	digest_random(id, sizeof(id));
	return mem_print(f->mem, "%s%s", digest_hex(f->mem, id, sizeof(id)),
	    strchr(config_text(f->config, "mail.from"), '@'));
}

int
mail_letter(struct flow *f, struct render *r, const struct mail_notice *list, size_t n,
    struct day digest, struct mail *m)
{
	const enum lang lang = strcmp(list->language, "en") == 0 ? LANG_EN : LANG_VI;
	struct view *page = view_new(r, f->mem);
	struct buf body;

	fill(f, r, lang, list, n, view_node(page, "View"));
	buf_start(&body, f->mem, BODY_MOST);
	if (render_text(r, page, lang, digest.year == 0 ? "mail/notice.cs" : "mail/digest.cs",
	    &body) != 1)
		return -1;
	*m = (struct mail){
		.person = list->person, .notice = digest.year == 0 ? list->id : 0, .digest = digest,
		.name = list->name, .address = list->address, .language = list->language,
		.subject = subject(f, r, lang, list, n, digest.year != 0), .body = body.p,
		.message_id = message_id(f),
	};
	return 1;
}
