# Which overridden methods of classes derived from list, tuple, set and str the builtins and the other methods ask.
calls = []


def watched(base):
    def watch(name):
        plain = getattr(base, name)

        def method(self, *arguments):
            calls.append(name)
            return plain(self, *arguments)

        return method

    names = [name for name in ("__len__", "__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__", "__reversed__", "__eq__", "__lt__", "__add__", "__mul__", "__iadd__", "__repr__", "__bool__", "append", "extend", "index", "count", "copy", "sort", "pop", "insert", "__and__", "__or__", "add", "update", "__str__", "join", "__format__") if hasattr(base, name)]
    return type("Watched", (base,), {name: watch(name) for name in names} | ({"__hash__": base.__hash__} if base in (tuple, str, frozenset) else {}))


cases = ["len(x)", "x[0]", "x[:1]", "list(x)", "tuple(x)", "set(x)", "[*x]", "(*x,)", "sorted(x)", "reversed(x)", "max(x)", "sum(x)", "bool(x)", "if x", "1 in x", "x == x", "x == plain", "plain == x", "x < x", "x + x", "plain + x", "x * 2", "2 * x", "x += plain", "x.extend(plain)", "x.index(1)", "x.count(1)", "x.copy()", "x.sort()", "x.pop()", "repr(x)", "str(x)", "f'{x}'", "'%s' % [x]", "a, *b = x", "for i in x: pass", "enumerate(x)", "zip(x)", "map(str, x)", "dict.fromkeys(x)", "any(x)", "''.join(x)", "x.join(['a'])", "x & x", "x | x", "x.update(x)", "x.union(x)", "hash(x)", "plain.extend(x)", "plain[:] = x", "bytes(x)", "iter(x)", "x[0] = x[0]", "del x[0]"]
for base, content in ((list, [1, 2]), (tuple, (1, 2)), (set, {1}), (str, "ab")):
    cls = watched(base)
    for case in cases:
        names = {"x": cls(content), "plain": base(content)}
        calls.clear()
        try:
            exec(case if not case.startswith("if") else case + ": pass", names)
            result = ""
        except Exception as error:
            result = type(error).__name__
        if result not in ("AttributeError",):
            print(base.__name__, case, result, calls)
