# limits: memory=8MB
# ends: trap memory
count = 1000
while True:
    t = tuple(range(count))
    count *= 2
