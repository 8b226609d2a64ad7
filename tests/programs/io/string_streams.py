"""StringIO: writing in the middle, beyond the end, truncate, line reading with sizes, state, subclassing, building text."""
import copy
import csv
import io
import pickle


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


stream = io.StringIO("hello world")
print(stream.tell(), stream.write("HE"), stream.getvalue(), stream.seek(0, 2), stream.write("!"), stream.getvalue(), stream.tell())
print(stream.seek(20), repr(stream.read()), stream.write("far"), repr(stream.getvalue()), stream.truncate(5), repr(stream.getvalue()), stream.tell(), stream.seek(3), stream.truncate(), repr(stream.getvalue()), stream.truncate(50), len(stream.getvalue()))
lines = io.StringIO("one\ntwo\n\nthree")
print([lines.readline(size) for size in (2, -1, 0, None, 100, 1)], lines.seek(0), lines.readlines(5), lines.readlines(0), lines.seek(1), lines.readlines(None), lines.readlines(-1))
lines.seek(0)
print(next(lines), lines.tell(), list(zip(lines, range(2))), lines.read(3), lines.read(-5), lines.read(None))
print(io.StringIO(None).getvalue() == "", io.StringIO(initial_value="x", newline=None).read(), repr(io.StringIO("a\r\nb", newline=None).getvalue()), io.StringIO("é😀").read(1))
for call in (lambda: stream.readline("x"), lambda: stream.readlines("x"), lambda: stream.write(), lambda: stream.seek(1, 2), lambda: stream.truncate("x"), lambda: stream.read(1.5), lambda: io.StringIO("a", newline=3), lambda: io.StringIO("a", newline="\n\r"), lambda: stream.name, lambda: stream.mode, lambda: stream.buffer, lambda: next(stream), lambda: stream.newlines):
    attempt(call)
state = io.StringIO("state\nof", newline="\n")
state.seek(3)
saved = state.__getstate__()
print(saved[:3], saved[3])
other = io.StringIO()
other.__setstate__(("new text", "\n", 4, None))
print(other.read(), other.getvalue())
print(state.__getstate__(), io.StringIO("a\r\n", None).__getstate__(), io.StringIO("b", "\r\n").__getstate__())
state.extra = [1]
shallow, deep = copy.copy(state), copy.deepcopy(state)
print(shallow.read(), deep.getvalue(), deep.extra, deep.extra is state.extra, shallow.extra is state.extra, state.__getstate__()[3])
for wrong in (3, (1, 2), ("q", "\n", -1, None), ("q", "\n", "1", None), ("q", "\n", 1, 3), (3, "\n", 0, None)):
    attempt(lambda: io.StringIO().__setstate__(wrong))
again = pickle.loads(pickle.dumps(state))
print(again.tell(), again.read(), again.getvalue(), type(again).__name__)


class Log(io.StringIO):
    def __init__(self, prefix):
        super().__init__()
        self.prefix = prefix

    def write(self, text):
        return super().write(f"{self.prefix}{text}")

    def __str__(self):
        return self.getvalue()


log = Log("> ")
print("one", "two", file=log, sep="", end="")
log.writelines(["a", "b"])
print(str(log), log.prefix, log.__dict__)
table = io.StringIO(newline="")
writer = csv.writer(table)
writer.writerows([["name", "n"], ['quo"te', 1], ["com,ma", 2]])
print(repr(table.getvalue()), table.seek(0), list(csv.reader(table)))
out = io.StringIO()
for number in range(3):
    print(f"{number:>3}", end="|" if number < 2 else "\n", file=out)
out.write("-" * 11)
print(out.getvalue())
source = io.StringIO("skip\n# note\nkey = value\n\nother=2\n")
next(source)
print({key.strip(): value.strip() for key, _, value in (line.partition("=") for line in source if "=" in line)})
weird = io.StringIO("x")
weird.extra = 5
print(weird.extra, weird.line_buffering, weird.seekable(), weird.fileno.__name__, copy.copy([weird])[0] is weird)
