# A certificate authority of our own, good for names of this machine alone, and
# one certificate for Apache and slapd below it.

SERVER_DAYS=390

make_authority() {
	[ -s "$RUN/ca.pem" ] && [ -s "$RUN/tls/ca.key" ] && return
	openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 -days 3650 \
	    -subj "/CN=danhgia $(basename "$RUN") $(head -c 4 /dev/urandom | od -An -tx1 | tr -d ' \n')" \
	    -addext 'basicConstraints=critical,CA:TRUE,pathlen:0' \
	    -addext 'keyUsage=critical,keyCertSign,cRLSign' \
	    -addext 'nameConstraints=critical,permitted;DNS:localhost,permitted;IP:127.0.0.0/255.0.0.0' \
	    -keyout "$RUN/tls/ca.key" -out "$RUN/ca.pem" 2> "$RUN/log/openssl.log" ||
	    refuse "openssl could not make the certificate authority; see $RUN/log/openssl.log"
	chmod 644 "$RUN/ca.pem"
	chmod 600 "$RUN/tls/ca.key"
	rm -f "$RUN/tls/server.pem"
}

good_server() {
	[ -s "$RUN/tls/server.pem" ] && [ "$(cat "$RUN/tls/host" 2> /dev/null)" = "$HOST" ] &&
	    openssl x509 -in "$RUN/tls/server.pem" -noout -checkend 864000 > /dev/null
}

# Libraries refuse a star directly above a top level, so HOST is named in full too.
make_server() {
	good_server && return
	openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 \
	    -subj "/CN=localhost" -keyout "$RUN/tls/server.key" -out "$RUN/tls/server.csr" \
	    2> "$RUN/log/openssl.log" &&
	openssl x509 -req -in "$RUN/tls/server.csr" -CA "$RUN/ca.pem" -CAkey "$RUN/tls/ca.key" \
	    -set_serial "0x$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n' | sed 's/^./4/')" \
	    -sha256 -days "$SERVER_DAYS" -out "$RUN/tls/server.pem" -extfile <(
		echo 'basicConstraints=critical,CA:FALSE'
		echo 'keyUsage=critical,digitalSignature'
		echo 'extendedKeyUsage=serverAuth'
		echo "subjectAltName=DNS:localhost,DNS:*.localhost,DNS:$HOST,IP:127.0.0.1") \
	    2>> "$RUN/log/openssl.log" ||
	    refuse "openssl could not make the server's certificate; see $RUN/log/openssl.log"
	echo "$HOST" > "$RUN/tls/host"
	chmod 600 "$RUN/tls/server.key"
	own "$RUN/tls/server.key" "$RUN/tls/server.pem"
}
