# limits: memory=8MB
# ends: trap memory or raised MemoryError
import random

random.seed(1)
bits = 1000
while True:
    bits *= 2
    number = random.getrandbits(bits)
