/* What may be attached to what people write. */
#ifndef FLOW_FILE_KIND_H
#define FLOW_FILE_KIND_H

/*
 * The type of a file by its bytes and its name, which must agree: a PDF, a picture (PNG, JPEG) or a
 * file of an office. NULL: nothing that is taken.
 */
const char *file_kind(const char *path, const char *name);

#endif
