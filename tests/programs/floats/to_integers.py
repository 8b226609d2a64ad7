# From floats to ints: int(), __trunc__, __floor__, __ceil__, round(), as_integer_ratio(), is_integer().
inf, nan = float("inf"), float("nan")


def show(label, action):
    try:
        result = action()
        print(label, result if not isinstance(result, int) or result < 10**40 else hex(result)[:20] + f"... {result.bit_length()} bits", type(result).__name__)
    except Exception as error:
        print(label, type(error).__name__, error)


for x in (0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -1.5, -2.5, 0.49999999999999994, 4503599627370495.5, 4503599627370497.5, 9007199254740993.0, 1e15 + 0.5, 2.0**62, 2.0**63, -2.0**63, 1e22, 1e23, 1.7976931348623157e308, 5e-324, 0.1,
          inf, -inf, nan):
    for name in ("__int__", "__trunc__", "__floor__", "__ceil__", "__round__", "is_integer"):
        show(f"{x!r} {name}", getattr(x, name))
    show(f"{x!r} ratio", lambda: [len(bin(n)) if abs(n) > 10**20 else n for n in x.as_integer_ratio()])
    show(f"{x!r} int", lambda: int(x))
for n in (0, 5, -5, 2**70, True):
    for name in ("__int__", "__trunc__", "__floor__", "__ceil__", "__round__", "is_integer", "as_integer_ratio", "__float__", "__index__"):
        show(f"{n} {name}", getattr(n, name))
for name in ("__trunc__", "__floor__", "__ceil__", "__int__", "__float__"):
    show(name, lambda: getattr(2.5, name)(1))
show("__round__", lambda: (2.5).__round__(1, 2))
show("__round__", lambda: (2.567).__round__(None))
show("__round__", lambda: (2.567).__round__(2))
show("__round__", lambda: (25).__round__("x"))
