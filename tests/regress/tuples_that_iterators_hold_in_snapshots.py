# Iterators that keep an item of the guest's, a tuple that others hold as well, in the midst of their walk: each print() may make a
# snapshot there.
from collections import namedtuple
from itertools import accumulate, chain, cycle, islice, pairwise, repeat, starmap, zip_longest

Row = namedtuple("Row", "name value")
rows = [Row(letter, [number]) for number, letter in enumerate("abcd")]
for left, right in pairwise(rows):
    print(left.name, right.value)
for row in chain.from_iterable([rows[0], rows[1]]):
    print(row)
for one, other in zip_longest(rows[:1], rows, fillvalue=rows[3]):
    print(one.name, other.name)
for walk in (lambda: cycle(rows), lambda: repeat(rows[0]), lambda: accumulate(rows, lambda left, right: right), lambda: starmap(Row, rows), lambda: enumerate(rows, 5), lambda: zip(rows, rows), lambda: map(tuple, rows), lambda: filter(None, rows)):
    for item in islice(walk(), 3):
        print(item)
kept = pairwise(rows)
first = next(kept)
print(first, [after for _, after in kept])
left_over = [pairwise(rows), zip_longest(rows, [], fillvalue=rows[0]), chain.from_iterable([rows[1]])]
print([next(each) for each in left_over])
print([next(each) for each in left_over], rows[0] is first[0])
