# __int__, __index__, __float__, __str__ and __repr__ that return instances of subclasses of the required type.
class MyInt(int):
    def __repr__(self):
        return f"MyInt:{int(self)}"


class MyFloat(float):
    pass


class MyStr(str):
    tag = "mine"


class MyBytes(bytes):
    pass


class Answers:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    __repr__ = __bytes__ = __str__

    def __format__(self, spec):
        return self.value


text = MyStr("text")
answer = Answers(text)
for name, result in (("str", str(answer)), ("repr", repr(answer)), ("format", format(answer)), ("f-string", f"{answer}"),
                     ("f-string with text", f"<{answer}>"), ("str of MyStr", str(text)), ("MyStr of answer", MyStr(answer)),
                     ("ascii", ascii(answer)), ("percent", "%s" % answer), ("join", "".join([text])), ("format of MyStr", format(text)),
                     ("f-string of MyStr", f"{text}"), ("bytes", bytes(Answers(MyBytes(b"b")))), ("index", text[:]), ("concat", text + ""),
                     ("MyStr method", text.lower()), ("strip", text.strip()), ("replace", text.replace("q", "")), ("times", text * 1)):
    print(f"{name}: {type(result).__name__} {result!r}")


class Numbers:
    def __index__(self):
        return self.index

    def __int__(self):
        return self.int

    def __float__(self):
        return self.float


n = Numbers()
for field, value in (("index", True), ("index", 5), ("int", 7), ("int", 2.5), ("float", 1.5), ("float", 1), ("index", "1"),
                     ("index", None)):
    setattr(n, field, value)
n.index, n.int, n.float = 1, 2, 3.0
print([10, 20, 30][n], int(n), float(n), range(n), hex(n), complex(n), bytes(n), "ab" * n, chr(n) == "\x01", round(float(n)))
for field, value in (("int", "2"), ("float", 3), ("index", 1.0), ("int", None)):
    setattr(n, field, value)
for action in (lambda: int(n), lambda: float(n), lambda: [1][n], lambda: hex(n), lambda: complex(n), lambda: range(n), lambda: "a" * n,
               lambda: bytes(n)):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
