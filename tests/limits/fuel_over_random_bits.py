# limits: fuel=2000000
# ends: trap fuel
import random

random.seed(1)
while True:
    random.getrandbits(1_000_000)
