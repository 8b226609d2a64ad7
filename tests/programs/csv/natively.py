# Readers and writers whose lines need no guest code, and those that do.
import csv
import io


class Text:
    def __str__(self):
        return "te,xt"


def lines():
    yield "a,b\r\n"
    yield '"c\n'
    yield 'd",e\n'


def tried(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__, str(error)


SAMPLE = 'a,b,c\r\n"x ""y""",2,\r\n\r\n"multi\nline",é,🙂\nlast'
for source in (io.StringIO(SAMPLE, newline=""), io.StringIO(SAMPLE), SAMPLE.splitlines(True), tuple(SAMPLE.split("\n")), iter(SAMPLE.splitlines()), lines(), map(str, [1, 2])):
    reader = csv.reader(source)
    rows = [(row, reader.line_num) for row in reader]
    print(rows, reader.line_num, tried(next, reader))
for quoting in range(6):
    reader = csv.reader(["1,\"2\",x", ",,", '"",3'], quoting=quoting)
    print(quoting, [tried(next, reader) for _ in range(4)])
print(tried(list, csv.reader([1, 2])), tried(list, csv.reader([b"x"])), tried(csv.reader, 5))
reader = csv.reader(["ok", 5, "later"])
print(next(reader), tried(next, reader), next(reader), reader.line_num)
reader = csv.reader(['a,"b', "c"], strict=True)
print(tried(list, reader))
before = csv.field_size_limit(5)
reader = csv.reader(["123456", "12345", "1"])
print(tried(next, reader), next(reader), csv.field_size_limit(before), next(reader), csv.field_size_limit())
ROWS = [[1, 2.5, "x", None, True], (), [""], ["a,b", 'q"q', "n\nl", "c\rr"], [-7, 1e300, float("nan"), 10**30], [Text(), "é", "🙂"], ("t", 1), iter([1, 2]), "ab"]
for options in (dict(), dict(quoting=1), dict(quoting=2), dict(quoting=3, escapechar="\\"), dict(quoting=4), dict(quoting=5), dict(delimiter="."), dict(delimiter="-", lineterminator="1\n"), dict(quotechar="'", doublequote=False, escapechar="/"), dict(dialect="unix"), dict(quoting=3)):
    out = io.StringIO()
    writer = csv.writer(out, **options)
    for row in ROWS[:7] + [iter([1, 2]), "ab"]:
        print(tried(writer.writerow, row), end=" ")
    print(repr(out.getvalue()))
    out = io.StringIO()
    print(tried(csv.writer(out, **options).writerows, [[1, 2.5, "x"], ("a,b", None)]), tried(csv.writer(out, **options).writerows, ROWS[:7]), repr(out.getvalue()))
print(tried(csv.writer(io.StringIO()).writerow, 5), tried(csv.writer(io.StringIO()).writerows, 5), tried(csv.writer, 5))


class Sink:
    def __init__(self):
        self.pieces = []

    def write(self, text):
        self.pieces.append(text)
        return -len(text)


sink = Sink()
print(csv.writer(sink).writerow([1, 2]), csv.writer(sink).writerows([[3], [4]]), sink.pieces)
closed = io.StringIO()
writer = csv.writer(closed)
closed.close()
print(tried(writer.writerow, [1]))
translated = io.StringIO(newline=None)
csv.writer(translated).writerows([[1], [2]])
print(repr(translated.getvalue()))
middle = io.StringIO("0123456789")
csv.writer(middle).writerow(["ab"])
print(repr(middle.getvalue()), middle.tell())
