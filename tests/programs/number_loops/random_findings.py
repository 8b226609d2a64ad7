# What scripts/differential_tiers --numbers has found: numbers that are alive together where blocks meet, in one register.
class Number:
    def __init__(self, value):
        self.value = value
        self.other = 1
    def __add__(self, other): return self.value + (other.value if isinstance(other, Number) else other)
    __radd__ = __add__
    def __mul__(self, other): return Number(self.value * (other.value if isinstance(other, Number) else other))
    __rmul__ = __mul__
    def __sub__(self, other): return self + -1 * (other.value if isinstance(other, Number) else other)
    def __lt__(self, other): return self.value < (other.value if isinstance(other, Number) else other)
    def __gt__(self, other): return self.value > (other.value if isinstance(other, Number) else other)
    def __bool__(self): return bool(self.value)
    def __abs__(self): return abs(self.value)
    def __repr__(self): return f"Number({self.value!r})"

shared = 3

def helper(x):
    return x + 1 if x else x

def show(function, *arguments):
    try:
        print(function.__name__, function(*arguments))
    except Exception as error:
        print(function.__name__, type(error).__name__, error)

def found0(p, q, r):
    x, y, z, n, i, total = p, q, 0, 1, 0, p
    a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []
    cell = 1
    def read(): return cell
    for k in range(40):
        try:
            y -= (((z if y else -1) * (r - z)) // (o.other) % 1000.0)
            for i in range(5):
                total = x
                n = 1.0
            n += (b[0] * q)
            x = (z if -1 > z else ((z - b[0]) % 2))
            n = (-b[i])
        except (TypeError, ArithmeticError, IndexError, ValueError, AttributeError) as error:
            log.append(str(error)[:30])
            n = -1
    return x, y, z, n, i, total, log[-3:], a, b, o, cell


def found1(p, q, r):
    x, y, z, n, i, total = p, q, 0, 1, 0, 0
    a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []
    cell = 1
    for k in range(20):
        for i in range(3):
            o.other = ((0) % 97 if float(x) < i else ((5 // y) * (total % q)))
            for i in range(5):
                n = r
                x = z
            z = sorted(locals())[0]
            o.value = ((1000003 * (4611686018427387903 // i)) // shared)
            q = n
        p = ((~p) - b[n])
        y = 0.5
    return x, y, z, n, i, total, log[-3:], a, b, o, cell


def found2(p, q, r):
    x, y, z, n, i, total = p, q, 0, 1, 0, 0.0
    a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []
    cell = 1
    def read(): return cell
    for k in range(20):
        try:
            x = z
            for i in range(3):
                total -= ((x + (shared + abs(p))) + ((n if n >= 100 else shared) ** 3))
                i = n
            for i in range(5):
                for y in a:
                    y = 2.25
                    i = (z / y)
                    n = n
                try:
                    q -= cell
                    o.other = (((shared | 1e-3) - (q * b[n])) / (z >> 2))
                except Exception:
                    n = n + 1
        except (TypeError, ArithmeticError, IndexError, ValueError, AttributeError) as error:
            log.append(str(error)[:30])
            n = 0.5
    return x, y, z, n, i, total, log[-3:], a, b, o, cell


def found3(p, q, r):
    x, y, z, n, i, total = p, q, 0, 1, 0, 0
    a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []
    cell = 1
    for k in range(20):
        try:
            for x in a:
                z += (70000) % 97
                p = 0.5
            x = (100 - total)
            a[-1] = (x + len(total))
            n = (((o.other * o.value) / z) // 2)
            n = (70000 % (float(n) if z else (q) % 1000.0))
        except (TypeError, ArithmeticError, IndexError, ValueError, AttributeError) as error:
            log.append(str(error)[:30])
    return x, y, z, n, i, total, log[-3:], a, b, o, cell


def found4(p, q, r):
    x, y, z, n, i, total = p, q, 0, 1, 0, 0
    a, b, c, o, log = [1, 2, 3, 4, 5], [0.5, 1.5, 2.5], r if isinstance(r, list) else [x, y, 1], Number(2), []
    cell = 1
    def read(): return cell
    for k in range(40):
        try:
            for i in range(0, 3, 1):
                y += x
                n -= z
                r = (-1 + ((y * x) / (70000 + r)))
            for i in range(5):
                q = ((o.other if 100 == 1000003 else (b[i] / q)) % (helper(n) if 2 == total else (c[0] / x)))
                n = (((cell + p) if y < y else (q // 3)) / ((-float(x)) * r))
                w3 = 0
                while w3 < 3:
                    w3 += 1
                    i = ((x % 100) - ((len(i) * 3) - (x * z)))
                    n -= (-a[0])
                    y = (((70000) % 97 - (i - p)) % (o.value - c[1]))
                    try:
                        n = (total + (not 1e-3))
                        x = (total + ((i // 100) * 4611686018427387903))
                    except ZeroDivisionError:
                        z = z
                q = (b[y] + (1000003 if 0 < o.value else 3))
            o.value = (i * (p * i))
            if o.other != i:
                r *= (q + q)
                del x; x = 2
            q = (70000) % 97
        except (TypeError, ArithmeticError, IndexError, ValueError, AttributeError) as error:
            log.append(str(error)[:30])
    return x, y, z, n, i, total, log[-3:], a, b, o, cell


show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, 1.75, 7, 3)
show(found0, Number(3), 2 ** 61, (4, 5, 6))
show(found0, False, None, Number(2.5))
show(found0, -0.5, -3, -0.5)
show(found0, Number(3), 1e300, False)
show(found0, [1.5, 2.5, -3.0, 0.0], 2.5, -0.0)
show(found0, 0.0, [[1, 2], [3.5, 4]], 2 ** 62 - 1)
show(found0, 1.75, 7, 3)

show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, 2.5, 1, 3)
show(found1, -0.0, [1, 2.0, True, 2 ** 70], 7)
show(found1, -3, 12, 7)
show(found1, 'ab', 2 ** 62 - 1, 7)
show(found1, -2 ** 62, 0.0, True)
show(found1, 1, 0, 7)
show(found1, [[1, 2], [3.5, 4]], 2 ** 61, (4, 5, 6))
show(found1, 2.5, 1, 3)

show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, 7, 3, 1.75)
show(found2, float('inf'), -0.0, None)
show(found2, 3e76, [], 3e76)
show(found2, [], None, 'ab')
show(found2, True, -0.5, 1e-300)
show(found2, None, -0.0, 2 ** 80)
show(found2, 12, [1, 2.0, True, 2 ** 70], float('nan'))
show(found2, 7, 3, 1.75)

show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 12, 1.75, -0.5)
show(found3, 1, -0.5, 12)
show(found3, [1, 2.0, True, 2 ** 70], 1e-300, True)
show(found3, float('inf'), [], False)
show(found3, 2 ** 80, 2.5, -0.5)
show(found3, 2 ** 62 - 1, 7, 3e76)
show(found3, 1e-300, False, 2.5)
show(found3, 12, 1.75, -0.5)

show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, -0.5, 3, 1)
show(found4, (4, 5, 6), [], 2 ** 62 - 1)
show(found4, 12, [[1, 2], [3.5, 4]], 1e-300)
show(found4, [[1, 2], [3.5, 4]], [1, 2.0, True, 2 ** 70], 1)
show(found4, 2.5, 2 ** 61, 'ab')
show(found4, [1, 2.0, True, 2 ** 70], float('inf'), 2 ** 62 - 1)
show(found4, 12, [1.5, 2.5, -3.0, 0.0], 2.5)
show(found4, -0.5, 3, 1)
