# Notes and messages of several lines inside a group, on the group itself and on nested groups.
def failing(kind, message, *notes):
    try:
        raise kind(message)
    except Exception as error:
        for note in notes:
            error.add_note(note)
        return error


class Blank(Exception):
    def __str__(self):
        return ""


class Verbose(Exception):
    def __str__(self):
        return "first line\n  second line, indented\n\nlast line"


first = failing(ValueError, "two\nlines", "note one", "note\nof two lines")
second = failing(Blank, "unused", "note of a blank message")
third = failing(Verbose, 1)
third.add_note("")
print(third.__notes__, str(second) == "")
inner = ExceptionGroup("inner\ngroup", [third, KeyError("a\nb"), SyntaxError("by hand")])
inner.add_note("inner note")
odd = ValueError("odd notes")
odd.__notes__ = [1, None, "text", ["a", "b"]]
wrong = ValueError("wrong notes")
wrong.__notes__ = {"not": "a list"}
group = ExceptionGroup("", [first, second, inner, odd, wrong])
group.add_note("outer note\nsecond line of it")
raise group
