# zip_longest() of two iterables: which one is asked when, and what errors leave behind.
from itertools import zip_longest


def spoken(name, count, fails_at=None):
    for n in range(count):
        print(name, n)
        if n == fails_at:
            raise ValueError(name)
        yield n
    print(name, "ends")


for left, right in ((0, 0), (0, 2), (2, 0), (1, 3), (3, 1), (2, 2)):
    print(list(zip_longest(spoken("left", left), spoken("right", right), fillvalue="-")))


class Fragile:
    def __init__(self, name, answers):
        self.name = name
        self.answers = list(answers)

    def __iter__(self):
        return self

    def __next__(self):
        print("asked", self.name)
        if not self.answers:
            raise StopIteration
        answer = self.answers.pop(0)
        if answer is None:
            raise ValueError(self.name)
        return answer


for left, right in (([1, None, 3], [4, 5, 6, 7]), ([1, 2, 3], [4, None]), ([1], [4, None, 6]), ([1, None, 3], [4]), ([None], [None, 1])):
    pairs = zip_longest(Fragile("left", left), Fragile("right", right))
    for _ in range(6):
        try:
            print(next(pairs))
        except (ValueError, StopIteration) as error:
            print(type(error).__name__, error)
trio = zip_longest("abc", Fragile("middle", [1, None, 2]), [7])
for _ in range(3):
    try:
        print(next(trio))
    except (ValueError, StopIteration) as error:
        print(type(error).__name__, error)
pairs = zip_longest("ab", [1])
print(next(pairs), next(pairs), list(pairs), list(pairs))
print(list(zip_longest()), list(zip_longest("ab")), list(zip_longest("ab", "c", "def", fillvalue=0)))
