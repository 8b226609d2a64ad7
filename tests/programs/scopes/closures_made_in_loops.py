# Closures made in loops and by repeated calls: own variables for each call, one variable for each loop.
def while_loop():
    functions, n = [], 0
    while n < 3:
        copy = n
        functions.append(lambda copy=copy: (copy, n))
        n += 1
    return [f() for f in functions]


print(while_loop())


def each_call_its_own():
    def make(n):
        def step():
            nonlocal n
            n += 1
            return n
        return step
    steps = [make(n) for n in (0, 10)]
    return [s() for s in steps + steps]


print(each_call_its_own())


def classes_in_a_loop():
    classes = []
    for value in range(3):
        class Local:
            stored = value

            def read(self):
                return self.stored, value, Local.stored
        classes.append(Local)
    return [c().read() for c in classes]


print(classes_in_a_loop())


def mutual():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)
    original = even
    even = lambda n: "replaced"
    return original(4), odd(3), original(0)


print(mutual())


def generator_frame():
    value = 0

    def bump(by):
        nonlocal value
        value += by
        return value
    while True:
        got = yield value, bump
        bump(got)


g = generator_frame()
value, bump = next(g)
print(value, bump(5), g.send(10)[0], bump(1), g.send(0)[0])
