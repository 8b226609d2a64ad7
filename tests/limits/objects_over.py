# limits: objects=20000
# ends: trap objects
data = []
while True:
    data.append([])
