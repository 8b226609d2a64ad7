# limits: fuel=2000000
# ends: trap fuel
from decimal import Decimal, localcontext

# Each product charges for its limbs before it is made: two million divisions that charge a loop's turn alone would be done.
with localcontext(prec=280):
    a, b = Decimal(2).sqrt(), Decimal(3).sqrt()
    for _ in range(20000):
        x = a * b
        x = x / b
    print("too cheap")
