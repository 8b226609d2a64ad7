# limits: memory=8MB
# ends: trap memory
count = 1000
while True:
    x = sorted(range(count), reverse=True)
    count *= 2
