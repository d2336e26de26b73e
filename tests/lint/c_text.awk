# C without comments, as "file:line:text"; see c_text in common.bash.
FNR == 1 { comment = 0 }
{
	out = ""
	quote = ""
	n = length($0)
	for (i = 1; i <= n; i++) {
		c = substr($0, i, 1)
		two = substr($0, i, 2)
		if (comment) {
			if (two == "*/") { comment = 0; i++ }
		} else if (quote != "") {
			if (c == "\\") {
				if (want != "code") out = out two
				i++
			} else {
				if (c == quote || want != "code") out = out c
				if (c == quote) { quote = ""; if (want == "strings") out = out " " }
			}
		} else if (two == "/*") {
			comment = 1
			i++
		} else if (two == "//")
			break
		else {
			if (c == "\"" || c == "'") quote = c
			if (want != "strings" || quote == "\"" || quote == "'") out = out c
		}
	}
	# Names of headers are no text.
	if (want != "strings" || $0 !~ /^[ \t]*#[ \t]*include/)
		print FILENAME ":" FNR ":" out
}
