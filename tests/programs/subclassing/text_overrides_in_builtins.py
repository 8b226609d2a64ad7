# A class derived from str or bytes that overrides every special method: what builtins and methods ask, and what they read directly.
LOG = []


def logs(name, answer):
    def method(self, *arguments):
        LOG.append(name)
        return answer
    return method


ANSWERS = {"__len__": 2, "__iter__": iter("xy"), "__contains__": True, "__getitem__": "item", "__add__": "add", "__radd__": "radd", "__mul__": "mul", "__rmul__": "rmul", "__mod__": "mod", "__rmod__": "rmod", "__eq__": True, "__ne__": True, "__lt__": True, "__le__": True, "__gt__": True, "__ge__": True, "__bool__": False, "__str__": "str", "__repr__": "repr",
           "__int__": 5, "__index__": 1, "__float__": 5.5, "__call__": "called", "__enter__": "entered", "__reversed__": iter("zz"), "__length_hint__": 3, "__bytes__": b"own bytes", "__format__": "formatted", "__hash__": 7}
ACTIONS = ("len(v)", "list(v)", "tuple(v)", "sorted(v)", "p in v", "v[0]", "v[:]", "v + p", "p + v", "v * 2", "2 * v", "v % ()", "v == p", "p == v", "v != p", "v < p", "p < v", "v >= p", "bool(v)", "not v", "1 if v else 2", "str(v)", "repr(v)", "f'{v}'", "'%s' % v", "hash(v)", "int(v)", "float(v)", "range(v)", "[10, 20][v]", "v()", "list(reversed(v))", "max(v)", "min(v, p)",
           "sum(v, [])", "any(v)", "all(v)", "list(map(str, v))", "list(zip(v))", "list(enumerate(v))", "iter(v).__class__.__name__", "p.join([v, v])", "v.join([p, p])", "p.replace(p, v)", "v.replace(p, p)", "p.find(v)", "v.find(p)", "p.startswith(v)", "v.startswith(p)", "v.split()", "p.split(v)", "v.upper()", "p.count(v)", "v in [p]", "p in [v]", "[v].index(p)", "{v: 1}.get(p)", "{p: 1}.get(v)",
           "v in {p}", "{v, p}.__len__()", "[v] == [p]", "(v,) < (p,)", "dict.fromkeys(v)", "set(v) and 1", "bytes(v)", "bytearray(v)", "[*v]", "print(v)", "'{}'.format(v)", "format(v)", "isinstance(v, (str, bytes))", "v is v", "ord(v)", "eval(v)", "type(v)(v) == p", "v.__class__.__name__", "next(iter(v))", "a, b = v", "for x in v: pass", "v += p", "v *= 2", "match v:\n case 'x': pass\n case _: pass", "first, *rest = v")
for kind, plain, answers in ((str, "12", {}), (bytes, b"12", {"__add__": b"add", "__iter__": iter([1, 2])})):
    for action in ACTIONS:
        own = dict(ANSWERS, **answers)
        own["__iter__"], own["__reversed__"] = iter(plain), iter("zz")
        V = type("V", (kind,), {name: logs(name, answer) for name, answer in own.items()})
        space = {"v": V(plain), "p": plain}
        LOG.clear()
        try:
            if action.split()[0] in ("a,", "for", "v", "match", "first,") and not action.startswith(("v +  ",)) and any(mark in action for mark in (" = ", "for ", "+= ", "*= ", "match ")) and "==" not in action:
                exec(action, space)
                outcome = repr(space["v"]) if "=" in action and action.startswith("v") else "done"
            else:
                outcome = repr(eval(action, space))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        print(kind.__name__, ascii(action), outcome, LOG)
