# Containers that are their own argument: extended, assigned, compared, joined, removed from themselves.
def attempt(label, action):
    try:
        print(label, repr(action()).split(" at 0x")[0])
    except Exception as error:
        print(label, type(error).__name__, str(error).split(" at 0x")[0])


def changed(kind, content, action):
    x = kind(content)
    names = {"x": x}
    try:
        exec(action, names)
        end = ""
    except Exception as error:
        end = f"{type(error).__name__}: {error}"
    x = names["x"]
    print(kind.__name__, action, sorted(x, key=repr) if isinstance(x, (set, frozenset)) else x if not isinstance(x, dict) else dict(x), end)


class L(list):
    pass


for action in ("x.extend(x)", "x += x", "x *= 3", "x[:] = x", "x[1:1] = x", "x[::2] = x", "x[::2] = x[1::2]", "x[::-1] = x", "x[5:] = x", "x[-1:] = x", "x[1:3] = x[:]", "x.insert(1, len(x))", "x = x + x", "x.clear(); x.extend(x)", "x[:] = reversed(x)",
               "x[:] = iter(x)", "x[:] = (i for i in x)", "x[1:2] = (i for i in x)", "x.extend(i for i in x[:])", "x.extend(iter(x[:2]))", "x.__init__(x)", "x.__init__(x[:2])", "del x[:]", "del x[::2]", "del x[::-3]", "x.__imul__(0)", "x.reverse(); x += x[:1]", "x.sort(); x[:] = x[::-1]",
               "x[len(x):] = x", "x[100:] = x", "x[:-100] = x", "x[3:1] = x", "x[1:] = x[:-1]", "x[:0] = x", "x = x[:] * 2", "x.pop(); x.extend(x)", "x.remove(x[0]); x.remove(x[-1])", "x[::1] = x", "x[1::2] = x[::2]", "x[4:0:-1] = x[:4]"):
    for kind, content in ((list, [3, 1, 2, 5, 4]), (bytearray, b"caebd"), (L, "caebd")):
        if kind is bytearray and ".sort" in action:
            continue
        changed(kind, content, action)
for action in ("x.update(x)", "x |= x", "x &= x", "x -= x", "x ^= x", "x.intersection_update(x)", "x.difference_update(x)", "x.symmetric_difference_update(x)", "x.difference_update(x, x)", "x.update(x, x)", "x = x | x", "x = x - x", "x = x ^ x", "x.__init__(x)",
               "x.update(i for i in sorted(x))", "x.discard(x)", "x.remove(frozenset('a'))", "x = x.union(x, x)", "x = x.difference(x, x)", "print(x.isdisjoint(x), x.issubset(x), x.issuperset(x), x < x, x <= x, x == x)"):
    changed(set, "abc", action)
for action in ("x.update(x)", "x |= x", "x = x | x", "x.__init__(x)", "x.update(x.items())", "x.update(x.copy())", "x.update((v, k) for k, v in list(x.items()))", "x.__init__(list(x.items()))", "x.update(**x)", "x.clear(); x.update(x)", "x.setdefault('x', x)", "x['x'] = x.keys()",
               "print(x == x, x.keys() == x.keys(), x.items() & x.items() == set(x.items()), x.keys() - x.keys())", "x.update({'a': x.pop('a')})", "x.update(zip(x, x.values()))", "x.update(i for i in x.items())", "x |= x.items()"):
    changed(dict, {"a": 1, "b": 2}, action)
nested = [1]
nested.append(nested)
attempt("recursive repr", lambda: nested)
attempt("recursive equal", lambda: nested == nested)
attempt("recursive count", lambda: nested.count(nested))
attempt("recursive index", lambda: nested.index(nested))
attempt("recursive in", lambda: nested in nested)
attempt("recursive copy", lambda: (c := nested.copy())[1] is nested)
attempt("recursive slice", lambda: nested[1][1][1][0])
attempt("recursive sort", lambda: sorted([nested, nested]))
attempt("recursive extended", lambda: (nested.extend(nested), len(nested))[1])
d = {}
d["self"] = d
attempt("recursive dict", lambda: d)
attempt("recursive dict equal", lambda: d == d)
attempt("recursive dict items", lambda: d.items())
attempt("recursive dict values", lambda: d in d.values())
t = ([],)
t[0].append(t)
attempt("recursive tuple", lambda: t)
attempt("recursive tuple hash", lambda: hash(t))
text = "ab"
attempt("join", lambda: (text.join(text), text.replace(text, text * 2), text.split(text), text.strip(text), text.partition(text), text % (), text.format(text), text.translate(text.maketrans(text, text)), text.center(5, "b"), text in text, text.count(text)))
b = bytearray(b"ab")
attempt("bytearray join", lambda: b.join([b, b]))
attempt("bytearray replace", lambda: (b.replace(b, b + b), b.split(b), b.strip(b), b.partition(b), b in b, b.find(b), b.translate(None, b), b.startswith(b), b.endswith((b, b))))
with memoryview(b) as view:
    attempt("held extend", lambda: b.extend(b))
    attempt("held item", lambda: b.__setitem__(0, b[1]))
    attempt("held slice", lambda: b.__setitem__(slice(None), b))
    attempt("held slice of view", lambda: b.__setitem__(slice(None), view))
    attempt("held clear", lambda: b.clear())
    attempt("held iadd nothing", lambda: b.__iadd__(b""))
