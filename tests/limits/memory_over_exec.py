# limits: memory=8MB
# ends: trap memory
kept = []
number = 0
while True:
    exec(f"def f(x):\n    return x + {number}")
    kept.append(f)
    number += 1
