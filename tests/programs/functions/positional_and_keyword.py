# Positional, keyword and default arguments in every mixture.
def area(width, height=2, *, unit="cm"):
    return f"{width * height}{unit}"


print(area(3))
print(area(3, 4))
print(area(3, height=5))
print(area(height=5, width=1))
print(area(3, unit="m"))
print(area(unit="km", height=1, width=7))


def many(a, b=1, c=2, d=3, e=4):
    return [a, b, c, d, e]


print(many(0))
print(many(0, e=9))
print(many(0, 5, d=6))
print(many(*[1, 2, 3]))
print(many(*(1,), **{"c": 7, "e": 8}))
print(many(*[1], *[2], d=0, **{"e": 5}))
print(many(a=1, **{"b": 2}, c=3, **{"d": 4}))
print(many(e=1, d=2, c=3, b=4, a=5))
