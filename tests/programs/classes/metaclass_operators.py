# Operators, len, iteration, subscripts, truth and comparison on classes whose metaclass defines them.
class Meta(type):
    registry = []

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        Meta.registry.append(cls)

    def __len__(cls):
        return len(cls.values)

    def __iter__(cls):
        return iter(cls.values)

    def __getitem__(cls, key):
        return cls.values[key]

    def __contains__(cls, item):
        return item in cls.values

    def __add__(cls, other):
        return type(cls)(cls.__name__ + getattr(other, "__name__", str(other)), (), {"values": cls.values + list(other)})

    def __radd__(cls, other):
        return f"{other} before {cls.__name__}"

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __repr__(cls):
        return f"<{cls.__name__}: {cls.values}>"

    def __invert__(cls):
        return cls.values[::-1]

    def __int__(cls):
        return sum(cls.values)


class B(metaclass=Meta):
    values = [1, 2, 3]

    def __len__(self):
        return 99


class A(metaclass=Meta):
    values = []


print(len(B), len(B()), list(B), B[0], B[1:], 2 in B, 9 in B, bool(A), bool(B), bool(A()))
print(B + [7], "x" + B, 5 + A, ~B, int(B), sorted(Meta.registry, key=len))
print(min(B, A), B > A, sorted([B, A]), {B: 1}[B], B == B, B == A, f"{B}", f"{A!s:>8}")
print(type(B + A), (B + A).values, [c.__name__ for c in Meta.registry], max(*B), sum(B))
for action in (lambda: B - A, lambda: B()[0], lambda: iter(A()), lambda: B <= A, lambda: B[7], lambda: B["k"], lambda: -B):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
first, *rest = B
print(first, rest, B | None, type(B | A).__name__)
