# *args collects what is left, in order; **kwargs keeps the call's order.
def show(*args, **kwargs):
    return args, kwargs


print(show())
print(show(1, 2, 3))
print(show(x=1, y=2))
print(show(1, *[2, 3], 4, *(), x=5, **{"y": 6, "z": 7}))
print(show(*"abc"))
print(show(*range(3), **{}))


def first_and_rest(first, *rest, last=None, **options):
    return first, rest, last, sorted(options)


print(first_and_rest(1))
print(first_and_rest(1, 2, 3))
print(first_and_rest(1, 2, last=3))
print(first_and_rest(1, 2, z=0, a=1, last="end"))

args = [1, 2]
kwargs = {"k": 3}
a, k = show(*args, **kwargs)
print(a == tuple(args), k == kwargs, k is kwargs)
k["new"] = 1
print(kwargs)


def forward(*args, **kwargs):
    return show(*args, **kwargs)


print(forward(1, 2, a=3))
