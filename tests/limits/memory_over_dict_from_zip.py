# limits: memory=8MB
# ends: trap memory
count = 1000
while True:
    d = dict(zip(range(count), range(count)))
    count *= 2
