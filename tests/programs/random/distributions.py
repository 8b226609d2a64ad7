# Rounded: the last digit is the C library's.
import random

r = random.Random(2026)


def show(name, *args, count=5, **kwargs):
    values = [getattr(r, name)(*args, **kwargs) for _ in range(count)]
    print(name, args, [round(v, 9) if isinstance(v, float) else v for v in values])


show("uniform", 1, 10)
show("uniform", -2.5, -7)
show("triangular")
show("triangular", 1, 9, 3)
show("triangular", 4, 4, 4)
show("triangular", 4, 4)
show("normalvariate")
show("normalvariate", 10, 2.5)
show("gauss")
show("gauss", 100, 15, count=7)
show("lognormvariate", 0, 0.25)
show("expovariate")
show("expovariate", 0.1)
show("vonmisesvariate", 0.5, 4)
show("vonmisesvariate", 0, 0)
for alpha in (0.3, 1.0, 2.5, 50):
    show("gammavariate", alpha, 2.0)
show("betavariate", 2, 5)
show("betavariate", 0.5, 0.5)
show("paretovariate", 3)
show("weibullvariate", 1, 1.5)
for n, p in [(1, 0.3), (10, 0.0), (10, 1.0), (20, 0.2), (1000, 0.001), (1000, 0.4), (1000, 0.9), (100000, 0.5), (0, 0.5)]:
    show("binomialvariate", n, p, count=8)
show("binomialvariate")


def attempt(name, *args):
    try:
        print(getattr(r, name)(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt("gammavariate", 0, 1)
attempt("betavariate", -1, 1)
attempt("binomialvariate", -1, 0.5)
attempt("binomialvariate", 5, 1.5)
attempt("expovariate", 0)
attempt("uniform", "a", 1)
attempt("gauss", None)
attempt("paretovariate", 0)
