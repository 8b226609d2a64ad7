# limits: output=10000
# ends: completed
for i in range(100):
    print("line", i)
