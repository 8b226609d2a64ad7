# limits: fuel=2000000
# ends: trap fuel
from fractions import Fraction

x = Fraction(1, 3)
while True:
    x = x * x + x / 7
