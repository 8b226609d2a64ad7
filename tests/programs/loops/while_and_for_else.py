# else of a loop runs unless break left it.
def search(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            result = i
            break
    else:
        result = -1
    return result


print(search("abc", "b"), search("abc", "z"), search("", "z"))
n = 0
while n < 3:
    n += 1
else:
    print("while done", n)
while True:
    n += 1
    if n % 7 == 0:
        break
else:
    print("never")
print(n)
while False:
    pass
else:
    print("empty while")
for i in []:
    pass
else:
    print("empty for")
for i in range(3):
    if i == 1:
        continue
    print("i", i)
else:
    print("else after continue")


def nested():
    found = []
    for i in range(2, 20):
        for j in range(2, i):
            if i % j == 0:
                break
        else:
            found.append(i)
    return found


print(nested())


def returns():
    for i in range(5):
        for j in range(5):
            if i * j == 6:
                return i, j
        else:
            continue
        break
    else:
        return "none"


print(returns())
x = 10
while (x := x - 3) > 0:
    print("x", x)
print("end", x)
for a, (b, *c) in [(1, (2, 3, 4)), (5, (6,))]:
    print(a, b, c)
for i in range(3):
    i *= 10
    print(i, end=" ")
print(i)
d = {}
for d["k"] in range(3):
    pass
print(d)
