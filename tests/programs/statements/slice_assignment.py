# Assignment to and deletion of slices of lists and bytearrays, with steps, and all the errors.
def attempt(source, values):
    x = list(values) if not isinstance(values, bytearray) else bytearray(values)
    namespace = {"x": x}
    try:
        exec(source, namespace)
        print(source, "->", namespace["x"], "" if namespace["x"] is x else "(another object)")
    except Exception as error:
        print(source, "->", type(error).__name__, error, namespace["x"])


six = range(6)
for source in ("x[1:3] = 'ab'", "x[1:3] = []", "x[1:3] = 'abcd'", "x[:] = 'xy'", "x[:] = x", "x[:] = x[::-1]", "x[2:2] = ['in']", "x[10:] = ['end']", "x[:0] = [9]", "x[-2:] = ()", "x[4:2] = 'ab'", "x[-100:100] = [1]", "x[None:None] = 'n'",
               "x[1:3] = x", "x[::2] = 'abc'", "x[1::2] = 'abc'", "x[::-1] = 'abcdef'", "x[::-2] = 'abc'", "x[4:1:-1] = 'abc'", "x[::10] = 'a'", "x[5:0:2] = ''", "x[::2] = x[1::2]", "x[::1] = 'a'", "x[2:4:1] = 'abc'", "x[1:2:-1] = []",
               "x[::2] = 'ab'", "x[::2] = []", "x[::-1] = 'a'", "x[5:0:2] = 'a'", "x[::0] = 'a'", "x[1:3] = 5", "x[1:3] = None", "x[::2] = 5", "x['a':] = 'b'", "x[1.0:2] = 'b'", "x[1, 2] = 5", "x['a'] = 5", "x[1.5] = 5", "x[6] = 5", "x[-7] = 5",
               "x[1:3] = (n for n in 'gen')", "x[1:3] = {7: 8}", "x[1:3] = (1 / n for n in (1, 0))", "x[True:3] = 'ab'", "x[2**70:] = 'a'", "x[-2**70:1] = 'a'", "x[0] = x[1] = 'c'", "x[0], x[1:] = 1, 'z'", "x[1:4], x[0] = x[0:2], 'after'", "x[0:2] += [1]",
               "x[1:3] *= 2", "x[::2] += [1]", "x[::3] *= 1", "x[1:1] += 'ab'", "del x[1:3]", "del x[::2]", "del x[::-2]", "del x[4:1:-2]", "del x[:]", "del x[10:]", "del x[3:1]", "del x[::0]", "del x[2:], x[0]", "del x[::4], x[::2]", "del x[1:'a']", "del x[-1:], x[-1]"):
    attempt(source, six)
for source in ("x[1:3] = b'AB'", "x[1:3] = b'long one'", "x[1:3] = [65, 66, 67]", "x[:] = x", "x[::2] = b'ABC'", "x[::2] = b'A'", "x[1:3] = 'text'", "x[1:3] = 5", "x[1:3] = [256]", "x[1:3] = ['a']", "x[0] = 300", "x[0] = 'a'", "x[0] = b'a'", "x[0] = -1", "x[10] = 1",
               "del x[::2]", "del x[1:3]", "x[::-1] = b'fedcba'", "x[1:1] = bytearray(b'in')", "x += b'more'", "x[0:2] *= 2", "x[2:] = ()"):
    attempt(source, bytearray(b"abcdef"))


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Bad:
    def __index__(self):
        return "1"


x = list(six)
x[Index(1):Index(5):Index(2)] = "AB"
x[Index(-1)] = "last"
print(x)
for bad in (Bad(), None):
    try:
        x[bad:bad] = [1] if bad is None else [2]
        print(x)
    except TypeError as error:
        print(error)


class Grows:
    def __iter__(self):
        x.append("grown while iterating")
        return iter("it")


x = [0, 1, 2]
x[1:2] = Grows()
print(x)
