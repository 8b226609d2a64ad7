# A list that is being sorted looks empty; changing it is noticed, and the result is that of the sort.
def attempt(x, f, **options):
    try:
        x.sort(key=f, **options)
        print("sorted", x)
    except Exception as error:
        print(type(error).__name__, error, x)


x = [3, 1, 2]
attempt(x, lambda v: (print(x, len(x)), v)[1])
attempt(x, lambda v: x.append(v))
x = [3, 1, 2]
attempt(x, lambda v: (x.append(9), x.pop(), v)[2])
x = [3, 1, 2]
attempt(x, lambda v: x.clear())
x = [3, 1, 2]
attempt(x, lambda v: x.sort() or v, reverse=True)


class Grows:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        y.append("seen while sorting")
        return self.value < other.value

    def __repr__(self):
        return f"Grows({self.value})"


y = [Grows(2), Grows(1)]
try:
    y.sort()
except ValueError as error:
    print(error, y)
y = [Grows(2), Grows(1)]
print(sorted(y)[0], len(y))
x = [1]
attempt(x, lambda v: x.append(5))
x = []
attempt(x, lambda v: 1 / 0)
