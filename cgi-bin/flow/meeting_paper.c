/* The minutes of a meeting on paper, and their signed copy: a part of meeting.h. */
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "flow/catalog_write.h"
#include "flow/file_kind.h"
#include "flow/import.h"
#include "flow/meeting_inside.h"
#include "flow/paper_inside.h"
#include "paper/document.h"
#include "render/view.h"
#include "rules/dispatch.h"
#include "store/meeting.h"
#include "store/paper.h"

struct drawing {
	struct flow	*flow;
	struct render	*render;
	const struct meeting *m;
	const char	*at, *province;
	struct document	*doc;
};

/* What is printed is Vietnamese. */
static const char *
say(const struct drawing *g, const char *word, const char *a, const char *b)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "meeting.paper.%s", word), a, b);
}

static const char *
paper_word(const struct drawing *g, const char *word)
{
	return label_fill(g->flow->mem, g->render, LANG_VI, mem_print(g->flow->mem, "paper.sheet.%s", word), NULL, NULL);
}

static void
head(const struct drawing *g)
{
	const struct meeting *m = g->m;
	struct mem *mem = g->flow->mem;
	const bool division = m->kind == MEETING_DIVISION;

	document_head(g->doc, &(struct document_side){ .plain = utf8_upper(mem, division ? m->agency_name : g->province),
	    .bold = utf8_upper(mem, m->unit_name), .under = say(g, "number", NULL, NULL) },
	    &(struct document_side){ .bold = paper_word(g, "country"), .below = paper_word(g, "motto"),
	    .under = say(g, "place_day", paper_place(g->render, g->province), paper_day(mem, g->render, m->day)) });
	document_text(g->doc, DOCUMENT_TITLE, utf8_upper(mem, mem_print(mem, "%s \n%s", say(g, "title", NULL, NULL),
	    say(g, "about", mem_print(mem, "%d", m->year), NULL))));
	if (m->state != MEETING_CLOSED)
		document_text(g->doc, DOCUMENT_ATTACHED, say(g, "draft", NULL, NULL));
}

static void
body(const struct drawing *g)
{
	struct mem *mem = g->flow->mem;

	for (const char *p = g->m->minutes; *p != '\0';) {
		const size_t n = strcspn(p, "\n");
		const char *text = mem_copy(mem, p, n);

		if (n > 0)
			document_text(g->doc, dispatch_line_of(mem, text) == DISPATCH_HEADING ? DOCUMENT_HEADING : DOCUMENT_TEXT, text);
		p += n + (p[n] == '\n');
	}
}

int
meeting_paper(struct flow *f, struct render *render, const struct meeting_view *v, const char *form, const char **bytes_r, size_t *n_r)
{
	const enum document_form as = strcmp(form, "docx") == 0 ? DOCUMENT_DOCX : DOCUMENT_PDF;
	struct drawing g = { .flow = f, .render = render, .m = &v->m };

	if (document_ready(as) != 1) {
		log_error(830, "no minutes: the face of papers is not installed");
		return -1;
	}
	if (paper_ground(f->db, f->mem, &g.at, &g.province) != 1)
		return -1;
	if (v->m.closed_at != NULL)
		g.at = v->m.closed_at;	/* the same bytes each time */
	g.doc = document_start(f->mem, as, &(struct document_about){
		.title = mem_print(f->mem, "%s: %s", say(&g, "title", NULL, NULL), v->m.unit_name), .author = v->m.agency_name,
		.language = "vi-VN", .at = mem_print(f->mem, "%.10sT%.8sZ", g.at, g.at + 11), .left = "",
		.right = v->m.sha256 == NULL ? "" : say(&g, "digest", mem_print(f->mem, "%.16s", v->m.sha256), NULL),
		.band = config_on(f->config, "demo") ? paper_word(&g, "demo") : NULL,
	});
	head(&g);
	body(&g);
	document_sign(g.doc, &(struct document_side){ .bold = utf8_upper(f->mem, say(&g, "secretary_signs", NULL, NULL)),
	    .below = say(&g, "sign", NULL, NULL), .under = v->m.secretary_name },
	    &(struct document_side){ .bold = utf8_upper(f->mem, say(&g, "chair_signs", NULL, NULL)),
	    .below = say(&g, "sign", NULL, NULL), .under = v->m.chair_name });
	return document_end(g.doc, bytes_r, n_r);
}

struct sign_write {
	int64_t		 id;
	const struct import_upload *upload;
	const char	*type;
	struct refusal	*why;
};

static int
sign_body(struct flow *f, void *arg)
{
	struct sign_write *s = arg;
	struct json *after = json_new(f->mem);
	struct meeting_view v;
	int64_t id;
	int done = meeting_hold(f->db, f->mem, s->id);

	if (done == 1)
		done = meeting_look(f, s->id, &v);
	if (done != 1 || (v.may & (MEETING_PREPARES | MEETING_KEEPS)) == 0)
		return done < 0 ? -1 : catalog_refuse(s->why, "meeting.refused.gone", NULL);
	if (v.m.state != MEETING_CLOSED)
		return catalog_conflict(s->why, "meeting.refused.not_now");
	if (import_file_add(f, s->upload, f->who->agency, s->type, "minutes", &id) != 1)
		return -1;
	done = meeting_set_file(f->db, s->id, id);
	if (done != 1)
		return done;
	json_set_int(after, "file", id);
	f->location = meeting_path(f, s->id, "bien-ban");
	return flow_audit(f, "meeting", s->id, "sign", NULL, after);
}

int
meeting_sign(struct flow *f, int64_t id, const struct import_upload *upload, struct refusal *why)
{
	struct sign_write s = { id, upload, file_kind(upload->path, upload->name), why };

	return s.type == NULL || strcmp(s.type, "application/pdf") != 0 ? catalog_refuse(why, "meeting.refused.type", "file") :
	    flow_write(f, sign_body, &s);
}

int
meeting_signed(struct flow *f, const struct meeting_view *v, const char **name_r, const char **path_r)
{
	return import_file_find(f, v->m.file, name_r, path_r);
}
