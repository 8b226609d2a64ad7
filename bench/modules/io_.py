# Streams in memory.
import io

LINES = "".join(f"line {n} of a text\n" for n in range(300))
BYTES = LINES.encode()


def write_text():
    out = io.StringIO()
    for n in range(300):
        out.write("some text\n")
    return len(out.getvalue())


def read_lines():
    return sum([len(line) for line in io.StringIO(LINES)])


def read_pieces():
    stream, count = io.StringIO(LINES), 0
    while piece := stream.read(20):
        count += len(piece)
    return count


def write_bytes():
    out = io.BytesIO()
    for n in range(300):
        out.write(b"some bytes\n")
    return len(out.getvalue())


def read_byte_lines():
    return sum([len(line) for line in io.BytesIO(BYTES)])


def read_records():
    stream, count = io.BytesIO(BYTES), 0
    while piece := stream.read(16):
        count += len(piece)
    return count


def short_streams():
    return [io.StringIO("a short text").read() for _ in range(100)][-1]


def print_to():
    out = io.StringIO()
    for n in range(200):
        print("value", n, file=out)
    return len(out.getvalue())
