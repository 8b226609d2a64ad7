# What values become in Template.substitute(), plain ones and those that run code, and what comes first when something is wrong.
from string import Template


class Loud:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        print("str of", self.name)
        return f"<{self.name}>"


class Word(str):
    def __str__(self):
        print("str of a word")
        return "word"


class Fallback(dict):
    def __missing__(self, key):
        print("missing", key)
        return key.upper()


def attempt(template, *args, **keywords):
    for way in ("substitute", "safe_substitute"):
        try:
            print(way, repr(getattr(template, way)(*args, **keywords)))
        except Exception as error:
            print(way, type(error).__name__, error)


plain = Template("$a, ${b} and ${a}$b.")
for value in (1, -5, 2.5, True, None, "text", "", "ünïcödé", "\U0001f600", b"bytes", [1, "x"], (), {"k": 1}, 1 << 70, 1j, print):
    attempt(plain, a=value, b=str(type(value).__name__))
attempt(plain, a=10**5000, b=1)
attempt(plain, {"a": 1, "b": 2})
attempt(plain, {"a": 1}, b=3)
attempt(plain, Fallback(a=1))
attempt(plain, {"a": Loud("first"), "b": Loud("second")})
attempt(plain, a=Loud("first"), b="plain")
attempt(plain, a=Word("x"), b=[Word("inner")])
attempt(plain, a=1)
attempt(plain, {})
attempt(plain)
attempt(Template("$$ $a $$"), a=1)
attempt(Template("$a $ $b"), a=Loud("before the mistake"), b=2)
attempt(Template("$a ${} $b"), a=1, b=2)
attempt(Template("\n $a\n  ${a"), a=1)
attempt(Template(""), a=1)
attempt(Template("none at all"), a=1)
attempt(Template("$a"), a="$b", b="no")
attempt(Template("é$a\U0001f600${a}"), a="x")
attempt(Template(5), a=1)
attempt(Template(Word("$a b")), a=1)
attempt(Template("$A $a $_x1 $ａ"), a="lower", A="upper", _x1="name")


class Optional(Template):
    pattern = r"%(?:(?P<escaped>%)|(?P<named>[a-z]*)!|\((?P<braced>[a-z]*)\)|(?P<invalid>))"


attempt(Optional("%a! %(b) %%"), a=1, b=2)
attempt(Optional("%a! %(b)"), a=1, b=2)
attempt(Optional("%! %(b)"), {"": "empty", "b": 2})
attempt(Optional("%()"), {"": "empty"})


class WithoutGroups(Template):
    pattern = r"(?P<named>[a-z]+)"


attempt(WithoutGroups("a b"), a=1, b=2)


class Delimited(Template):
    delimiter = "&"
    idpattern = "[0-9]+"
    braceidpattern = "[a-z]+"


attempt(Delimited("&1 &{a} && &{1}"), {"1": "one", "a": "letter"})
attempt(Delimited("&1 &{a}"), {"1": "one", "a": "letter"})


class Watched(Template):
    pass


class Asked:
    def __get__(self, instance, cls=None):
        print("the pattern is asked for")
        return Template("").pattern


Watched.pattern = Asked()
attempt(Watched("$a"), a=1)
attempt(Watched("$a"), b=1)
