# Notes: where add_note keeps them, subclasses with their own, copies, deletion, and what happens on the way up.
class Tagged(Exception):
    def add_note(self, note):
        super().add_note(f"[{type(self).__name__}] {note}")


class ClassNotes(Exception):
    __notes__ = ["shared by the class"]


class Slotted(Exception):
    __slots__ = ("extra",)


def attempt(label, action):
    try:
        print(label, "->", repr(action()))
    except Exception as error:
        print(label, "->", type(error).__name__, error)


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        error.add_note(f"while parsing {text!r}")
        raise


def parse_all(*texts):
    numbers = []
    for line, text in enumerate(texts, 1):
        try:
            numbers.append(parse(text))
        except ValueError as error:
            error.add_note(f"in line {line}")
            raise
        finally:
            numbers.append("done")
    return numbers


try:
    parse_all("1", "2", "three")
except ValueError as error:
    print(error, error.__notes__, error.args, vars(error))
t = Tagged("t")
t.add_note("first")
t.add_note("")
print(t.__notes__, str(t), repr(t))
c = ClassNotes()
c.add_note("mine?")
print(c.__notes__, ClassNotes.__notes__, vars(c))
s = Slotted()
attempt("slots do not stop notes", lambda: (s.add_note("n"), s.__notes__))
del t.__notes__
attempt("after deletion", lambda: t.__notes__)
t.add_note("fresh")
print(t.__notes__)
for wrong in (5, None, b"bytes", ["a"]):
    attempt(f"note {wrong!r}", lambda: c.add_note(wrong))
attempt("two notes", lambda: t.add_note("a", "b"))
attempt("on the class", lambda: Exception.add_note("not an exception", "a"))
for kept in ((), "text", None, {"a": 1}):
    e = ValueError()
    e.__notes__ = kept
    attempt(f"notes already {kept!r}", lambda: e.add_note("x"))
e.__notes__ = shared = []
e.add_note("appended in place")
print(shared, e.__notes__ is shared)
