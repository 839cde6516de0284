"""A real SMTP server (aiosmtpd) on loopback for the tests of Mailing.

Prints its port, then a line of JSON for each letter it takes, read by Python's own mail library. What it does with a
letter stands in the recipient's address: refuse@…, later@…, drop@…, all others are taken. Ends when standard input does.
"""
import email, email.policy, json, socket, sys, threading
from aiosmtpd.controller import Controller

later = {}


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "refuse":
            return "550 5.1.1 no such person " + address
        if name == "later":
            later[address] = later.get(address, 0) + 1
            if later[address] % 2 == 1:
                return "451 4.3.0 come again"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        if any(one.startswith("drop@") for one in envelope.rcpt_tos):
            server.transport.abort()
            return "421 4.0.0 gone"
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = [
            {"type": part.get_content_type(), "charset": part.get_content_charset(), "name": part.get_filename(),
             "text": part.get_content()}
            for part in letter.walk() if not part.is_multipart()
        ]
        print(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "parts": parts,
            "headers": [[name, str(value)] for name, value in letter.items()], "defects": [str(d) for d in letter.defects],
            "raw": envelope.content.decode("ascii", "replace"),
            "longest": max(len(line) for line in envelope.content.split(b"\r\n")),
        }), flush=True)
        return "250 2.0.0 taken as 42"


with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
controller = Controller(Handler(), hostname="127.0.0.1", port=port)
controller.start()
print(port, flush=True)
sys.stdin.read()
controller.stop()
