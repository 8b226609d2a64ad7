# limits: memory=8MB
# ends: completed
view = memoryview(bytes(4000)).cast("B", (4, 1000))
print(len(view.tolist()), len(view.cast("B")), len(view.tobytes("F")))
