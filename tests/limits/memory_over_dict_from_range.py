# limits: memory=8MB
# ends: trap memory
count = 1000
while True:
    d = dict.fromkeys(range(count))
    count *= 2
