# limits: memory=8MB
# ends: trap memory
x = [0]
while True:
    x[1:1] = x
