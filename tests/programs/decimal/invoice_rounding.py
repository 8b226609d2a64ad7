# Invoices: lines, taxes, discounts, allocation of remainders, currencies with exponents, reports, trapped errors.
from collections import namedtuple
from decimal import (
    ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow, localcontext,
)
from functools import reduce

CENT = Decimal("0.01")
EXPONENTS = {"EUR": 2, "JPY": 0, "BHD": 3}
Line = namedtuple("Line", "text count price tax discount", defaults=[Decimal(0)])


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def money(amount, currency="EUR", rounding=ROUND_HALF_UP):
    return amount.quantize(Decimal(1).scaleb(-EXPONENTS[currency]), rounding=rounding)


def allocate(total, weights):
    whole = sum(weights, Decimal(0))
    shares = [(total * weight / whole).quantize(CENT, ROUND_DOWN) for weight in weights]
    left = total - sum(shares)
    order = sorted(range(len(weights)), key=lambda at: (-(total * weights[at] / whole - shares[at]), at))
    for at in order[: int(left / CENT)]:
        shares[at] += CENT
    return shares


lines = [Line("pen", 3, Decimal("1.995"), Decimal("0.19")), Line("book", 1, Decimal("12.5"), Decimal("0.07"), Decimal("0.1")), Line("ink", Decimal("0.333"), Decimal("9.99"), Decimal("0.19")), Line("gift", 2, Decimal("0"), Decimal("0.19"))]
taxes, net = {}, Decimal(0)
for line in lines:
    amount = money(line.count * line.price * (1 - line.discount))
    net += amount
    taxes[line.tax] = taxes.get(line.tax, Decimal()) + amount
    print(f"{line.text:<6}{line.count:>6} x {line.price:>8.3f} {-line.discount:>+5.0%} {amount:>10.2f} {line.count * line.price * (1 - line.discount)!r}")
total = net + sum(money(amount * rate) for rate, amount in taxes.items())
print(net, taxes, total, f"{total:,.2f}", f"{total * 1000:,.1f}", f"{total:.1e}", f"{total:*^12}", f"{total:012.3f}")
for rounding in ("ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN", "ROUND_HALF_EVEN", "ROUND_05UP"):
    print(rounding, [str(Decimal(text).quantize(CENT, rounding)) for text in ("1.005", "1.015", "-1.005", "1.001", "-1.009", "0.995", "2.675", "1.0001")])
print(allocate(Decimal("100.00"), [Decimal(1)] * 3), allocate(Decimal("0.05"), [Decimal(n) for n in (3, 7)]), sum(allocate(Decimal("17.99"), [Decimal(n) for n in (1, 2, 3, 5)])), [str(share) for share in allocate(Decimal("-1.00"), [Decimal(1), Decimal(2)])])
print([str(money(Decimal("1234.5675"), currency, rounding)) for currency in EXPONENTS for rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_UP)])
with localcontext(prec=6, rounding=ROUND_CEILING) as context:
    print(Decimal(1) / 3, Decimal("1234567.8") + 0, context.flags[Inexact], context.prec, Decimal("9.999999") * 1)
    context.clear_flags()
    context.traps[Inexact] = True
    attempt(lambda: Decimal(1) / 8)
    attempt(lambda: Decimal(1) / 3)
    attempt(lambda: Decimal("12345.678").quantize(CENT))
    attempt(lambda: Decimal("1.10") + Decimal("2.20"))
attempt(lambda: Decimal("1e20").quantize(Decimal("1e-10")))
attempt(lambda: money(Decimal("NaN")))
attempt(lambda: money(Decimal("Infinity")))
attempt(lambda: total / 0)
attempt(lambda: Decimal("12,50"))
attempt(lambda: Decimal("1.1") + 1.1)
attempt(lambda: Decimal("1.1") == 1.1)
attempt(lambda: sum([Decimal("0.1")] * 10) == 1)
attempt(lambda: max(lines, key=lambda line: line.price).text)


def loan(amount, rate, months):
    monthly = rate / 12
    payment = money(amount * monthly / (1 - (1 + monthly) ** -months))
    for month in range(1, months + 1):
        interest = money(amount * monthly)
        paid = min(payment, amount + interest) if month < months else amount + interest
        amount += interest - paid
        yield month, paid, interest, amount


plan = list(loan(Decimal("1000"), Decimal("0.06"), 6))
for month, paid, interest, left in plan:
    print(f"{month} {paid:>7} {interest:>5} {left:>8}")
print(sum(paid for _, paid, _, _ in plan), reduce(lambda value, _: value * Decimal("1.005"), range(12), Decimal(100)), (Decimal("1.005") ** 12 * 100).quantize(CENT), Decimal("0.015").normalize(), Decimal("100").normalize(), Decimal("1E+2").quantize(Decimal(1)))
