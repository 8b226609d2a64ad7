# limits: fuel=2000000
# ends: trap fuel
# Each insertion moves all that is there.
array = bytearray(10**6)
while True:
    array.insert(0, 1)
