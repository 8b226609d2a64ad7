# Indexing and slicing of strings with every kind of bound.
s = "abcdefghij"
for sl in ((None, None, None), (2, 5, None), (-3, None, None), (None, -3, None), (None, None, 2), (None, None, -1), (8, 2, -2), (2, 8, -1), (5, 5, 1), (100, 200, 1),
           (-100, 3, 1), (None, 100, 3), (-1, -11, -3), (3, None, -1), (None, 3, -1)):
    print(sl, repr(s[slice(*sl)]), [*range(10)][slice(*sl)], tuple("abcdefghij"[slice(*sl)])[:2], b"abcdefghij"[slice(*sl)])
print(s[0], s[-1], s[9], s[-10], s[:] == s, s[True], "日本語テキスト"[2:5], "日本語テキスト"[::-2], "aé😀"[1:], "aé😀"[::-1])
print(slice(1, 2), slice(5), slice(None, None, 2), slice(1, 2) == slice(1, 2), slice(1, 10, 3).indices(6), slice(None).indices(4), slice(-3, None, -1).indices(5))
print(slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step, s[slice(3)], s[2 ** 100:], s[:-(2 ** 100)], s[-(2 ** 70):2 ** 70])
for bad in (lambda: s[10], lambda: s[-11], lambda: s["a"], lambda: s[1.5], lambda: s[1:"x"], lambda: s[::0], lambda: s[2 ** 100], lambda: slice(), lambda: s[1, 2], lambda: ""[0]):
    try:
        bad()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
