# limits: fuel=5000000
# ends: trap fuel
from collections import OrderedDict

ordered = OrderedDict.fromkeys(range(10_000))
keys = iter(range(1, 10_000))
while True:
    ordered.move_to_end(next(keys), last=False)
