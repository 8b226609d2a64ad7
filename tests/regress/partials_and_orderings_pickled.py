# Copies of partial share keywords that are a plain dict; what total_ordering adds can be pickled.
import copy
import functools
import pickle


def f(*args, **kwargs):
    return args, kwargs


p = functools.partial(f, ["asdf"], bar=[True])
q = copy.copy(p)
print(q.args is p.args, q.keywords is p.keywords, q.func is p.func, q(1))
keywords = {"a": 1}
p.__setstate__((f, (1,), keywords, {}))
print(p.keywords is keywords, p())


class Keywords(dict):
    pass


p.__setstate__((f, (1,), Keywords(a=1), {}))
print(type(p.keywords).__name__, p())


@functools.total_ordering
class Number:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value


print([f"{getattr(Number, name).__name__}" for name in ("__lt__", "__gt__", "__le__", "__ge__")])
for name in "__gt__", "__le__", "__ge__":
    method = getattr(Number, name)
    print(name, pickle.loads(pickle.dumps(method)) is method, method(Number(1), Number(2)))
