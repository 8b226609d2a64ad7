# A closure sees the variable, not the value that it had.
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])

functions = [lambda n=n: n for n in range(3)]
print([f() for f in functions])
functions = [lambda: n for n in range(3)]
print([f() for f in functions])


def adders():
    result = []
    for k in (1, 10, 100):
        def add(x, k=k):
            return x + k
        result.append(add)
    return result


print([f(5) for f in adders()])


def later():
    def show():
        return value
    try:
        show()
    except NameError as error:
        print("NameError:", error)
    value = 7
    return show()


print(later())


def deleted():
    v = 1

    def get():
        return v
    print(get())
    del v
    try:
        get()
    except NameError as error:
        print("NameError:", error)
    v = 2
    return get()


print(deleted())
