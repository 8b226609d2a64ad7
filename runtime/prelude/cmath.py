# The module cmath for arguments with special methods: they are converted, and the native function has another look.


def cmath_number(value):
    if isinstance(value, complex):
        return complex.__complex__(value)
    if isinstance(value, float):
        return float.__float__(value)
    cls = type(value)
    if hasattr(cls, "__complex__"):
        return complex(value)
    if hasattr(cls, "__float__") or hasattr(cls, "__index__"):
        return float(value)
    raise TypeError(f"must be real number, not {cls.__name__}")


def cmath_apply(index, z):
    return _cmath_again(index, cmath_number(z))


def cmath_log(z, base):
    z = cmath_number(z)
    return _cmath_log(z) if base is _ABSENT else _cmath_log(z, cmath_number(base))


def cmath_rect(r, phi):
    return _cmath_rect(math_real(r), math_real(phi))


def cmath_isclose(a, b, rel_tol, abs_tol):
    rel_tol = 1e-09 if rel_tol is _ABSENT else math_real(rel_tol)
    abs_tol = 0.0 if abs_tol is _ABSENT else math_real(abs_tol)
    return _cmath_isclose(cmath_number(a), cmath_number(b), rel_tol=rel_tol, abs_tol=abs_tol)
