# limits: memory=8MB
# ends: raised MemoryError
x = [None]
while True:
    x *= 3
