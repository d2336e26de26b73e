#!/usr/bin/env bash
# Proves: no banned function, no float outside its rooms, no typedef of a struct, no
# variable-length array by alloca, nothing freed by hand in pages and flows.
. "$(dirname "$0")/common.bash"

files=(cgi-bin/*.c cgi-bin/*/*.c cgi-bin/*/*.h)
code=$(c_text code "${files[@]}")

word='(^|[^A-Za-z0-9_])'
names='sprintf|vsprintf|strcpy|strcat|strncpy|strncat|stpcpy|atoi|atol|atoll|atof|strtok|gets|scanf|sscanf|fscanf|localtime|gmtime|asctime|ctime|mktime|rand|srand|random|alloca|system|popen|setlocale|FCGX_FPrintF|FCGX_VFPrintF|cgi_[a-z]+'
verdict banned_functions "$(lines "$code")" \
	"$(printf '%s\n' "$code" | grep -E "^[^:]*:[0-9]+:(.*[^A-Za-z0-9_])?($names)[[:space:]]*\(")"

exact=$(printf '%s\n' "$code" | grep -vE '^cgi-bin/(paper/|remote/workbook)')
verdict banned_float "$(lines "$exact")" \
	"$(printf '%s\n' "$exact" | grep -E ":[0-9]+:(.*[^A-Za-z0-9_])?(float|double|strtod|strtof)($|[^A-Za-z0-9_])")"

verdict banned_typedef_struct "$(lines "$code")" \
	"$(printf '%s\n' "$code" | grep -E "${word}typedef[[:space:]]+(struct|union|enum)($|[^A-Za-z0-9_])")"

calm=$(c_text code cgi-bin/page/*.c cgi-bin/flow/*.c)
verdict banned_free_in_pages_and_flows "$(lines "$calm")" \
	"$(printf '%s\n' "$calm" | grep -E ":[0-9]+:(.*[^A-Za-z0-9_])?(free|malloc|calloc|realloc|strdup|strndup|asprintf)[[:space:]]*\(")"
finish
