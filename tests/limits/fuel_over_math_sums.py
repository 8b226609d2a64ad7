# limits: fuel=2000000
# ends: trap fuel
import math

numbers = [0.1] * 100_000
while True:
    math.fsum(numbers)
    math.sumprod(numbers, numbers)
    math.hypot(*numbers[:1000])
    math.prod(numbers)
