# A metaclass's __call__ decides what calling the class does: singletons, interning, refusing, other types.
class Singleton(type):
    def __call__(cls, *args, **kw):
        if "_it" not in cls.__dict__:
            cls._it = super().__call__(*args, **kw)
        return cls._it


class Settings(metaclass=Singleton):
    def __init__(self, level):
        print("init", type(self).__name__, level)
        self.level = level


class More(Settings):
    pass


print(Settings(1) is Settings(2), Settings(3).level, More(4) is Settings(5), More(6).level)


class Interned(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.pool = {}

    def __call__(cls, *key):
        try:
            return cls.pool[key]
        except KeyError:
            return cls.pool.setdefault(key, type.__call__(cls, *key))


class Point(metaclass=Interned):
    def __init__(self, x, y):
        self.x, self.y = x, y


print(Point(1, 2) is Point(1, 2), Point(1, 2) is Point(2, 1), sorted(Point.pool))


class Abstract(type):
    def __call__(cls):
        raise TypeError(f"{cls.__name__} makes no instances")


class Steps(type):
    def __call__(cls, *args):
        obj = cls.__new__(cls, *args)
        print("made", type(obj).__name__, isinstance(obj, cls))
        return [obj]


class Odd(metaclass=Steps):
    def __new__(cls, n):
        return object.__new__(cls) if n else "text"

    def __init__(self, n):
        print("never called")


for action in (lambda: Abstract("Nothing", (), {})(), lambda: Point(1), lambda: Odd(0), lambda: type(Odd(1)[0]).__name__, lambda: Odd()):
    try:
        print(action())
    except TypeError as e:
        print("TypeError:", e)
