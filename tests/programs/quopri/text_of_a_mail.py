"""The body of a mail by hand: choosing the encoding, lines with dots and From, a whole message packed and read."""
import quopri
import textwrap


def best_encoding(data):
    if all(byte < 128 for byte in data) and max(map(len, data.splitlines()), default=0) <= 76:
        return "7bit"
    plain, packed = len(data) * 4 // 3, len(quopri.encodestring(data))
    return "quoted-printable" if packed <= plain else "base64"


def pack(headers, body):
    encoding = best_encoding(body)
    lines = [f"{name}: {value}" for name, value in headers.items()] + [f"Content-Transfer-Encoding: {encoding}", "", ""]
    return "\r\n".join(lines).encode() + (quopri.encodestring(body) if encoding == "quoted-printable" else body)


def unpack(message):
    head, _, body = message.partition(b"\r\n\r\n")
    headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    if headers["Content-Transfer-Encoding"] == "quoted-printable":
        body = quopri.decodestring(body)
    return headers, body


bodies = ["short and plain\n", "Prix : 10 €\nMerci, à bientôt !\n", "日本語のテキスト\n" * 3, ".\n..\n.dot\nFrom here = there\n", "x" * 200 + "\n", textwrap.fill("Les élèves étudient à l'école près de la forêt. " * 5, 60), "trailing space \nand tab\t\n", ""]
for body in bodies:
    data = body.encode()
    message = pack({"Subject": "test", "X-Length": str(len(data))}, data)
    headers, again = unpack(message)
    print(best_encoding(data), len(data), len(message), again == data, headers)
    print(message.partition(b"\r\n\r\n")[2][:150])
for line in (b"From me\n", b".\n", b"From=20me\n", b"=2E\n"):
    print(line, quopri.encodestring(line), quopri.decodestring(line))
html = '<a href="https://example.org/?q=1&x=é" style="color:red">Größe</a>'
packed = quopri.encodestring(html.encode())
print(packed.decode("ascii"), packed.count(b"=3D"), quopri.decodestring(packed).decode() == html, sum(len(x) for x in packed.split(b"=\n")))
