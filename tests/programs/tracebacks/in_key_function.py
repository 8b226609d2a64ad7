# A builtin that calls guest code has no frame of its own.
def key(item):
    return item["score"] * -1


players = [{"name": "a", "score": 3}, {"name": "b", "score": None}]
print(max(players, key=lambda p: len(p["name"])))
print(sorted(players, key=key))
