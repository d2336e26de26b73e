/* What the files of paper/docx* share. Lengths are twentieths of a point. */
#ifndef PAPER_DOCX_INSIDE_H
#define PAPER_DOCX_INSIDE_H

#include "base/buf.h"
#include "paper/docx.h"
#include "paper/pack.h"

#define DOCX_MM(x)	(((x) * 14400 + 127) / 254)
#define DOCX_LEFT	DOCX_MM(30)
#define DOCX_RIGHT	DOCX_MM(15)

struct docx {
	struct mem	*mem;
	struct document_about about;
	struct buf	 body;
	const char	*link;		/* where the caption leads; NULL: nowhere */
	bool		 wide;		/* the section that is written */
	int		 sections;	/* behind it */
	int		 width;		/* of the text */
};

/* Text as XML has it, without what it cannot hold; also right in attributes. */
void	 docx_escape(struct buf *, const char *);
/* The text of a run; its line ends and tabs become elements. marks: "<w:b/>", "": none. */
void	 docx_run(struct buf *, const char *marks, const char *text);

/* Of the text on a page. */
int	 docx_width(bool wide);

/* All files but word/document.xml, at most DOCX_PARTS; returns how many. */
#define DOCX_PARTS 13
size_t	 docx_parts(struct docx *, struct pack_file *);

#define DOCX_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define DOCX_NAMES "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" " \
	"xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

#endif
