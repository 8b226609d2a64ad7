# == and < between instances of classes derived from value types, with overrides on one side or both: who is asked first.
LOG = []


def logs(label, answer):
    def method(self, other):
        LOG.append(f"{type(self).__name__}.{label}")
        return answer
    return method


PLAIN = {int: 5, float: 5.0, str: "5", bytes: b"5", tuple: (5,)}
for base, plain in PLAIN.items():
    names = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
    Quiet = type("Quiet", (base,), {})
    Yes = type("Yes", (base,), {name: logs(name, True) for name in names} | {"__hash__": base.__hash__})
    Declines = type("Declines", (base,), {name: logs(name, NotImplemented) for name in names} | {"__hash__": base.__hash__})
    Deeper = type("Deeper", (Yes,), {name: logs(name, False) for name in names} | {"__hash__": base.__hash__})
    OnlyEq = type("OnlyEq", (base,), {"__eq__": logs("__eq__", False), "__hash__": base.__hash__})
    values = {"plain": plain, **{kind.__name__: kind(plain) for kind in (Quiet, Yes, Declines, Deeper, OnlyEq)}}
    for left, a in values.items():
        for right, b in values.items():
            row = []
            for symbol in ("==", "!=", "<", ">="):
                LOG.clear()
                try:
                    result = eval(f"a {symbol} b", {"a": a, "b": b})
                except TypeError as error:
                    result = error
                row.append(f"{result} {' '.join(LOG)}".strip())
            print(base.__name__, left, right, *row, sep=" | ")
    for text in ("plain in [Yes]", "Yes in [plain]", "[plain].index(Yes)", "[Quiet].count(plain)", "{plain: 1}.get(Yes)", "{Yes: 1}.get(plain)", "{Yes, plain}.__len__()", "{Declines, plain}.__len__()", "{OnlyEq, plain}.__len__()", "(plain, Yes) == (Yes, plain)", "[OnlyEq] == [plain]", "max(plain, Deeper) is plain", "min(Yes, plain) is plain", "sorted([Yes, plain])[0] is plain", "plain == Quiet == plain", "Quiet < Quiet", "OnlyEq != plain", "OnlyEq == OnlyEq",
                 "[OnlyEq] == [OnlyEq]", "hash(Quiet) == hash(plain)"):
        LOG.clear()
        try:
            print(base.__name__, text, eval(text, dict(values)), LOG)
        except (TypeError, ValueError) as error:
            print(base.__name__, text, error, LOG)
