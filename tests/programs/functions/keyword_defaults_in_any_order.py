# Defaults of keyword-only parameters are found whatever order __kwdefaults__ has.
def show(*, a, b=2, c, d=4, e=5):
    return a, b, c, d, e


print(show(a=1, c=3))
print(show(c=3, e=0, a=1))
try:
    show(a=1)
except TypeError as error:
    print(error)
try:
    show()
except TypeError as error:
    print(error)

show.__kwdefaults__ = {"e": 50, "c": 30, "x": 0, "a": 10}
print(show(b=1, d=2))
try:
    show(a=1)
except TypeError as error:
    print(error)

defaults = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
show.__kwdefaults__ = defaults
del defaults["b"]
print(show(b=7))
defaults["b"] = 20
print(show())
name = "".join(["c"])
defaults.pop("c")
defaults[name] = 33
print(show(), show(d=0), show(e=9, a=8))
defaults.clear()
try:
    show(a=1)
except TypeError as error:
    print(error)
show.__kwdefaults__ = None
try:
    show(a=1, b=2, c=3)
except TypeError as error:
    print(error)


def with_rest(first, *rest, key=None, reverse=False, **others):
    return first, rest, key, reverse, others


print(with_rest(1), with_rest(1, 2, reverse=True), with_rest(1, key=len, extra=3))


class Named(str):
    pass


show.__kwdefaults__ = {Named("a"): 1, "b": 2, "c": 3, "d": 4, "e": 5}
print(show(), show(a=0))
