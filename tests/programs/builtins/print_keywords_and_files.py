# print(): sep, end, file and flush of every kind; objects whose __str__ fails; what is written before an error.
class Text:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        if isinstance(self.text, Exception):
            raise self.text
        return self.text


class StrSub(str):
    def __str__(self):
        return "from __str__"


class File:
    def __init__(self, flushes=True):
        self.parts = []
        if flushes:
            self.flush = lambda: self.parts.append("FLUSH")

    def write(self, text):
        self.parts.append(text)
        return "ignored"


class Failing:
    def write(self, text):
        raise RuntimeError(f"cannot write {text!r}")


def attempt(text):
    file = File()
    try:
        result = eval(text, globals(), {"file": file})
        print(text, "->", result, file.parts)
    except Exception as error:
        print(text, "->", type(error).__name__, error, file.parts)


for text in ("print()", "print(1, 'a', None, file=file)", "print(file=file)", "print(1, 2, sep='', file=file)", "print(1, 2, sep=None, end=None, file=file)", "print(1, 2, sep='-', end='!', file=file)", "print(1, sep=5, file=file)", "print(1, end=5, file=file)", "print(1, sep=b'', file=file)", "print(sep='x', file=file)", "print('', '', sep='x', file=file)", "print(1, 2, sep=StrSub('s'), end=StrSub('e'), file=file)",
             "print(StrSub('plain'), file=file)", "print(Text('t'), file=file)", "print(1, Text(ValueError('bad')), 2, file=file)", "print(Text(5), file=file)", "print(1, flush=True, file=file)", "print(1, flush='yes', file=file)", "print(1, flush=0, file=file)", "print(1, flush=True, file=File(False))", "print(1, file=5)", "print(1, file='x')", "print(file=Failing())", "print(1, 2, file=Failing())", "print(1, file=None, end='|')",
             "print(1, bogus=2)", "print(1, file=file, sep='', end='', flush=False, more=1)", "print(*[1, 2, 3], file=file)", "print(*[], sep=',', file=file)", "print([1, 'a'], ('b',), {'c': 1.5}, file=file)", "print('a\\nb', '\\t', file=file)", "print(print, file=file) or len(file.parts)", "print(1.0, 1e100, -0.0, 1j, True, ..., b'x', file=file)", "print('\u20ac\U0001f600', file=file)", "print(1, end='\\n\\n', file=file)", "print(object=1)", "print(file)"[:0] or "print(end='')"):
    attempt(text)
