# What __getitem__, __setitem__ and __delitem__ receive for every form of subscript; slice objects and Ellipsis.
class Key:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


k, n = Key(), 5
print(k[1], k[1,], k[1, 2], k[()], k[(1, 2)], k[[1]], k["a", None], k[n := 6], k[(m := 7), n], k[lambda: 0](), k[1 if n else 2], k[not n])
print(k[:], k[1:], k[:2], k[::3], k[1:2], k[1:2:3], k[::], k[None:], k["a":"b"], k[1.5:[2]:{}], k[(1, 2):], k[-n:n])
print(k[:, 1], k[1:2, ::3], k[:, :, :], k[...], k[..., 1:], k[::, None], k[1:2,], k[slice(1, 2)], k[k[1:]:k[:2]], k[k[1, 2]:])
k[1:2] = "v"
k[..., ::2] = k[0] = "w"
del k[1:2], k[...], k[0, 1:]
k[n, 1:] += (9,)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), s == slice(1, 10, 2), s == slice(1, 10), slice(1, 2) < slice(1, 3), slice("a", None) == slice("a"))
print(s.indices(5), s.indices(100), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(10, 0).indices(4), slice(None, 0, -2).indices(5), slice(True, 3).indices(3))
print([*range(10)[s]], "abcdefghijkl"[s], (0, 1, 2, 3)[s], hash(s) == hash(slice(1, 10, 2)), {s: "as a key"}[slice(1, 10, 2)])
attempt(lambda: s.indices(-1))
attempt(lambda: s.indices("a"))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice("a", 2).indices(5))
attempt(lambda: slice())
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: setattr(s, "start", 2))
attempt(lambda: s[0])
attempt(lambda: slice(1) < slice("a"))
attempt(lambda: hash(slice([])))
attempt(lambda: [1, 2][1:"a"])
attempt(lambda: [1, 2][::0])
attempt(lambda: [1, 2][...])
attempt(lambda: [1, 2][1, 2])
attempt(lambda: "ab"[1:2:3, 4])
attempt(lambda: {}[1:2])
attempt(lambda: {}[...])
attempt(lambda: 5[0])
attempt(lambda: None[1:])
attempt(lambda: (1, 2)["a"])
attempt(lambda: print[0])
attempt(lambda: int[0:1])
attempt(lambda: range(3)[5])
attempt(lambda: range(3)["a"])
attempt(lambda: b"ab"[5])
print(..., Ellipsis, ... is Ellipsis, type(...), bool(...), ... == Ellipsis, [...], {...: 1}, f"{...}", repr(...), ... in [...], (...,))
attempt(lambda: ... + 1)
attempt(lambda: ...())
attempt(lambda: type(...)() is ...)
attempt(lambda: ....x)


def stub(): ...


class Stub: ...


print(stub(), Stub.__name__, stub.__doc__)
