# limits: memory=8MB
# ends: trap memory
kept = []
number = 0
while True:
    kept.append(eval(f"'constant {number}'"))
    number += 1
