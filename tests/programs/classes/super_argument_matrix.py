# super() with no, one and two arguments of every kind: binding, attributes, errors.
class A:
    kind = "A"

    def method(self):
        return f"A.method of {type(self).__name__}"

    @classmethod
    def make(cls):
        return f"A.make of {cls.__name__}"

    @staticmethod
    def plain():
        return "A.plain"

    @property
    def value(self):
        return f"A.value of {type(self).__name__}"

    def __getitem__(self, key):
        return ("item", key)


class B(A):
    kind = "B"

    def method(self):
        return "B " + super().method()


class C(B):
    pass


def attempt(text):
    try:
        print(text, "->", str(eval(text)).split(" at 0x")[0])
    except Exception as error:
        print(text, "->", type(error).__name__, str(error).split(" at 0x")[0])


first = ["A", "B", "C", "object", "int", "5", "None", "b", "A.method"]
second = ["", ", b", ", c", ", C", ", A", ", A()", ", 5", ", None", ", int", ", object()", ", type"]
b, c = B(), C()
for one in first:
    for two in second:
        attempt(f"super({one}{two})")
for target in ("super(B, b)", "super(B, c)", "super(C, c)", "super(B, C)", "super(A, b)", "super(B)", "super(B, B)"):
    for use in (".kind", ".method()", ".make()", ".plain()", ".value", ".nothing", ".__class__", ".__thisclass__", ".__self__", ".__self_class__", ".__init__", "[0]", "()", ".__getitem__(3)", ".__get__(c)", ".__get__(c, C)", ".__get__(None)", ".__dir__() != []", ".__eq__(5)", " == 1", ".__repr__()"):
        attempt(target + use)
for text in ("super()", "super(1, 2, 3)", "super(type=B)", "super(B, b).__setattr__('x', 1)", "setattr(super(B, b), 'kind', 1)", "delattr(super(B, b), 'kind')", "bool(super(B, b))", "hash(super(B, b)) != None", "super(B, b) == super(B, b)", "super.__init__(super(B, b), B, c)", "(lambda: super())()", "[super() for _ in 'a']", "super(super, super(B, b))", "isinstance(super(B, b), super)", "type('S', (super,), {})(B, b).kind", "super(B, b).__class__ is super", "super(property, property()).__doc__ is None", "super(bool, True).__add__(2)", "super(dict, {}).__repr__()[:7]", "super(type, int).__call__", "super(B, b).__dict__", "super(B, b).__reduce__", "super(B, b).__hash__() == object.__hash__(b)"):
    attempt(text)
