# Which metaclass a class statement gets: the most derived of all, or a conflict; metaclasses that are no classes.
class M1(type):
    pass


class M2(type):
    pass


class M12(M1, M2):
    pass


class A(metaclass=M1):
    pass


class B(metaclass=M2):
    pass


def attempt(action):
    try:
        made = action()
        print(made.__name__, type(made).__name__)
    except Exception as e:
        print(type(e).__name__, e)


def statement(name, *bases, **kw):
    class New(*bases, **kw):
        pass
    New.__name__ = name
    return New


attempt(lambda: statement("X", A))
attempt(lambda: statement("X", A, B))
attempt(lambda: statement("X", A, B, metaclass=M12))
attempt(lambda: statement("X", A, metaclass=type))
attempt(lambda: statement("X", A, metaclass=M2))
attempt(lambda: statement("X", int, A))
attempt(lambda: type("Y", (A,), {}))
attempt(lambda: type("Y", (A, B), {}))
attempt(lambda: M1("Y", (B,), {}))
attempt(lambda: M1("Y", (M12("T", (), {}),), {}))
attempt(lambda: type.__new__(type, "Z", (B,), {}))
attempt(lambda: statement("W", M1, metaclass=type))
attempt(lambda: statement("V", metaclass=5))
attempt(lambda: statement("V", metaclass=None))
attempt(lambda: statement("U", A, metaclass=object))


def plain(name, bases, namespace, **kw):
    print("called with", name, bases, sorted(k for k in namespace if k[:2] != "__"), kw)
    return len(bases)


class Product(int, str, metaclass=plain, extra=True):
    x = y = 1


print(Product)
attempt(lambda: statement("T", metaclass=lambda *a, **k: type(*a)))
attempt(lambda: statement("T", metaclass=lambda *a: None))
