# Frames of properties, descriptors, __getattr__, __iter__, __contains__, __format__ and __eq__ that operators enter.
class Descriptor:
    def __get__(self, instance, owner):
        return instance.missing_part + 1


class Part:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    __hash__ = None

    def __format__(self, spec):
        return f"{self.name:{spec}}"

    def __getattr__(self, name):
        if name.startswith("missing"):
            raise LookupError(f"{type(self).__name__} {self.name} has no {name}")
        raise AttributeError(name)


class Machine(Part):
    weight = Descriptor()

    def __iter__(self):
        yield Part("wheel")
        yield self

    @property
    def parts(self):
        return [part for part in self if part.weight > 0]

    def __contains__(self, part):
        return any(part == other for other in self)

    def __bool__(self):
        return self.parts[0] in self


machine = Machine("engine")
print(Part("wheel") in machine, f"{machine:>8}")
for action in (lambda: {machine}, lambda: machine == 5, lambda: f"{machine:d}"):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
try:
    print(bool(machine))
except AttributeError as error:
    print(error)
Part.weight = 3
while machine and not None:
    break
