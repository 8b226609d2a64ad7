# Complex literals and arithmetic: repr, signs of zero, comparisons, conversions and errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


print(1j, 0j, 1.5j, 1e3j, 10_0j, .5j, 5.j, 1E-2J, 0x10 + 1j, 00j, 007j)
print(1 + 2j, 1 - 2j, -1j, -(1j), 1 + 0j, 0 + 1j, -0j, -0.0 + 0j, complex(-0.0, 0), complex(0, -0.0), complex(-0.0, -0.0), 1e100j, 1e16 + 1j, 1.0 + 1e-5j)
print((1 + 2j) + (3 - 1j), (1 + 2j) - 1, 2 * (1 + 2j), (1 + 2j) * (1 - 2j), (1 + 2j) / (1 - 1j), (1 + 2j) / 2, 1 / 1j, 1.5 + 2j, True + 1j)
print((1 + 2j) ** 2, 1j ** 2, 1j ** 3, 1j ** 4, (1 + 1j) ** 0, (1 + 1j) ** -1, 0j ** 0, 2 ** 2j == complex(2) ** 2j, (2j) ** 10)
print((3 + 4j).real, (3 + 4j).imag, (3 + 4j).conjugate(), abs(3 + 4j), abs(-2j), +(1 + 2j), -(1 + 2j), bool(0j), bool(0.0 + 1j), not 1j)
print(1 + 0j == 1, 1j == 1j, 1j != 1, 1 + 2j == complex(1, 2), 0j == 0, 1j in [1j], {1 + 0j: "k"}[1], {2: "int"}[2 + 0j], complex("nan") == complex("nan"), hash(5 + 0j) == hash(5))
print(complex(), complex(1), complex(1, 2), complex(1j), complex(1.5, -0.5), complex(1j, 1j), complex("1+2j"), complex(" 3 "), complex("j"), complex("-j"), complex("(1-2j)"), complex("1e2+1e-2J"), complex("inf+nanj"), complex("1_0+2_0j"))
print(complex("inf"), complex(float("inf"), float("nan")), -complex("inf"), complex(0, float("inf")), complex("-infj"), float("inf") * 1j, complex(imag=3), complex(real=2, imag=1))
print(repr(1 + 2j), str(-1.5j), f"{1 + 2j}", f"{1 + 2j:.2f}", f"{3.14159j:.3f}", f"{1 + 2j:>12}|{1 - 2j:<10}|{1j:^9}|", f"{1000000 + 1j:,}", f"{1 + 1j:+}", f"{1.5 + 2j:e}", f"{1 + 2j!r:>8}", "%s" % 1j)
attempt(lambda: 1j < 2j)
attempt(lambda: 1j < 1)
attempt(lambda: sorted([1j, 2]))
attempt(lambda: int(1j))
attempt(lambda: float(1 + 0j))
attempt(lambda: 1j // 1)
attempt(lambda: 1j % 1)
attempt(lambda: divmod(1j, 1))
attempt(lambda: 1j / 0)
attempt(lambda: 0j ** -1)
attempt(lambda: pow(1j, 2, 3))
attempt(lambda: 1j << 1)
attempt(lambda: ~1j)
attempt(lambda: round(1j))
attempt(lambda: [1, 2][1j])
attempt(lambda: "a" * 1j)
attempt(lambda: "a" + 1j)
attempt(lambda: complex("1 + 2j"))
attempt(lambda: complex(""))
attempt(lambda: complex("1+2"))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex([]))
attempt(lambda: complex(1, None))
attempt(lambda: complex(1, 2, 3))
attempt(lambda: (1j).missing)
attempt(lambda: setattr(1j, "real", 2))
attempt(lambda: f"{1j:d}")
attempt(lambda: f"{1j:010}")
attempt(lambda: f"{1j:=10}")
attempt(lambda: f"{1j:%}")


class HasComplex:
    def __complex__(self): return 1 + 2j


class HasFloat:
    def __float__(self): return 2.5


class Wrong:
    def __complex__(self): return 5


print(complex(HasComplex()), complex(HasFloat()), complex(HasFloat(), HasFloat()), type(1 + 0j - 1j + 1j).__name__, isinstance(1j, complex), sum([1j, 2, 3.5]), sum([1j] * 3))
attempt(lambda: complex(Wrong()))
attempt(lambda: complex(1, HasComplex()))
