# limits: fuel=5000000
# ends: trap fuel
from itertools import accumulate, count

sum(1 for _ in accumulate(count()))
