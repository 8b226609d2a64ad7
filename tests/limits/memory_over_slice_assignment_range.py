# limits: memory=8MB
# ends: trap memory
x = []
count = 1000
while True:
    x[len(x):] = range(count)
    count *= 2
