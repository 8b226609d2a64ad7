# Every kind of binding of a nonlocal name, its deletion, and nonlocal in a class body.
def every_binding():
    a = b = c = d = e = f = g = h = None

    def bind():
        nonlocal a, b, c, d, e, f, g, h
        for a in range(3):
            pass
        b, *c = "xyz"
        (d := 4)
        try:
            raise KeyError("kept elsewhere")
        except KeyError as e:
            kept = e
        def f(): return "f"
        class g: value = "g"
        h = [h for h in range(2)], kept.args
    bind()
    try:
        e
    except NameError as error:
        print(type(error).__name__, error)
    return a, b, c, d, f(), g.value, g.__qualname__, f.__qualname__, h


print(every_binding())


def deleting():
    name = 1

    def remove():
        nonlocal name
        del name

    def restore(value):
        nonlocal name
        name = value
    remove()
    try:
        remove()
    except NameError as error:
        print(type(error).__name__, error)
    restore([1])
    name.append(2)
    return name


print(deleting())


class Counter:
    def __init__(self):
        count = 0

        class Step:
            nonlocal count
            count = 100

            def __call__(self):
                nonlocal count
                count += 1
                return count
        self.step, self.read = Step(), lambda: count


counter = Counter()
print(counter.read(), counter.step(), counter.step(), counter.read(), hasattr(counter.step, "count"))
