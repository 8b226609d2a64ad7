# The checks of hashlib's pbkdf2_hmac() and scrypt(), with the texts of CPython's OpenSSL.

def _check_buffer(value):
    _view_of(value).release()


def _int(value):
    if not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return value.__index__()


def _long(value):
    value = _int(value)
    if not -(1 << 63) <= value < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")
    return value


def pbkdf2_hmac(constructor, hash_name, password, salt, iterations, dklen):
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    _check_buffer(password)
    _check_buffer(salt)
    iterations = _long(iterations)
    digest = constructor(hash_name)()
    if digest.digest_size == 0:
        raise ValueError("unsupported hash type " + hash_name)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if iterations > 0x7FFFFFFF:
        raise OverflowError("iteration value is too great.")
    dklen = digest.digest_size if dklen is None else _long(dklen)
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    if dklen > 0x7FFFFFFF:
        raise OverflowError("key length is too great.")
    return _pbkdf2(digest.name, password, salt, iterations, dklen)


def scrypt(password, salt, n, r, p, maxmem, dklen):
    _check_buffer(password)
    _check_buffer(salt)
    n, r, p = _int(n), _int(r), _int(p)
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    maxmem = _long(maxmem)
    if not 0 <= maxmem <= 0x7FFFFFFF:
        raise ValueError(f"maxmem must be positive and smaller than {0x7FFFFFFF}")
    dklen = _long(dklen)
    if not 1 <= dklen <= 0x7FFFFFFF:
        raise ValueError(f"dklen must be greater than 0 and smaller than {0x7FFFFFFF}")
    if r < 1 or p < 1 or p > 0x3FFFFFFF // r or n >> 32 or 128 * r * (n + p + 2) > (maxmem or 32 << 20):
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    return _scrypt(password, salt, n, r, p, dklen)
