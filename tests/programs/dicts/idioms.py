# Dictionaries as counters, groups, graphs, tables and caches.
text = "it was the best of times it was the worst of times"
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3], max(counts, key=counts.get))
groups = {}
for word in text.split():
    groups.setdefault(len(word), []).append(word)
print(groups, {k: sorted(set(v)) for k, v in sorted(groups.items())})
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["e"], "e": []}


def paths(start, end, path=()):
    path = path + (start,)
    if start == end:
        return [path]
    return [p for n in graph[start] if n not in path for p in paths(n, end, path)]


print(paths("a", "e"))


def topological(g):
    degrees = {n: 0 for n in g}
    for targets in g.values():
        for t in targets:
            degrees[t] += 1
    ready, order = [n for n in g if not degrees[n]], []
    while ready:
        n = ready.pop()
        order.append(n)
        for t in g[n]:
            degrees[t] -= 1
            if not degrees[t]:
                ready.append(t)
    return order


print(topological(graph))
distances = {("x", "y"): 4, ("y", "z"): 1, ("x", "z"): 9}
best = {"x": 0}
for _ in range(3):
    for (p, q), cost in distances.items():
        if p in best and best[p] + cost < best.get(q, 10 ** 9):
            best[q] = best[p] + cost
print(best)
inverse = {}
for k, v in {"one": 1, "uno": 1, "two": 2}.items():
    inverse.setdefault(v, []).append(k)
print(inverse)
merged = {}
for part in ({"a": 1, "b": {"x": 1}}, {"b": {"y": 2}, "c": 3}):
    for k, v in part.items():
        if isinstance(v, dict) and isinstance(merged.get(k), dict):
            merged[k] = {**merged[k], **v}
        else:
            merged[k] = v
print(merged)
trie = {}
for word in ("to", "tea", "ten", "i", "in"):
    node = trie
    for c in word:
        node = node.setdefault(c, {})
    node["$"] = True
print(trie, "e" in trie["t"], sorted(trie["t"]["e"]))
dispatch = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(dispatch["add"](1, 2), dispatch["neg"](5), dispatch.get("mul", lambda *a: "unknown")(1, 2))
