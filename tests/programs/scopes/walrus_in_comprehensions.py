# An assignment expression in a comprehension binds in the function (or module) around it; the loop variables stay inside.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


numbers = [1, 5, 2, 8]
print([y for n in numbers if (y := n * 2) > 5], y)
print({last: (prev := n) for last, n in enumerate(numbers)}, prev)
print(any((witness := n) > 4 for n in numbers), witness)
print(all((counterexample := n) < 8 for n in numbers), counterexample)
total = 0
print([total := total + n for n in numbers], total)
print([[inner := i * j for j in range(3)] for i in range(2)], inner)
print([(a := 1, b := a + 1)[1] for _ in range(1)], a, b)
attempt(lambda: n)
attempt(lambda: [unset := 5 for _ in []] or unset)


def in_function(values):
    result = [kept for v in values if (kept := v.strip())]
    try:
        return result, kept
    except UnboundLocalError as error:
        return result, str(error)


print(in_function([" a ", " ", "b"]), in_function([]))


def closure():
    def read():
        return seen
    values = [seen := n for n in range(3)]
    lazy = (seen := seen * 10 + n for n in range(3))
    before = read()
    next(lazy)
    during = read(), seen
    list(lazy)
    return values, before, during, read()


print(closure())


def through_levels():
    outer = 0

    def inner():
        nonlocal outer
        return [outer := outer + n for n in (1, 2)]
    return inner(), outer, [[(outer := outer * 2) for _ in "a"] for _ in "bc"], outer


print(through_levels())
