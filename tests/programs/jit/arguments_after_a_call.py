# What arguments of a call that was one instruction have left is of nobody's concern behind it (found by random programs).
class Number:
    def __init__(self, value):
        self.other = 1
def helper(x):
    return x + 1 if x else x
def show(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)
def pure0(x, y):
    s = (((4611686018427387903 * y) - (x * y)) + ((y - x) * (1.0 - x)))
def pure1(x, y):
    return x
def f0(p, q, r):
    x, y, z, n, i, total = p, q, 0, 1, 0, 0
    a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []
    for k in range(20):
        try:
            for i in range(9):
                for j in range(0, 5, 1):
                    a[n] = pure1(n, q)
                    x, y = y, 1e-3
                z = pure1(total, p)
            w2 = 0
            while w2 < 2:
                total = (((int(q) + 100) // (o.other + pure0(p, 0.5))) + ((1e-3 if i is None else x) + (a[i] * pure1(r, i))))
        except (TypeError, ArithmeticError, IndexError, ValueError, AttributeError) as error:
            log.append(str(error)[:30])
    for k in range(20):
        try:
            q = (((pure1(r, i) + pure0(p, x)) if n < total else (y * int(total))) if pure1(i, 1e-3) != p else p)
        except Exception:
            if n <= n: continue
show(f0, 0.25, 0.25, 100)
show(f0, 0.25, 0.25, 100)
show(f0, 0.25, 0.25, 100)
show(f0, 0.25, 0.25, 100)
show(f0, 0.25, 0.25, 100)
show(f0, 0.25, 0.25, 100)
show(f0, 0.25, 0.25, 100)
show(f0, 1e300, 1e-70, [1, 2, 3])
show(f0, float('nan'), 0, -0.0)
show(f0, 0, False, None)
show(f0, None, 'ab', 0.0)
show(f0, float('inf'), 2.5, [1.5, 2.5, -3.0, 0.0])
show(f0, 1, True, float('inf'))
show(f0, 0.25, 0.25, 100)