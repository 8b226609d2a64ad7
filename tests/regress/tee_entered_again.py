# The source of a tee() asks another one of its iterators for the item that is just being fetched.
from itertools import tee


class Source:
    def __init__(self, *plan):
        self.plan = list(plan)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.plan:
            raise StopIteration
        step = self.plan.pop(0)
        if step == "again":
            return next(b)
        if step == "error":
            raise ValueError("once")
        return step


for plan in ((1, "again", 2), ("again", 5), (1, "error", 2, 3), ()):
    a, b = tee(Source(*plan))
    for _ in range(5):
        try:
            print(next(a, "end"), end=" ")
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error, end=" ")
    try:
        print(list(b))
    except (RuntimeError, ValueError) as error:
        print(error, list(b))
