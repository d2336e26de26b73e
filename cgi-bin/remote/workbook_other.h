/* What a file is that is no workbook: people are told what they sent and what to do with it. */
#ifndef REMOTE_WORKBOOK_OTHER_H
#define REMOTE_WORKBOOK_OTHER_H

#include <zip.h>

#include "remote/workbook.h"

/* By its first bytes. */
enum workbook_refusal	other_kind(const void *bytes, size_t n);
/* By the parts of a ZIP without a workbook. */
enum workbook_refusal	other_parts(zip_t *);

#endif
