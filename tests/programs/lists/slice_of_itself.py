# The right side is read before the left one changes, also where both are the same list.
x = [1, 2, 3, 4]
x[1:3] = x
print(x)
x[::2] = x[::-2]
print(x)
x[:0] = x
print(x)
x += x[2:4]
x[len(x):] = x[:1]
print(x)
x *= 2
x[::-1] = x
print(x)
y = x
x = x + [x[0]]
print(len(x), len(y), x is y)
