# limits: memory=8MB
# ends: trap memory
first, *rest = range(10**15)
