# limits: memory=8MB
# ends: trap memory
# A descriptor per slot.
kept = []
while True:
    kept.append(type("Slots", (), {"__slots__": ["s%d" % i for i in range(1000)]}))
