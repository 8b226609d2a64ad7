# limits: memory=8MB
# ends: trap memory or raised MemoryError
from array import array

numbers = array("d", [1.5])
while True:
    numbers.extend(numbers)
