# What names mean in class bodies: globals behind enclosing locals, comprehensions, nonlocal, global, del and loops.
x = "global"


class Outer:
    x = "outer"
    y = [1, 2]

    class Inner:
        seen = x
        z = "inner"

        def up(self):
            return Outer.x, Outer.Inner.z, x

    try:
        copies = [y for _ in range(2)]
    except NameError as e:
        copies = str(e)
    pairs = [(a, x) for a in y]
    first_only = [b for a in y[:1] for b in (a, x)]


print(Outer.Inner.seen, Outer.Inner().up(), Outer.copies, Outer.pairs, hasattr(Outer, "e"), Outer.first_only)


def scope(x):
    class C:
        before = x
        x = x + "!"
        after = x
        nested = (lambda: x)()
        del x
        back = x

        def get(self):
            return x
    x += "?"
    return C.before, C.after, C.nested, C.back, C().get(), hasattr(C, "x")


def only_read(x):
    class C:
        global made_here
        before, made_here = x, "by a class body"
        listed = [x for _ in "ab"]
    return C.before, C.listed, hasattr(C, "made_here")


print(scope("argument"), only_read("argument"), made_here)


def nonlocal_scope(total):
    class C:
        nonlocal total
        total += 1
        for i in range(3):
            last = i
            if i:
                word = f"v{i}"
        else:
            finished = True
    return C, lambda: total


C, total = nonlocal_scope(10)
print(total(), C.i, C.last, C.word, C.finished, hasattr(C, "total"))
