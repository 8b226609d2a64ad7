# A bill: prices, a rate, rounding to cents, a split that adds up.
from decimal import Decimal, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP

CENT = Decimal("0.01")
total = Decimal(0)
for name, count, price in [("tea", 3, "4.25"), ("pot", 1, "19.99"), ("cup", 12, "2.745"), ("tray", 2, "0.005")]:
    line = (count * Decimal(price)).quantize(CENT, rounding=ROUND_HALF_UP)
    tax = (line * Decimal("0.0825")).quantize(CENT, ROUND_HALF_EVEN)
    total += line + tax
    print(f"{name:6}{count:3}{line:>10,}{tax:>8} {total:>12,.2f}")
share = (total / 7).quantize(CENT, ROUND_DOWN)
shares = [share] * 7
left = total - sum(shares)
i = 0
while left > 0:
    shares[i] += CENT
    left -= CENT
    i += 1
print(shares, sum(shares) == total)
balance = Decimal("1000")
for year in range(1, 6):
    balance += (balance * Decimal("0.0375")).quantize(CENT, ROUND_HALF_UP)
    print(year, balance)
