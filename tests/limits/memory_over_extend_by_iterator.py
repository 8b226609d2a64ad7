# limits: memory=8MB
# ends: trap memory
x = []
x.extend(map(abs, range(10**15)))
