# limits: memory=8MB
# ends: completed
array = bytearray()
for _ in range(60000):
    array.append(1)
    array.extend(b"0123456789abcdef")
print(len(array))
