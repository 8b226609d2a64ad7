# Messages of AttributeErrors and assignment errors.
class Point:
    limit = 3

    def __init__(self):
        self.x_coordinate = 1

    def move(self):
        pass


def attempt(action):
    try:
        print("no error:", action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__ + ":", error)


def store(target, name, value=0):
    setattr(target, name, value)


p = Point()
attempt(lambda: p.missing)
attempt(lambda: p.x_coordinat)
attempt(lambda: Point.missing)
attempt(lambda: None.foo)
attempt(lambda: (5).foo)
attempt(lambda: "s".foo)
attempt(lambda: [].push(1))
attempt(lambda: {}.has_key(1))
attempt(lambda: (1.5).foo)
attempt(lambda: len.foo)
attempt(lambda: attempt.foo)
attempt(lambda: int.foo)
attempt(lambda: p.move.foo)
attempt(lambda: store(5, "x"))
attempt(lambda: store("s", "x"))
attempt(lambda: store(None, "x"))
attempt(lambda: store([], "x"))
attempt(lambda: store(int, "x"))
attempt(lambda: store(object(), "x"))
attempt(lambda: store(len, "x"))
attempt(lambda: delattr(p, "nope"))
attempt(lambda: delattr(5, "real"))
attempt(lambda: getattr(p, 5))
attempt(lambda: setattr(p, 5, 5))
attempt(lambda: getattr(p))
attempt(lambda: p())
attempt(lambda: p.limit())
attempt(lambda: p.move(1))
attempt(lambda: Point.move())
attempt(lambda: p[0])
attempt(lambda: len(p))
attempt(lambda: list(p))
attempt(lambda: p + 1)
attempt(lambda: p < p)
try:
    (1, 2)[0] = 5
except TypeError as error:
    print(error)
try:
    "abc"[0] = "x"
except TypeError as error:
    print(error)
try:
    del "abc"[0]
except TypeError as error:
    print(error)
try:
    None[0] = 1
except TypeError as error:
    print(error)
try:
    with p:
        pass
except TypeError as error:
    print(error)
try:
    for _ in p:
        pass
except TypeError as error:
    print(error)
