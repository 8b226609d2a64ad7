# limits: memory=8MB
# ends: completed
# As many zeros as it is told.
size = 50000
result = bytes(size)
print(len(result))
