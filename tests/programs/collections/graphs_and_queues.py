# Searches with deques and defaultdicts: breadth first, topological order, bipartite test, sliding maximum, round robin.
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple

Edge = namedtuple("Edge", "source target weight", defaults=[1])


class Graph(UserDict):
    def __missing__(self, node):
        self.data[node] = OrderedDict()
        return self.data[node]

    def add(self, *edges):
        for edge in edges:
            self[edge.source][edge.target] = edge.weight
            self[edge.target]
        return self

    def breadth_first(self, start):
        distance, queue = {start: 0}, deque([start])
        while queue:
            node = queue.popleft()
            for target in self[node]:
                if target not in distance:
                    distance[target] = distance[node] + 1
                    queue.append(target)
        return distance

    def topological(self):
        degrees = Counter({node: 0 for node in self})
        for targets in self.values():
            degrees.update(targets.keys())
        ready = deque(sorted(node for node, degree in degrees.items() if not degree))
        order = []
        while ready:
            node = ready.popleft()
            order.append(node)
            for target in self[node]:
                degrees[target] -= 1
                if not degrees[target]:
                    ready.append(target)
        if len(order) != len(self):
            raise ValueError(f"cycle among {sorted(+degrees)}")
        return order

    def cheapest(self, start, goal):
        best, queue, via = {start: 0}, deque([start]), {}
        while queue:
            node = queue.popleft()
            for target, weight in self[node].items():
                cost = best[node] + weight
                if cost < best.get(target, float("inf")):
                    best[target], via[target] = cost, node
                    queue.appendleft(target) if queue and cost < best[queue[0]] else queue.append(target)
        path = deque([goal])
        while path[0] != start:
            path.appendleft(via[path[0]])
        return best[goal], list(path)

    def colors(self):
        both = defaultdict(set)
        for node, targets in self.items():
            for target in targets:
                both[node].add(target)
                both[target].add(node)
        color = {}
        for node in sorted(self):
            if node in color:
                continue
            color[node], queue = 0, deque([node])
            while queue:
                each = queue.pop()
                for other in sorted(both[each]):
                    if color.setdefault(other, 1 - color[each]) == color[each]:
                        return None
                    if other not in color or other not in seen:
                        seen.add(other)
                        queue.appendleft(other)
        return color


seen = set()
graph = Graph().add(Edge("a", "b", 4), Edge("a", "c"), Edge("c", "b", 2), Edge("b", "d", 5), Edge("c", "d", 8), Edge("d", "e", 3))
print(dict(graph["a"]), graph.breadth_first("a"), graph.topological(), graph.cheapest("a", "e"), graph.colors())
print(len(graph), sorted(graph), "zz" in graph, graph.get("zz"), "zz" in graph, type(graph.copy()).__name__, graph["a"] == {"c": 1, "b": 4}, graph["a"] == OrderedDict(c=1, b=4))
try:
    graph.add(Edge("e", "c")).topological()
except ValueError as error:
    print(error)


def sliding_maximum(numbers, size):
    candidates = deque()
    for at, number in enumerate(numbers):
        while candidates and numbers[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(at)
        if candidates[0] <= at - size:
            candidates.popleft()
        if at >= size - 1:
            yield numbers[candidates[0]]


def round_robin(tasks, slice_size):
    queue, clock = deque(tasks.items()), 0
    while queue:
        name, left = queue[0]
        clock += min(slice_size, left)
        if left <= slice_size:
            yield name, clock
            queue.popleft()
        else:
            queue[0] = name, left - slice_size
            queue.rotate(-1)


def josephus(count, step):
    circle = deque(range(1, count + 1))
    while len(circle) > 1:
        circle.rotate(1 - step)
        yield circle.popleft()
    yield circle[0]


print(list(sliding_maximum([1, 3, -1, -3, 5, 3, 6, 7], 3)), list(round_robin({"x": 5, "y": 2, "z": 4}, 2)), list(josephus(7, 3)))


def balanced(text, pairs=ChainMap({")": "(", "]": "["}, {"}": "{"})):
    stack = deque()
    for at, letter in enumerate(text):
        if letter in pairs.values():
            stack.append((letter, at))
        elif letter in pairs and (not stack or stack.pop()[0] != pairs[letter]):
            return f"unexpected {letter} at {at}"
    return f"unclosed {stack[-1]}" if stack else "fine"


print([balanced(text) for text in ("a(b[c]{d})", "(]", "((x)", "")])


class History:
    def __init__(self, size):
        self.done, self.undone = deque(maxlen=size), deque()

    def do(self, action):
        self.done.append(action)
        self.undone.clear()

    def undo(self):
        self.undone.appendleft(self.done.pop())

    def redo(self):
        self.done.append(self.undone.popleft())


history = History(3)
for action in "abcd":
    history.do(action)
history.undo()
history.undo()
history.redo()
print(history.done, history.undone)
try:
    for _ in range(5):
        history.undo()
except IndexError as error:
    print(error, list(history.undone))
anagrams = defaultdict(list)
for word in "listen silent enlist google elgoog abc cab".split():
    anagrams[frozenset(Counter(word).items())].append(word)
print(sorted(anagrams.values()), [Counter("aab") == Counter(word) for word in ("aba", "abb")])
