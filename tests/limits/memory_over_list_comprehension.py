# limits: memory=8MB
# ends: trap memory
x = [n for n in range(10**15)]
