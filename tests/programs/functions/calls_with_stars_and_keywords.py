# Calls of guest functions and builtins with *, **, keywords and defaults: what arrives, in which order things are evaluated.
log = []


def note(value):
    log.append(value)
    return value


def everything(a, b=2, /, c=3, *rest, d=4, e, **more):
    return (a, b, c, rest, d, e, more)


def stars(*args, **kwargs):
    return args, kwargs


def attempt(text):
    log.clear()
    try:
        print(text, "->", eval(text), log if log else "")
    except TypeError as error:
        print(text, "->", error)


shared = (1, 2, 3)
for text in ("everything(1, e=5)", "everything(1, 2, 3, 4, 5, e=6, f=7)", "everything(*shared, e=1)", "everything(*shared, *shared, **{'e': 1, 'd': 2, 'z': 3})", "everything(1, c=5, e=6, a=7)", "everything(1)", "everything(e=1)", "everything()", "everything(1, b=2, e=3)", "everything(1, 2, 3, c=4, e=5)",
             "stars(*shared)", "stars(*shared) == (shared, {})", "stars(*[], **{})", "stars(*'ab', 'c', *{'k': 1}, x=1, **{'y': 2})", "stars(*range(3))", "stars(*(i for i in 'ab'))", "stars(**{'a': 1}, **{'a': 2})", "stars(a=1, **{'a': 2})", "stars(*5)", "stars(**5)", "stars(**{1: 2})", "stars(*None)",
             "stars(note(1), *[note(2)], x=note(3), **{'y': note(4)})", "stars(*[note(1)], note(2), *[note(3)])", "stars(x=note(1), *[note(2)])", "print(*shared, sep='-')", "max(*shared)", "max(*shared, key=lambda v: -v)", "max(shared, default=0)", "sorted(*[shared], reverse=True)", "dict(a=1, **{'b': 2})", "dict([('a', 1)], b=2)", "list(*[shared])", "int(*['11'], base=2)", "str(*[b'x'], **{'encoding': 'ascii'})", "'{} {x}'.format(*[1], **{'x': 2})", "len(*[[1]])", "len(*[])", "len(obj=[])", "(lambda *a, k=1: (a, k))(*shared, k=2)", "(lambda a, b: a - b)(b=1, a=3)", "(lambda a, b: a - b)(*[1], *[2])", "(lambda a, b: a)(*[1])", "(lambda: 1)(*[1])", "(lambda **k: k)(**dict(x=1), y=2)"):
    attempt(text)


class Bound:
    def method(self, *args, key=None, **more):
        return args, key, more

    @classmethod
    def of_class(cls, a, *, b=1):
        return cls.__name__, a, b

    @staticmethod
    def plain(a, b=2, *c):
        return a, b, c

    def __call__(self, *args, **kwargs):
        return "called", args, kwargs

    def __init__(self, *args, **kwargs):
        self.made = args, kwargs


bound = Bound(1, *shared, k=2)
for text in ("bound.made", "bound.method(*shared, key=1, z=2)", "bound.of_class(*[1], b=2)", "Bound.of_class(a=1)", "bound.plain(*shared, 4)", "bound(*shared, x=1)", "Bound.method(bound, *shared)", "Bound.method(*[bound, 1])", "bound.of_class()", "bound.plain(b=1)", "Bound(**{'made': 1}).made", "bound.method(self=1)"):
    attempt(text)
many = list(range(300))
print(stars(*many)[0] == tuple(many), len(stars(**{f"k{i}": i for i in many})[1]), max(*many), print(*many[:3]))
