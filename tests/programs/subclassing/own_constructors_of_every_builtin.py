# Classes that derive from each builtin class and have an __init__ or __new__ (or both) with parameters of their own.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


bases = [int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, property, staticmethod, classmethod, enumerate, zip, map, filter, reversed, object, Exception, OSError, KeyError, StopIteration, type(None), bool, range, slice, memoryview, type]


def content(value):
    for base in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset):
        if isinstance(value, base):
            return base(value) if base not in (set, frozenset) else sorted(value)
    if isinstance(value, BaseException):
        return value.args
    if isinstance(value, (enumerate, zip, map, filter, reversed)):
        return list(value)
    return type(value).__mro__[1].__name__


plain_arguments = {int: ("12",), float: ("1.5",), complex: ("1j",), str: ("text",), bytes: (b"ab",), bytearray: (b"ab",), list: ("ab",), tuple: ("ab",), dict: ([("a", 1)],), set: ("ab",), frozenset: ("ab",), property: (len,), staticmethod: (len,), classmethod: (len,),
                   enumerate: ("ab",), zip: ("ab", "cd"), map: (str.upper, "ab"), filter: (None, "ab"), reversed: ("ab",), Exception: ("a",), OSError: (9999, "b"), KeyError: ("k",), StopIteration: (5,), object: (), type: ("n", (), {})}
for base in bases:
    name = base.__name__
    arguments = plain_arguments.get(base, ())

    def derive(**namespace):
        return type("Derived", (base,), namespace)

    def init_extra(self, *given, extra=None):
        self.extra = extra

    def init_swallows(self, first, second="second"):
        self.both = first, second

    def init_super(self, *given, extra=None):
        super(type(self), self).__init__(*given)
        self.extra = extra

    def init_super_nothing(self, *given, extra=None):
        super(type(self), self).__init__()
        self.extra = extra

    def new_extra(cls, *given, extra=None):
        made = base.__new__(cls, *given)
        made.extra = extra
        return made

    def new_nothing(cls, *given, **named):
        made = base.__new__(cls)
        made.given = given, named
        return made

    attempt(f"{name} plain", lambda: content(derive()(*arguments)))
    attempt(f"{name} plain nothing", lambda: content(derive()()))
    attempt(f"{name} plain keyword", lambda: content(derive()(*arguments, extra=1)))
    attempt(f"{name} plain too many", lambda: content(derive()(*arguments, 1, 2, 3, 4, 5, 6)))
    attempt(f"{name} init", lambda: ((d := derive(__init__=init_extra)(*arguments)), d.extra, content(d))[1:])
    attempt(f"{name} init keyword", lambda: ((d := derive(__init__=init_extra)(*arguments, extra=7)), d.extra, content(d))[1:])
    attempt(f"{name} init swallows", lambda: ((d := derive(__init__=init_swallows)(*(arguments[:1] or (1,)))), d.both, content(d))[1:])
    attempt(f"{name} init swallows two", lambda: ((d := derive(__init__=init_swallows)(1, 2)), d.both, content(d))[1:])
    attempt(f"{name} init by name", lambda: ((d := derive(__init__=init_swallows)(first=1)), d.both, content(d))[1:])
    attempt(f"{name} init super", lambda: ((d := derive(__init__=init_super)(*arguments, extra=8)), d.extra, content(d))[1:])
    attempt(f"{name} init super nothing", lambda: ((d := derive(__init__=init_super_nothing)(*arguments, extra=8)), d.extra, content(d))[1:])
    attempt(f"{name} new", lambda: ((d := derive(__new__=new_extra)(*arguments)), d.extra, content(d))[1:])
    attempt(f"{name} new keyword", lambda: ((d := derive(__new__=new_extra)(*arguments, extra=9)), d.extra, content(d))[1:])
    attempt(f"{name} new nothing", lambda: ((d := derive(__new__=new_nothing)(*arguments)), d.given[1], content(d))[1:])
    attempt(f"{name} new nothing keyword", lambda: ((d := derive(__new__=new_nothing)(1, 2, three=3)), d.given, content(d))[1:])
    attempt(f"{name} both", lambda: ((d := derive(__new__=new_extra, __init__=init_extra)(*arguments, extra=10)), d.extra, content(d))[1:])
    attempt(f"{name} both super", lambda: ((d := derive(__new__=new_extra, __init__=init_super)(*arguments, extra=11)), d.extra, content(d))[1:])
    attempt(f"{name} other class", lambda: derive(__new__=lambda cls, *given: 5, __init__=init_extra)(*arguments))
    attempt(f"{name} init returns", lambda: derive(__init__=lambda self, *given: 5)(*arguments))
    attempt(f"{name} init None", lambda: derive(__init__=None)(*arguments))
    attempt(f"{name} new None", lambda: derive(__new__=None)(*arguments))
    attempt(f"{name} twice derived", lambda: content(type("Second", (derive(__init__=init_super),), {})(*arguments)))
    attempt(f"{name} init again", lambda: ((d := derive()(*arguments)), d.__init__(*arguments), content(d))[1:])
    attempt(f"{name} init again nothing", lambda: ((d := derive()(*arguments)), d.__init__(), content(d))[1:])
