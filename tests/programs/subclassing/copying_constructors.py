# Constructors given instances of their own and of derived types: identity, class, attributes, what __init__ sees.
class L(list):
    def __init__(self, *args):
        self.seen = [type(a).__name__ for a in args]
        super().__init__(*args)


class D(dict):
    pass


class T(tuple):
    pass


S, I = type("S", (str,), {}), type("I", (int,), {})


class F(frozenset):
    pass


class Sub(L):
    pass


values = [L([1, 2]), D(a=1), T((1, 2)), S("text"), I(5), F([3]), Sub("ab"), {9}, 2.5, b"raw", True]
for v in values:
    v_class = type(v)
    base = next(c for c in v_class.__mro__ if c.__module__ == "builtins")
    try:
        v.tag = "tagged"
        tagged = True
    except AttributeError:
        tagged = False
    same, down = v_class(v), base(v)
    print(v_class.__name__, same == v, same is v, type(same).__name__, hasattr(same, "tag"), "|", type(down).__name__, down == v,
          down is v, hasattr(down, "tag"), tagged)
a = L([L([1]), [2]])
print(a.seen, L(a).seen, L(a)[0] is a[0], L(x for x in a).seen, Sub(a).seen, a[:] == a, a.copy() == a, type(a.copy()).__name__)
outer = D(inner=D(x=1))
shallow, deeper = D(outer), {k: dict(v) for k, v in outer.items()}
shallow["inner"]["x"] = 2
print(outer, deeper, type(shallow).__name__, type(outer | {}).__name__, type({**outer}).__name__, D.fromkeys("a").__class__.__name__)


def copy(obj, memo):
    for old, new in memo:
        if old is obj:
            return new
    if not isinstance(obj, (list, dict)):
        return obj
    result = type(obj)()
    memo.append((obj, result))
    if isinstance(obj, list):
        result.extend(copy(item, memo) for item in obj)
    else:
        result.update((k, copy(v, memo)) for k, v in obj.items())
    if hasattr(result, "__dict__"):
        result.__dict__.update(obj.__dict__)
    return result


a.append(D(back=a))
b = copy(a, [])
print(type(b).__name__, type(b[2]).__name__, b[2]["back"] is b, b[0] is a[0], b[0].seen, b.seen, len(b))
