# limits: memory=8MB
# ends: trap memory
count = 1000
while True:
    s = set(range(count))
    count *= 2
