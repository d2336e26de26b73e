/* /danh-muc/:/nhap/ and /tai-len/danh-muc/:: catalogs from workbooks. */
#ifndef PAGE_IMPORT_H
#define PAGE_IMPORT_H

#include "flow/import.h"
#include "page/visit.h"

extern const struct route import_routes[];		/* desk */
extern const struct route import_upload_routes[];	/* upload */

/* The catalog of id[0] for somebody of its agency. 1; 0: none for him; -1. */
int	import_catalog(struct visit *, struct catalog *);
/* The same and the batch of id[1]. */
int	import_book(struct visit *, struct catalog *, struct import_book *);
/* What the head of every page of a catalog shows, and its crumbs. 1 or not. */
int	import_crumbs(struct visit *);
/* "/danh-muc/7/nhap/3/" and what follows. */
const char *import_at(struct visit *, const struct import_batch *, const char *rest);
/* View.Batch: where the pages of a batch are. */
void	import_places(struct visit *, const struct import_batch *);
/* The page of all batches with the form for one more. */
int	import_list_page(struct visit *, const struct catalog *, int status);
/* The page of a batch. */
int	import_show_page(struct visit *, const struct catalog *, const struct import_book *,
	    int status);

/* The offer to read a sheet in Unicode, or to read it as it is again; rows before and after. */
void	import_fill_encoding(struct visit *, struct view *, const struct import_book *, size_t sheet);

/* The words of a finding, and how to mend it. */
const char *import_finding_text(void *visit, const struct import_finding *);
const char *import_finding_mend(struct visit *, const struct import_finding *);

/* The file that was sent, NULL: none; and its way into the spool. 1 or -1. */
struct web_file *import_file_of(struct visit *);
int	import_file_take(struct visit *, struct web_file *, struct import_upload *);
/* Puts the file that was sent at what id[0] names, or shows the form again; none: label of the refusal where none was sent. 1 or -1. */
int	import_file_put(struct visit *, const char *none,
	    int (*put)(struct flow *, int64_t id, const struct import_upload *, struct refusal *), int (*show)(struct visit *, int status));

/* Pages in files of their own. */
extern const struct field import_sheet_fields[], import_head_fields[], import_rows_fields[],
	    import_changes_fields[], import_encoding_fields[], import_shift_fields[],
	    import_names_fields[];
int	import_sheet_show(struct visit *);
int	import_sheet_save(struct visit *);
int	import_sheet_shift(struct visit *);
int	import_sheet_encode(struct visit *);
int	import_rows_show(struct visit *);
int	import_rows_bad(struct visit *);
int	import_changes_show(struct visit *);
int	import_names_show(struct visit *);
int	import_names_save(struct visit *);

#endif
