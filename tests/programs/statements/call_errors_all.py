# All the messages of calls that do not fit the parameters, for functions, methods, classes, lambdas and builtins.
def none(): ...
def one(a): ...
def four(a, b, c, d): ...
def positional(a, b, /): ...
def mixed(a, /, b, *, c): ...
def keyword(*, a, b, c): ...
def defaults(a, b=2, c=3, /, d=4): ...
def optional_keyword(a, *, b=1): ...
def star(a, *args, b): ...
def double(a, **kw): ...
def positional_double(a, /, **kw): ...
def long_names(first_argument, second_argument=1, *, third_keyword=None): ...


class Plain: ...


class Init:
    def __init__(self, a, *, b=1): ...

    def method(self, x): ...

    @classmethod
    def of_class(cls, x): ...

    @staticmethod
    def static(x): ...

    def no_self(): ...

    def __call__(self, a, b): ...


class New:
    def __new__(cls, a): return object.__new__(cls)


calls = """
none(1) | none(1, 2) | none(a=1) | none(*[1], **{'k': 1}) | none(**{'a': 1, 'b': 2})
one() | one(1, 2) | one(1, a=1) | one(b=1) | one(1, b=2) | one(**{'a': 1}, a=2) | one(*[], **{}) | one(a=1, **{'b': 2})
four() | four(1) | four(1, 2, 3) | four(b=1) | four(a=1, d=2) | four(1, 2, 3, 4, 5) | four(1, 2, 3, 4, a=1) | four(1, c=2, e=3) | four(*range(7)) | four(1, b=2, c=3)
positional() | positional(1) | positional(a=1, b=2) | positional(1, b=2) | positional(1, 2, 3) | positional(1, 2, a=3) | positional(1, c=3)
mixed() | mixed(1) | mixed(1, 2) | mixed(1, 2, 3) | mixed(1, c=1) | mixed(a=1, b=2, c=3) | mixed(1, 2, 3, c=4) | mixed(1, 2, 3, 4, c=5, d=6) | mixed(1, b=2, d=3)
keyword() | keyword(a=1) | keyword(a=1, b=2) | keyword(1) | keyword(1, 2, a=1, b=2, c=3) | keyword(a=1, b=2, c=3, d=4) | keyword(d=4)
defaults() | defaults(1, 2, 3, 4, 5) | defaults(1, b=2) | defaults(1, c=2, b=3) | defaults(1, d=2, e=3) | defaults(1, 2, 3, 4, d=5)
optional_keyword() | optional_keyword(1, 2) | optional_keyword(1, 2, 3) | optional_keyword(1, 2, b=3) | optional_keyword(1, 2, 3, b=4)
star() | star(1) | star(1, 2, 3) | star(b=1) | star(1, a=2, b=3) | star(1, 2, c=3)
double() | double(1, 2) | double(1, a=2) | double(b=1) | double(1, **{5: 6}) | double(1, **{'x': 1}, **{'x': 2}) | double(1, x=1, **{'x': 2})
positional_double() | positional_double(a=1) | positional_double(1, 2, a=3)
long_names() | long_names(first_argumnt=1) | long_names(1, third_keywrd=2) | long_names(1, Second_Argument=2) | long_names(1, completely_different=2)
Plain(1) | Plain(a=1) | Plain.__init__() | object(1) | Init() | Init(1, 2) | Init(1, b=2, c=3) | Init(a=1, d=2) | New() | New(1, 2) | New(b=1)
Init(1).method() | Init(1).method(1, 2) | Init.method() | Init.method(1) | Init(1).of_class() | Init.of_class(1, 2) | Init(1).static() | Init.static(1, 2) | Init(1).no_self() | Init(1)() | Init(1)(1, 2, 3) | Init(1)(a=1)
(lambda x: x)() | (lambda: 0)(1) | (lambda *, k: k)() | (lambda x, /: x)(x=1) | [lambda a, b: 0][0](1)
len() | len(1, 2) | len([], []) | len(x=[]) | abs() | abs(1, 2) | ord('a', 'b') | chr() | isinstance(1) | divmod(1) | pow(1) | sorted() | sorted([], 1) | sorted([], k=1) | print(x=1) | print(sep=5) | max() | min(5) | sum() | sum([], 1, 2)
int('1', 2, 3) | int(x=1) | str(1, 2, 3, 4) | bool(1, 2) | float(1, 2) | list(1, 2) | list(x=1) | tuple(1, 2) | dict(1) | dict([1]) | dict(1, 2) | set(1, 2) | range() | range(1, 2, 3, 4) | range(x=1) | slice() | enumerate() | zip(strict=1, x=2) | type() | type(1, 2) | super(1, 2, 3)
[].append() | [].append(1, 2) | [].append(x=1) | [].pop(1, 2) | {}.get() | {}.update(1, 2) | ''.join() | ''.join(1, 2) | 'a'.split(x=1) | 'a'.split(None, 1, 2) | ''.replace('a') | [].sort(1) | [].sort(k=1) | [].index() | {}.pop() | {}.setdefault() | b''.decode(1) | (1).bit_length(2)
5() | None() | 'text'(1) | [](1) | {}() | (1, 2)() | ...() | NotImplemented() | Plain()() | Plain()(1) | Init(1).missing() | none()() | (1)(2)(3) | Ellipsis() | type(None)(1) | 1.5()
one(*5) | one(**5) | one(*None) | one(**None) | one(**[1]) | one(**{1: 2}) | one(*[1], *5) | one(**{'b': 1}, **5) | len(*5) | len(**5) | len(**{1: 2}) | Plain(*5) | [].index(*5) | [].append(**5) | print(*5) | one(**'ab')
"""
for line in calls.strip().splitlines():
    for call in line.split(" | "):
        try:
            eval(call)
            print(call, "is fine")
        except Exception as error:
            print(call, "->", type(error).__name__, error)
