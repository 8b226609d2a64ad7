# Operators, equality, hashes, copies of NormalDist.
import copy
from statistics import NormalDist

X, Y = NormalDist(10, 3), NormalDist(-2, 4)
print(X + Y, X - Y, X + 5, 5 + X, X - 1, 1 - X, X * -2, 2 * X, X / 4, -X, +X, 0.5 * X + 1)
print(X == NormalDist(10, 3), X == Y, X != 3, hash(X) == hash(NormalDist(10.0, 3.0)), {X: 1}[NormalDist(10, 3)], repr(copy.copy(X)), copy.deepcopy(X) == X, X.__getstate__())


class Score(NormalDist):
    pass


print(repr(Score(1, 2)), Score.from_samples([1, 2, 3]), type(Score(1, 2) + 1).__name__, NormalDist.__slots__ and sorted(NormalDist.__slots__))
for call in [lambda: X * Y, lambda: X / 0, lambda: X + "a", lambda: setattr(X, "mean", 3), lambda: setattr(X, "other", 3)]:
    try:
        print(call())
    except (TypeError, ZeroDivisionError, AttributeError) as error:
        print(type(error).__name__)
