# limits: memory=8MB
# ends: completed
# As many bytes as it is told.
size = 50000
result = (1).to_bytes(size, "big")
print(len(result))
