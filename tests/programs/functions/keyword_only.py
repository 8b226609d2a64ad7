# Parameters after a bare star are keyword-only; they may lack a default while earlier ones have one.
def join(a, b="B", *, sep, end="."):
    return f"{a}{sep}{b}{end}"


print(join("x", sep="-"))
print(join("x", "y", sep="+", end="!"))
print(join(sep="/", a="q"))

for call in (
    lambda: join("x"),
    lambda: join("x", "y", "z"),
    lambda: join("x", "y", "-"),
    lambda: join(sep="-"),
    lambda: join("x", sep="-", stop="?"),
):
    try:
        print(call())
    except TypeError as error:
        print("TypeError:", error)


def strict(*, one, two, three=3):
    return one, two, three


print(strict(two=2, one=1))
for call in (lambda: strict(), lambda: strict(one=1), lambda: strict(1, 2)):
    try:
        print(call())
    except TypeError as error:
        print("TypeError:", error)
