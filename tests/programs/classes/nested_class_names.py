# Qualified names of classes and methods nested in classes, functions and comprehensions, and how their reprs show them.
class Outer:
    class Inner:
        class Deep:
            def path(self):
                return __class__.__qualname__

            @staticmethod
            def made():
                return [type("Dynamic", (), {}), (lambda: 0)]

    def method(self):
        class Local(Outer):
            def path(self):
                return Local.__qualname__, self.method.__qualname__

            class Member:
                pass
        return Local

    by_comprehension = [lambda: i for i in range(1)]
    anonymous = lambda self: (lambda: None)

    @property
    def prop(self):
        def helper():
            yield
        return helper()


Deep = Outer.Inner.Deep
Local = Outer().method()
print(Outer.Inner, Deep, Deep().path(), Deep.path.__qualname__, [m.__qualname__ for m in Deep.made()])
print(Local, Local.Member, Local().path(), Local.path.__qualname__, Local.Inner is Outer.Inner, Local.__name__)
print(Outer.by_comprehension[0].__qualname__, Outer.anonymous.__qualname__, Outer().anonymous().__qualname__, Outer().prop.__qualname__)


def factory():
    global Exported

    class Exported:
        def f(self):
            pass

    def inner():
        class Hidden(Exported):
            pass
        return Hidden
    return inner()


Hidden = factory()
print(Exported, Exported.f.__qualname__, Hidden, Hidden.f.__qualname__, Hidden.__bases__)
for cls in (Deep, Local, Hidden):
    try:
        cls().nothing
    except AttributeError as e:
        print(e)
    try:
        cls(1)
    except TypeError as e:
        print(e)
    try:
        cls.nothing
    except AttributeError as e:
        print(e)
print(f"{Deep.path.__name__} {Deep.__name__} {repr(Deep()).split(' object')[0]} {repr(Local()).split(' object')[0]}")
