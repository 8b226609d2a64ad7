# isfinite(), isinf(), isnan(), isclose().
import cmath

inf, nan = cmath.inf, cmath.nan
for z in [0, 1 + 1j, complex(inf, 0), complex(0, -inf), complex(nan, 0), complex(0, nan), complex(inf, nan), complex(nan, -inf)]:
    print(z, cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
for a, b in [(1, 1), (1, 1 + 1e-10), (1j, 1j + 1e-8j), (1, 1 + 1e-10j), (inf, inf), (inf, -inf), (complex(inf, 1), complex(inf, 2)), (nan, nan), (0, 1e-12), (1 + 1j, 1 - 1j)]:
    print(a, b, cmath.isclose(a, b), cmath.isclose(a, b, rel_tol=1e-5), cmath.isclose(a, b, abs_tol=1e-9), cmath.isclose(a, b, rel_tol=0.0, abs_tol=3))
for arguments in [{"rel_tol": -1}, {"abs_tol": -1e-9}]:
    try:
        cmath.isclose(1, 1, **arguments)
    except ValueError as error:
        print(error)
