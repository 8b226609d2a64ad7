# limits: memory=8MB
# ends: trap memory
from array import array

numbers = array("d")
while True:
    numbers.append(1.5)
