#!/usr/bin/env bash
# Proves: C holds no markup, no SQL and no Vietnamese text (beside the words that imports,
# proposals and comparisons look for in data); these live in templates/, sql/query/ and templates/lang/.
. "$(dirname "$0")/common.bash"

files=(cgi-bin/*.c cgi-bin/*/*.c cgi-bin/*/*.h)
text=$(c_text strings "${files[@]}" | grep '"')

# paper/ writes the XML of documents.
pages=$(printf '%s\n' "$text" | grep -vE '^cgi-bin/paper/')
verdict strings_no_markup "$(lines "$pages")" \
	"$(printf '%s\n' "$pages" | grep -iE '"[^"]*</?(a|b|body|br|button|div|form|h[1-6]|head|html|input|li|meta|option|p|script|select|span|strong|style|svg|table|td|th|title|tr|ul)[ />][^"]*"')"

verdict strings_no_sql "$(lines "$text")" \
	"$(printf '%s\n' "$text" | grep -E '"[^"]*(SELECT [^"]*[A-Za-z*]|INSERT (IGNORE )?INTO |UPDATE [a-z_]+ SET |DELETE FROM |REPLACE INTO |CREATE (TABLE|USER|DATABASE) |ALTER TABLE |GRANT )')"

verdict strings_no_vietnamese "$(lines "$text")" \
	"$(printf '%s\n' "$text" | grep -vE '^cgi-bin/(remote/workbook|rules/import|rules/catalog_unit|rules/similar_)' |
		grep -P '"[^"]*[ăâđêôơưĂÂĐÊÔƠƯ\x{1EA0}-\x{1EF9}]')"
finish
