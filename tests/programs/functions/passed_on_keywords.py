# f(*args, **keywords): what is passed on stays the caller's, whatever the callee or the arguments do to it.
import functools


def show(*args, **keywords):
    keywords["added"] = len(args)
    keywords.pop("gone", None)
    return args, dict(keywords)


def pass_on(*args, **keywords):
    before = dict(keywords)
    result = show(*args, **keywords)
    assert keywords == before, keywords
    return result, list(keywords.items())


print(pass_on(1, 2, a=1, gone=2))
print(pass_on())
print(pass_on(gone=1))
print(pass_on(*range(3), **{"x y": 1, "class": 2}))


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


def only(a, /, b, *, c=3):
    return a, b, c


attempt(only, 1, b=2)
attempt(only, 1, 2, c=4)
attempt(only, 1, a=2)
attempt(only, 1, 2, b=2)
attempt(only, 1, 2, d=4)
attempt(dict, [("k", 1)], k=2)
attempt(dict, a=1)
attempt(sorted, [3, 1, 2], reverse=True)
attempt(functools.partial(only, 1), b=5)
attempt(int, "12", base=8)
attempt(5, a=1)


def strange(function, args, keywords):
    try:
        print(function(*args, **keywords))
    except Exception as error:
        print(type(error).__name__, error)
    print(keywords)


class Keys(dict):
    def __getitem__(self, key):
        return "changed"


class Text(str):
    pass


strange(show, (1,), {1: 2})
strange(show, (1,), {Text("t"): 2})
strange(show, [1], {"a": 1})
strange(show, (1,), Keys(a=1))
strange(show, "ab", {"a": 1})
strange(only, (1,), {"b": 1, "c": 2, 3: 4})


def changing(mapping):
    yield 1
    mapping["late"] = 2
    mapping.pop("a", None)
    yield 2


mapping = {"a": 1, "b": 2}
print(show(*changing(mapping), **mapping), mapping)


class Items(tuple):
    def __iter__(self):
        mapping["from iter"] = True
        return super().__iter__()


print(show(*Items((1, 2)), **mapping), mapping)


def outer(*args, **keywords):
    def inner(*more, **others):
        keywords["inner"] = True
        others["inner"] = False
        return more, others, keywords

    return inner(*args, **keywords), keywords


print(outer(1, a=2))


class Kept:
    def __init__(self, *args, **keywords):
        self.args, self.keywords = args, keywords

    def __call__(self, *args, **keywords):
        return self.keywords is keywords, keywords


def make(*args, **keywords):
    made = Kept(*args, **keywords)
    made.keywords["of"] = "made"
    return made, keywords


made, keywords = make(1, x=2)
print(made.args, made.keywords, keywords, made(*made.args, **made.keywords), made.keywords)


def recursive(depth, /, **keywords):
    if depth == 0:
        return keywords
    result = recursive(depth - 1, **keywords)
    keywords[f"d{depth}"] = depth
    return result | {"n": len(keywords)}


print(recursive(5, a=1))
print((lambda **k: k)(**{}), (lambda *a, **k: (a, k))(*(), **{}))
