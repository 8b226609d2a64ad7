# __get__, __set__ and __delete__ of every kind of builtin descriptor called by hand, with missing and wrong arguments.
class C:
    __slots__ = ("slot",)

    def method(self):
        return "method of", type(self).__name__

    @classmethod
    def of_class(cls):
        return "classmethod of", cls.__name__

    @staticmethod
    def static(*args):
        return "static", args

    @property
    def prop(self):
        return "prop of", type(self).__name__


class Sub(C):
    pass


raw = C.__dict__
c = C()
print(raw["method"].__get__(c)(), raw["method"].__get__(c, C)(), raw["method"].__get__(None, C) is raw["method"],
      raw["method"].__get__(5)())
print(raw["of_class"].__get__(c)(), raw["of_class"].__get__(None, Sub)(), raw["of_class"].__get__(c, Sub)(), raw["of_class"].__get__(5)())
print(raw["static"].__get__(c)(1), raw["static"].__get__(None, Sub)(2), raw["static"].__get__(5, None)(3))
print(raw["prop"].__get__(c), raw["prop"].__get__(c, int), raw["prop"].__get__(None, C) is raw["prop"], raw["prop"].__get__(5))
print(list.append.__get__([1])(2), list.__dict__["append"].__get__(None, list) is list.append, int.__add__.__get__(3)(4),
      str.join.__get__("-")("ab"))
print(dict.__dict__["fromkeys"].__get__(None, dict)("ab"), float.real.__get__(2.5), type.__dict__["__name__"].__get__(C))
print((lambda self, x: (self, x)).__get__("me")("arg"), len.__call__([1]), hasattr(len, "__get__"), hasattr(C, "__get__"))


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


for action in (lambda: raw["method"].__get__(None), lambda: raw["method"].__get__(), lambda: raw["method"].__get__(None, None),
               lambda: raw["of_class"].__get__(), lambda: raw["of_class"].__get__(None), lambda: raw["of_class"].__get__(None, 5)(),
               lambda: raw["static"].__get__(), lambda: raw["static"].__get__(None, None), lambda: raw["prop"].__get__(None, None),
               lambda: raw["prop"].__set__(c, 1), lambda: raw["prop"].__delete__(c), lambda: raw["prop"].__set__(c),
               lambda: list.append.__get__((1,)), lambda: list.append.__get__(None, None), lambda: int.__add__.__get__("x"),
               lambda: dict.__dict__["fromkeys"].__get__(None, list), lambda: dict.__dict__["fromkeys"].__get__(None, 5),
               lambda: int.real.__set__(5, 1), lambda: raw["slot"].__get__(None, None), lambda: raw["slot"].__get__(None),
               lambda: raw["method"].__get__(c, C, 1), lambda: hasattr(raw["method"], "__set__")):
    attempt(action)
