"""Integers in four bases, floats, infinities, underscores, signs: accepted, refused, and their exact values."""
import decimal
import fractions
import tomllib


def value(text, **options):
    try:
        return repr(tomllib.loads(f"v = {text}", **options)["v"])
    except tomllib.TOMLDecodeError as error:
        return f"refused: {error.msg}"


for group in (["0", "+0", "-0", "7", "+7", "-7", "1_000", "1_2_3", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "1" * 40],
              ["0x1f", "0xDEAD_beef", "0o17", "0b1010", "0b1_0", "0x0", "0o0", "0b0", "0xffffffffffffffffff"],
              ["1.0", "+1.5", "-0.0", "3.14159", "1e3", "1E3", "1e+3", "1e-3", "6.6e-34", "1_0.0_1", "1e1_0", "0e0", "1e400", "-1e400", "5e-324", "0.1", "123456789.123456789"],
              ["inf", "+inf", "-inf", "nan", "+nan", "-nan"],
              ["01", "+01", "00", "1_", "_1", "1__0", "0x", "0X1", "0xg", "+0x1", "-0b1", "0x_1", "0b2", "0o8", "1.", ".5", "1.e3", "1_.0", "1._0", "1e", "1e_1", "1e1.5", "0_1", "Inf", "NaN", "infinity", "++1", "- 1", "1 2", "0.0.1", "1,5", "1l", "0x1.8", "1e1_"]):
    for text in group:
        print(text, value(text), end="; ")
    print()
for convert in (float, decimal.Decimal, fractions.Fraction, str, lambda text: f"<{text}>", lambda text: (text, float(text)), lambda text: None, lambda text: 3):
    print([value(text, parse_float=convert) for text in ("1.50", "-1e3", "+0.1", "inf", "nan", "-inf", "1_0.0_1", "7")] if convert is not fractions.Fraction else [value(text, parse_float=convert) for text in ("1.50", "-1e3", "+0.1")])
for bad in (lambda text: [text], lambda text: {"x": text}, lambda text: 1 / 0, lambda: 1, None, 5):
    try:
        print(tomllib.loads("a = 1.5", parse_float=bad))
    except Exception as error:
        print(type(error).__name__, error)
calls = []
tomllib.loads("a=[1.5, 2, 3e1]\nb.c=-0.5\nd={x=+1.25}", parse_float=lambda text: calls.append(text))
print(calls)
