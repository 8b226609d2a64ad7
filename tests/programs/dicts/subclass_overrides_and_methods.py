# Which methods of a subclass of dict the methods of dict ask: __getitem__, __setitem__, __contains__, keys, __iter__, __len__.
calls = []


class Watched(dict):
    pass


def watch(name):
    plain = getattr(dict, name)

    def method(self, *arguments):
        calls.append(name)
        return plain(self, *arguments)

    setattr(Watched, name, method)


for name in ("__getitem__", "__setitem__", "__delitem__", "__contains__", "__iter__", "__len__", "__eq__", "__hash__", "keys", "items", "values", "get", "pop", "setdefault", "update", "copy", "__or__", "__repr__", "__reversed__"):
    if name != "__hash__":
        watch(name)
w = Watched(a=1, b=2)
print("made", calls)
for case in ("w['a']", "w.get('a')", "'a' in w", "w.pop('b')", "w.setdefault('c', 3)", "w.update(d=4)", "w.update(w)", "len(w)", "list(w)", "dict(w)", "{**w}", "dict({}, **w)", "(lambda **k: k)(**w)", "{} | w", "w | {}", "w == {}", "{} == w", "w.copy()", "w.popitem()",
             "repr(w)", "str(w)", "list(w.items())", "list(reversed(w))", "bool(w)", "sorted(w)", "max(w)", "set(w)", "tuple(w.values())", "w.keys() & {'a'}", "'%(a)s' % w", "'{a}'.format_map(w)", "'{0[a]}'.format(w)", "eval('a', w)", "type(dict.fromkeys(w))",
             "dict(zip(w, w))", "list(map(w.get, 'ab'))", "w.__init__({})", "dict.update(w, {'z': 1})", "[k for k in w]", "any(w)", "enumerate(w).__next__()", "w.clear()"):
    calls.clear()
    try:
        result = eval(case)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    if isinstance(result, dict):
        result = "dict" if type(result) is dict else "Watched"
    print(case, "->", sorted(result) if isinstance(result, set) else result, [call for call in calls])
