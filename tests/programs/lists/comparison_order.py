# Lists are compared item by item: identity first, then ==, and only the first difference is ordered.
class Loud:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("eq", self.value, getattr(other, "value", other))
        return self.value == getattr(other, "value", other)

    def __lt__(self, other):
        print("lt", self.value, other.value)
        return self.value < other.value


a, b, c = Loud(1), Loud(2), Loud(3)
print([a, b] == [a, b])
print([a, b] < [a, c])
print([a] < [a, b], [a, b] <= [a, b])
print([a] == [a, b])
print([b, a] != [c, a])
print([a, b, c].index(3), [a, b].count(2), 2 in [a, b])
nan = float("nan")
print([nan] == [nan], [nan] == [float("nan")], [nan] < [nan], nan in [nan], [nan].count(nan))
print([1, 2] < [1, 2.5], [[1], [2]] > [[1], [1, 5]], [] < [[]])
for pair in (([1], (1,)), ([1], ["a"]), ([None], [None, 1]), ([{}], [{}]), ([1], None)):
    try:
        print(pair[0] < pair[1])
    except TypeError as error:
        print(error)
