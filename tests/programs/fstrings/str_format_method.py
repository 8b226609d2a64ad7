# str.format: positions, names, attributes, items, nested specs and conversions.
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(3, [4, 5])
print("{} {}".format(1, "b"), "{1} {0} {1}".format("a", "b"), "{a}{b}{a}".format(a=1, b=2))
print("{0.x} {0.y} {0.y[1]} {p.y[0]} {d[key]} {l[2]}".format(p, p=p, d={"key": "v"}, l="abc"))
print("{:>5}|{:<5}|{:^5}|{:05d}".format(1, 2, 3, 4), "{!r:>6} {!s} {!a}".format("a", "b", "é"))
print("{:{}}|{:{w}.{p}f}".format("x", 5, 3.14159, w=8, p=2), "{{}} {{{}}}".format(1))
print("{0:{1}{2}}".format(7, "^", 9), "{:,} {:%} {:x}".format(1000, 0.5, 255), "{}".format([1, "a", None]))
print("{:>{width}}".format("r", width=6), "{0[a]} {0[1]}".format({"a": "A", 1: "one"}))
print("plain".format(), "".format(1, 2), "{}".format(*[1]), "{k}".format(**{"k": "v"}))
for text, args in (("{", ()), ("}", ()), ("{}", ()), ("{0}{}", (1, 2)), ("{}{0}", (1, 2)), ("{2}", (1,)), ("{a}", ()), ("{!x}", (1,)),
                   ("{0.nope}", (1,)), ("{0[5]}", ([1],)), ("{:d}", ("s",)), ("{0[a]}", ([1],))):
    try:
        print(text.format(*args))
    except Exception as error:
        print(repr(text), type(error).__name__, error)
print("%s and %s" % ("a", 1), "%(x)s %(y)05.1f %(x)r" % {"x": "X", "y": 2.25}, "%%", "100%% %s" % "sure", "%5s|%-5s|%.2s" % ("a", "b", "long"))
print("%s" % (1,), "%s" % [1, 2], "%c%c" % ("a", 98), "%*d|%-*d" % (5, 1, 4, 2), "%.*f" % (1, 2.55), "%r %a" % ("é", "é"))
for template, args in (("%d", "x"), ("%s %s", 1), ("%s", (1, 2)), ("%d %d", (1,)), ("%q", 1), ("%", 1), ("%(a)s", 5), ("%(a)s", {}), ("%c", "ab"), ("%x", 1.5)):
    try:
        print(template % args)
    except Exception as error:
        print(repr(template), type(error).__name__, error)
