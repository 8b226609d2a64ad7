# limits: memory=8MB
# ends: trap memory
x = [*range(10**15)]
