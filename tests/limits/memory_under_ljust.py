# limits: memory=8MB
# ends: completed
# Padding bytes.
size = 50000
result = b"x".ljust(size)
print(len(result))
