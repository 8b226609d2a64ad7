# Conditional annotations in a class body depend on what ran when the body ran, each execution for itself.
def build(flag, count):
    class Record:
        always: flag
        if flag:
            extra: int
            extra2: str = "set"
        else:
            missing: None
        for i in range(count):
            looped: f"{i} of {count}"
        try:
            if count > 2:
                raise OverflowError(count)
            small: int
        except OverflowError as error:
            big: count
        if count and flag:
            class Inner:
                if flag == "deep":
                    deep: "yes"
                shallow: "yes"
    return Record


for flag, count in ((True, 0), (False, 1), ("deep", 3), ("x", 2)):
    record = build(flag, count)
    print(flag, count, record.__annotations__)
    if "Inner" in vars(record):
        print("   inner", record.Inner.__annotations__)
a, b = build(True, 1), build(False, 1)
print(list(b.__annotate__(1)), list(a.__annotate__(1)), list(a.__annotations__))
print(a.extra2, hasattr(b, "extra2"), hasattr(a, "extra"))


class Stepwise:
    if False:
        never: undefined
    if True:
        try:
            taken: int
            raise ValueError
            skipped: undefined
        except ValueError:
            pass
    while True:
        if True:
            nested: "three levels"
        break


print(Stepwise.__annotations__)


class OnlyFalse:
    if 0:
        x: int


print(OnlyFalse.__annotations__, callable(OnlyFalse.__annotate__))
