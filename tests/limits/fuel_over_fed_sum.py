# limits: fuel=200000
# ends: trap fuel
def endless():
    while True:
        yield 1


sum(endless())
