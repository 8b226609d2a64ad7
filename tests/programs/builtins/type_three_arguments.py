# type() with one and three arguments of every kind: names, bases, namespaces, keywords.
class Meta(type):
    def __new__(meta, name, bases, namespace, **keywords):
        cls = super().__new__(meta, name, bases, namespace)
        cls.keywords = keywords
        return cls

    def __init__(cls, name, bases, namespace, **keywords):
        super().__init__(name, bases, namespace)


class WithSubclassHook:
    def __init_subclass__(cls, **keywords):
        cls.hooked = keywords


class Text(str):
    pass


class Mapping(dict):
    pass


def attempt(text):
    try:
        result = eval(text)
        print(text, "->", result if not isinstance(result, type) else (result.__name__, result.__qualname__, result.__module__, [b.__name__ for b in result.__bases__], sorted(n for n in vars(result) if n[:2] != "__")))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in ("type(5)", "type()", "type(1, 2)", "type('N', (), {}, 4)", "type('N', (), {})", "type(5, (), {})", "type(Text('sub'), (), {})", "type('', (), {})", "type('a b', (), {})", "type('a\\0b', (), {})", "type('N', [], {})", "type('N', 5, {})", "type('N', (5,), {})", "type('N', (int, str), {})", "type('N', (int,), {'x': 1})", "type('N', (object, int), {})", "type('N', (int, object), {})", "type('N', (int, int), {})", "type('N', (bool,), {})",
             "type('N', (type(None),), {})", "type('N', (Meta,), {})", "type(type('N', (), {}, metaclass=Meta))", "type('N', (), {}, a=1)", "type('N', (WithSubclassHook,), {}, a=1).hooked", "type('N', (), Mapping(x=1))", "type('N', (), [('x', 1)])", "type('N', (), None)", "type('N', (), {5: 1})", "type('N', (), {'__module__': 'mod'})", "type('N', (), {'__module__': 5}).__module__", "type('N', (), {'__qualname__': 'a.N'})", "type('N', (), {'__qualname__': 5})", "type('N', (), {'__slots__': ('s',)})", "type('N', (), {'__slots__': 's'})", "type('N', (), {'__slots__': 5})", "type('N', (), {'__slots__': ('s', 5)})", "type('N', (), {'__slots__': ('a b',)})", "type('N', (), {'__slots__': ('s',), 's': 1})", "type('N', (int,), {'__slots__': ('s',)})", "type('N', (), {'__slots__': ('__dict__', '__dict__')})",
             "type('N', (), {'__doc__': 'documented'}).__doc__", "type('N', (), {}).__doc__", "Meta('N', (), {}, k=2).keywords", "Meta('N', (), {})", "Meta('N')", "Meta(5)", "type.__new__(Meta, 'N', (), {})", "type.__new__(int, 'N', (), {})", "type.__new__(type, 'N')", "type.__call__(int, '5')", "type(name='N', bases=(), dict={})", "type('N', bases=(), dict={})", "type('N', (list[int],), {})", "type('N', (lambda: 0,), {})", "type('N', (len,), {})", "type('N', (Meta('M', (), {}),), {}).__class__.__name__", "type('N', (type('A', (), {}), type('B', (), {})), {})",
             "type(type)", "type(object)", "type(Ellipsis)()", "type(NotImplemented)()", "type(None)()", "type(...)(1)", "type(len)()", "type('N', (), {'__init_subclass__': 5})", "type('N', (), {'__set_name__': 5})", "type('N', (), {'x': type('D', (), {'__set_name__': lambda self, o, n: print('named', n)})()}).x.__class__.__name__", "type('N', (), {'x': type('D', (), {'__set_name__': lambda self: 0})()})", "type('N', (), {'__classcell__': 5})", "type('N', (), {'__eq__': lambda s, o: True}).__hash__", "type('N', (Exception,), {})('m')", "isinstance(type('N', (), {}), type)"):
    attempt(text)
