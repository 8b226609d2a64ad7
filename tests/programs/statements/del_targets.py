# del with every kind of target: order, nesting, slices, and what stays deleted when one of them fails.
log = []


def t(label, value):
    log.append(label)
    return value


class Tracer:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __delattr__(self, name):
        log.append(f"{self.name}.{name}")

    def __delitem__(self, key):
        log.append(f"{self.name}[{key}]")
        if key == "bad":
            raise KeyError(key)


a, b = Tracer("a"), Tracer("b")
del a.x, b[1], (a.y, [b[2], (a.z,)]), b[1:2], b[::-1], b[:], b[...], b[1, 2:3], b[()], b[*"pq"]
print(log)
log.clear()
del t("first", a)[t("first key", 1)], t("second", b).attribute, t("third", a)[t("low", 1):t("high", 2)]
print(log)
log.clear()


def partly():
    x = y = 1
    try:
        del x, a["bad"], y
    except KeyError as error:
        print(repr(error), sorted(n for n in locals() if len(n) == 1))


partly()
