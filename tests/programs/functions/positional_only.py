# Parameters before a slash take no keyword; their names are free for **kwargs.
def scale(value, factor=10, /, *, offset=0):
    return value * factor + offset


print(scale(1))
print(scale(1, 2))
print(scale(1, 2, offset=3))


def tagged(tag, /, **attributes):
    return tag, attributes


print(tagged("a", tag="inner", href="x"))


def mixed(a, b, /, c, d=4, *, e):
    return a, b, c, d, e


print(mixed(1, 2, 3, e=5))
print(mixed(1, 2, c=3, e=5, d=0))
for call in (
    lambda: scale(value=1),
    lambda: scale(1, factor=2),
    lambda: mixed(1, b=2, c=3, e=4),
    lambda: mixed(a=1, b=2, c=3, e=4),
    lambda: tagged(),
    lambda: tagged(href="x"),
):
    try:
        print(call())
    except TypeError as error:
        print("TypeError:", error)
