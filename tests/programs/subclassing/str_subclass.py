# A subclass of str with attributes: methods give plain strings, keys in dicts, comparison, formatting, join.
class Tag(str):
    def __new__(cls, name, **attrs):
        self = super().__new__(cls, name.lower())
        self.attrs = attrs
        return self

    def __repr__(self):
        return f"Tag({str.__repr__(self)})"

    def __add__(self, other):
        return Tag(str(self) + other, **self.attrs)

    def __contains__(self, part):
        return str.__contains__(self, part.lower())

    @property
    def size(self):
        return len(self)


t = Tag("DIV", id="main")
print(t, repr(t), t.attrs, t.size, [t], {t: 1}, f"{t}|{t!r}|{t:>6}|{t!s:*^7}", "%s %r" % (t, t), "{} {!r}".format(t, t))
print([type(v).__name__ for v in (t + "x", "x" + t, t.upper(), t[0], t[:], t[::-1], t * 2, t.strip(), t.center(9), str(t), t.join("ab"),
                                  t.split("i")[0], next(iter(t)), "".join([t]))])
print(t == "div", "div" == t, hash(t) == hash("div"), {"div": "by str"}[t], {t: "by tag"}["div"], t in ("div",), "IV" in t, "IV" in str(t),
      t < "e", sorted([t, "a", Tag("B")]))
print((t + "X").attrs, t.partition("i"), t.encode(), "div".startswith(t), "a div b".replace(t, "span"), "divdiv".count(t),
      int(Tag("12")) + 1, getattr("x", Tag("UPPER"))())
t += "ision"
print(repr(t), type(t).__name__, t.attrs, t is str(t), type(str(t)).__name__, dict([Tag("AB")]), list(Tag("Ab")), max(Tag("B"), "a"))


class Obj:
    pass


o = Obj()
setattr(o, Tag("FIELD"), 1)
o.__dict__[Tag("OTHER")] = 2
print(o.field, o.other, sorted(vars(o)), [type(k).__name__ for k in vars(o)][0] in ("str", "Tag"))


class Plain(str):
    pass


class Caseless(str):
    def __eq__(self, other):
        return self.lower() == str(other).lower()

    def __hash__(self):
        return hash(self.lower())


c = Caseless("Key")
print(c == "KEY", "KEY" == c, c != "KEY", {c: 1}.get("key"), {"key": 2}.get(c), c in ["KEY"], ["x", "KEY"].index(c),
      "KEY" in {Caseless("key")}, c in {"key"})
for action in (lambda: Tag(), lambda: Tag(5), lambda: Plain(b"ab", "ascii"), lambda: Plain(5), lambda: Plain(object=1.5),
               lambda: Plain("a", note=1), lambda: Plain(), lambda: t + 5, lambda: Plain(b"\xff", "utf-8", "replace"),
               lambda: Plain("a") % 1, lambda: str.__new__(Plain, "z").__class__, lambda: str.__new__(int, "z"), lambda: t.missing):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__, e)
