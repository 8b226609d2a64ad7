# Class decorators, decorated methods, decorators that return other objects.
def add_repr(cls):
    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in sorted(self.__dict__.items()))
        return f"{cls.__name__}({fields})"
    cls.__repr__ = __repr__
    return cls


def total_ordering(cls):
    cls.__gt__ = lambda self, other: other < self
    cls.__le__ = lambda self, other: not other < self
    cls.__ge__ = lambda self, other: not self < other
    return cls


@add_repr
@total_ordering
class Card:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


a, b = Card(2), Card(10)
print(a, b, a < b, a > b, a <= b, a >= b, sorted([b, a]))
registry = {}


def register(name):
    def decorate(cls):
        registry[name] = cls
        cls.registered_as = name
        return cls
    return decorate


@register("circle")
class Circle:
    pass


@register("box")
class Box:
    pass


print(sorted(registry), registry["box"]().registered_as, Circle.registered_as)


def once(method):
    def wrapper(self):
        cache = self.__dict__.setdefault("_cache", {})
        if method.__name__ not in cache:
            cache[method.__name__] = method(self)
        return cache[method.__name__]
    return wrapper


class Report:
    runs = 0

    @once
    def build(self):
        Report.runs += 1
        return "report %d" % Report.runs


r = Report()
print(r.build(), r.build(), Report().build(), Report.runs)


def singleton(cls):
    made = []
    return lambda *args: made[0] if made else made.append(cls(*args)) or made[0]


@singleton
class Config:
    def __init__(self, value):
        self.value = value


print(Config(1) is Config(2), Config(3).value)
