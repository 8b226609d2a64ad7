# __init__ of a list that is there empties it first, also when the iterable fails half-way.
def failing():
    yield 1
    yield 2
    raise ValueError("late")


x = [1, 2, 3]
x.__init__()
print(x)
x.__init__("abc")
print(x)
try:
    x.__init__(failing())
except ValueError as error:
    print(error, x)
x.__init__(x)
print(x)


class Stack(list):
    def __init__(self, *items):
        super().__init__(items)
        self.name = "stack"


s = Stack(1, 2)
s.__init__(3)
print(s, s.name, type(s + [1]), type(s[:]), type(s.copy()), type(s * 2))
x = list.__new__(list, "ignored")
print(x)
