# A chain of count(), repeat() or the like within a native adaptor gave its items to whoever walked that adaptor.
from itertools import chain, count, cycle, islice, repeat

print(list(islice(chain(repeat(1, 9)), 4)), list(islice(chain([0], repeat(1)), 4)), list(islice(chain(count(), [1]), 3)))
print(list(zip(chain([0], repeat(1, 5)), range(3))), list(zip(range(3), chain(count(5)))), list(enumerate(chain(repeat("x", 2), "y"))))
print(list(zip(chain(count()), chain([9], count(10)), range(3))), dict(zip("abc", chain([0], count(7)))))
print([pair for pair in zip(chain(repeat(0, 1), cycle("ab")), range(4))], list(islice(chain(repeat(1, 3), islice(count(), 2)), 1, None)))
# Items of an OrderedDict do not ask a __getitem__ of a derived class.
from collections import OrderedDict
class Moving(OrderedDict):
    def __getitem__(self, key):
        self.move_to_end(key)
        return super().__getitem__(key)
table = Moving(a=1, b=2)
print(list(table.items()), list(table.values()), table["a"], list(table.items()))
