# limits: fuel=5000000
# ends: trap fuel
from itertools import product

for _ in product((0, 1), repeat=4000):
    pass
