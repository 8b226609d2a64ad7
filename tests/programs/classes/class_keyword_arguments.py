# Keywords and stars in the head of a class statement: evaluation order, duplicates, who receives what.
def say(value, text):
    print("eval", text)
    return value


class Meta(type):
    def __new__(mcs, name, bases, namespace, **kw):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.kw = kw
        return cls

    def __init__(cls, name, bases, namespace, **kw):
        super().__init__(name, bases, namespace)
        cls.kw_init = sorted(kw)


Base = type("Base", (), {})


@say(lambda cls: print("decorate", cls.__name__) or cls, "decorator")
class A(say(Base, "base"), *say([dict], "starred"), x=say(1, "x"), metaclass=say(Meta, "metaclass"), **say({"y": 2}, "mapping")):
    say(0, "body")


print([b.__name__ for b in A.__bases__], A.kw, A.kw_init)


class B(A, **{"metaclass": Meta, "not an identifier": 3}, z=4):
    pass


print(B.kw, B.kw_init)


def duplicate():
    class C(Base, x=1, **{"x": 2}, metaclass=Meta):
        pass


def bad_mapping():
    class C(Base, **5):
        pass


def bad_key():
    class C(metaclass=Meta, **{5: 1}):
        pass


def failing_body():
    class C(Base, metaclass=say(Meta, "before the body")):
        say(1 // 0, "unreached")


for action in (duplicate, bad_mapping, bad_key, failing_body):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
