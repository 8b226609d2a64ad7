# Numbers both ways: exponents, signs, zeros, big ints, limits of digits, floats that round, NaN and infinities, allow_nan, subclasses.
import json
import math
from decimal import Decimal
from fractions import Fraction


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", ""))


for text in ("0", "-0", "-0.0", "0.0", "1", "-1", "10", "1.0", "1.50", "0.1", "1e0", "1E5", "1e+5", "1e-5", "1.5e300", "1e400", "-1e400", "1e-400", "5e-324", "123456789012345678901234567890", "-99999999999999999999", "0.1000000000000000055511151231257827", "1.7976931348623157e308", "9007199254740993", "9007199254740993.0", "0e5", "0.0e-3", "-0e1", "1e05", "1" + "0" * 50):
    value = json.loads(text)
    print(text, type(value).__name__, repr(value), json.dumps(value))
for text in ("01", "-01", "1.", ".1", "1.e5", "1e", "1e-", "+1", "- 1", "1,000", "1_0", "0x1", "0b1", "1f", "1L", "Inf", "-NaN", "infinity", "+Infinity", "Infinity0", "1.2.3", "1e5e5", "--1", "1-", "٣", "１"):
    print(text, end=" ")
    attempt(lambda: json.loads(text))
for value in (0, -1, 10**40, 1.0, -0.0, 0.1 + 0.2, 1e16, 1e15, 123456789.123456789, 1e-5, 1e-4, 1 / 3, 2.0**70, math.pi, float("nan"), math.inf, -math.inf, True, False):
    print(json.dumps(value), json.dumps([value], indent=0).replace("\n", ""))
for value in (math.nan, math.inf, -math.inf, [1, [math.nan]], {"a": math.inf}, {math.nan: 1}, 1e308, (math.inf,)):
    attempt(lambda: json.dumps(value, allow_nan=False))
print(json.loads("[NaN, Infinity, -Infinity]"), math.isnan(json.loads("NaN")), json.loads(json.dumps([math.inf, -math.inf])))


class Int(int):
    def __repr__(self):
        return "Int!"

    __str__ = __repr__


class Float(float):
    def __repr__(self):
        return "Float!"


class Bool:
    def __bool__(self):
        return True

    def __index__(self):
        return 1


print(json.dumps([Int(5), Float(2.5), Float("nan"), {Int(1): Float(0.5)}]))
for value in (Bool(), Decimal("1.5"), Fraction(1, 2), 1j):
    attempt(lambda: json.dumps(value))
big = "9" * 4300
print(len(str(json.loads(big))), json.loads(f"[{big}]")[0] == 10**4300 - 1)
attempt(lambda: json.loads("9" * 4301))
attempt(lambda: json.dumps(10**4300))
attempt(lambda: json.loads("9" * 4301, parse_int=len))
print(json.loads("1" * 30 + ".5"), json.loads("1" * 400 + ".0"), json.loads("0." + "0" * 400 + "1"), json.loads("[1.0, 1]")[0] == json.loads("1"), type(json.loads("1E2")).__name__)
total = sum(json.loads("[0.1, 0.2, 0.3]", parse_float=Decimal))
print(total, json.dumps(float(total)), round(json.loads("2.675"), 2), json.dumps(round(2.675, 2)), json.dumps({"a": 1.0, "b": 1, "c": True}), json.loads("[true, 1, 1.0]").count(1), json.dumps(int("7" * 25)), json.dumps(2**53 + 1))
