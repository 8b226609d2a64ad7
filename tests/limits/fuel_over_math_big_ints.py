# limits: fuel=2000000
# ends: trap fuel
import math

# Products and quotients of big ints are charged like the operators they are made of.
while True:
    math.gcd(math.factorial(2000), math.comb(5000, 2500), 3**5000)
    math.isqrt(7**9000)
