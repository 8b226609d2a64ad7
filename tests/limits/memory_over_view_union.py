# limits: memory=8MB
# ends: trap memory
d = {}
count = 1000
while True:
    s = d.keys() | range(count)
    count *= 2
