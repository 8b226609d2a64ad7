# What a wrong call says.
def none():
    return "none"


def one(a):
    return a


def two(a, b):
    return a, b


def three(a, b, c):
    return a, b, c


def optional(a, b=2, c=3):
    return a, b, c


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print("TypeError:", error)


attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(x=1))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: one(b=2))
attempt(lambda: one(1, a=2))
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(b=1))
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: three(1, 2, 3, 4))
attempt(lambda: optional())
attempt(lambda: optional(1, 2, 3, 4))
attempt(lambda: optional(1, 2, b=3))
attempt(lambda: optional(1, **{"a": 2}))
attempt(lambda: optional(**{"a": 1, "z": 2}))
attempt(lambda: optional(*5))
attempt(lambda: optional(**5))
attempt(lambda: optional(**{1: 2}))
attempt(lambda: 5())
attempt(lambda: "text"(1))
attempt(lambda: None())
attempt(lambda: [1, 2](0))
