"""Keywords as keys and attribute names at run time: setattr, **kwargs, vars(), type(), SimpleNamespace."""
import keyword
from types import SimpleNamespace


class Bag:
    pass


def attempt(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


bag = Bag()
for position, word in enumerate(keyword.kwlist):
    setattr(bag, word, position)
print(vars(bag) == {word: position for position, word in enumerate(keyword.kwlist)}, getattr(bag, "class"), getattr(bag, "None"), hasattr(bag, "if"), hasattr(bag, "match"))
delattr(bag, "if")
print(hasattr(bag, "if"), attempt(lambda: getattr(bag, "if")), len(vars(bag)))


def collect(**options):
    return options


print(collect(**{word: len(word) for word in keyword.kwlist[:6]}), collect(match=1, case=2, type=3, _=4))
print(attempt(lambda: collect(**{3: 1})), attempt(lambda: dict(**{"class": "x"}, type="y")))
print(SimpleNamespace(**{"class": 1, "type": 2}), SimpleNamespace(match=[1]) == SimpleNamespace(**{"match": [1]}))
made = type("class", (), {"def": lambda self: "def called", "match": property(lambda self: "soft")})
print(made.__name__, getattr(made(), "def")(), made().match, repr(made))
print(attempt(lambda: type("x", (), {"__slots__": ["if"]}).__slots__), attempt(lambda: type("x", (), {"__slots__": ["a b"]})))
names = "id class name def type _private 2nd".split()
print({name: f"{name}_" if keyword.iskeyword(name) else name for name in names})
print([name for name in dir(__builtins__) if keyword.iskeyword(name)], [name for name in dir(__builtins__) if keyword.issoftkeyword(name)])
globals()["class"] = "in globals"
print(globals()["class"], "class" in globals(), attempt(lambda: eval("class")), sorted(name for name in globals() if keyword.iskeyword(name)))
print("{class} {if}".format(**{"class": 1, "if": 2}), "%(def)s" % {"def": 3}, "{0[lambda]}".format({"lambda": 4}), "{.pass_}".format(SimpleNamespace(pass_=5)), "{0.in}".format(SimpleNamespace(**{"in": 6})))
