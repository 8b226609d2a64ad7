# Keys of a mapping that are no strings are refused by the call, after all arguments; what is unpacked alone is iterated after the keywords.
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


def attempt(label, action):
    try:
        result = action()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    flush(label, result)


attempt("key fails", lambda: f(**t("M", {1: 2}), k=t("k")))
flush("keyword before star", f(k=t("k"), *t("I", Iterates("i", [1]))))
