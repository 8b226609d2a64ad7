# What programs do with incremental decoders: chunks of a network, length-prefixed frames, server-sent events, logs with mixed encodings.
import codecs
import io
import json


def chunks(data, size):
    return [data[i:i + size] for i in range(0, len(data), size)]


def lines_of(parts, encoding="utf-8", errors="strict"):
    decoder, left = codecs.getincrementaldecoder(encoding)(errors), ""
    for part in parts:
        left += decoder.decode(part)
        *whole, left = left.split("\n")
        yield from whole
    left += decoder.decode(b"", final=True)
    if left:
        yield left


payload = "première ligne\nзвук\n日本語\n🎉 done"
for size in (1, 2, 3, 7, 100):
    assert list(lines_of(chunks(payload.encode(), size))) == payload.split("\n")
    print(size, list(lines_of(chunks(payload.encode("utf-16"), size), "utf-16"))[:2], list(lines_of(chunks(b"a\xff\nb\xc3", size), errors="replace")))
try:
    list(lines_of([b"fine\n", b"cut \xe2\x82"]))
except UnicodeDecodeError as error:
    print(error.reason, error.start, error.end)


def frames(stream):
    while head := stream.read(4):
        length = int.from_bytes(head, "big")
        body = stream.read(length)
        if len(body) < length:
            raise EOFError(f"{length} bytes promised, {len(body)} came")
        yield json.loads(codecs.decode(body, "utf-8"))


messages = [{"a": "é"}, [1, "🎉"], "text", None]
wire = b"".join(len(body).to_bytes(4, "big") + body for body in (json.dumps(message, ensure_ascii=False).encode() for message in messages))
print(list(frames(io.BytesIO(wire))) == messages, len(wire))
try:
    list(frames(io.BytesIO(wire[:-2])))
except EOFError as error:
    print(error)


def events(text):
    event = {}
    for line in text.splitlines():
        if not line:
            if event:
                yield event
            event = {}
        else:
            field, _, value = line.partition(":")
            event[field] = event.get(field, "") + ("\n" if field in event else "") + value.removeprefix(" ")


stream = codecs.getreader("utf-8")(io.BytesIO("event: add\ndata: 1\ndata: zwei ü\n\n: comment\ndata: {\"x\": 2}\n\n".encode()))
print(list(events(stream.read())))
mixed = [("utf-8", "größe"), ("latin-1", "größe"), ("cp1252", "„quoted“"), ("utf-16-le", "wide")]
log = b"\n".join(text.encode(name).replace(b"\n", b" ") for name, text in mixed[:3])
for raw in log.split(b"\n"):
    for name in ("utf-8", "cp1252"):
        try:
            print(name, raw.decode(name), end="; ")
            break
        except UnicodeDecodeError as error:
            print(error.encoding, error.object[error.start:error.end], end="; ")
print()
decoder = codecs.getincrementaldecoder("utf-8")()
saved, texts = [], []
for part in chunks("a€b🎉".encode(), 2):
    texts.append(decoder.decode(part))
    saved.append(decoder.getstate())
print(texts, saved)
again = codecs.getincrementaldecoder("utf-8")()
again.setstate(saved[1])
print(repr(again.decode("a€b🎉".encode()[4:])))
out = io.BytesIO()
for line in codecs.iterencode((f"row {i} – ok\n" for i in range(3)), "utf-8"):
    out.write(line)
print(out.getvalue(), "".join(codecs.iterdecode(chunks(out.getvalue(), 5), "utf-8")) == "".join(f"row {i} – ok\n" for i in range(3)))
