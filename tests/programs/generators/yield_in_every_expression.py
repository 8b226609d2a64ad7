# yield as an operand: every kind of expression can wait for the values that are sent.
def drive(g, *values):
    asked = []
    try:
        asked.append(next(g))
        for value in values:
            asked.append(g.send(value))
    except StopIteration as end:
        return asked, end.value
    return asked, "not finished"


def call():
    return dict([(yield "pair")], **(yield "mapping"), last=(yield "keyword"))


def star_call():
    return max(*(yield "items"), (yield "one more"), key=(yield "key"))


def method():
    return (yield "object").replace((yield "old"), (yield "new"))


def subscripts():
    return (yield "list")[(yield "start"):(yield "stop"):(yield "step")]


def comparison():
    return (yield "low") < (yield "middle") <= (yield "high")


def logic():
    return ((yield "first") and (yield "second")) or (yield "third")


def conditional():
    return (yield "then") if (yield "test") else (yield "otherwise")


def displays():
    return [(yield 1), *(yield 2)], {(yield 3): (yield 4), **(yield 5)}, {(yield 6)}, ((yield 7),)


def text():
    return f"{(yield 'value')!r:>{(yield 'width')}}|{(yield 'last'):{'0>'}{(yield 'digits')}}"


def arithmetic():
    return -(yield "a") + (yield "b") * (yield "c") ** (yield "d")


def nested():
    return (yield (yield (yield "innermost")))


print(drive(call(), ("a", 1), {"b": 2}, 3))
print(drive(star_call(), [3, -9], 5, abs))
print(drive(method(), "banana", "an", "AN"))
print(drive(subscripts(), list(range(10)), 1, 8, 3))
print(drive(comparison(), 1, 2, 2), drive(comparison(), 5, 2))
print(drive(logic(), 0, "third value"), drive(logic(), 1, 2), drive(logic(), 1, 0, "end"))
print(drive(conditional(), True, "yes"), drive(conditional(), [], "no"))
print(drive(displays(), "a", "bc", "k", "v", {"x": 0}, "s", "t"))
print(drive(text(), "hi", 7, 42, 5))
print(drive(arithmetic(), 1, 2, 3, 2))
print(drive(nested(), 1, 2, 3))
