# copy, reduce, subclasses with attributes.
import copy
from decimal import Context, Decimal, Inexact


class Money(Decimal):
    def __new__(cls, value, currency="EUR"):
        self = super().__new__(cls, value)
        self.currency = currency
        return self

    def __str__(self):
        return f"{super().__str__()} {self.currency}"


class Plain(Decimal):
    __slots__ = ()


m = Money("12.50", "USD")
print(m, m.currency, m + 1, type(m + 1).__name__, type(-m).__name__, type(abs(m)).__name__, m == Decimal("12.5"), Decimal(m), type(Decimal(m)).__name__)
print(type(m.quantize(Decimal(1))).__name__, m * m, 2 + m, m < 13, hash(m) == hash(Decimal("12.5")), type(Plain.from_float(0.5)).__name__, type(Plain.from_number(3)).__name__)
p = Plain("1.5")
print(p, repr(p), p.as_tuple(), copy.copy(p) is p, copy.deepcopy(p) is p, p.__reduce__())
d = Decimal("2.5")
print(copy.copy(d) is d, copy.deepcopy([d])[0] is d, d.__reduce__())
c = Context(prec=7, flags=[Inexact])
print(c.__reduce__()[1][:6], copy.copy(c), copy.copy(c) is c, type(c.copy()).__name__)
for call in [lambda: setattr(d, "x", 1), lambda: d.x, lambda: setattr(d, "real", 1)]:
    try:
        call()
    except AttributeError as error:
        print("AttributeError")
