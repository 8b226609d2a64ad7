"""Topological sorting of graphs of hashable nodes."""

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle, so that it has no order; the second argument is its nodes."""


class _Node:
    __slots__ = ("node", "waits_for", "successors", "state")

    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.successors = []
        self.state = _WAITING


_WAITING, _READY, _DONE = range(3)
_END = object()


class TopologicalSorter:
    """Orders nodes so that each comes behind all those that it depends on."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._passed_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """Says that a node depends on others; may be called again for more of them."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._node(node).waits_for += len(predecessors)
        for predecessor in predecessors:
            # The object given here, which may differ from the equal one that was first: get_ready() hands it out.
            self._node(predecessor).successors.append(node)

    def prepare(self):
        """Ends the adding of nodes, and raises CycleError if they cannot be ordered."""
        if self._passed_out > 0:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [info.node for info in self._nodes.values() if info.waits_for == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes that wait for nothing any more and have not been handed out yet."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._nodes[node].state = _READY
        self._ready.clear()
        self._passed_out += len(result)
        return result

    def is_active(self):
        """Whether some node is ready, or has been given out and is not done."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._passed_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """Says that nodes got from get_ready() are dealt with, which may make others ready."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.state == _WAITING:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.state == _DONE:
                raise ValueError(f"node {node!r} was already marked done")
            info.state = _DONE
            for node in info.successors:
                successor = self._nodes[node]
                successor.waits_for -= 1
                if successor.waits_for == 0:
                    self._ready.append(node)
            self._finished += 1

    # Depth first, on a stack of our own: the path back to a node that is on it is a cycle.
    def _find_cycle(self):
        seen = set()
        for node in self._nodes:
            path = []
            places = {}
            iterators = []
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node] :] + [node]
                else:
                    seen.add(node)
                    iterators.append(iter(self._nodes[node].successors))
                    places[node] = len(path)
                    path.append(node)
                while path:
                    node = next(iterators[-1], _END)
                    if node is not _END:
                        break
                    del places[path.pop()]
                    iterators.pop()
                else:
                    break
        return None

    def static_order(self):
        """All the nodes in order, for those who need not deal with them in parallel."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)
