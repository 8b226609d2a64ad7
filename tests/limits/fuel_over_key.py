# limits: fuel=500000
# ends: trap fuel
def key(x):
    while x == x:
        pass


print(sorted([1, 2], key=key))
