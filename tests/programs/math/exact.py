import math

print(math.sqrt(2), math.sqrt(10), math.fabs(-3), math.frexp(0.1), math.modf(-3.25), math.ldexp(0.75, 4), math.ldexp(5e-324, -1), math.ldexp(1.5, 10**30) if False else "")
for x in (0.0, -0.0, 1.0, -1.0, 5e-324, 1.7976931348623157e308, math.inf, -math.inf, math.nan):
    print(x, math.nextafter(x, math.inf), math.nextafter(x, -math.inf), math.ulp(x))
    for steps in (0, 1, 2, 10, 2**52, 2**62, 2**63, 2**70):
        print(math.nextafter(x, math.inf, steps=steps), math.nextafter(x, 0.0, steps=steps), math.nextafter(x, -3.0, steps=steps), end=" ")
    print()
for call in (lambda: math.nextafter(1, 2, steps=-1), lambda: math.nextafter(1, 2, steps=1.5), lambda: math.nextafter("a", 1), lambda: math.ldexp(1, 1.5), lambda: math.ldexp(1.0, 10**30), lambda: math.ldexp(1.0, -(10**30)), lambda: math.fma(1e308, 10, 0), lambda: math.fma(math.inf, 0, 1), lambda: math.fma(math.inf, 0, math.nan), lambda: math.fma(0.1, 10, -1), lambda: math.fma(3, 4, 5), lambda: math.fma(1, 2)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error if "expected" not in str(error) else "")
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan))
try:
    math.isclose(1, 2, rel_tol=-1)
except ValueError as error:
    print(error)
for x in (2.5, -2.5, 0.5, 1e20, -1e20, 3, True):
    print(math.floor(x), math.ceil(x), math.trunc(x))
for x in (math.inf, math.nan, -math.inf):
    for f in (math.floor, math.ceil, math.trunc):
        try:
            f(x)
        except Exception as error:
            print(type(error).__name__, error)
for n in range(26):
    print(math.gamma(n) if 0 < n < 24 else "", math.factorial(n), math.log2(2**n), math.log10(10**n))
print(math.log2(2**4000), math.log2(1), round(math.log(10**1000), 9), round(math.log10(10**1000), 9), math.log(8, 2), math.log(2**3000, 2))
for call in (lambda: math.log(0), lambda: math.log(-1), lambda: math.log(-1.5), lambda: math.log(10, 1), lambda: math.log(10, 0), lambda: math.log2(-(10**400)), lambda: math.log("x"), lambda: math.log(10, "x"), lambda: math.log()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(sorted(name for name in dir(math) if not name.startswith("_")))
