# The module math for arguments with special methods, and for big ints: what is here is made of operations that charge for themselves.


def math_real(value):
    if isinstance(value, float):
        return float.__float__(value)
    if hasattr(type(value), "__float__") or hasattr(type(value), "__index__"):
        return float(value)
    raise TypeError(f"must be real number, not {type(value).__name__}")


def math_reals(index, count, x, y, z):
    x = math_real(x)
    if count > 1:
        y = math_real(y)
    if count > 2:
        z = math_real(z)
    return _math_again(index, x, y, z)


def math_log_number(x):
    # Ints beyond all floats have logarithms.
    return int.__index__(x) if isinstance(x, int) else math_real(x)


def math_log(x):
    return _math_log(math_log_number(x))


def math_log2(x):
    return _math_log2(math_log_number(x))


def math_log10(x):
    return _math_log10(math_log_number(x))


def math_log_to_base(x, base):
    numerator = _math_log(math_log_number(x))
    return numerator / _math_log(math_log_number(base))


def math_ldexp(x, i):
    return _math_ldexp(math_real(x), i)


def math_nextafter(x, y, steps):
    return _math_nextafter(math_real(x), math_real(y), steps=None if steps is None else math_int(steps))


def math_isclose(a, b, rel_tol, abs_tol):
    return _math_isclose(math_real(a), math_real(b), rel_tol=math_real(rel_tol), abs_tol=math_real(abs_tol))


def math_ceil(x):
    if getattr(type(x), "__ceil__", None) is not None:
        return _bind_special(x, "__ceil__")()
    x = math_real(x)
    whole = int(x)
    return whole + 1 if whole < x else whole


def math_floor(x):
    if getattr(type(x), "__floor__", None) is not None:
        return _bind_special(x, "__floor__")()
    x = math_real(x)
    whole = int(x)
    return whole - 1 if whole > x else whole


def math_trunc(x):
    if getattr(type(x), "__trunc__", None) is None:
        raise TypeError(f"type {type(x).__name__} doesn't define __trunc__ method")
    return _bind_special(x, "__trunc__")()


# ---- many numbers


def math_fsum(seq):
    return _math_fsum([math_real(item) for item in _iterated(iter(seq))])


def math_prod(iterable, start):
    for item in _iterated(iter(iterable)):
        start = start * item
    return start


def math_sumprod(p, q):
    first = iter(p)
    second = iter(q)
    pairs = []
    while True:
        a = next(first, _ABSENT)
        b = next(second, _ABSENT)
        if a is _ABSENT or b is _ABSENT:
            if a is not b:
                raise ValueError("Inputs are not the same length")
            break
        pairs.append((a, b))
    total = 0
    for a, b in pairs:
        total = total + a * b
    return total


def math_hypot(coordinates):
    return _math_hypot(*[math_real(item) for item in coordinates])


def math_dist(p, q):
    p = tuple(p)
    q = tuple(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return _math_dist(tuple([math_real(item) for item in p]), tuple([math_real(item) for item in q]))


# ---- ints


def math_int(value):
    if isinstance(value, int):
        return int.__index__(value)
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return int.__index__(index_of_object(value))


def math_gcd(integers):
    result = 0
    for value in integers:
        a = math_int(value)
        if a < 0:
            a = -a
        b = result
        while b:
            a, b = b, a % b
        result = a
    return result


def math_lcm(integers):
    result = 1
    for value in integers:
        value = math_int(value)
        if value < 0:
            value = -value
        if value == 0 or result == 0:
            result = 0
        else:
            result = result // math_gcd((result, value)) * value
    return result


def math_isqrt(n):
    n = math_int(n)
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    # Newton's method from above, with as many bits as are known to be right doubled in each step.
    shift = (n.bit_length() - 1) // 2
    known = 0
    root = 1
    for place in range(shift.bit_length() - 1, -1, -1):
        before = known
        known = shift >> place
        root = (root << known - before - 1) + (n >> 2 * shift - before - known + 1) // root
    return root - 1 if root * root > n else root


def math_range_product(start, stop):
    # The product of range(start, stop), in halves so that factors grow alike.
    count = stop - start
    if count <= 8:
        product = 1
        for factor in range(start, stop):
            product *= factor
        return product
    middle = start + count // 2
    return math_range_product(start, middle) * math_range_product(middle, stop)


def math_factorial(n):
    n = math_int(n)
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    if n > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("factorial() argument should not exceed 9223372036854775807")
    return math_range_product(2, n + 1)


def math_comb(n, k):
    n = math_int(n)
    k = math_int(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    k = min(k, n - k)
    if k > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("min(n - k, k) must not exceed 9223372036854775807")
    return math_choices(n, k)


def math_choices(n, k):
    # comb(n, k) == comb(n, j) * comb(n - j, k - j) // comb(k, j)
    if k <= 8:
        result = 1
        for step in range(k):
            result = result * (n - step) // (step + 1)
        return result
    half = k // 2
    return math_choices(n, half) * math_choices(n - half, k - half) // math_choices(k, half)


def math_perm(n, k):
    if k is None:
        return math_factorial(n)
    n = math_int(n)
    k = math_int(k)
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")
    if k > n:
        return 0
    if k > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("k must not exceed 9223372036854775807")
    return math_range_product(n - k + 1, n + 1)
