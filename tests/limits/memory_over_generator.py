# limits: memory=8MB
# ends: trap memory
def forever():
    n = 0
    while True:
        n += 1
        yield n


data = list(forever())
