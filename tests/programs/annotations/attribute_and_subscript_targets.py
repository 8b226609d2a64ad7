# Annotated attributes and items: the value first, then the parts of the target; the annotation itself is never evaluated.
log = []


def t(value):
    log.append(value)
    return value


def flush(label):
    print(label, log)
    log.clear()


class Box:
    def __setattr__(self, name, value):
        log.append(f"set {name}={value}")

    def __setitem__(self, key, value):
        log.append(f"item {key}={value}")


box = Box()
t(box).width: t("type") = t(1)
print([entry if entry is not box else "box" for entry in log])
log.clear()
t(box)[t("key")]: t("type") = t(2)
print([entry if entry is not box else "box" for entry in log])
log.clear()
t(5).never: t("type")
flush("attribute without value")
t([])[t("no")]: t("type")
flush("item without value")
t([])[t(0):t(1), t(2)]: t("type")
flush("slices without value")


def local():
    t(5).never: t("type")
    flush("in a function, attribute")
    t({})[t("k")]: t("type")
    flush("in a function, item")
    d = {}
    d[t("k")]: undefined_name = t(3)
    flush("in a function, with value")
    return d


print(local())


class Body:
    d = {}
    d[t("k")]: t("not evaluated") = t("v")
    flush("in a class")
    simple: t("lazy")
    flush("simple name in a class")


print(Body.__annotations__, Body.d)
flush("read")
for source in ("box.x: undefined_name", "box[0]: undefined_name = 1", "nothing.x: int", "nothing[0]: int = 1", "box[nothing]: int"):
    try:
        exec(source)
        print(source, "passes")
    except NameError as error:
        print(source, "|", error, log)
    log.clear()
print([name for name in globals() if name == "__annotate__"])
