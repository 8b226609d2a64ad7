# limits: memory=8MB
# ends: completed
for _ in range(10):
    x = list(zip(range(20000), map(str, range(20000))))
print(len(x), x[-1], tuple(enumerate("ab")))
