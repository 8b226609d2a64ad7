# limits: fuel=2000000
# ends: trap fuel
view = memoryview(bytes(10**6))
while True:
    view[::-1] == view[::2]
    view[::-1].tobytes()
