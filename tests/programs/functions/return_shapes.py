# What a function returns, and how return leaves nested blocks.
def nothing():
    pass


def bare():
    return


def several():
    return 1, 2, 3


def early(items):
    for item in items:
        if item < 0:
            return "negative"
        while item:
            if item == 5:
                return "five"
            item -= 1
    return "none"


def starred():
    rest = [2, 3]
    return 1, *rest


def conditional(x):
    return "pos" if x > 0 else "zero" if x == 0 else "neg"


print(nothing(), bare(), several())
a, b, c = several()
print(a + b + c)
print(early([1, 2, 3]), early([1, 9]), early([3, -1]))
print(starred())
print(conditional(4), conditional(0), conditional(-4))
print((lambda: None)(), (lambda: (yield))().__class__.__name__)
print([nothing() for _ in range(2)])
