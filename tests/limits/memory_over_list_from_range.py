# limits: memory=8MB
# ends: trap memory
count = 1000
while True:
    x = list(range(count))
    count *= 2
