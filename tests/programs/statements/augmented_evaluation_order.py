# An augmented assignment evaluates the parts of its target once: object, key, old value, right side, operation, store.
log = []


def flush(label):
    print(label, log)
    log.clear()


def t(label, value=None):
    log.append(label)
    return value


class Value:
    def __init__(self, name):
        self.name = name

    def __iadd__(self, other):
        log.append(f"{self.name} += {other}")
        return f"({self.name}+{other})"


class Holder:
    fail = None

    def step(self, text):
        log.append(text)
        if Holder.fail and text.startswith(Holder.fail):
            raise LookupError(text)

    def __getattribute__(self, name):
        if name in ("step", "__class__"):
            return object.__getattribute__(self, name)
        self.step(f"get .{name}")
        return Value(name)

    def __setattr__(self, name, value):
        self.step(f"set .{name} = {value}")

    def __getitem__(self, key):
        self.step(f"get [{key}]")
        return Value(f"item {key}")

    def __setitem__(self, key, value):
        self.step(f"set [{key}] = {value}")


holder = Holder()
t("object", holder).x += t("right", 1)
flush("attribute")
t("object", holder)[t("key", "k")] += t("right", 2)
flush("item")
t("object", holder)[t("low", 1):t("high", 2):t("step", 3)] += t("right", 3)
flush("slice")
t("object", holder)[t("one", 1), t("two", 2):] += t("right", 4)
flush("tuple of slices")
t("outer", {"h": holder})[t("outer key", "h")][t("inner key", "i")] += t("right", 5)
flush("nested")
name = Value("name")
name += t("right", 6)
flush(name)
for fail in ("get .", "set .", "get [", "set ["):
    Holder.fail = fail
    for number, action in enumerate(("t('object', holder).x += t('right', 1)", "t('object', holder)[t('key', 'k')] += t('right', 1)")):
        try:
            exec(action)
        except LookupError as error:
            flush(f"{fail!r} fails with {error}:")
        else:
            log.clear()


def right_side_changes_the_target():
    x = [1]
    alias = x

    def change():
        nonlocal x
        x = ["replaced"]
        return [2]
    x += change()
    return x, alias, x is alias


print(right_side_changes_the_target())
n = 1
n += (n := 10) + n
print(n)
values = [0, 1, 2]
i = 0
values[i] += (i := 2)
print(values, i)
values[len(values) - 1] *= len(values := [5])
print(values)
