# limits: memory=8MB
# ends: trap memory
t = (1, 2, 3)
while True:
    t = t * 2
