import copy
import operator
import pickle


class Thing:
    a = 1

    def __init__(self):
        self.b = Other()

    def call(self, *args, **kwargs):
        return args, kwargs


class Other:
    c = [10, 20]


t = Thing()
for getter in operator.attrgetter("a"), operator.attrgetter("b.c"), operator.attrgetter("a", "b.c"):
    print(repr(getter), getter(t), pickle.loads(pickle.dumps(getter))(t), copy.copy(getter)(t))
for getter, source in [(operator.itemgetter(1), "abc"), (operator.itemgetter("k"), {"k": 5}), (operator.itemgetter(0, 2), [1, 2, 3]), (operator.itemgetter(slice(1, None)), (1, 2, 3)), (operator.itemgetter(-1), range(5))]:
    print(repr(getter), getter(source), pickle.loads(pickle.dumps(getter))(source))
for caller in operator.methodcaller("call"), operator.methodcaller("call", 1, 2), operator.methodcaller("call", 1, x=2):
    print(repr(caller), caller(t), copy.deepcopy(caller)(t))
for call in (lambda: operator.attrgetter(3), lambda: operator.attrgetter("a.zz")(Thing), lambda: operator.itemgetter(5)([1]), lambda: operator.itemgetter("x")([1]), lambda: operator.methodcaller(5), lambda: operator.methodcaller("none")(t), lambda: operator.itemgetter(0)(1)):
    try:
        print(call())
    except (TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)
print(operator.length_hint(iter([1, 2])), operator.length_hint(5, 7), operator.indexOf("abc", "b"), operator.countOf([1, 1.0, True], 1), operator.concat([1], [2]), operator.call(max, 3, 9, key=lambda n: -n))
for call in (lambda: operator.indexOf("abc", "z"), lambda: operator.length_hint([], "x"), lambda: operator.concat(1, 2), lambda: operator.index(1.5), lambda: operator.countOf(3, 3)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
