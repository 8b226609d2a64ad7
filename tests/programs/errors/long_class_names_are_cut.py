# Names of classes in error texts are cut after 200 characters, in some texts after 100 or 50.
long = "L" * 300
Long = type(long, (), {})
LongInt = type(long, (int,), {})
LongStr = type(long, (str,), {})
LongList = type(long, (list,), {})
LongError = type(long, (Exception,), {})
LongMeta = type(long, (type,), {})
LongClass = LongMeta(long, (), {})


def length(action):
    try:
        value = action()
        print("value", type(value).__name__[:10])
    except Exception as error:
        text = str(error)
        print(type(error).__name__, text.replace("L" * 300, "<300>").replace("L" * 200, "<200>").replace("L" * 100, "<100>").replace("L" * 50, "<50>"))


x = Long()
actions = [
    lambda: x + 1, lambda: 1 + x, lambda: -x, lambda: x(), lambda: x[0], lambda: x.y, lambda: setattr(x, "y", 1) or x.z, lambda: len(x),
    lambda: iter(x), lambda: next(x), lambda: x < x, lambda: x < 1, lambda: 1 < x, lambda: 1 in x, lambda: int(x), lambda: float(x),
    lambda: bytes(x), lambda: bytearray(x), lambda: list(x), lambda: tuple(x), lambda: set(x), lambda: dict(x),
    lambda: "".join([x]), lambda: "".join(x), lambda: b"".join([x]), lambda: "a" + x, lambda: b"a" + x, lambda: [] + x, lambda: () + x,
    lambda: "a" * x, lambda: [1] * x, lambda: [1][x], lambda: (1,)[x], lambda: "a"[x], lambda: b"a"[x], lambda: range(1)[x], lambda: range(x),
    lambda: {[]: x}, lambda: abs(x), lambda: round(x), lambda: chr(x), lambda: ord(x), lambda: hex(x), lambda: divmod(x, 1),
    lambda: pow(x, 1), lambda: pow(1, x), lambda: pow(x, 1, 1), lambda: sum([x]), lambda: sum(x), lambda: min(x), lambda: sorted([x, x]), lambda: sorted(x),
    lambda: reversed(x), lambda: enumerate(x), lambda: zip(x), lambda: map(len, x), lambda: filter(None, x), lambda: isinstance(1, x),
    lambda: issubclass(x, int), lambda: issubclass(int, x), lambda: format(x, "s"), lambda: format(x, x), lambda: f"{x:d}", lambda: "%d" % x,
    lambda: "%x" % x, lambda: "%f" % x, lambda: "%s %s" % x, lambda: b"%s" % x, lambda: b"%d" % x, lambda: "a".startswith(x),
    lambda: "a".split(x), lambda: "a".replace(x, "b"), lambda: "a".find(x), lambda: "a".center(x), lambda: "a".encode(x), lambda: b"a".decode(x),
    lambda: b"a".find(x), lambda: b"a".split(x), lambda: b"a".replace(x, b""), 
    lambda: memoryview(x), lambda: slice(x).indices(3), lambda: [1][x:], lambda: hash([x]), lambda: getattr(1, x), lambda: setattr(1, x, 1),
    lambda: hasattr(1, x), lambda: delattr(x, "q"), lambda: vars(1), lambda: x.__class__.__base__, lambda: setattr(x, "__class__", int),
    lambda: setattr(x, "__dict__", 1), lambda: x.__enter__, lambda: print("", sep=x), lambda: print("", end=x), lambda: print("", file=x), lambda: int("1", x), lambda: int(x, 2),
    lambda: type(x), lambda: type("n", (x,), {}), lambda: type(x, (), {}), lambda: type("n", x, {}), lambda: type("n", (), x), 
    lambda: object.__new__(Long, 1), lambda: Long(1), lambda: Long(k=1), lambda: str.upper(x),
    lambda: int.__add__(x, 1), lambda: list.append(x, 1), lambda: super(Long, 1), lambda: super(x), lambda: super(int, x), 
    lambda: staticmethod(x)(), lambda: exec("raise x", {"x": x}), lambda: exec("raise 1 from x", {"x": x}), lambda: exec("with x: pass", {"x": x}),
    lambda: exec("a, b = x", {"x": x}), lambda: exec("f(*x)", {"x": x, "f": print}), lambda: exec("f(**x)", {"x": x, "f": print}), lambda: exec("[*x]", {"x": x}), lambda: exec("{**x}", {"x": x}),
    lambda: exec("del x[0]", {"x": x}), lambda: exec("x[0] = 1", {"x": x}), lambda: exec("for i in x: pass", {"x": x}), lambda: exec("x += 1", {"x": x}), lambda: exec("x @= 1", {"x": x}),
    lambda: exec("try: 1/0\nexcept x: pass", {"x": x}), lambda: exec(x), lambda: eval(x), lambda: compile(x, "", "exec"), lambda: compile("1", x, "exec"),
    lambda: LongInt(1)(), lambda: LongInt(1)[0], lambda: LongInt(1).y, lambda: LongInt("x"), lambda: LongInt([]), lambda: LongStr(1, 2, 3, 4), lambda: LongStr() + 1, lambda: LongStr()[""],
    lambda: LongList()[""], lambda: LongList() + 1, lambda: LongList(1), lambda: LongList(1, 2), lambda: LongList(k=1), lambda: LongList().append(), lambda: LongList.__new__(int), lambda: LongList.append(1),
    lambda: LongError(k=1), lambda: LongError().y, lambda: LongClass.y, lambda: LongClass(1), lambda: LongMeta(1, 2), lambda: LongClass + 1, lambda: Long.y, 
    lambda: delattr(Long, "y"), lambda: hash(LongList()), 
    lambda: [].index(x), lambda: [].sort(key=x), lambda: sorted([1, 2], key=x), lambda: [1, 2].sort(reverse=x), lambda: {}.update(x), lambda: {}.update([x]), lambda: dict([x]), lambda: {1: 2} | x, lambda: {1} | x, lambda: set().union(x),
    lambda: {1} < x, lambda: {}.keys() & x, lambda: type("n", (LongInt, LongStr), {}), 
    lambda: type("n", (bool, Long), {}), lambda: LongMeta("n", (), {}).q, lambda: type("n", (), {"__slots__": [x]}), lambda: type("n", (), {"__slots__": x}), 
    lambda: Long.__new__(), lambda: Long.__init__(x, 1), lambda: Long.__init__(), lambda: Long.__repr__(1), lambda: object.__repr__(), lambda: Long.__eq__(x),
    lambda: Exception().with_traceback(x), lambda: setattr(Exception(), "__cause__", x), lambda: setattr(Exception(), "args", x), lambda: ExceptionGroup("", x), lambda: ExceptionGroup(x, []), lambda: ExceptionGroup("", [x]),
    lambda: BaseException.add_note(Exception(), x), lambda: import_(x),
]
import_ = __import__
for number, action in enumerate(actions):
    print(number, end=" ")
    length(action)
