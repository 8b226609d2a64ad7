# Arguments are evaluated from left to right, unpacking included, and merged in that order; callee before arguments, call after.
log = []


def t(label, value=None):
    log.append(label)
    return label if value is None else value


def f(*args, **keywords):
    return args, keywords


def flush(label, value=""):
    print(label, value, log)
    log.clear()


class Iterates:
    def __init__(self, label, values):
        self.label, self.values = label, values

    def __iter__(self):
        log.append(f"iter {self.label}")
        for value in self.values:
            log.append(f"next {self.label}")
            yield value


class Maps:
    def __init__(self, label, **values):
        self.label, self.values = label, values

    def keys(self):
        log.append(f"keys {self.label}")
        return list(self.values)

    def __getitem__(self, key):
        log.append(f"get {self.label}.{key}")
        return self.values[key]


flush("plain", t("callee", f)(t(1), t(2), k=t("k"), j=t("j")))
flush("stars", f(t("a"), *t("I", Iterates("i", [1, 2])), t("b"), *t("J", Iterates("j", "x")), t("c")))
flush("maps", f(t(1), a=t("a"), **t("M", Maps("m", b=1, c=2)), d=t("d"), **t("N", Maps("n", e=3))))
flush("mixed", f(*t("first", [1]), k=t("k"), *t("second", [2]), **t("M", {"m": 1}), j=t("j")))
flush("nested", f(t("outer"), f(t("inner"), x=t("inner x")), y=f(*t("deep", "ab"))))
flush("method", t("object", {"k": 1}).get(t("key"), t("default")))
flush("chain", t("callee", lambda a: lambda b: (a, b))(t("one"))(t("two")))
flush("subscript", t("functions", [f])[t("index", 0)](t("argument")))


class Base:
    def __init_subclass__(cls, **keywords):
        log.append(f"subclass {keywords}")


class Derived(t("base", Base), *t("more bases", []), option=t("option"), **t("rest", {"z": 1})):
    t("body")


flush("class")


def attempt(label, action):
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    flush(label, result)


attempt("not callable", lambda: t("callee", 5)(t(1), k=t(2)))
attempt("missing name", lambda: missing(t("never")))
attempt("duplicate in maps", lambda: f(**t("M", Maps("m", a=1)), **t("N", Maps("n", b=1, a=2)), c=t("never")))
attempt("duplicate with keyword", lambda: f(a=t("a"), **t("M", Maps("m", a=1)), b=t("never")))
attempt("duplicate keyword after", lambda: f(**t("M", Maps("m", a=1)), a=t("a")))
attempt("star fails", lambda: f(t(1), *t("five", 5), t("never")))
attempt("map fails", lambda: f(t(1), **t("five", 5), k=t("never")))
attempt("argument fails", lambda: f(t(1), 1 / 0, t("never"), k=t("never")))
attempt("keyword fails", lambda: f(t(1), a=t("a"), b=1 / 0, c=t("never")))
attempt("iterator fails", lambda: f(*(t(n) / 0 if n else t("zero") for n in range(2)), t("never")))
attempt("too many", lambda: (lambda a: a)(t(1), t(2), k=t("k")))
