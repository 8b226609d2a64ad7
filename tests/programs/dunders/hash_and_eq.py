# User __eq__ and __hash__ as dict keys and set members.
class Key:
    made = 0

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        Key.made += 1
        return isinstance(other, Key) and self.value == other.value

    def __hash__(self):
        return self.value % 3

    def __repr__(self):
        return f"K{self.value}"


d = {Key(i): i for i in range(10)}
print(len(d), d[Key(4)], d.get(Key(99), "none"), Key(7) in d, Key(70) in d)
d[Key(4)] = "new"
print(d[Key(4)], len(d), list(d)[:5])
del d[Key(0)]
print(Key(0) in d, d.pop(Key(1)), d.pop(Key(1), "gone"), len(d))
try:
    d[Key(1)]
except KeyError as error:
    print("KeyError:", error)
s = {Key(1), Key(1), Key(4), Key(2)}
print(len(s), Key(4) in s, sorted(k.value for k in s))
s.add(Key(4))
s.discard(Key(2))
s.discard(Key(5))
print(sorted(k.value for k in s), {Key(1)} == {Key(1)}, {Key(1): 2} == {Key(1): 2})
print(sorted(k.value for k in s | {Key(8)}), sorted(k.value for k in s & {Key(4), Key(9)}))
print(Key.made > 0)


class EqOnly:
    def __eq__(self, other):
        return True


try:
    {EqOnly(): 1}
except TypeError as error:
    print("TypeError:", error)
try:
    hash(EqOnly())
except TypeError as error:
    print("TypeError:", error)


class BadHash:
    def __hash__(self):
        return "text"


try:
    {BadHash()}
except TypeError as error:
    print("TypeError:", error)


class RaisingHash:
    def __hash__(self):
        raise ValueError("no hash today")


try:
    {}[RaisingHash()] = 1
except ValueError as error:
    print("ValueError:", error)
