# Who is asked first: reflected methods of derived classes, in-place forms, what is left to the builtin class after NotImplemented.
def logged(name, result):
    def method(self, other):
        print(f"{type(self).__name__}.{name}({other!r})", end=" ")
        return result
    return method


def make(class_name, base, **results):
    return type(class_name, (base,), {f"__{name}__": logged(name, result) for name, result in results.items()})


def show(action):
    try:
        print("->", repr(action()))
    except Exception as e:
        print("->", type(e).__name__, e)


NI = NotImplemented
R = make("R", int, radd="radd", rsub=NI)
A = make("A", int, add="add", sub=NI)
Both = make("Both", int, add=NI, radd=NI)
Kid = type("Kid", (R,), {})
show(lambda: 1 + R(2))
show(lambda: R(1) + 2)
show(lambda: 5 - R(2))
show(lambda: A(1) + 2)
show(lambda: 1 + A(2))
show(lambda: A(9) - 2)
show(lambda: Both(1) + Both(2))
show(lambda: Both(1) + 2)
show(lambda: 1 + Both(2))
show(lambda: R(1) + Kid(2))
show(lambda: True + R(1))
show(lambda: 1.5 + R(1))
show(lambda: R(1) + 1.5)
LA = make("LA", list, add=NI, iadd=NI, mul=NI, rmul=NI)
LR = make("LR", list, radd="radd", rmul="rmul")
show(lambda: LA([1]) + [2])
show(lambda: LA([1]) + 5)
show(lambda: LA([1]) * 2)
show(lambda: 2 * LA([1]))
show(lambda: [1] + LR([2]))
show(lambda: LR([1]) + [2])
show(lambda: 3 * LR([2]))
show(lambda: (1,) + LR([2]))
Other = make("Other", object, radd="radd", rmod="rmod", ror="ror", rmul="rmul")


def in_place(left, right, op):
    env = {"a": left, "b": right}
    if op == "+":
        left += right
    elif op == "|":
        left |= right
    elif op == "*":
        left *= right
    return left


show(lambda: [1] + Other())
show(lambda: in_place([1], Other(), "+"))
show(lambda: in_place([1], Other(), "*"))
show(lambda: in_place(LA([1]), [2], "+"))
show(lambda: in_place({1}, Other(), "|"))
show(lambda: {1} | Other())
show(lambda: {1: 2} | Other())
show(lambda: ("%s" % Other())[:23])
show(lambda: "ab" + Other())
show(lambda: 5 % Other())
E_ = make("E_", list, eq=NI, lt=NI)
show(lambda: E_([1]) == [1])
show(lambda: [1] == E_([1]))
show(lambda: E_([1]) != [1])
show(lambda: E_([1]) < [2])
show(lambda: [2] > E_([1]))
show(lambda: E_([1]) == E_([1]))
show(lambda: E_([1]) == 5)
Eq = make("Eq", dict, eq="eq")
show(lambda: {} == Eq())
show(lambda: Eq() != {})
show(lambda: {} != Eq())
show(lambda: Eq(a=1) != {"a": 1})
Plain = make("Plain", object, eq="eq")
show(lambda: Plain() != 1)
show(lambda: 1 != Plain())
show(lambda: [] == Plain())
show(lambda: object.__ne__(Plain(), 1))
show(lambda: object.__ne__([1], [1]))
M = type("M", (str,), {"__rmod__": logged("rmod", "rmod"), "__repr__": lambda self: "M"})
show(lambda: "%s" % M("x"))
show(lambda: divmod(7, make("Dm", int, rdivmod="rdivmod")(2)))
show(lambda: pow(2, make("Pw", int, rpow="rpow")(3)))
show(lambda: abs(type("Ab", (float,), {"__abs__": lambda self: "abs"})(1.5)))
show(lambda: -type("Ng", (int,), {"__neg__": lambda self: "neg"})(1))
show(lambda: round(type("Rd", (float,), {"__round__": lambda self, n=None: ("round", n)})(1.5), 2))
