# Augmented assignment: in place for mutable objects, rebinding for others, single evaluation of targets.
a = [1]
b = a
b += [2]
b *= 2
print(a, a is b)
t = (1,)
u = t
u += (2,)
print(t, u)
s = "x"
s *= 3
s += "y"
print(s)
n = 7
n += 1
n -= 2
n *= 5
n //= 4
n **= 2
n %= 30
n <<= 3
n >>= 1
n |= 3
n &= 0b1110
n ^= 5
print(n)
f = 10
f /= 4
print(f)
calls = []


def where(d):
    calls.append("called")
    return d


d = {"k": 1}
where(d)["k"] += 10
print(d, calls)
a = [[0]]
a[0] += "xy"
print(a)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as error:
    print(error, t)
d = {1: {2: 3}}
d[1][2] -= 1
d[1][9] = d[1].get(9, 0) + 1
print(d)
e = {1, 2}
e2 = e
e |= {3}
e -= {1}
print(sorted(e2), e is e2)
m = {"a": 1}
m |= {"b": 2}
print(m)
x = [1, 2, 3]
x[1:] += [4]
x[0] *= 10
print(x)
try:
    undefined += 1
except NameError as error:
    print(error)
