# limits: memory=8MB
# ends: trap memory or raised MemoryError
view = memoryview(bytes(4000000)).cast("B", (4, 1000000))
view.tolist()
