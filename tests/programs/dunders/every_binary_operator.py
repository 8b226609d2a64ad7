# All binary operators: forward and reflected names, the argument order, and the message when nobody knows the operator.
FORWARD = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
OPERATIONS = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "matmul": lambda a, b: a @ b,
              "truediv": lambda a, b: a / b,
    "floordiv": lambda a, b: a // b, "mod": lambda a, b: a % b, "divmod": divmod, "pow": lambda a, b: a ** b, "lshift": lambda a, b: a << b,
    "rshift": lambda a, b: a >> b, "and": lambda a, b: a & b, "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b,
}


def recorder(name):
    return lambda self, *others: f"{type(self).__name__}.{name}({', '.join(type(o).__name__ for o in others)})"


Forward = type("Forward", (), {f"__{n}__": recorder(n) for n in FORWARD})
Reflected = type("Reflected", (), {f"__r{n}__": recorder("r" + n) for n in FORWARD})
Refusing = type("Refusing", (), {f"__{p}{n}__": lambda self, other, *mod: NotImplemented for n in FORWARD for p in ("", "r")})


class Nothing:
    pass


for name, operate in OPERATIONS.items():
    line = []
    for left, right in ((Forward(), Reflected()), (Nothing(), Reflected()), (Refusing(), Reflected()), (5, Reflected()), (Forward(), None),
                        ([], Reflected())):
        try:
            line.append(operate(left, right))
        except TypeError as e:
            line.append(str(e))
    print(name, "|", " | ".join(line))
for name, operate in OPERATIONS.items():
    for left, right in ((Refusing(), Refusing()), (Nothing(), 1), (2.5, Nothing())):
        try:
            print(operate(left, right))
        except TypeError as e:
            print(e)
