# assert with and without a message; __debug__ is true.
def check(value, message=None):
    try:
        if message is None:
            assert value
        else:
            assert value, message
        return "passed"
    except AssertionError as error:
        return repr(error), str(error), error.args


print(check(1), check(0), check(0, "zero"), check([], ["list", 1]), check("", ("tu", "ple")))
calls = []


def note(x):
    calls.append(x)
    return x


assert note(1), note("not evaluated")
try:
    assert note(0), note("evaluated")
except AssertionError as error:
    print(error, calls)
print(__debug__)
assert (1, 2) == (1, 2) and "chained" and 1 < 2 < 3
try:
    assert isinstance("x", int), f"{'x'!r} is not an int"
except AssertionError as error:
    print(error)


def average(values):
    assert len(values) > 0, "no values"
    return sum(values) / len(values)


print(average([1, 2, 3]))
try:
    average([])
except AssertionError as error:
    print(type(error).__name__, error)
