# Shortest paths, islands, mazes and bipartiteness.
MAZE = """\
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########"""
grid = MAZE.splitlines()
cells = {(r, c): ch for r, row in enumerate(grid) for c, ch in enumerate(row)}
start = next(p for p, ch in cells.items() if ch == "S")
goal = next(p for p, ch in cells.items() if ch == "E")


def neighbours(p):
    r, c = p
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        n = r + dr, c + dc
        if cells.get(n, "#") != "#":
            yield n


def search(start, goal):
    came = {start: None}
    frontier = [start]
    while frontier:
        nxt = []
        for p in frontier:
            if p == goal:
                path = []
                while p is not None:
                    path.append(p)
                    p = came[p]
                return path[::-1]
            for n in neighbours(p):
                if n not in came:
                    came[n] = p
                    nxt.append(n)
        frontier = nxt
    return None


path = search(start, goal)
print(len(path), path[:4], path[-1])
for r, row in enumerate(grid):
    print("".join("*" if (r, c) in path and ch == "." else ch for c, ch in enumerate(row)))
graph = {"A": {"B": 7, "C": 3}, "B": {"D": 2}, "C": {"B": 1, "D": 8}, "D": {}}


def dijkstra(graph, source):
    distance, done = {source: 0}, set()
    while True:
        open_nodes = [(d, n) for n, d in distance.items() if n not in done]
        if not open_nodes:
            return distance
        d, n = min(open_nodes)
        done.add(n)
        for m, w in graph[n].items():
            distance[m] = min(distance.get(m, float("inf")), d + w)


print(dijkstra(graph, "A"), dijkstra(graph, "D"))


def islands(rows):
    seen, sizes = set(), []
    for r in range(len(rows)):
        for c in range(len(rows[0])):
            if rows[r][c] == "1" and (r, c) not in seen:
                stack, size = [(r, c)], 0
                while stack:
                    y, x = stack.pop()
                    if (y, x) in seen or not (0 <= y < len(rows) and 0 <= x < len(rows[0])) or rows[y][x] == "0":
                        continue
                    seen.add((y, x))
                    size += 1
                    stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
                sizes.append(size)
    return sizes


print(islands(["11000", "11010", "00010", "10111"]))


def bipartite(edges):
    links, colour = {}, {}
    for a, b in edges:
        links.setdefault(a, []).append(b)
        links.setdefault(b, []).append(a)
    for root in links:
        todo = [(root, colour.get(root, 0))]
        while todo:
            n, k = todo.pop()
            if n in colour:
                if colour[n] != k:
                    return False
                continue
            colour[n] = k
            todo.extend((m, 1 - k) for m in links[n])
    return True


print(bipartite([(1, 2), (2, 3), (3, 4)]), bipartite([(1, 2), (2, 3), (3, 1)]))
