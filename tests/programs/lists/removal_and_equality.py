# remove(), index(), count() and `in` compare with ==, the item first; comparisons may change the list under them.
class Clears:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


x = [1, 2, 3]
x.insert(1, Clears(x))
print(5 in x, x)
x = [1, 2]
x.insert(0, Clears(x))
print(x.count(2), x)
x = [1, 2]
x.append(Clears(x))
try:
    x.remove(9)
except ValueError as error:
    print(error, x)
x = [True, 1, 1.0, "1"]
x.remove(1.0)
print(x, x.index(True), x.count(1))
x = [[], [[]], ()]
x.remove([])
print(x)
try:
    [1, 2, 3].index(3, 0, -1)
except ValueError as error:
    print(error)
print([1, 2, 3, 2].index(2, -2), [1, 2, 3].index(3, -100, 100))
