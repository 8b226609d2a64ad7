# type.__dir__ is not object.__dir__: what a class has, without its metaclass; exceptions show what is set on them.
class Meta(type):
    of_meta = 1


class Base(metaclass=Meta):
    of_base = 1


class Derived(Base):
    of_derived = 2

    def __init__(self):
        self.of_instance = 3


print("of_meta" in dir(Derived), "of_base" in dir(Derived), "of_meta" in dir(Meta), "mro" in dir(int), "mro" in dir(type), "of_instance" in dir(Derived), "of_instance" in dir(Derived()))
print(sorted(type.__dir__(Derived)) == dir(Derived), sorted(object.__dir__(Derived())) == dir(Derived()), "__dir__" in type.__dict__)
e = ValueError("x")
e.extra = 1
e.add_note("n")
print([name for name in dir(e) if name not in dir(ValueError)])


class Own:
    def __dir__(self):
        return ["b", "a", 3] if self.odd else ("z", "y")


own = Own()
own.odd = False
print(dir(own), own.__dir__())
own.odd = True
for f in (lambda: dir(own), lambda: type.__dir__(5), lambda: dir(1, 2)):
    try:
        print(f())
    except TypeError as error:
        print(error)
