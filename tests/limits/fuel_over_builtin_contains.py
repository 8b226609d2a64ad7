# limits: fuel=2000000
# ends: trap fuel
def forever():
    while True:
        yield 0


print(1 in forever())
