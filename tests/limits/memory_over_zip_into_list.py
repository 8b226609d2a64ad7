# limits: memory=8MB
# ends: trap memory
x = list(zip(range(10**15), range(10**15)))
