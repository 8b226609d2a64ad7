# Assigning and deleting items and slices.
x = list(range(10))
x[0] = "a"
x[-1] = "z"
x[2:4] = ["b", "c", "d"]
print(x)
x[1:1] = [100, 200]
print(x)
x[5:] = []
print(x)
x[:] = "hello"
print(x)
x[::2] = [1, 2, 3]
print(x)
x[100:200] = ["end"]
x[-100:-50] = ["start"]
print(x)
x[1:3] = x
print(x)
x[3:1] = ["weird"]
print(x)
del x[0], x[-1]
print(x)
del x[1:3]
print(x)
y = list(range(10))
del y[::3]
print(y)
del y[::-2]
print(y)
del y[5:], y[:1]
print(y)
y[:] = (i * i for i in range(5))
print(y)
y[1:4] = {7: 0}
print(y)
y *= 2
y[::-1] = range(len(y))
print(y)
del y[:]
print(y)
z = [1, 2, 3]
z[1:2] = [[9]]
z[len(z):] = [4]
z[:0] = [0]
print(z, z[-1:], z[5:], z[2:1])


def attempt(action):
    try:
        action()
        print("fine", z)
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)


def assign(i, v):
    z[i] = v


def delete(i):
    del z[i]


attempt(lambda: assign(10, 1))
attempt(lambda: assign(slice(0, 4, 2), [1]))
attempt(lambda: assign(slice(0, 2), 5))
attempt(lambda: assign("a", 1))
attempt(lambda: delete(99))
attempt(lambda: delete("x"))
attempt(lambda: assign(slice(None, None, 0), []))
attempt(lambda: delete(slice(0, 2)))
