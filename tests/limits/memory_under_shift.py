# limits: memory=8MB
# ends: completed
# A shift makes as many digits as it is told.
size = 50000
result = 1 << size * 8
print(result.bit_length())
