# limits: fuel=5000000
# ends: trap fuel
from itertools import chain, repeat

next(chain.from_iterable(repeat(())))
