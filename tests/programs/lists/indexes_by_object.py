# Anything with __index__ is an index, a bound of a slice and a count; what it answers is checked.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("asked", self.value)
        return self.value


x = [10, 20, 30, 40]
print(x[Index(1)], x[Index(-1):], x[:Index(2)], x[Index(0):Index(4):Index(2)])
x[Index(0)] = "first"
x.insert(Index(100), "last")
print(x.pop(Index(1)), x * Index(2), Index(0) * x)
del x[Index(-1)]
x *= Index(1)
print(x, x.index(40, Index(1), Index(9)))
for wrong in (Index("text"), Index(None), Index(1.0)):
    try:
        x[wrong]
    except TypeError as error:
        print(error)
for huge in (Index(2**80), Index(-(2**80))):
    try:
        x[huge]
    except IndexError as error:
        print(error)
    print(x[huge:])
print(x[Index(True)])
