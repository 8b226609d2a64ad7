# limits: memory=32MB
# ends: completed
data = [i for i in range(100000)]
text = "x" * 1000000
print(len(data), len(text))
for _ in range(100):
    data = list(range(50000))
print(sum(data))
