# str(), repr(), to_eng_string(), capitals, as_tuple() and adjusted().
from decimal import Decimal, localcontext

for text in ["0", "-0.00", "0E+3", "0E-7", "123", "123E1", "1.23E+5", "0.00000123", "0.000000123", "-12.3E-9", "1E+9", "12E+7", "Infinity", "-NaN12", "sNaN"]:
    d = Decimal(text)
    print(str(d), repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted())
with localcontext(capitals=0):
    print(Decimal("1E+9"), repr(Decimal("1E-9")), Decimal("12E+7").to_eng_string(), f"{Decimal('1E+9')}")
