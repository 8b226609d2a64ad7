# super() of instances and classes in hot methods: chains, properties, what is no function, what is replaced, errors.
class Base:
    def __init__(self, start):
        self.total = start
        self.calls = []

    def add(self, amount, times=1):
        self.total += amount * times
        return self

    def name(self):
        return "base"

    @property
    def doubled(self):
        return self.total * 2

    @classmethod
    def make(cls, start):
        return cls(start)

    @staticmethod
    def helper(value):
        return "helped", value

    def __eq__(self, other):
        return isinstance(other, Base) and self.total == other.total

    __hash__ = None
    attribute = 5
    function_like = len


class Left(Base):
    def add(self, amount, times=1):
        return super().add(amount + 1, times)

    def name(self):
        return "left " + super().name()


class Right(Base):
    def add(self, amount, times=1):
        super().add(amount, times=times)
        return super().add(0)

    def name(self):
        return "right " + super().name()


class Both(Left, Right):
    def __init__(self, start):
        super().__init__(start)
        self.own = True

    def add(self, amount, times=1):
        return super().add(amount * 2, times)

    def name(self):
        return "both " + super().name()

    @property
    def doubled(self):
        return super().doubled + 1

    @classmethod
    def make(cls, start):
        made = super().make(start)
        made.calls.append("made")
        return made

    @staticmethod
    def helper(value):
        return super(Both, Both).helper(value)

    def others(self):
        return super().attribute, super().helper(1), super().function_like([1, 2, 3]), super().__class__ is super

    def __eq__(self, other):
        return super().__eq__(other)

    def __repr__(self):
        return super().__repr__()[:9]

    def missing(self):
        return super().nothing()

    def wrong(self):
        return super().name(1, 2)

    def explicit(self):
        return super(Left, self).name(), super(Right, self).name()

    def passes_on(self, *args, **kwargs):
        return super().add(*args, **kwargs)

    def cell(self):
        return [super(Both, self).name() for _ in range(2)], (lambda: super(Both, self).name())()


def run(turns):
    thing = Both(0)
    for turn in range(turns):
        thing.add(turn).add(1, 2)
        text = thing.name()
    return thing.total, text, thing.doubled


print(run(400))
thing = Both.make(7)
for _ in range(60):
    result = thing.others(), thing.explicit(), thing.cell(), Both.make(1).calls, Both.helper(2)
print(result)
print(thing == Both(7), thing == 3, repr(thing), thing.passes_on(1, times=3).total)
for _ in range(60):
    texts = []
    for call in (thing.missing, thing.wrong):
        try:
            call()
        except (AttributeError, TypeError) as error:
            texts.append(str(error))
print(texts)


def mixed(things, turns):
    names = []
    for turn in range(turns):
        names.append(things[turn % len(things)].name())
    return names[-4:], len(names)


print(mixed([Left(1), Right(2), Both(3), Base(4)], 300))
Right.name = lambda self: "replaced"
print(mixed([Left(1), Right(2), Both(3), Base(4)], 100))
Right.name = property(lambda self: lambda: "from a property")
print(mixed([Left(1), Both(3), Base(4)], 100))
del Right.name
print(mixed([Left(1), Right(2), Both(3), Base(4)], 100))


class Callable:
    def __call__(self):
        return "called"


Base.name = Callable()
print(mixed([Left(1), Right(2), Both(3), Base(4)], 100))


class Numbers(list):
    def append(self, item):
        super().append(item * 2)

    def total(self):
        return sum(super().__iter__())


numbers = Numbers()
for number in range(200):
    numbers.append(number)
print(len(numbers), numbers.total())


class Meta(type):
    def __call__(cls, *args):
        made = super().__call__(*args)
        made.tag = cls.label()
        return made

    def label(cls):
        return cls.__name__.lower()


class Sub(Meta):
    def label(cls):
        return "sub " + super().label()


class Tagged(metaclass=Sub):
    pass


print([Tagged().tag for _ in range(100)][-1])


def replaced(self):
    del self
    return super().name()


Detached = type("Detached", (Base,), {"name": replaced})
try:
    Detached(1).name()
except RuntimeError as error:
    print(error)


class Recursive(Base):
    def add(self, amount, times=1):
        if amount > 40:
            raise ValueError(f"too much after {self.total}")
        super().add(amount)
        return self.add(amount + 1)


try:
    Recursive(0).add(0)
except ValueError as error:
    print(error)
