# A browser of the tests: cookies of one person, requests straight to a program's
# socket. Sourced after ground.bash.

peer=10.1.1.1		# address that requests come from
agent='test browser'
declare -A jar		# cookies
declare -a extra=()	# headers as a program sees them: HTTP_X=y
status= body= location= token=
door=			# the program that is asked, signin where empty

url_encode() {
	local LC_ALL=C text=$1 i c
	for ((i = 0; i < ${#text}; i++)); do
		c=${text:i:1}
		case $c in [a-zA-Z0-9._~-]) printf '%s' "$c" ;; *) printf '%%%02X' "'$c" ;; esac
	done
}

cookies() {
	local name text=
	for name in "${!jar[@]}"; do text="$text${text:+; }$name=${jar[$name]}"; done
	printf '%s' "$text"
}

# request METHOD PATH [BODY]: sets status, location, body, token; keeps cookies
request() {
	local method=$1 target=$2 content=${3:-} answer line name value rest
	answer=$(printf '%s' "$content" | env -i REQUEST_METHOD="$method" REQUEST_URI="$target" \
	    SCRIPT_NAME="${target%%\?*}" QUERY_STRING="$(case $target in *\?*) echo "${target#*\?}" ;; esac)" \
	    REMOTE_ADDR="$peer" HTTP_HOST=localhost HTTP_USER_AGENT="$agent" SERVER_PROTOCOL=HTTP/1.1 \
	    HTTPS=on HTTP_COOKIE="$(cookies)" CONTENT_TYPE=application/x-www-form-urlencoded \
	    CONTENT_LENGTH=${#content} ${remote_user:+REMOTE_USER="$remote_user"} ${accept:+HTTP_ACCEPT="$accept"} "${extra[@]}" \
	    cgi-fcgi -bind -connect "$RUN/${door:-signin}.sock" 2> "$RUN/client.err" | tr -d '\r')
	body=${answer#*$'\n\n'}
	status=200 location=
	while IFS= read -r line && [ -n "$line" ]; do
		case $line in
		Status:*) line=${line#Status: }; status=${line%% *} ;;
		Location:*) location=${line#Location: } ;;
		Set-Cookie:*)
			rest=${line#Set-Cookie: }
			name=${rest%%=*} value=${rest#*=}
			value=${value%%;*}
			if [ -z "$value" ]; then unset "jar[$name]"; else jar[$name]=$value; fi ;;
		esac
	done <<< "$answer"
	token=$(sed -n 's/.*name="form" value="\([^"]*\)".*/\1/p' <<< "$body" | head -n 1)
}
get() { request GET "$1"; }
# post PATH NAME=VALUE…: with the token of the page before
post() {
	local target=$1 content="form=$token" pair
	shift
	for pair in "$@"; do content="$content&${pair%%=*}=$(url_encode "${pair#*=}")"; done
	request POST "$target" "$content"
}
forget() { jar=(); }

# sign_in USER PASSWORD: from the form on
sign_in() {
	get /dang-nhap
	post /dang-nhap "user=$1" "password=$2"
}
session() { printf '%s' "${jar[__Host-danhgia]:-}"; }
# The text of the first error on the page.
said() { sed -n 's/.*<li><a href="#[^"]*">\([^<]*\).*/\1/p; s/^<li>\([^<]*\)<\/li>.*/\1/p' <<< "$body" | head -n 1; }
# The time until which failures counted is taken back.
forgive() { sql 'DELETE FROM signin_wait'; }
