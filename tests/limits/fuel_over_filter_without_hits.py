# limits: fuel=200000
# ends: trap fuel
next(filter(None, bytes(10_000_000)), None)
