# Assignment to slices with a step: the lengths must agree; negative steps fill backwards.
def attempt(f):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)


x = list(range(10))
x[::2] = "abcde"
print(x)
x[::-3] = (n * 10 for n in range(4))
print(x)
x[8:1:-2] = x[1:8:2]
print(x)
attempt(lambda: x.__setitem__(slice(None, None, 2), [1]))
attempt(lambda: x.__setitem__(slice(5, None, -1), [1, 2, 3]))
attempt(lambda: x.__setitem__(slice(0, 4, 2), 5))
attempt(lambda: x.__setitem__(slice(0, 4, 0), [1, 2]))
x[3:3:2] = []
x[4:2] = ["between"]
print(x)
x[7:1:2] = []
print(x, len(x))
