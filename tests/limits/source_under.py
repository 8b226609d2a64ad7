# limits: source=400
# ends: completed
print("a program of fewer bytes than the limit")
