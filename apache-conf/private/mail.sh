# A server of mail on a loopback port: STARTTLS, and every letter kept in RUN/mail (a Maildir).

start_mail() {
	pid_of mail > /dev/null && return
	mkdir -p "$RUN/mail"
	own "$RUN/mail"
	choose_port mail
	launch mail /usr/bin/aiosmtpd -n -c aiosmtpd.handlers.Mailbox \
	    -l "127.0.0.1:$(cat "$RUN/etc/mail.port")" --tlscert "$RUN/tls/server.pem" \
	    --tlskey "$RUN/tls/server.key" "$RUN/mail/box"
}
await_mail() { until_serving mail 15 port_taken "$(cat "$RUN/etc/mail.port")"; }
