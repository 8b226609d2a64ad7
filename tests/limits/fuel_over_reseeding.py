# limits: fuel=2000000
# ends: trap fuel
import random

key = 1 << 1_000_000
while True:
    random.seed(key)
