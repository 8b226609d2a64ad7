# limits: memory=8MB
# ends: raised MemoryError
x = [0] * 10 ** 12
