# Carets of a binary operator mark the operator inside its operands.
def compute(a, b, c):
    return (a + b) * 2 + c.count + (a * b)


def combine(x, y):
    total = x * 2 + y
    return total


class Box:
    pass


box = Box()
box.count = 5
print(compute(1, 2, box))
print(combine(1, 2))
print(combine("a", 2))
