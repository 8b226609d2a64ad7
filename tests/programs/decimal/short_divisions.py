# Whole quotients, rests and texts of short numbers and of those that are just no longer short.
from decimal import *
from zlib import crc32

TEXTS = ["1", "-1", "7", "-7", "0.3", "-0.3", "1.20", "-12.500", "100", "1e3", "-1e9", "3e-9", "1e10", "7e-12", "999999999999999999", "1000000000000000000",
         "-999999999999999999.9", "123456789012345678", "9223372036854775807", "0.000000000000000007", "12345678901234567890123456", "0", "-0", "0.00"]
numbers = [Decimal(text) for text in TEXTS]
for precision in (28, 18, 17, 5):
    with localcontext() as context:
        context.prec = precision
        for a in numbers:
            row = []
            for b in numbers + [3, -2]:
                for operate in (lambda: a // b, lambda: a % b, lambda: divmod(a, b)):
                    try:
                        row.append(str(operate()))
                    except ArithmeticError as error:
                        row.append(type(error).__name__)
            text = " ".join(row)
            print(precision, a, text if precision == 28 and len(str(a)) < 4 else crc32(text.encode()))
        print(sorted(flag.__name__ for flag, is_set in context.flags.items() if is_set))

with localcontext() as context:
    context.clear_flags()
    print(Decimal("7.5") // 2, Decimal("7.5") % 2, 7 // Decimal("2.5"), 7 % Decimal("-2.5"), -7 % Decimal("2.5"), [flag for flag, is_set in context.flags.items() if is_set])
for digits in (1, 2, 3, 8, 9, 17, 18, 19, 20, 37, 38, 39, 44):
    for exponent in (0, -3, -digits, -digits - 3, -digits - 9, 2):
        number = Decimal(f"{('1000000007' * 5)[:digits]}e{exponent}")
        print(number, -number, f"{number:.3f}", f"{number:,}", number.to_eng_string())
for text in (f"{10**19}", f"{10**19 - 1}", f"{10**38}", f"{10**38 - 1}", f"{2 * 10**38 + 5}", f"{2**64}", f"{2**64 - 1}", f"{2**127}", f"{2**128 - 1}", f"{2**128}"):
    for exponent in (0, -2, -19, -20, -38, 5):
        print(Decimal(f"{text}e{exponent}"), f"{Decimal(text):.1f}")
