# Slots with mangled private names, names that collide with class attributes, and everything __slots__ refuses.
class Vault:
    __slots__ = ("__code_word", "_single", "__odd__")

    def __init__(self, word):
        self.__code_word = word
        self._single = 1
        self.__odd__ = 2

    def check(self, word):
        return self.__code_word == word


class __Hidden:
    __slots__ = ("__x",)

    def put(self, value):
        self.__x = value
        return self


class Child(Vault):
    __slots__ = ("__code_word",)

    def both(self):
        self.__code_word = "child's"
        return self.__code_word, self._Vault__code_word


v = Vault("sesame")
print(v.check("sesame"), v._Vault__code_word, Vault.__slots__, sorted(k for k in Vault.__dict__ if "code" in k), v.__odd__)
print(hasattr(v, "__code_word"), Vault._Vault__code_word, Child("parent's").both())
print(_Hidden__x := __Hidden().put(4)._Hidden__x, __Hidden.__slots__)


def attempt(slots, bases=(), **namespace):
    try:
        made = type("Made", bases, {"__slots__": slots, **namespace})
        print(sorted(k for k in made.__dict__ if k[:2] != "__" or k in ("__dict__", "__weakref__")))
    except Exception as e:
        print(type(e).__name__, e)


attempt(("x",), x=1)
attempt(("x",), __x=1)
attempt(("__x",), _Made__x=1)
attempt(("x", "x"))
attempt(("x y",))
attempt(("1x", "ok"))
attempt((5,))
attempt(5)
attempt(None)
attempt(("",))
attempt("")
attempt("two words")
attempt(("class", "naïve"))
attempt(("__dict__", "__dict__"))
attempt(("__weakref__",))
attempt(("__weakref__", "__weakref__"))
attempt(("__dict__", "__weakref__"))
attempt((b"x",))
attempt(("__qualname__", "__module__"))
attempt(("__doc__",), __doc__="text")
