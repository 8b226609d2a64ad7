# limits: fuel=200000
# ends: trap fuel
next(filter(None, bytes(1_000_000)), None)
