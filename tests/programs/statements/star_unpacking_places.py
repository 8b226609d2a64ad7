# Stars in subscripts, returns, yields and loops.
class Shows:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)

    def __class_getitem__(cls, key):
        return "class", key


s, a, b, empty = Shows(), [1, 2], "xy", ()
print(s[*a], s[*a, *b], s[0, *a], s[*a, 3], s[*empty], s[*empty, 1], s[*a, 1:2], s[1:2, *a], s[*a,], Shows[*a], Shows[*b, int])
s[*a] = s[*b, 0] = "value"
del s[*a], s[*empty]
s[*a] += (9,)
print({(1, 2): "found", (): "empty", (1,): "single"}[*a], {(): "empty"}[*empty], {(1,): "single"}[*[1]])


def returns(kind):
    if kind == 0:
        return *a, *b
    if kind == 1:
        return *empty,
    return 0, *a


def yields():
    got = yield *a, 5
    yield got, *b
    x = yield (*a,)
    yield [*x]


g = yields()
print(returns(0), returns(1), returns(2), next(g), g.send("sent"), next(g), g.send("ab"))
for x in *a, *b:
    print(x, end=" ")
for head, *rest in (a, b, "z", (1, [2], {3})):
    print(head, rest, end=" | ")
for *init, last in [[1, 2, 3]]:
    print(init, last, end=" | ")
for i, (first, *others), *more in [(0, "abc", 1, 2), (1, [5])]:
    print(i, first, others, more, end=" | ")
print([(x, y) for x, *y in ["abc", "d"]], {k: v for k, *v in ["kab", "l"]}, list((z, y) for *y, z in [a, b]))
