# limits: memory=8MB
# ends: trap memory
data = []
while True:
    data.append([0] * 100)
