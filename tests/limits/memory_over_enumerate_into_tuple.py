# limits: memory=8MB
# ends: trap memory
t = tuple(enumerate(range(10**15)))
