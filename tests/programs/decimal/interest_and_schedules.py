# Interest: compound, daily, day counts, break-even by bisection, internal rate of return, annuities, inflation tables.
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal, Inexact, InvalidOperation, getcontext, localcontext
from itertools import accumulate

CENT = Decimal("0.01")


def cents(amount):
    return amount.quantize(CENT, ROUND_HALF_UP)


def compound(principal, rate, periods, times=1):
    return principal * (1 + rate / times) ** (periods * times)


def day_count(start, end, basis):
    if basis == "act/365":
        return Decimal((end - start).days) / 365
    if basis == "30/360":
        days = (end.year - start.year) * 360 + (end.month - start.month) * 30 + min(end.day, 30) - min(start.day, 30)
        return Decimal(days) / 360
    if basis == "act/act":
        total, year = Decimal(0), start
        while year < end:
            until = min(end, date(year.year + 1, 1, 1))
            length = 366 if year.year % 4 == 0 else 365
            total += Decimal((until - year).days) / length
            year = until
        return total
    raise ValueError(f"basis {basis!r}")


def bisect(function, low, high, places=12):
    step = Decimal(1).scaleb(-places)
    sign = function(low) > 0
    while high - low > step:
        middle = (low + high) / 2
        if (function(middle) > 0) == sign:
            low = middle
        else:
            high = middle
    return ((low + high) / 2).quantize(step * 10)


def present_value(flows, rate):
    return sum(flow / (1 + rate) ** at for at, flow in enumerate(flows))


for times in (1, 4, 12, 365):
    print(times, cents(compound(Decimal(1000), Decimal("0.05"), 10, times)), compound(Decimal(1), Decimal("0.1"), 1, times))
print(cents(1000 * (Decimal("0.05") * 10).exp()), (Decimal(2).ln() / Decimal("1.05").ln()).quantize(CENT), Decimal("1.05") ** Decimal("0.5") - 1, ((Decimal("1.05")) ** (Decimal(1) / 12) - 1).normalize(Context(prec=10)))
start, end = date(2023, 11, 30), date(2024, 3, 31)
for basis in ("act/365", "30/360", "act/act", "x"):
    try:
        years = day_count(start, end, basis)
        print(f"{basis:<8} {years:.10f} {cents(10_000 * years * Decimal('0.0325'))} {years.as_integer_ratio() if basis == '30/360' else ''}")
    except ValueError as error:
        print(error)
flows = [Decimal(flow) for flow in ("-1000", "300", "420", "680")]
rate = bisect(lambda rate: present_value(flows, rate), Decimal("0"), Decimal("1"))
print(f"{rate:.6%}", present_value(flows, rate).quantize(CENT), [str(cents(present_value(flows, Decimal(percent) / 100))) for percent in (0, 10, 20)])
balances = list(accumulate([Decimal("100")] * 6, lambda total, paid: cents(total * Decimal("1.004")) + paid))
print(*balances, cents(sum(balances) / len(balances)), max(balances) - min(balances))
with localcontext(prec=7, rounding=ROUND_HALF_EVEN) as context:
    index = Decimal(100)
    for year, percent in enumerate(("2.1", "-0.3", "8.75", "5.0"), 2020):
        index *= 1 + Decimal(percent) / 100
        print(year, f"{Decimal(percent):+.1f}%", f"{index:8.3f}", index, (100 / index).quantize(Decimal("1E-4")))
    print(context.flags[Inexact], (index / 100).ln() / 4)


class Account:
    def __init__(self, rate):
        self.rate, self.entries, self.accrued = Decimal(rate), [], Decimal(0)

    def post(self, day, amount):
        amount = Decimal(amount)
        if self.entries:
            last, balance = self.entries[-1]
            self.accrued += balance * self.rate * (day - last).days / 365
            amount += balance
        if amount < 0:
            raise InvalidOperation(f"overdrawn by {-amount}")
        self.entries.append((day, amount))
        return self

    def settle(self, day):
        self.post(day, 0)
        interest, self.accrued = cents(self.accrued), self.accrued - cents(self.accrued)
        return self.post(day, interest), interest


account = Account("0.0275")
account.post(date(2024, 1, 1), "1500.00").post(date(2024, 2, 1), "-250.55").post(date(2024, 2, 29), "99.95")
_, interest = account.settle(date(2024, 12, 31))
print(interest, account.entries[-1][1], account.accrued, [str(balance) for _, balance in account.entries], f"{account.accrued:.3E}")
try:
    account.post(date(2025, 1, 1), "-5000")
except InvalidOperation as error:
    print(error)
