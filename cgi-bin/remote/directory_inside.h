/* Between the files of the worker's side; nobody else includes it. */
#ifndef REMOTE_DIRECTORY_INSIDE_H
#define REMOTE_DIRECTORY_INSIDE_H

#include "remote/directory_talk.h"

/* A page of a list, TALK_LIST or TALK_NEXT; page: room for TALK_PAGE_MOST bytes. GOOD or DOWN. */
enum directory_answer	directory_page(struct directory *, enum talk_kind, struct talk_reply *reply_r, char *page);

#endif
