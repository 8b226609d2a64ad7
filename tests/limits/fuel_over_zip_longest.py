# limits: fuel=5000000
# ends: trap fuel
from itertools import repeat, zip_longest

max(zip_longest(repeat(1), repeat(2)))
