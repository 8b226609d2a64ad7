# What Decimal() reads: signs, points, exponents, underscores, digits of other scripts, special values.
from decimal import Decimal, InvalidOperation

for text in ["0", "-0", "+1", "1.", ".5", "-.5", "00012.500", "1e5", "1E+5", "1e-5", " 7 ", "\t8\n", "1_000.000_1", "_1_",
             "\u0661\u0662.\u0663", "\uff11e\uff12", "inf", "-Infinity", "INF", "nan", "NaN123", "-sNaN007", "nan_1",
             "12345678901234567890123456789012345678901234567890", "1e-400", "0E-7", "0e12"]:
    print(ascii(text), repr(Decimal(text)))
for text in ["", " ", ".", "e5", "1e", "1e+", "--1", "1 2", "1.2.3", "infinit", "inf1", "nan-1", "0x10", "1e5.5", "abc", "+-1"]:
    try:
        print(Decimal(text))
    except InvalidOperation as error:
        print(ascii(text), error, error.args)
