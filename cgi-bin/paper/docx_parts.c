/* What stands around the body: styles, heads and feet of pages, what is where. */
#include <string.h>

#include "base/utf8.h"
#include "paper/docx_inside.h"

#define SMALL	85	/* a letter of the margins, in the mean */
#define PAGE	16	/* letters of " · Trang 12/345" */
#define MOST	(64 * 1024)
#define OFFICE	"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define WORD	"application/vnd.openxmlformats-officedocument.wordprocessingml."
#define PACKAGE	"http://schemas.openxmlformats.org/package/2006/"

static const char types[] = DOCX_XML
"<Types xmlns=\"" PACKAGE "content-types\">"
"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
"<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
"<Override PartName=\"/word/document.xml\" ContentType=\"" WORD "document.main+xml\"/>"
"<Override PartName=\"/word/styles.xml\" ContentType=\"" WORD "styles+xml\"/>"
"<Override PartName=\"/word/settings.xml\" ContentType=\"" WORD "settings+xml\"/>"
"<Override PartName=\"/word/header1.xml\" ContentType=\"" WORD "header+xml\"/>"
"<Override PartName=\"/word/header2.xml\" ContentType=\"" WORD "header+xml\"/>"
"<Override PartName=\"/word/footer1.xml\" ContentType=\"" WORD "footer+xml\"/>"
"<Override PartName=\"/word/footer2.xml\" ContentType=\"" WORD "footer+xml\"/>"
"<Override PartName=\"/word/header3.xml\" ContentType=\"" WORD "header+xml\"/>"
"<Override PartName=\"/word/header4.xml\" ContentType=\"" WORD "header+xml\"/>"
"<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
"</Types>";

static const char relations[] = DOCX_XML
"<Relationships xmlns=\"" PACKAGE "relationships\">"
"<Relationship Id=\"rId1\" Type=\"" OFFICE "officeDocument\" Target=\"word/document.xml\"/>"
"<Relationship Id=\"rId2\" Type=\"" PACKAGE "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
"</Relationships>";

static const char settings[] = DOCX_XML
"<w:settings " DOCX_NAMES "><w:defaultTabStop w:val=\"567\"/><w:compat>"
"<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
"</w:compat></w:settings>";

