# limits: memory=8MB fuel=1000000000
# ends: trap memory
def endless():
    while True:
        yield 1


list(endless())
