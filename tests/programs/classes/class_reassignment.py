# Assigning __class__ of instances: which layouts fit, what changes, what is refused.
class Caterpillar:
    def __init__(self):
        self.legs = 16

    def describe(self):
        return f"crawls on {self.legs}"

    def grow(self):
        self.__class__ = Butterfly
        return self


class Butterfly:
    wings = 4

    def describe(self):
        return f"flies with {self.wings}, had {self.legs}"

    def __len__(self):
        return self.wings

    def __eq__(self, other):
        return "butterfly eq"


def attempt(obj, cls):
    try:
        obj.__class__ = cls
        print(type(obj).__name__, isinstance(obj, cls))
    except Exception as e:
        print(type(e).__name__, e)


c = Caterpillar()
bound = c.describe
same = c
print(c.describe(), c.grow().describe(), len(c), c == 1, bound(), type(same).__name__, vars(c))


SlotA, SlotB, SlotC = (type(name, (), {"__slots__": slots}) for name, slots in (("SlotA", ("x", "y")), ("SlotB", ["x", "y"]),
                                                                                ("SlotC", "x")))
Ints = type("Ints", (int,), {})
MoreInts = type("MoreInts", (Ints,), {"unit": "m"})
a = SlotA()
a.x = 5
attempt(a, SlotB)
print(a.x)
attempt(a, SlotC)
attempt(a, Caterpillar)
n = Ints(7)
attempt(n, MoreInts)
print(n + 1, n.unit)
for obj, cls in ((n, int), (n, Caterpillar), (c, Ints), (c, object), (5, Ints), ([], list), (c, 5), (c, None), (Ints, Caterpillar),
                 (c, dict), (object(), Butterfly), (c, Butterfly), (None, Butterfly), (ValueError(), KeyError)):
    attempt(obj, cls)
try:
    del c.__class__
except TypeError as e:
    print(e)
