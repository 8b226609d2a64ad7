# Incomplete and wrong sequences of UTF-8, UTF-16 and UTF-32 step by step; sized reads and lines of stream readers.
import codecs
import io

second = (0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xFF)
for first in (0x80, 0xC0, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF):
    answers = []
    for rest in [()] + [(byte,) for byte in second]:
        data = bytes((0x61, first) + rest)
        try:
            answers.append(codecs.utf_8_decode(data, "strict", False)[1])
        except UnicodeDecodeError as error:
            answers.append(f"{error.start}-{error.end} {error.reason.split()[0]}")
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        steps = [ascii(decoder.decode(bytes([byte]))).strip("'") for byte in data]
        answers.append("|".join(steps) + f" {decoder.getstate()[0].hex()}")
    print(hex(first), answers)
for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"):
    for data in (b"a", b"ab", b"\xd8\x00\xd8", b"\x00\xd8\x00\xdc", b"\x00\xdc", b"\xff\xfea", b"\x00\x11\x00\x00a", b"\xff\xfe\0\0a"):
        decoder = codecs.getincrementaldecoder(name)()
        try:
            print(name, data, [ascii(decoder.decode(bytes([byte]))) for byte in data], decoder.getstate()[0], end=" ")
            print(ascii(decoder.decode(b"", True)))
        except UnicodeDecodeError as error:
            print(error)


class Logged(io.BytesIO):
    def read(self, size=-1):
        data = super().read(size)
        log.append((size, len(data)))
        return data


text = "aéé€xé\nz€€é\r\n€abc\rdefgh".encode()
for steps in ("l3 l3 l l", "l l3 r2 l", "r3 r3 c2 l", "c1 r5c3 r1c3 l7", "l r l", "r0 l3 rl", "l l l l l", "r2 s r2", "l c4 rl"):
    log, answers = [], []
    reader = codecs.getreader("utf-8")(Logged(text))
    for step in steps.split():
        kind, _, chars = step.partition("c")
        if step == "rl":
            answers.append(reader.readlines())
        elif step == "s":
            answers.append(reader.seek(0))
        elif step.startswith("l"):
            answers.append(reader.readline(int(step[1:])) if step[1:] else reader.readline())
        else:
            answers.append(reader.read(int(kind[1:] or -1), int(chars or -1)))
    print(steps, answers, log)
for data in (b"ok\nbad\xff\nx", b"one\ntwo\nthree\xff", b"a\r\nb\xe2\x82", b"line\r" + b"y" * 67 + b"\r\n\xff\n", b"x" * 80 + b"\nab\xff"):
    reader, answers = codecs.getreader("utf-8")(io.BytesIO(data)), []
    try:
        while line := reader.readline():
            answers.append(len(line))
    except UnicodeDecodeError as error:
        answers.append((error.start, error.end, error.object))
    print(answers)
