# limits: memory=8MB
# ends: trap memory or raised MemoryError
s = "abc"
while True:
    s += s
