# limits: fuel=5000000
# ends: trap fuel
from itertools import count, islice

next(islice(count(), 10**15, None))
