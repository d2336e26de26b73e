#!/usr/bin/python3
"""usage: smtpd.py PORT-FILE MODE-FILE OUT [CERT KEY [PASSWORD]]
A server of mail that does what the word in MODE-FILE says, and writes each letter that it
has taken as one line of JSON to OUT: what a mailbox would hold."""
import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

port_file, mode_file, out = sys.argv[1:4]
cert = sys.argv[4:6]
password = sys.argv[6] if len(sys.argv) > 6 else None


def mode():
    with open(mode_file) as file:
        return file.read().strip()


async def while_mode(word):
    while mode() == word:
        await asyncio.sleep(0.02)


def take(envelope):
    m = email.message_from_bytes(envelope.content, policy=email.policy.default)
    with open(out, "a") as file:
        file.write(json.dumps({
            "to": envelope.rcpt_tos, "from": envelope.mail_from, "headers": sorted(set(m.keys())),
            "id": m["Message-ID"], "subject": m["Subject"], "name": m["To"], "body": m.get_content(),
            "auto": m["Auto-Submitted"], "encoding": m["Content-Transfer-Encoding"],
        }, ensure_ascii=False) + "\n")


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        await while_mode("stall")
        if mode() == "rcpt450":
            return "450 4.2.1 try later"
        if mode() == "rcpt550":
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if mode() == "data451":
            return "451 4.3.0 disk is full"
        if mode() == "data554":
            return "554 5.7.1 not wanted"
        take(envelope)
        if mode() == "drop":
            server.transport.abort()
        await while_mode("hang")
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=data.password == password.encode())


def protocol():
    context = None
    if cert:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*cert)
    return SMTP(Handler(), tls_context=context, require_starttls=bool(cert),
                auth_required=password is not None, authenticator=authenticate if password else None)


async def main():
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    with open(port_file, "w") as file:
        file.write(str(server.sockets[0].getsockname()[1]))
    await server.serve_forever()

asyncio.run(main())
