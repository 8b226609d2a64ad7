# limits: memory=8MB
# ends: trap memory
kept = []
while True:
    kept.append(list[int, str][()] if False else dict[str, list[len(kept)]])
