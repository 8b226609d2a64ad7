# limits: memory=8MB
# ends: completed
array = bytearray(b"ab")
array *= 1000000
array.resize(2500000)
print(len(array), array[-1])
