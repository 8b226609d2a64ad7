# limits: fuel=2000000
# ends: trap fuel
from array import array

numbers = array("i", [1]) * 100_000
while True:
    numbers.tolist()
    numbers.byteswap()
    2 in numbers
