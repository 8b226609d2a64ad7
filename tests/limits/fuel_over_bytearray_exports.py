# limits: fuel=2000000
# ends: trap fuel
# A resize that a view forbids may look at the whole heap.
array = bytearray(10**6)
view = memoryview(array)
while True:
    try:
        array.append(1)
    except BufferError:
        pass
