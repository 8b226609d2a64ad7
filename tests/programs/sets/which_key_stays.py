# Of two equal keys one stays: that of the operand the result is taken from.
def kinds(values):
    return sorted(type(value).__name__ for value in values)


ints, bools, floats = {1, 2}, {True}, {1.0, 2.0, 3.0}
print(kinds(ints | bools), kinds(bools | ints), kinds(ints & bools), kinds(bools & ints))
print(kinds(ints & floats), kinds(floats & ints), kinds(floats - bools), kinds(ints ^ floats))
print(kinds(ints.intersection([True, 2.0, 3, 4])), kinds(bools.intersection([1.0, 2.0, 3.0])), kinds(bools.intersection({1.0, 2.0})))
print(kinds(ints.union([True])), kinds(ints.intersection([True, 2.0])), kinds(bools.union(floats)))
s = {True}
s.add(1)
s.update([1.0])
s |= {1}
print(kinds(s))
s.discard(1.0)
s.add(1.0)
print(kinds(s), kinds(frozenset([1, True])), kinds({1: 0}.keys() & {True}), kinds({True: 0}.keys() | {1}))
