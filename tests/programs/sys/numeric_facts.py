"""sys.float_info, sys.int_info, sys.hash_info: every field, use as tuples, use with real numbers."""
import math
import sys

info = sys.float_info
names = ("max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds")
for index, name in enumerate(names):
    print(index, name, getattr(info, name), info[index] == getattr(info, name))
print(len(info), list(info)[:3], info[-1], info[3:5], info == tuple(info), tuple(info) == info, hash(info) == hash(tuple(info)))
largest, *_, rounds = info
print(largest == info.max, rounds, info.max in info, info.index(53) if hasattr(info, "index") else 7)
print(repr(info))
print(info.max * 2, info.min / 2 > 0, info.min / 2 ** 53, 1 + info.epsilon > 1, 1 + info.epsilon / 2 == 1, math.ulp(1.0) == info.epsilon)
print(info.max == (2 - 2.0 ** -52) * 2.0 ** (info.max_exp - 1), info.min == 2.0 ** (info.min_exp - 1), float(f"1e{info.max_10_exp}"), math.nextafter(info.max, math.inf))
print(int(info.max) == (2 ** info.mant_dig - 1) << (info.max_exp - info.mant_dig), info.max.hex(), info.min.hex(), info.epsilon.hex())
for change in (lambda: setattr(info, "max", 1), lambda: delattr(info, "max"), lambda: info[11], lambda: info.nothing):
    try:
        print(change())
    except Exception as error:
        print(type(error).__name__)
print(sys.int_info.bits_per_digit, sys.int_info.sizeof_digit, sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
print(repr(sys.int_info), tuple(sys.int_info), len(sys.int_info))
print(sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, hash(float("inf")) == sys.hash_info.inf, hash(float("-inf")) == -sys.hash_info.inf, len(sys.hash_info))
modulus = sys.hash_info.modulus
print(hash(modulus), hash(modulus + 1), hash(-modulus), hash(modulus - 1) == modulus - 1, hash(2 * modulus + 3), modulus & (modulus + 1) == 0)
print(hash(0.5) == pow(2, -1, modulus), hash(1 + 2j) == 1 + sys.hash_info.imag * 2, hash(1.0) == hash(1) == hash(True), hash(-1), hash(-2))
print(sys.maxunicode, hex(sys.maxunicode), ord(chr(sys.maxunicode)), sys.byteorder, (1).to_bytes(2, sys.byteorder), sys.float_repr_style)
try:
    chr(sys.maxunicode + 1)
except ValueError as error:
    print(error)
print(sys.maxsize & (sys.maxsize + 1), sys.maxsize % 2, len(range(sys.maxsize)) == sys.maxsize)
try:
    len(range(sys.maxsize + 1))
except OverflowError as error:
    print(error)


def nearly_equal(a, b, ulps=4):
    return abs(a - b) <= ulps * info.epsilon * max(abs(a), abs(b), info.min)


print(nearly_equal(0.1 + 0.2, 0.3), nearly_equal(1.0, 1.0001), nearly_equal(0.0, 0.0), nearly_equal(1e300, 1e300 * (1 + info.epsilon)))
