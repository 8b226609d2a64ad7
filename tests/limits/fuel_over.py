# limits: fuel=200000
# ends: trap fuel
while True:
    pass
