# limits: fuel=2000000
# ends: trap fuel
import bisect

numbers = list(range(100_000))
while True:
    bisect.insort(numbers, 0)
    numbers.pop()
