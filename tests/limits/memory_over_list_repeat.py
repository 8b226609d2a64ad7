# limits: memory=8MB
# ends: raised MemoryError
x = [0, 1]
while True:
    x = x * 2
