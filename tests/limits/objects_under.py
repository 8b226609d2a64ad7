# limits: objects=20000
# ends: completed
data = [[i] for i in range(5000)]
for i in range(50000):
    temporary = [i, i]
print(len(data), temporary)