/* One row a style of paragraphs; heading: its level for the navigation, 0: none. */
static const struct {
	const char	*id, *name, *properties, *marks;
	int		 heading;
} style[] = {
	{ "Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"40\"/><w:jc w:val=\"center\"/>",
	    "<w:b/><w:sz w:val=\"28\"/>", 1 },
	{ "Heading2", "heading 2", "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>", "<w:b/>", 2 },
	{ "Appendix", "Appendix", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>", 0 },
	{ "Attached", "Attached", "<w:spacing w:before=\"40\" w:after=\"80\"/><w:jc w:val=\"center\"/>", "<w:i/>", 0 },
	{ "To", "To", "<w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"28\"/>", 0 },
	{ "BodyText", "Body Text",
	    "<w:spacing w:before=\"120\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", "", 0 },
	{ "Side", "Side", "<w:keepNext/><w:jc w:val=\"center\"/>", "<w:sz w:val=\"24\"/>", 0 },
	{ "Recipients", "Recipients", "", "<w:sz w:val=\"22\"/>", 0 },
	{ "Rule", "Rule", "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/>"
	    "</w:pBdr><w:spacing w:before=\"60\"/>", "<w:sz w:val=\"8\"/>", 0 },
	{ "Gap", "Gap", "", "<w:sz w:val=\"16\"/>", 0 },
	{ "Signature", "Signature", "<w:spacing w:before=\"1700\"/>", "", 0 },
	{ "Stamp", "Stamp", "", "<w:b/>", 0 },
	{ "Caption", "caption", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"17\"/>", 0 },
	{ "Cell", "Cell", "", "<w:sz w:val=\"22\"/>", 0 },
	{ "CellCentred", "Cell Centred", "<w:jc w:val=\"center\"/>", "<w:sz w:val=\"22\"/>", 0 },
	{ "Margin", "Margin", "", "<w:sz w:val=\"17\"/>", 0 },
};

static struct pack_file
fixed(const char *name, const char *text)
{
	return (struct pack_file){ name, text, strlen(text) };
}

static struct buf *
begin(struct docx *d)
{
	struct buf *b = mem_get(d->mem, sizeof(*b));

	buf_start(b, d->mem, MOST);
	buf_text(b, DOCX_XML);
	return b;
}

static struct pack_file
made(const char *name, const struct buf *b)
{
	return (struct pack_file){ name, b->p, b->n };
}

static struct pack_file
styles(struct docx *d)
{
	struct buf *b = begin(d);

	buf_text(b, "<w:styles " DOCX_NAMES "><w:docDefaults><w:rPrDefault><w:rPr>"
	    "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" "
	    "w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/><w:lang w:val=\"");
	docx_escape(b, d->about.language);
	buf_text(b, "\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
	    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
	    "<w:qFormat/></w:style>");
	for (size_t i = 0; i < sizeof(style) / sizeof(*style); i++) {
		buf_print(b, "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
		    "<w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>%s", style[i].id, style[i].name,
		    style[i].properties);
		if (style[i].heading > 0)
			buf_print(b, "<w:outlineLvl w:val=\"%d\"/>", style[i].heading - 1);
		buf_print(b, "</w:pPr><w:rPr>%s</w:rPr></w:style>", style[i].marks);
	}
	buf_text(b, "<w:style w:type=\"table\" w:styleId=\"Ruled\"><w:name w:val=\"Ruled\"/><w:tblPr><w:tblBorders>");
	for (const char *const *edge = (const char *const[]){ "top", "left", "bottom", "right", "insideH",
	    "insideV", NULL }; *edge != NULL; edge++)
		buf_print(b, "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>", *edge);
	buf_text(b, "</w:tblBorders><w:tblCellMar><w:top w:w=\"30\" w:type=\"dxa\"/><w:left w:w=\"60\" w:type=\"dxa\"/>"
	    "<w:bottom w:w=\"30\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>");
	return made("word/styles.xml", b);
}

static void
tabs(struct buf *b, bool wide)
{
	const int width = docx_width(wide);

	buf_print(b, "<w:p><w:pPr><w:pStyle w:val=\"Margin\"/><w:tabs><w:tab w:val=\"center\" w:pos=\"%d\"/>"
	    "<w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs></w:pPr>", width / 2, width);
}

static struct pack_file
header(struct docx *d, const char *name, bool wide, bool number)
{
	struct buf *b = begin(d);

	buf_text(b, "<w:hdr " DOCX_NAMES ">");
	tabs(b, wide);
	docx_run(b, "", "\t");
	if (number)
		buf_text(b, "<w:fldSimple w:instr=\" PAGE \"><w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr>"
		    "<w:t>2</w:t></w:r></w:fldSimple>");
	if (d->about.band != NULL) {
		docx_run(b, "", "\t");
		docx_run(b, "<w:b/><w:bdr w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"auto\"/>",
		    d->about.band);
	}
	buf_text(b, "</w:p></w:hdr>");
	return made(name, b);
}

/* Has what stands on the right room beside the left, behind the middle? */
static bool
beside(struct docx *d, const char *left, const char *right, bool wide)
{
	const int l = (int)utf8_count(left) * SMALL, r = (int)(utf8_count(right) + (d->about.page == NULL ? 0 : PAGE)) * SMALL;

	return l + r < docx_width(wide) && r < docx_width(wide) / 2;
}

static struct pack_file
footer(struct docx *d, const char *name, bool wide)
{
	const char *left = d->about.left == NULL ? "" : d->about.left, *right = d->about.right == NULL ? "" : d->about.right;
	struct buf *b = begin(d);

	buf_text(b, "<w:ftr " DOCX_NAMES ">");
	tabs(b, wide);
	docx_run(b, "", left);
	if (beside(d, left, right, wide))
		docx_run(b, "", "\t\t");
	else
		buf_text(b, "</w:p><w:p><w:pPr><w:pStyle w:val=\"Margin\"/><w:jc w:val=\"right\"/></w:pPr>");
	docx_run(b, "", right);
	if (d->about.page != NULL) {
		docx_run(b, "", mem_print(d->mem, " \302\267 %s ", d->about.page));
		buf_text(b, "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
		docx_run(b, "", "/");
		buf_text(b, "<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
	}
	buf_text(b, "</w:p></w:ftr>");
	return made(name, b);
}

static struct pack_file
links(struct docx *d)
{
	static const char *const part[][2] = { { "styles", "styles.xml" }, { "settings", "settings.xml" },
	    { "header", "header1.xml" }, { "header", "header2.xml" }, { "footer", "footer1.xml" },
	    { "header", "header3.xml" }, { "header", "header4.xml" }, { "footer", "footer2.xml" } };
	struct buf *b = begin(d);

	buf_text(b, "<Relationships xmlns=\"" PACKAGE "relationships\">");
	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		buf_print(b, "<Relationship Id=\"rId%zu\" Type=\"" OFFICE "%s\" Target=\"%s\"/>", i + 1,
		    part[i][0], part[i][1]);
	if (d->link != NULL) {
		buf_text(b, "<Relationship Id=\"rId9\" Type=\"" OFFICE "hyperlink\" TargetMode=\"External\" Target=\"");
		docx_escape(b, d->link);
		buf_text(b, "\"/>");
	}
	buf_text(b, "</Relationships>");
	return made("word/_rels/document.xml.rels", b);
}

static struct pack_file
core(struct docx *d)
{
	struct buf *b = begin(d);

	buf_text(b, "<cp:coreProperties xmlns:cp=\"" PACKAGE "metadata/core-properties\" "
	    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
	    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
	docx_escape(b, d->about.title);
	buf_text(b, "</dc:title><dc:creator>");
	docx_escape(b, d->about.author);
	buf_text(b, "</dc:creator><dc:language>");
	docx_escape(b, d->about.language);
	buf_text(b, "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">");
	docx_escape(b, d->about.at);
	buf_text(b, "</dcterms:created></cp:coreProperties>");
	return made("docProps/core.xml", b);
}

/* The list of contents first: so readers know what the file is. */
size_t
docx_parts(struct docx *d, struct pack_file *file)
{
	size_t n = 0;

	file[n++] = fixed("[Content_Types].xml", types);
	file[n++] = fixed("_rels/.rels", relations);
	file[n++] = core(d);
	file[n++] = styles(d);
	file[n++] = fixed("word/settings.xml", settings);
	file[n++] = header(d, "word/header1.xml", false, true);
	file[n++] = header(d, "word/header2.xml", false, false);
	file[n++] = footer(d, "word/footer1.xml", false);
	file[n++] = header(d, "word/header3.xml", true, true);
	file[n++] = header(d, "word/header4.xml", true, false);
	file[n++] = footer(d, "word/footer2.xml", true);
	file[n++] = links(d);
	return n;
}
