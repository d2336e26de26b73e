/* Inside the reader of workbooks: what the style of a cell makes of its number. */
#ifndef REMOTE_WORKBOOK_STYLE_H
#define REMOTE_WORKBOOK_STYLE_H

#include "remote/workbook_inside.h"

/* The number format of a date by its built-in number, or NULL. */
const char	*style_builtin(int64_t id);
/* The format of a date by its number, of the file or built in, or NULL. */
const char	*style_format(const struct styles_work *, int64_t id);
/* Fills a cell with a number as the file holds it: a number or, by its style, a day. */
void		 style_number_cell(struct reading *, const struct cell_style *, const char *value,
		    struct worksheet_cell *);
/* True if the format code shows a date or time. */
bool		 style_is_date(const char *code);
/* A number as XML holds it without float noise; NULL: no number. */
const char	*style_number(struct mem *, const char *);
/* The day (and time) of a serial number; NULL: no date. */
const char	*style_day(struct mem *, const char *number, bool from_1904);
/* The font name if it stands for an encoding from before Unicode, else NULL. */
const char	*style_old_font(struct mem *, const char *name);
/* A text cell is in the font of its style. */
void		 style_text_cell(struct worksheet *, const struct cell_style *, struct worksheet_cell *);

#endif
