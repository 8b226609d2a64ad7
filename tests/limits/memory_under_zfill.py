# limits: memory=8MB
# ends: completed
# Padding with zeros.
size = 50000
result = "-1".zfill(size)
print(len(result))
