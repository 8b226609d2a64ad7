# UserString and str subclasses as domain types: slugs, masks, case-insensitive keys, paths, mutable strings, formatted text.
import re
import string
from collections import ChainMap, Counter, UserString, deque


class Slug(UserString):
    def __init__(self, text):
        super().__init__(re.sub(r"[^a-z0-9]+", "-", str(text).lower()).strip("-"))

    def __truediv__(self, other):
        return Slug(f"{self}-{other}")


class Masked(UserString):
    def __repr__(self):
        return "'" + "*" * len(self.data) + "'"

    def __str__(self):
        return "***"

    def reveal(self):
        return self.data


class NoCase(UserString):
    def __eq__(self, other):
        return self.data.casefold() == str(other).casefold()

    def __hash__(self):
        return hash(self.data.casefold())

    def __lt__(self, other):
        return self.data.casefold() < str(other).casefold()


class Mutable(UserString):
    def __setitem__(self, at, text):
        letters = list(self.data)
        letters[at] = text
        self.data = "".join(letters)

    def __delitem__(self, at):
        letters = list(self.data)
        del letters[at]
        self.data = "".join(letters)

    def __iadd__(self, other):
        self.data += str(other)
        return self

    def insert(self, at, text):
        self[at:at] = text


slug = Slug("  Hello, World! (2024) ")
print(slug, repr(slug), slug / "Part Two", type(slug + "X").__name__, slug + "X Y", slug.upper(), type(slug.upper()).__name__, slug[:5], slug.replace("-", " "), slug == "hello-world-2024", slug in {"hello-world-2024"}, len(slug), slug.split("-"), slug.center(22, "."), f"{slug:>20}" if False else f"{slug!s:>20}")
secret = Masked("pass word")
print(secret, repr(secret), [secret], f"{secret}", "%s %r" % (secret, secret), secret.reveal(), secret == "pass word", secret + "!", (secret + "!").reveal(), len(secret), secret.split(), "w" in secret, secret.encode(), [*map(str, secret)][:2], secret.title().reveal(), secret.count("s"))
keys = {NoCase("Content-Type"): 1, NoCase("ETag"): 2}
print(keys[NoCase("CONTENT-TYPE")], NoCase("straße") == "STRASSE", NoCase("a") < "B", sorted([NoCase("b"), NoCase("A"), NoCase("C")]), NoCase("x") != "X", NoCase("etag") in keys, max(NoCase("a"), NoCase("B")), Counter([NoCase("a"), NoCase("A")]).most_common(1))
text = Mutable("hello")
text[0] = "J"
text[-1:] = "y!"
del text[2]
text += " there"
text.insert(0, ">> ")
print(text, repr(text), text.index("J"), text[3:6], type(text[3]).__name__, text * 2, text % () if "%" in text else "-", text.data is str(text), [*text][:4], text.isupper())
alias = text
text += "?"
print(alias is text, alias, text.removesuffix("?"), hash(Mutable("a")) == hash("a"))


class Title(str):
    def __new__(cls, text, note=""):
        self = super().__new__(cls, string.capwords(text))
        self.note = note
        return self

    def __add__(self, other):
        return Title(super().__add__(" " + other), self.note)

    def __mod__(self, values):
        return f"[{super().__mod__(values)}]"


title = Title("the long road", note="n")
print(title, repr(title), title.note, title + "home", (title + "home").note, type(title.upper()).__name__, type(title[:3]).__name__, Title("%s of %d") % ("x", 5), title == "The Long Road", {title: 1}["The Long Road"], title.split()[0], type(str(title)).__name__, str(title) is title, Title("a").join("xy"), vars(title), isinstance(title, UserString))
buffer = deque(maxlen=12)
for letter in "the quick brown fox":
    buffer.append(letter)
print("".join(buffer), UserString("".join(buffer)).partition("brown"), UserString("a%sb") % "X", UserString("{0}{x}").format(UserString("q"), x=1), UserString("{a}").format_map(ChainMap({}, {"a": 5})), UserString("x") + UserString("y"), "x" + UserString("y"), UserString("x") == UserString("x"), UserString("b") > "a", UserString("ab") * 2, 2 * UserString("ab"), UserString("AbC").swapcase(), int(UserString(" 42 ")), float(UserString("1e3")), UserString("é").encode("latin-1"), UserString("a\tb").expandtabs(4), UserString("x y").translate({32: "_"}), UserString("abc").maketrans({"a": "b"}))
for wrong in (lambda: UserString(5) + 5, lambda: "a" in UserString(5) + 1, lambda: UserString("a") < 5, lambda: UserString("a")["x"], lambda: Mutable("a").__setitem__(5, "x"), lambda: UserString("a").join([1]), lambda: int(UserString("x")), lambda: UserString(), lambda: UserString("a").nothing, lambda: UserString("%d") % "x"):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
