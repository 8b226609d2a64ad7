# Operands, arguments and targets are evaluated left to right.
log = []


def t(value):
    log.append(value)
    return value


def flush(label):
    print(label, log)
    log.clear()


t(1) + t(2) * t(3)
flush("arith")
[t(1), t(2), *[t(3)], t(4)]
flush("list")
{t("a"): t(1), t("b"): t(2)}
flush("dict")
print(t(1), t(2), sep=t(" "))
flush("call")
t(1) < t(2) < t(0) < t(5)
flush("chain")
t(0) and t(1) or t(2)
flush("bool")
(t("then") if t(True) else t("else"))
flush("ternary")
d = {}
d[t("k")] = t("v")
flush("store")
d[t("x")], d[t("y")] = t(1), t(2)
flush("unpack")
x = [0, 0]
x[t(0)] += t(5)
flush("augmented")
t([1, 2, 3])[t(0):t(2):t(1)]
flush("slice")
def f(a=t("da"), *, b=t("db")):
    return a, b
flush("def")
f(b=t(1), a=t(2))
flush("keywords")
f"{t(1)}{t(2):{t(3)}}"
flush("fstring")
