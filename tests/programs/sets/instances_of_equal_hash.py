# Elements whose classes say what they hash and equal: what is in a set comes first.
from decimal import Decimal
from fractions import Fraction


class Same:
    def __init__(self, name, hash_value=1):
        self.name, self.hash_value = name, hash_value

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        return isinstance(other, Same) and self.name == other.name

    def __repr__(self):
        return self.name


print(sorted(repr(item) for item in {Same(name) for name in "abcabc"}))
print(len({Same(name, n % 3) for n, name in enumerate("abcdefghi" * 3)}))
numbers = {value for n in range(40) for value in (Decimal(n), n, Fraction(n), float(n), Decimal(n) / 4)}
print(len(numbers), sorted(numbers)[:6], sorted(type(value).__name__ for value in numbers)[:1])
print({1, Decimal(1), True, 1.0}, {Decimal("1.0"), 1}, len({Decimal("1.5"), Fraction(3, 2), 1.5}))
print({(1, 2), (1.0, 2), (Decimal(1), 2)}, len({None, (), frozenset(), ((),)}))
many = set()
for n in range(3000):
    many.add((n % 700, str(n % 50)))
    many.discard((n % 13, str(n % 11)))
print(len(many), (699, "49") in many, (1, "1") in many)


class Plain:
    pass


plain = [Plain() for _ in range(50)]
print(len({item for item in plain + plain}), all(item in set(plain) for item in plain))


class NoHash:
    __hash__ = None


for item in (NoHash(), [], {}, ([],), (NoHash(),)):
    try:
        {value for value in [item]}
    except TypeError as error:
        print(error)


class Failing:
    def __hash__(self):
        raise KeyError("no hash")


try:
    {item for item in [1, Failing()]}
except KeyError as error:
    print(repr(error))
print({key: 1 for key in (Same("x"), Same("x"), Decimal(2), 2)})
