# limits: memory=8MB
# ends: trap memory
x = list(map(str, range(10**15)))
