/* Photos and files beside what somebody reports or asks for; taken by the program upload. 1: done, 0: refused, -1: broken. */
#ifndef FLOW_ENTRY_FILE_H
#define FLOW_ENTRY_FILE_H

#include "flow/import.h"
#include "rules/entry.h"

/* The person's own entry that may still change, exemption that waits. 1; 0: none for him; -1. */
int	entry_file_place(struct flow *, int64_t entry, struct entry *);
int	request_file_place(struct flow *, int64_t exemption, struct request *);
/* One more file of it, at most ENTRY_FILES of an entry and one of an exemption. Field of a refusal: file. */
int	entry_file_put(struct flow *, int64_t entry, const struct import_upload *, struct refusal *);
int	request_file_add(struct flow *, int64_t exemption, const struct import_upload *, struct refusal *);

#endif
